"""Authorization codes of OAuth 2.0: the browser, PKCE, the state, and the server that waits; section 6.5."""

import asyncio
import base64
import hashlib
import re
import socket
import threading
import time
import urllib.error
import urllib.request
import webbrowser
from collections.abc import Callable
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from authorization_server import ID, SECRET, Server
from loopback import Loopback
from oauth2_clients import AsyncApi, Twin, fails, fields_of, operation, twin
from postwright.runtime import AuthError, MissingVariableError
from postwright.runtime.auth.oauth2 import AuthorizationCode, RequestParameter

__all__ = ["twin"]


@pytest.fixture
def server(loopback: Loopback) -> Server:
    return Server(loopback)


class Browser:
    """A browser that follows redirects in a thread; `opened` are the queries that it was opened with."""

    def __init__(self, change: Callable[[str], str] | None = None) -> None:
        self.opened: list[dict[str, str]] = []
        self.pages: list[str] = []
        self._change = change

    def __call__(self, url: str) -> None:
        query = parse_qs(urlsplit(url).query, keep_blank_values=True)
        self.opened.append({name: values[0] for name, values in query.items()})
        target = self._change(query["redirect_uri"][0]) if self._change else url
        threading.Thread(target=self._open, args=(target,)).start()

    def _open(self, url: str) -> None:
        try:
            with urllib.request.urlopen(url, timeout=5) as page:
                self.pages.append(page.read().decode())
        except urllib.error.HTTPError as error:
            error.close()


def code_flow(server: Server, browser: Any, **options: Any) -> AuthorizationCode:
    options = {"timeout": 5.0, **options}
    urls = (f"{server.url}/authorize", f"{server.url}/token")
    return AuthorizationCode(*urls, ID, SECRET, open_browser=browser, **options)


def test_an_authorization_code(twin: Twin, server: Server) -> None:
    browser = Browser()
    fields = fields_of(
        twin,
        server,
        code_flow(server, browser, scope="a b", parameters=(RequestParameter("asked", "no", "url", "auth"),)),
    )
    (asked,) = browser.opened
    assert re.fullmatch(r"http://127\.0\.0\.1:\d+/callback", asked["redirect_uri"])
    assert re.fullmatch(r"[A-Za-z0-9]{32}", asked["state"])
    assert asked.keys() == {"response_type", "client_id", "redirect_uri", "scope", "state", "asked"}
    assert (asked["scope"], asked["asked"]) == ("a b", "no")
    assert fields == {"grant_type": "authorization_code", "code": "code-1", "redirect_uri": asked["redirect_uri"]}
    assert browser.pages == ["You can close this window."]
    assert server.calls == ["Bearer token-2"]


@pytest.mark.parametrize("verifier", ["", "given-verifier"])
def test_pkce_by_sha_256(twin: Twin, server: Server, verifier: str) -> None:
    browser = Browser()
    fields = fields_of(twin, server, code_flow(server, browser, pkce="S256", code_verifier=verifier))
    sent = fields["code_verifier"]
    assert sent == verifier or re.fullmatch(r"[A-Za-z0-9]{64}", sent)
    challenge = base64.urlsafe_b64encode(hashlib.sha256(sent.encode()).digest()).decode().rstrip("=")
    assert browser.opened[0]["code_challenge"] == challenge
    assert browser.opened[0]["code_challenge_method"] == "S256"


def test_pkce_as_it_is(twin: Twin, server: Server) -> None:
    browser = Browser()
    fields = fields_of(twin, server, code_flow(server, browser, pkce="plain", in_body=True))
    assert browser.opened[0]["code_challenge"] == fields["code_verifier"]
    assert browser.opened[0]["code_challenge_method"] == "plain"
    assert (fields["client_id"], fields["client_secret"]) == (ID, SECRET)


def test_the_redirect_url_and_state_of_the_collection(twin: Twin, server: Server) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    browser = Browser()
    url = f"http://127.0.0.1:{port}/back?x=1"
    fields = fields_of(twin, server, code_flow(server, browser, redirect_url=url.partition("?")[0], state="1 2"))
    assert browser.opened[0]["state"] == "1 2"
    assert fields["redirect_uri"] == f"http://127.0.0.1:{port}/back"


def test_a_redirect_url_without_a_port(twin: Twin, server: Server) -> None:
    fields = fields_of(twin, server, code_flow(server, Browser(), redirect_url="http://localhost"))
    assert re.fullmatch(r"http://localhost:\d+/", fields["redirect_uri"])


