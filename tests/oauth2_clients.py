"""A client of the authorization server in `authorization_server`, in both twins behind one sync call."""

import asyncio
import re
from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import ThreadPoolExecutor
from typing import Any, Unpack

import pytest

from authorization_server import Server
from postwright.runtime import (
    AsyncClient,
    AsyncClientOptions,
    AuthError,
    Client,
    ClientOptions,
    OAuth2Auth,
    Operation,
    Variable,
)
from postwright.runtime.auth.base import TokenFlow

VARIABLES = (Variable("id", "id", "OAUTH2_TEST_ID"), Variable("token", "token", "OAUTH2_TEST_TOKEN"))


class Api(Client):
    def __init__(self, values: Mapping[str, str | None], **options: Unpack[ClientOptions]) -> None:
        super().__init__(VARIABLES, values, options)

    def call(self, operation: Operation[Any]) -> Any:
        return self._call(operation, {})

    def call_at_once(self, calls: int, operation: Operation[Any]) -> list[Any]:
        with ThreadPoolExecutor(calls) as pool:
            return list(pool.map(self.call, [operation] * calls))


class AsyncApi(AsyncClient):
    def __init__(self, values: Mapping[str, str | None], **options: Unpack[AsyncClientOptions]) -> None:
        super().__init__(VARIABLES, values, options)

    async def call(self, operation: Operation[Any]) -> Any:
        return await self._call(operation, {})


class AsyncTwin:
    """An async client that is called like a sync one; each call has an event loop of its own."""

    def __init__(self, values: Mapping[str, str | None], **options: Any) -> None:
        self._values, self._options = values, options
        self.api = AsyncApi(values, **options)

    def call(self, operation: Operation[Any]) -> Any:
        return asyncio.run(self._at_once(1, operation))[0]

    def call_at_once(self, calls: int, operation: Operation[Any]) -> list[Any]:
        return asyncio.run(self._at_once(calls, operation))

    async def _at_once(self, calls: int, operation: Operation[Any]) -> list[Any]:
        pool = self.api._session._pool
        try:
            return await asyncio.gather(*(self.api.call(operation) for _ in range(calls)))
        finally:
            # Connections belong to a loop, tokens do not.
            for client in pool._made.values():
                await client.aclose()
            pool._made.clear()

    def close(self) -> None:
        """Nothing is open between two calls."""


Twin = Callable[..., Api | AsyncTwin]


@pytest.fixture(params=[Api, AsyncTwin])
def twin(request: pytest.FixtureRequest) -> Iterator[Twin]:
    """Makes clients, sync or async ones, which are closed at the end."""
    made: list[Api | AsyncTwin] = []

    def make(values: Mapping[str, str | None], **options: Any) -> Api | AsyncTwin:
        made.append(request.param(values, **options))
        return made[-1]

    yield make
    for client in made:
        client.close()


def operation(url: str, flow: TokenFlow | None, token: str = "", *, path: str = "/api", **how: Any) -> Operation[Any]:
    """A request to the API, with or without a given token."""
    auth = OAuth2Auth(token, flow=flow, **how)
    # Loading certificates would take most of the time.
    return Operation(name="Get", method="GET", url=url + path, auth=auth, verify=False)


def fields_of(twin: Twin, server: Server, flow: TokenFlow) -> dict[str, str]:
    """The fields of the one token request that a flow makes."""
    twin({}, fetch_tokens=True).call(operation(server.url, flow))
    (request,) = server.token_requests
    return dict(request.fields)


def fails(twin: Twin, server: Server, flow: TokenFlow) -> str:
    """What a call says when its flow gets no token; nothing is then asked of the API."""
    with pytest.raises(AuthError) as caught:
        twin({}, fetch_tokens=True).call(operation(server.url, flow))
    assert server.calls == []
    shown = f"{caught.value} {caught.value.__cause__}"
    assert not re.search("s3cret|czNjcmV0|p.w d", shown)
    assert str(caught.value).startswith("OAuth 2.0: ")
    return str(caught.value).removeprefix("OAuth 2.0: ").replace(server.url, "URL")
