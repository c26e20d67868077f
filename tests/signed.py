"""Sends requests that are signed, sync and async, to a server that accepts those which a check finds right."""

import asyncio
from collections.abc import Callable
from typing import Any

import pytest

from loopback import Answer, Loopback, RecordedRequest
from postwright.runtime import OMIT, AsyncClient, Auth, Client, Operation, PreparedRequest, UnauthorizedError, Variable
from postwright.runtime.auth import fresh
from postwright.runtime.operation import BodyKind
from postwright.runtime.url import finish

Check = Callable[[RecordedRequest], bool]
Headers = tuple[tuple[str, str], ...]

VARIABLES = (Variable("base", "base", "SIGNED_TEST_BASE"), Variable("secret", "secret", "SIGNED_TEST_SECRET"))


class Api(Client):
    """A client without methods."""

    def call(self, operation: Operation[Any], body: object = OMIT) -> Any:
        return self._call(operation, {}, body=body)


class AsyncApi(AsyncClient):
    """Its async twin."""

    async def call(self, operation: Operation[Any], body: object = OMIT) -> Any:
        return await self._call(operation, {}, body=body)


def operation(auth: Auth, **members: Any) -> Operation[Any]:
    """An operation of the server, with a path and a query that are awkward to sign."""
    return Operation(
        **{"name": "O", "method": "GET", "url": "{{base}}/a b/é;c?b=2&a=1 +x&e=&f&a=0", **members, "auth": auth}
    )


def arrived(
    server: Loopback, check: Check, described: Operation[Any], body: object = OMIT, *, secret: str = "s e+cret"
) -> list[RecordedRequest]:
    """What arrives of a request that is sent by both twins; UnauthorizedError, where the check says no."""
    server.respond = lambda request: Answer() if check(request) else Answer(401)
    values = {"base": server.url, "secret": secret}
    with Api(VARIABLES, values, {}) as api:
        api.call(described, body)

    async def call() -> None:
        async with AsyncApi(VARIABLES, values, {}) as api:
            await api.call(described, body)

    asyncio.run(call())
    return server.take()


def refused(server: Loopback, check: Check, described: Operation[Any], *, secret: str) -> None:
    """Assert that the server refuses a request."""
    with pytest.raises(UnauthorizedError):
        arrived(server, check, described, secret=secret)


def retried(server: Loopback, check: Check, described: Operation[Any]) -> list[str]:
    """The Authorization headers of a request that is answered well at the second attempt only."""
    server.answers.append(Answer(503, headers=(("Retry-After", "0"),)))
    server.respond = lambda request: Answer() if check(request) else Answer(401)
    with Api(VARIABLES, {"base": server.url, "secret": "s e+cret"}, {}) as api:
        api.call(described)
    requests = server.take()
    assert all(map(check, requests))
    return [request.values("Authorization")[0] for request in requests]


def prepared(
    auth: Auth,
    url: str,
    method: str = "GET",
    headers: Headers = (),
    content: bytes = b"",
    *,
    body: BodyKind | None = None,
    encode_url: bool = True,
    **values: str,
) -> PreparedRequest:
    """A request as it is signed, without a server."""
    from postwright.runtime.draft import Draft
    from postwright.runtime.text import substitute
    from postwright.runtime.url import parse

    draft = Draft(parse(url), ())
    auth.apply(draft, lambda text: substitute(text, values.get))
    automatic = frozenset({"user-agent", "content-length"})
    every = (*headers, ("User-Agent", "x"), ("Content-Length", str(len(content))))
    target = finish(url, encoded=encode_url)
    request = PreparedRequest(
        method, target, every, content, draft.sign, automatic=automatic, body=body, encode_url=encode_url
    )
    return request.signed()


def authorization(request: PreparedRequest) -> str:
    """The value of the only Authorization header."""
    (value,) = [value for name, value in request.headers if name.lower() == "authorization"]
    return value


def freeze(monkeypatch: pytest.MonkeyPatch, now: float, chance: str = "") -> None:
    """Stop the clock at some seconds since 1970, and put something in place of chance."""
    monkeypatch.setattr(fresh, "now", lambda: now)
    monkeypatch.setattr(fresh, "nonce", lambda length: chance)
    monkeypatch.setattr(fresh, "uuid", lambda: chance)


def tampered(request: RecordedRequest) -> list[RecordedRequest]:
    """The request with one thing changed each: the method, the path, the query, and the host."""
    path, _, query = request.target.partition("?")
    headers = tuple((name, "other.test" if name.lower() == "host" else value) for name, value in request.headers)
    return [
        request._replace(method="PATCH"),
        request._replace(target=f"{path}x?{query}"),
        request._replace(target=f"{path}?zz=1&{query}"),
        request._replace(headers=headers),
    ]
