"""`--allow-secret`, `allow_secrets` and `lint --secrets`: what the commands do about secrets in collections."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

import postwright
from plain_target import collection_bytes
from postwright.cli.commands import app
from postwright.cli.memo import recall
from test_hiding import PASSWORD, TOKEN

POINTER = "/item/0/request/header/0/value"


def run(*arguments: str, exit_code: int = 0) -> Result:
    result = CliRunner().invoke(app, arguments)
    assert result.exit_code == exit_code, result.output
    return result


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    header = [{"key": "X-Api-Key", "value": TOKEN}]
    request = {"method": "GET", "url": "https://a.test/", "header": header}
    example = {"name": "Yes", "code": 200, "body": json.dumps({"password": PASSWORD})}
    Path("shop.json").write_bytes(collection_bytes("Shop", {"name": "List", "request": request, "response": [example]}))
    Path("e.json").write_text(json.dumps({"name": "test", "values": [{"key": "token", "value": TOKEN}]}))
    return tmp_path


def written(folder: Path) -> bytes:
    """All that is in the files of the output."""
    return b"".join(path.read_bytes() for path in (folder / "generated").rglob("*") if path.is_file())


def test_no_secret_is_written(folder: Path) -> None:
    result = run("generate", "shop.json", "-e", "e.json", "-t", "python", "-t", "curl", "-t", "pytest")
    assert result.stderr.count("[secret]") == 3
    assert 'shop.json:15:16: There is an API key here; the variable "X-Api-Key", to be given,' in result.stderr
    assert all(secret not in result.output for secret in (TOKEN, PASSWORD))
    assert all(secret.encode() not in written(folder) for secret in (TOKEN, PASSWORD))


def test_the_caller_gives_the_secret(folder: Path) -> None:
    run("generate", "shop.json", "-t", "curl")
    curl = folder / "curl"
    curl.write_text('#!/bin/sh\nprintf "%s\\n" "$@"\n')
    curl.chmod(0o755)
    script = ["/bin/sh", "generated/shop/curl/list.sh"]
    environment = {**os.environ, "PATH": str(folder)}
    found = subprocess.run(
        script, env={**environment, "x_api_key": "given"}, capture_output=True, text=True, check=True
    )
    assert "X-Api-Key: given" in found.stdout
    missing = subprocess.run(script, env=environment, capture_output=True, text=True, check=False)
    assert missing.returncode
    assert "x_api_key" in missing.stderr


def test_what_is_allowed_is_written(folder: Path) -> None:
    result = run("generate", "shop.json", "-t", "curl", "--allow-secret", POINTER)
    assert TOKEN.encode() in written(folder)
    assert result.stderr.count("[secret]") == 1
    stale = run("generate", "shop.json", "-t", "curl", "--allow-secret", "/other", "--check", exit_code=1)
    assert "--allow-secret /other" in stale.stderr
    assert TOKEN in run("snippet", "shop.json", "List", "--allow-secret", POINTER).stdout
    assert TOKEN not in run("snippet", "shop.json", "List").stdout


def test_what_is_allowed_is_remembered_with_the_run(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(folder / "cache"))
    arguments = ("generate", "shop.json", "-t", "curl", "--allow-secret", POINTER)
    for _ in range(2):
        run(*arguments)
    assert recall(arguments[:-2]) is None
    run(*arguments[:-2])
    assert TOKEN.encode() not in written(folder)


CONFIGURATION = """
targets: [curl]
environments: [e.json]
collections:
  - source: ../shop.json
    allow_secrets: [/item/0/request, e.json#/values/0]
"""


def test_the_configuration_allows(folder: Path) -> None:
    inside = folder / "inside"
    inside.mkdir()
    (inside / "postwright.yaml").write_text(CONFIGURATION)
    (folder / "e.json").rename(inside / "e.json")
    result = run("generate", "--config", "inside/postwright.yaml")
    assert result.stderr.count("[secret]") == 1
    shown = run("config", "show", "--config", "inside/postwright.yaml", "--allow-secret", "/x", "--json").stdout
    allowed = json.loads(shown)["collections"][0]["allow_secrets"]
    assert allowed == {"value": ["/item/0/request", "inside/e.json#/values/0", "/x"], "from": "command line"}


def test_lint_lists_secrets_only(folder: Path) -> None:
    document = json.loads((folder / "shop.json").read_bytes())
    document["item"].append({"name": "Odd", "request": {"url": 1}})
    (folder / "shop.json").write_text(json.dumps(document))
    found = run("lint", "shop.json", "-e", "e.json", "--secrets", exit_code=1)
    codes = [line.rpartition("[")[2] for line in found.stdout.splitlines() if not line.startswith(" ")]
    assert codes == ["secret]"] * 3
    assert not any(secret in found.output for secret in (TOKEN, PASSWORD))
    report = json.loads(run("lint", "shop.json", "-e", "e.json", "--secrets", "--json", exit_code=1).stdout)
    assert [problem["code"] for problem in report["collections"][0]["problems"]] == ["secret"] * 3
    run("lint", "shop.json", "-e", "e.json", "--secrets", "--allow-secret", "")
    run("lint", "shop.json")
    run("lint", "missing.json", "--secrets", exit_code=3)


def test_the_library_hides_and_allows(folder: Path) -> None:
    files = postwright.generate("shop.json", targets=["curl"], environments=["e.json"])
    assert not any(TOKEN.encode() in content for content in files.values())
    files = postwright.generate("shop.json", targets=["curl"], allowed_secrets=[POINTER])
    assert any(TOKEN.encode() in content for content in files.values())
    assert TOKEN not in repr(postwright.load("shop.json", environments=["e.json"]))
    assert TOKEN in repr(postwright.load("shop.json", environments=["e.json"], allowed_secrets=["/values"]))


def test_credentials_of_other_programs_are_not_read(folder: Path) -> None:
    names = ("GITHUB_TOKEN", "AWS_SECRET_ACCESS_KEY", "shop_token")
    request = {
        "method": "GET",
        "url": "https://a.test/",
        "header": [{"key": name, "value": f"{{{{{name}}}}}"} for name in names],
    }
    Path("shop.json").write_bytes(collection_bytes("Shop", {"name": "List", "request": request}))
    run("generate", "shop.json")
    variables = json.loads((folder / "generated" / "shop" / "postwright.lock.json").read_bytes())["variables"]
    assert variables == {
        "AWS_SECRET_ACCESS_KEY": {"curl": "AWS_SECRET_ACCESS_KEY_", "python": "AWS_SECRET_ACCESS_KEY_"},
        "GITHUB_TOKEN": {"curl": "GITHUB_TOKEN_", "python": "GITHUB_TOKEN_"},
        "shop_token": {"curl": "shop_token", "python": "SHOP_TOKEN"},
    }
