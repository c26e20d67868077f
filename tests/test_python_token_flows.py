"""Clients of collections with OAuth 2.0: which flows they have, and that they get their tokens by them; section 6.5."""

import asyncio
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from authorization_server import ID, SECRET, Server
from loopback import Loopback
from packages import imported, modules, render, request, snippet
from reading import collection

GRANT = {"accessTokenUrl": "{{url}}/token", "clientId": "{{client_id}}", "clientSecret": "{{client_secret}}"}
CODE = {"authUrl": "{{url}}/authorize", **GRANT}


def oauth2(grant: str | None = "client_credentials", **saved: Any) -> dict[str, Any]:
    """An auth block."""
    given = saved if grant is None else {"grant_type": grant, **saved}
    return {"type": "oauth2", "oauth2": [{"key": name, "value": value} for name, value in given.items()]}


def auth_of(grant: str | None = "client_credentials", **saved: Any) -> str:
    """The expression that becomes the auth of a request, on one line."""
    source = modules(request(auth=oauth2(grant, **saved))).get("_auth", "")
    return " ".join(source.partition("OAUTH2_AUTH = ")[2].split())


@pytest.mark.parametrize(
    "saved",
    [
        {"clientId": "i"},
        {"accessTokenUrl": "u"},
        {"accessTokenUrl": "u", "clientId": ""},
        {**GRANT, "tokenType": "MAC"},
        {"grant": "implicit", **CODE},
        {"grant": "authorization_code", **GRANT},
        {"grant": "", "authUrl": "a"},
        {"grant": "{{grant}}", **CODE},
        {"grant": "refresh_token", **GRANT},
    ],
)
def test_without_what_it_needs_there_is_no_flow(saved: dict[str, str]) -> None:
    assert auth_of(**saved) == ""


def test_a_token_that_is_written_out_needs_no_flow() -> None:
    assert auth_of(accessToken="abc", **GRANT) == 'OAuth2Auth("abc")'
    assert 'OAuth2Auth( "{{token}}", flow=ClientCredentials(' in auth_of(accessToken="{{token}}", **GRANT)


def test_without_a_grant_it_is_the_code() -> None:
    assert "flow=AuthorizationCode(" in auth_of(None, **CODE)
    assert "pkce" not in auth_of(None, **CODE, challengeAlgorithm="S256", code_verifier="v")


def test_text_of_the_collection_is_no_name_to_import() -> None:
    made = modules(request(auth=oauth2(**{**GRANT, "clientId": 'flow=RefreshToken("x")'})))
    assert "from ._core.auth.oauth2 import ClientCredentials\n" in made["__init__"]


def test_a_client_has_what_its_flow_needs() -> None:
    made = modules(request(auth=oauth2(**GRANT, state="{{state}}", username="{{user}}", fetch_tokens="{{x}}")))
    assert [
        name for name in ("url", "client_id", "client_secret", "state", "user", "x") if f'"{name}"' in made["_client"]
    ] == [
        "url",
        "client_id",
        "client_secret",
    ]


def test_the_option_is_no_variable() -> None:
    assert 'keyword="fetch_tokens_"' in modules(request(url="{{fetch_tokens}}/x"))["_variables"]


def test_the_modules_come_with_the_flow_only() -> None:
    def core(**auth: Any) -> set[str]:
        paths = (file.path.partition("/_core/")[2] for file in render(request(auth=oauth2(**auth))).files)
        return {path for path in paths if path.startswith("auth/oauth2")}

    assert core(accessToken="{{token}}") == set()
    assert core(**GRANT) == {"auth/oauth2.py", "auth/oauth2_browser.py", "auth/oauth2_tokens.py"}


def test_a_client_may_be_called_like_a_flow() -> None:
    made = modules(request(auth=oauth2(**GRANT)), info={"name": "Client credentials", "schema": ""})
    assert "from ._client import AsyncClientCredentials, ClientCredentials_\n" in made["__init__"]


def test_the_snippet_names_a_token_or_what_gets_one() -> None:
    assert 'client_id="..."' in snippet(collection(request(auth=oauth2(**GRANT))))
    with_token = snippet(collection(request(auth=oauth2(accessToken="{{token}}", **GRANT))))
    assert 'token="..."' in with_token
    assert "client_id" not in with_token


def test_the_problem_names_each_auth_once() -> None:
    items = [request(name) for name in "AB"]
    problems = render(*items, auth=oauth2("implicit", **CODE)).problems
    assert [(problem.code, problem.place.pointer) for problem in problems] == [("oauth2-grant", "/auth")]
    assert '"implicit"' in problems[0].message
    assert render(*items, auth=oauth2("implicit", accessToken="{{t}}")).problems == ()
    assert render(*items, auth={"type": "oauth2"}).problems == ()


@pytest.mark.parametrize("twin", ["Test", "AsyncTest"])
def test_a_client_gets_its_token(tmp_path: Path, loopback: Loopback, twin: str) -> None:
    server = Server(loopback)
    items = (
        request("Get", url="{{url}}/api", auth=oauth2(**GRANT, scope="{{scope}}", accessToken="{{token}}")),
        request("Free", url="{{url}}/free", auth={"type": "noauth"}),
    )
    values = [{"key": "scope", "value": "a b"}]
    with imported(tmp_path, *items, variable=values) as package:
        given = {"url": server.url, "client_id": ID, "client_secret": SECRET}
        for options in ({}, {"token": "token-given"}, {"saved_values": True, "fetch_tokens": True}):
            call(getattr(package, twin)(**given, **options), "get")
        call(getattr(package, twin)(url=server.url, token="token-given"), "get")
        with pytest.raises(package.MissingVariableError, match=r"client_id=\.\.\."):
            call(getattr(package, twin)(url=server.url), "get")
    assert server.calls == ["Bearer token-1", "Bearer token-given", "Bearer token-2", "Bearer token-given"]
    assert [one.fields["scope"] for one in server.token_requests] == ["a b", "a b"]


def call(api: Any, method: str) -> Any:
    """Call a method of a sync or async client, which is closed."""
    if not hasattr(api, "aclose"):
        with api:
            return getattr(api, method)()

    async def called() -> Any:
        async with api:
            return await getattr(api, method)()

    return asyncio.run(called())


def test_a_client_imports_no_flow_before_it_is_used(tmp_path: Path) -> None:
    for file in render(request(auth=oauth2(**GRANT)), request("B", auth=oauth2("authorization_code", **CODE))).files:
        path = tmp_path / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    program = (
        "import sys, test.r; print([name for name in sys.modules if 'oauth2_' in name or name in ('httpx2', 'http')])"
    )
    program = program.replace("test.r", "test._auth")
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