@pytest.mark.parametrize(
    "url",
    ["https://oauth.example/cb", "http://127.0.0.2/", "https://localhost/", "cb", "http://localhost:x/", "http://["],
)
def test_a_redirect_url_that_is_elsewhere(twin: Twin, server: Server, url: str) -> None:
    said = fails(twin, server, code_flow(server, None, redirect_url=url))
    assert url in said
    assert "redirect_url" in said
    assert "OAuth2Auth(token)" in said


def test_a_port_that_is_taken(twin: Twin, server: Server) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        said = fails(twin, server, code_flow(server, None, redirect_url=f"http://localhost:{port}/"))
    assert said.startswith(f"nobody can wait on port {port} for the browser: ")


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("error=access_denied&error_description=Not%0Atoday&state=S", "access_denied: Not today"),
        ("error=denied&code=c&state=S", "denied"),
        ("state=S", "the answer in the browser has no code"),
        ("code=c&state=other", "the answer in the browser has another state"),
        ("code=c", "the answer in the browser has another state"),
        ("error=server_error", "the answer in the browser has another state"),
    ],
)
def test_what_comes_back_by_the_browser(twin: Twin, server: Server, query: str, said: str) -> None:
    browser = Browser(lambda redirect_url: f"{redirect_url}?{query}")
    assert fails(twin, server, code_flow(server, browser, state="S")) == said
    assert server.token_requests == []


def test_nobody_answers(twin: Twin, server: Server) -> None:
    browser = Browser(lambda redirect_url: f"{redirect_url}/favicon.ico?code=c&state=S")
    said = fails(twin, server, code_flow(server, browser, state="S", timeout=0.3))
    assert said == "no answer from the browser in 0.3 s"


def test_no_browser(twin: Twin, server: Server, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(webbrowser, "open", lambda url: opened.append(url) is not None)
    said = fails(twin, server, code_flow(server, None, scope="a"))
    assert said == "there is no browser; pass open_browser=..."
    assert opened[0].startswith(f"{server.url}/authorize?response_type=code&client_id=client%3A1&redirect_uri=http%3A")


def test_an_authorization_url_with_a_query(twin: Twin, server: Server) -> None:
    opened: list[str] = []
    url = f"{server.url.removeprefix('http://')}/authorize?tenant=1"
    flow = AuthorizationCode(url, f"{server.url}/token", ID, open_browser=lambda url: not opened.append(url) and False)
    fails(twin, server, flow)
    assert opened[0].startswith(f"{server.url}/authorize?tenant=1&response_type=code&")


@pytest.mark.parametrize("url", ["", "file:///bin/sh", "javascript://a", "http://[", "http://a:b"])
def test_what_is_no_url_for_a_browser(twin: Twin, server: Server, url: str) -> None:
    flow = AuthorizationCode(url, f"{server.url}/token", ID, open_browser=lambda url: pytest.fail(url))
    assert fails(twin, server, flow) == "the URL to ask the user at is none for a browser"


@pytest.mark.parametrize("options", [{}, {"fetch_tokens": False}])
def test_a_browser_is_opened_only_if_told(twin: Twin, server: Server, options: dict[str, bool]) -> None:
    get = operation(server.url, code_flow(server, None), "{{token}}")
    error = MissingVariableError if options else AuthError
    with pytest.raises(error, match=r"\{\{token\}\}" if options else r"fetch_tokens=True.*OAuth2Auth\(token\)"):
        twin({}, **options).call(get)


def test_the_user_is_not_asked_twice_for_one_call(twin: Twin, server: Server) -> None:
    server.accepts_nothing = True
    browser = Browser()
    api, get = twin({}, fetch_tokens=True, max_retries=0), operation(server.url, code_flow(server, browser))
    for times in (1, 2):
        with pytest.raises(Exception, match="401"):
            api.call(get)
        assert len(browser.opened) == times


def test_a_code_gives_a_token_that_is_refreshed(twin: Twin, server: Server) -> None:
    server.with_refresh = True
    server.refused = {"token-2"}
    browser = Browser()
    twin({}, fetch_tokens=True).call(operation(server.url, code_flow(server, browser, pkce="S256")))
    assert [request.fields["grant_type"] for request in server.token_requests] == [
        "authorization_code",
        "refresh_token",
    ]
    assert len(browser.opened) == 1


def test_whoever_is_cancelled_leaves_nobody_waiting(server: Server) -> None:
    async def give_up() -> None:
        async with AsyncApi({}, fetch_tokens=True) as api:
            call = asyncio.create_task(api.call(operation(server.url, code_flow(server, lambda url: None, timeout=60))))
            await asyncio.sleep(0.3)
            call.cancel()
            with pytest.raises(asyncio.CancelledError):
                await call

    started = time.monotonic()
    # At its end a loop waits for all of its threads.
    asyncio.run(give_up())
    assert time.monotonic() - started < 5
