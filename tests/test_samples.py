"""The samples: `generated/` is what is generated for `collections/`, and does what the README says of it."""

import importlib
import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest
from click.testing import CliRunner

import golden
import postwright
from loopback import Loopback, RecordedRequest
from postwright.cli.commands import app
from postwright.targets import TARGETS

SAMPLES = sorted((golden.ROOT / "collections").glob("*.json"))
AUTH0 = golden.ROOT / "collections" / "auth0.postman_collection.json"
GENERATED = golden.ROOT / "generated"

# The sample says https, the loopback server speaks http.
CURL = """#!/bin/sh
for argument; do
  shift
  case $argument in https://*) argument=http://${argument#https://} ;; esac
  set -- "$@" "$argument"
done
exec %s "$@"
"""


class PlainTransport(httpx2.HTTPTransport):
    """Sends what is meant for https as http."""

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        request.url = request.url.copy_with(scheme="http")
        return super().handle_request(request)


def test_generated_is_current() -> None:
    wanted: dict[str, bytes] = {}
    for sample in SAMPLES:
        wanted |= postwright.generate(sample, targets=[*TARGETS])
    found = golden.read_files(GENERATED)
    assert found.keys() == wanted.keys()
    assert [path for path, content in wanted.items() if found[path] != content] == []


@pytest.mark.parametrize("target", TARGETS)
@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name.partition(".")[0])
def test_every_target_is_shown_for_every_sample(sample: Path, target: str) -> None:
    folder = next(iter(postwright.generate(sample, targets=[target]))).partition("/")[0]
    assert any((GENERATED / folder / target).iterdir())


@pytest.fixture(scope="module")
def item() -> dict[str, Any]:
    """The request of "Link a user account", as it stands in the collection."""
    (users,) = json.loads(AUTH0.read_bytes())["item"]
    (found,) = (entry["request"] for entry in users["item"] if entry["name"] == "Link a user account")
    return found  # type: ignore[no-any-return]


@pytest.fixture
def api_options(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> Iterator[dict[str, Any]]:
    """What makes a client of the Auth0 sample that talks to the loopback server."""
    monkeypatch.setattr(sys, "path", [str(GENERATED / "auth0-management-api" / "python"), *sys.path])
    with httpx2.Client(transport=PlainTransport()) as client:
        yield {"auth0_domain": loopback.host, "auth0_token": "t0ken", "http_client": client}


def api(options: dict[str, Any]) -> Any:
    """The client of the Auth0 sample."""
    return importlib.import_module("auth0_management_api").Auth0ManagementApi(**options)


def sent_headers(request: RecordedRequest) -> list[tuple[str, str]]:
    """The headers of the item, as they came."""
    return sorted(header for header in request.headers if header[0] in ("Authorization", "Content-Type"))


HEADERS = [("Authorization", "Bearer t0ken"), ("Content-Type", "application/json")]


def test_the_snippet_sends_the_item(item: dict[str, Any], loopback: Loopback, tmp_path: Path) -> None:
    result = CliRunner().invoke(app, ["snippet", str(AUTH0), "Link a user account", "-t", "curl"])
    assert (result.exit_code, result.stderr) == (0, "")
    (tmp_path / "curl").write_text(CURL % shutil.which("curl"))
    (tmp_path / "curl").chmod(0o755)
    environment = {"PATH": f"{tmp_path}:/usr/bin:/bin", "auth0_domain": loopback.host, "auth0_token": "t0ken"}
    subprocess.run(["/bin/sh"], input=result.stdout.encode(), env=environment, check=True, capture_output=True)
    (request,) = loopback.requests
    assert (request.method, request.target) == ("POST", "/api/v2/users/:id/identities")
    assert request.body == item["body"]["raw"].encode()
    assert sent_headers(request) == HEADERS
    assert len(request.values("Authorization")) == len(request.values("Content-Type")) == 1


def test_a_call_sends_what_is_passed(api_options: dict[str, Any], loopback: Loopback) -> None:
    with api(api_options) as client:
        client.users.link_a_user_account("auth0|123", link_with="jwt")
    (request,) = loopback.requests
    assert (request.method, request.target) == ("POST", "/api/v2/users/auth0%7C123/identities")
    assert json.loads(request.body) == {"link_with": "jwt"}
    assert sent_headers(request) == HEADERS


def test_saved_values_send_the_item(item: dict[str, Any], api_options: dict[str, Any], loopback: Loopback) -> None:
    with api(api_options | {"saved_values": True}) as client:
        client.users.link_a_user_account("auth0|123")
    (request,) = loopback.requests
    assert request.body == item["body"]["raw"].encode()
    assert json.loads(request.body).keys() == {"provider", "connection_id", "user_id", "link_with"}
    assert sent_headers(request) == HEADERS
