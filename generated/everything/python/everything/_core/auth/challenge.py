"""Answers the challenges of a server; imported when needed, as it knows the HTTP library."""

from __future__ import annotations

from collections.abc import Callable, Generator
from typing import NamedTuple, TypeAlias

import httpx2

_REFUSING = frozenset({401, 403})


class Refusal(NamedTuple):
    """The challenges of an answer, and whether it came as the one before it."""

    challenges: list[str]
    same_connection: bool


# Gives credentials to send, empty for none, and takes what the server says to them.
Steps: TypeAlias = Callable[[httpx2.Request], Generator[str, Refusal, None]]


class ChallengeAuth(httpx2.Auth):
    """Sends a request again with what its steps say, as long as the server refuses it.

    With `one_connection` all of that goes over a connection that nobody else uses.
    """

    def __init__(self, steps: Steps, *, one_connection: bool = False) -> None:
        self._steps = steps
        self._one_connection = one_connection

    def auth_flow(
        self, request: httpx2.Request
    ) -> Generator[httpx2.Request, httpx2.Response, None]:
        """Take the steps."""
        if self._one_connection:
            request.url = _own(request.url)
        steps = self._steps(request)
        credentials = next(steps)
        connection = None
        while True:
            if credentials:
                request.headers.encoding = "latin-1"
                request.headers["Authorization"] = credentials
            response = yield request
            if response.status_code not in _REFUSING:
                return
            last, connection = connection, response.extensions.get("network_stream")
            challenges = response.headers.get_list("www-authenticate")
            try:
                credentials = steps.send(Refusal(challenges, last is connection))
            except StopIteration:
                return
            httpx2.Cookies(response.cookies).set_cookie_header(request)


class _OwnHost(bytes):
    """A host that equals only itself."""

    def __eq__(self, other: object) -> bool:
        return self is other

    __hash__ = bytes.__hash__


class _OwnUrl(httpx2.URL):
    """A URL whose host equals no other, so that the pool keeps a connection for it."""

    path_and_query = b""
    host_and_nobody_else = _OwnHost()

    @property
    def raw_path(self) -> bytes:
        return self.path_and_query

    @property
    def raw_host(self) -> bytes:
        return self.host_and_nobody_else


def _own(url: httpx2.URL) -> httpx2.URL:
    own = _OwnUrl(url)
    own.path_and_query = url.raw_path
    own.host_and_nobody_else = _OwnHost(url.raw_host)
    return own
