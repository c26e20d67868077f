"""Access tokens on the wire: getting, refreshing and sending them. Section 6.5."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncGenerator, Generator, Iterator
from threading import Lock
from typing import TYPE_CHECKING, Literal, TypeAlias, cast
from urllib.parse import parse_qsl

import httpx2

from ..arguments import mapping_of
from ..body import FORM, form
from ..errors import AuthError
from ..headers import sendable
from ..transport import AUTH_KIND, ExactUrl
from ..url import encode, escape_query, join_query
from . import fresh
from .oauth2 import KIND, Grant
from .passwords import basic_value

if TYPE_CHECKING:
    from anyio import Lock as AsyncLock

    from .oauth2_browser import Approval, Question

# A token that is about to end could be refused on its way, in seconds.
_MARGIN = 30.0
_LONGEST = 300
_TOKEN = re.compile(r"[\x20-\x7e]+")
# Of what is sent for a token, only this may show in an error.
_PUBLIC = frozenset("audience client_id grant_type redirect_uri resource scope".split())


class Token:
    """An access token; `ends` is when it is no longer used, in seconds since 1970."""

    __slots__ = ("access", "ends", "refresh")

    def __init__(self, access: str, ends: float | None, refresh: str) -> None:
        self.access = access
        self.ends = ends
        self.refresh = refresh

    def is_fresh(self) -> bool:
        """Whether the token can still be used."""
        return self.ends is None or fresh.now() < self.ends


class Held:
    """The token that a client has for a grant, and what keeps others from asking too.

    Safe to share between threads, and between event loops one after the other.
    """

    __slots__ = ("_async_lock", "_loop", "grant", "lock", "token")

    def __init__(self, grant: Grant) -> None:
        self.grant = grant
        self.token: Token | None = None
        self.lock = Lock()
        self._loop: object = None
        self._async_lock: AsyncLock | None = None

    def async_lock(self) -> AsyncLock:
        """Give the lock of the running event loop."""
        from anyio import Lock
        from anyio.lowlevel import current_token

        loop = current_token()
        if self._async_lock is None or self._loop != loop:
            self._loop, self._async_lock = loop, Lock()
        return self._async_lock


Step: TypeAlias = "httpx2.Request | Question | Token"
Steps: TypeAlias = "Generator[Step, httpx2.Response | Approval, None]"


class TokenAuth(httpx2.Auth):
    """Sends a request with its token, and once more with a new one after a 401.

    `prefix` stands before the token in the header; None is for the query.
    """

    def __init__(self, held: Held, prefix: str | None) -> None:
        self._held = held
        self._prefix = prefix

    def sync_auth_flow(
        self, request: httpx2.Request
    ) -> Generator[httpx2.Request, httpx2.Response, None]:
        """Get the token if there is none, and send the request."""
        refused: Token | None = None
        target = request.url.raw_path
        while True:
            known = self._held.token
            with self._held.lock:
                steps = _steps(self._held, refused, request)
                step = next(steps)
                while not isinstance(step, Token):
                    if isinstance(step, httpx2.Request):
                        answer = yield step
                        answer.read()
                        step = steps.send(answer)
                    else:
                        step = steps.send(step.ask())
            answer = yield self._with(step, request, target)
            if refused is not None or not self._is_refused(answer, step, known):
                return
            refused = step

    async def async_auth_flow(
        self, request: httpx2.Request
    ) -> AsyncGenerator[httpx2.Request, httpx2.Response]:
        """As `sync_auth_flow`, without blocking."""
        refused: Token | None = None
        target = request.url.raw_path
        while True:
            known = self._held.token
            async with self._held.async_lock():
                steps = _steps(self._held, refused, request)
                step = next(steps)
                while not isinstance(step, Token):
                    if isinstance(step, httpx2.Request):
                        answer = yield step
                        await answer.aread()
                        step = steps.send(answer)
                    else:
                        step = steps.send(await step.ask_async())
            answer = yield self._with(step, request, target)
            if refused is not None or not self._is_refused(answer, step, known):
                return
            refused = step

    def _is_refused(
        self, answer: httpx2.Response, token: Token, known: Token | None
    ) -> bool:
        # The user who has just agreed would not want to be asked again.
        asked = self._held.grant.authorization is not None and token is not known
        return answer.status_code == 401 and (bool(token.refresh) or not asked)

    def _with(
        self, token: Token, request: httpx2.Request, target: bytes
    ) -> httpx2.Request:
        if self._prefix is not None:
            value = f"{self._prefix} {token.access}" if self._prefix else token.access
            request.headers["Authorization"] = value
        elif target.endswith(b"access_token="):
            # After a redirect the server has said what to send.
            value = encode(escape_query(token.access, "&#"), "query")
            cast("ExactUrl", request.url).target = target + value.encode()
        return request


def _steps(held: Held, refused: Token | None, request: httpx2.Request) -> Steps:
    """Get a token: yields requests and questions, and the token as the last step.

    Raises AuthError. What is held must not be changed by others meanwhile.
    """
    token = held.token
    if token is None or token is refused or not token.is_fresh():
        token = yield from _refreshed(held, request)
        if token is None:
            held.token = None
            token = yield from _granted(held.grant, request)
        held.token = token
    yield token


def _refreshed(
    held: Held, request: httpx2.Request
) -> Generator[Step, httpx2.Response | Approval, Token | None]:
    grant, token = held.grant, held.token
    refresh = grant.refresh_token if token is None else token.refresh
    if not refresh:
        return None
    fields = [("grant_type", "refresh_token"), ("refresh_token", refresh)]
    answer = yield _request(grant, fields, "refresh", request)
    answer = cast("httpx2.Response", answer)
    # A refresh token ends too; then the flow begins anew, if it can.
    can_begin = bool(grant.fields)
    return _read(grant, answer, refresh) if answer.is_success or not can_begin else None


def _granted(
    grant: Grant, request: httpx2.Request
) -> Generator[Step, httpx2.Response | Approval, Token]:
    fields = [*grant.fields]
    if grant.authorization is not None:
        from .oauth2_browser import Question

        approval = yield Question(grant.authorization)
        fields += cast("Approval", approval)
    answer = yield _request(grant, fields, "token", request)
    return _read(grant, cast("httpx2.Response", answer), "")


def _request(
    grant: Grant,
    fields: list[tuple[str, str]],
    step: Literal["token", "refresh"],
    request: httpx2.Request,
) -> httpx2.Request:
    url = (grant.refresh_url if step == "refresh" else "") or grant.token_url
    own = [parameter for parameter in grant.parameters if parameter.request == step]
    query, headers, body = (
        [(one.name, one.value) for one in own if one.send_as == place]
        for place in ("url", "header", "body")
    )
    fields = [*fields, *_client_fields(grant)]
    names = {name for name, _ in body}
    shared = {"timeout", "trace"} & request.extensions.keys()
    timing = {name: request.extensions[name] for name in shared}
    return httpx2.Request(
        "POST",
        _url(url, query),
        headers=[
            (name.encode(), value.encode("latin-1"))
            for name, value in _headers(grant, request, headers)
        ],
        content=form([*(field for field in fields if field[0] not in names), *body]),
        extensions={**timing, AUTH_KIND: KIND},
    )


def _client_fields(grant: Grant) -> Iterator[tuple[str, str]]:
    if grant.in_body and grant.client_id:
        yield "client_id", grant.client_id
    if grant.in_body and grant.client_secret:
        yield "client_secret", grant.client_secret


def _headers(
    grant: Grant, request: httpx2.Request, own: list[tuple[str, str]]
) -> Iterator[tuple[str, str]]:
    headers = [("Content-Type", FORM), ("Accept", "*/*")]
    if agent := request.headers.get("User-Agent"):
        headers.append(("User-Agent", agent))
    if not grant.in_body and (grant.client_id or grant.client_secret):
        value = basic_value(grant.client_id, grant.client_secret)
        headers.append(("Authorization", value))
    names = {name.lower() for name, _ in own}
    yield from (header for header in headers if header[0].lower() not in names)
    for name, value in own:
        try:
            yield sendable(name, value)
        except ValueError as error:
            raise AuthError(KIND, f"the token request: {error}") from error


def _url(source: str, query: list[tuple[str, str]]) -> httpx2.URL:
    address = source.strip()
    address = address if "://" in address else f"http://{address}"
    if query:
        address = address.partition("#")[0] + ("&" if "?" in address else "?")
        address += encode(join_query(query), "query")
    try:
        url = httpx2.URL(address)
    except httpx2.InvalidURL:
        url = None
    if url is None or url.scheme not in {"http", "https"} or not url.host:
        raise AuthError(KIND, "the URL for tokens is no URL that can be asked")
    return url


def _read(grant: Grant, answer: httpx2.Response, refresh: str) -> Token:
    members = _members(answer)
    access = _text(members.get("access_token"))
    if not answer.is_success or not _TOKEN.fullmatch(access):
        raise AuthError(KIND, _reason(grant, answer, members))
    new = _text(members.get("refresh_token"))
    return Token(access, _end(members.get("expires_in")), new or refresh)


def _members(answer: httpx2.Response) -> dict[str, object]:
    try:
        members = mapping_of(json.loads(answer.content))
    except (ValueError, RecursionError):
        members = None
    if members is None and FORM in answer.headers.get("Content-Type", ""):
        members = dict(parse_qsl(answer.text))
    return {} if members is None else dict(members)


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _end(lifetime: object) -> float | None:
    try:
        seconds = float(cast("str", lifetime))
    except (TypeError, ValueError, OverflowError):
        return None
    if not 0 < seconds < float("inf"):
        return None
    return fresh.now() + seconds - min(_MARGIN, seconds / 10)


def _reason(grant: Grant, answer: httpx2.Response, members: dict[str, object]) -> str:
    said = [_text(members.get(name)) for name in ("error", "error_description")]
    text = ": ".join(filter(None, said))
    if answer.is_redirect:
        text = "the server redirects, which is not followed"
    place = answer.request.url.copy_with(query=None, userinfo=b"", fragment=None)
    text = text or f"status {answer.status_code} without an access token"
    return f"{place}: {_without_secrets(grant, answer.request, text)}"


def _without_secrets(grant: Grant, request: httpx2.Request, text: str) -> str:
    """Take out what the server says again of what it was sent."""
    sent = parse_qsl(request.content.decode(), keep_blank_values=True)
    secrets = {value for name, value in sent if name not in _PUBLIC}
    secrets |= {one.value for one in grant.parameters if one.name not in _PUBLIC}
    secrets |= {grant.client_secret, request.headers.get("Authorization", "")}
    for secret in sorted(secrets, key=len, reverse=True):
        text = text.replace(secret, "***") if secret else text
    readable = (c if c.isprintable() else " " for c in text)
    return " ".join("".join(readable).split())[:_LONGEST]
