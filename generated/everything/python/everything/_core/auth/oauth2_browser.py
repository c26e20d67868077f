"""Asking the user for an authorization code, by browser. Section 6.5."""

from __future__ import annotations

import base64
import hashlib
import webbrowser
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler
from queue import Empty, SimpleQueue
from socketserver import ThreadingTCPServer
from threading import Thread
from typing import TypeAlias, cast
from urllib.parse import SplitResult, parse_qs, quote, urlencode, urlsplit, urlunsplit

from ..errors import AuthError
from . import fresh
from .oauth2 import KIND, Authorization

_LOCAL = frozenset({"127.0.0.1", "localhost"})
_LONGEST = 300

Approval: TypeAlias = list[tuple[str, str]]
Answer: TypeAlias = dict[str, str]


class Question:
    """What the user is asked once."""

    __slots__ = ("_answers", "_authorization", "_state", "_verifier")

    def __init__(self, authorization: Authorization) -> None:
        self._authorization = authorization
        self._answers: SimpleQueue[Answer | None] = SimpleQueue()
        self._state = authorization.state or fresh.nonce(32)
        verifier = authorization.code_verifier or fresh.nonce(64)
        self._verifier = verifier if authorization.pkce else ""

    def ask(self) -> Approval:
        """Open the browser, and give what to add to the token request.

        Raises AuthError if the user or the server says no, or after the time limit.
        """
        asked = self._authorization
        with _listening(asked.redirect_url, self._answers) as redirect_url:
            opened = (asked.open_browser or webbrowser.open)(self._url(redirect_url))
            if opened is False:
                raise AuthError(KIND, "there is no browser; pass open_browser=...")
            try:
                answer = self._answers.get(timeout=asked.timeout)
            except Empty:
                answer = None
        if answer is None:
            raise AuthError(KIND, f"no answer from the browser in {asked.timeout:g} s")
        approval = [("code", self._code(answer)), ("redirect_uri", redirect_url)]
        verifier = [("code_verifier", self._verifier)] if self._verifier else []
        return approval + verifier

    async def ask_async(self) -> Approval:
        """As `ask`, without blocking."""
        from anyio import to_thread

        try:
            return await to_thread.run_sync(self.ask, abandon_on_cancel=True)
        finally:
            # Whoever is cancelled leaves nobody waiting.
            self._answers.put(None)

    def _url(self, redirect_url: str) -> str:
        address = self._authorization.url.strip()
        parts = _split(address if "://" in address else f"http://{address}")
        # Other kinds of URL start programs.
        if parts.scheme not in {"http", "https"} or not parts.netloc:
            raise AuthError(KIND, "the URL to ask the user at is none for a browser")
        query = urlencode([*self._parameters(redirect_url)], quote_via=quote, safe="")
        query = f"{parts.query}&{query}" if parts.query else query
        return urlunsplit(parts._replace(query=query))

    def _parameters(self, redirect_url: str) -> Iterator[tuple[str, str]]:
        asked = self._authorization
        yield "response_type", "code"
        yield "client_id", asked.client_id
        yield "redirect_uri", redirect_url
        if asked.scope:
            yield "scope", asked.scope
        yield "state", self._state
        if asked.pkce:
            yield "code_challenge", _challenge(self._verifier, asked.pkce)
            yield "code_challenge_method", asked.pkce
        own = (item for item in asked.parameters if item.request == "auth")
        yield from ((item.name, item.value) for item in own)

    def _code(self, answer: Answer) -> str:
        if answer.get("state") != self._state:
            raise AuthError(KIND, "the answer in the browser has another state")
        said = [answer.get(name, "") for name in ("error", "error_description")]
        text = ": ".join(filter(None, said)) or "the answer in the browser has no code"
        code = answer.get("code")
        if not code or answer.get("error"):
            readable = (c if c.isprintable() else " " for c in text)
            raise AuthError(KIND, "".join(readable)[:_LONGEST])
        return code


def _challenge(verifier: str, method: str) -> str:
    if method == "plain":
        return verifier
    digest = hashlib.sha256(verifier.encode()).digest()
    return base64.urlsafe_b64encode(digest).rstrip(b"=").decode()


class _Server(ThreadingTCPServer):
    allow_reuse_address = True
    # A browser opens connections on which it sends nothing.
    daemon_threads = True
    block_on_close = False
    path: str
    answers: SimpleQueue[Answer | None]


class _Handler(BaseHTTPRequestHandler):
    timeout = 10

    def do_GET(self) -> None:
        server = cast("_Server", self.server)
        parts = urlsplit(self.path)
        found = parts.path == server.path
        text = b"You can close this window." if found else b"There is nothing here."
        self.send_response(200 if found else 404)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)
        if found:
            values = parse_qs(parts.query)
            server.answers.put({name: values[name][0] for name in values})

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing: the code would stand in what is said."""


@contextmanager
def _listening(
    redirect_url: str, answers: SimpleQueue[Answer | None]
) -> Generator[str, None, None]:
    """Wait for the browser at a URL of this machine; gives that URL with its port."""
    host, port, path = _address(redirect_url)
    try:
        server = _Server(("127.0.0.1", port), _Handler)
    except OSError as error:
        message = f"nobody can wait on port {port} for the browser: {error.strerror}"
        raise AuthError(KIND, message) from error
    server.path, server.answers = path, answers
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.daemon = True
    with server:
        thread.start()
        try:
            yield (
                redirect_url
                if port
                else f"http://{host}:{server.server_address[1]}{path}"
            )
        finally:
            server.shutdown()
            thread.join()


def _address(redirect_url: str) -> tuple[str, int, str]:
    """Host, port and path to wait at; 0 is for any port that is free."""
    if not redirect_url:
        return "127.0.0.1", 0, "/callback"
    parts = _split(redirect_url)
    host = parts.hostname or ""
    if parts.scheme != "http" or host not in _LOCAL:
        raise AuthError(
            KIND,
            f"the browser would come back to {redirect_url}, which is not "
            "http://127.0.0.1 or http://localhost: pass auth=OAuth2Auth(token), or a "
            "flow=AuthorizationCode(...) with another redirect_url",
        )
    return host, parts.port or 0, parts.path or "/"


def _split(url: str) -> SplitResult:
    try:
        parts = urlsplit(url)
        _ = parts.port
    except ValueError:
        return urlsplit("")
    return parts
