"""Calls of a client against a server that misbehaves: what comes of them, and that nothing is left behind."""

from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from bad_server import BadServer, running
from postwright.runtime import ApiError, Operation
from runtime_api import Api, AsyncApi, Kind

Outcome = Any


@pytest.fixture
def faulty() -> Iterator[BadServer]:
    """A server of the test's own that misbehaves as its script says."""
    with running() as server:
        yield server


@pytest.fixture(params=["sync", "asyncio"])
def twin(request: pytest.FixtureRequest) -> Kind:
    """The kind of client."""
    kind: Kind = request.param
    return kind


def bad(server: BadServer, method: str = "GET", **settings: Any) -> Operation[Any]:
    """An operation that gets what the script says."""
    return Operation(name="bad", method=method, url=f"{server.url}/bad", **settings)


def outcome(kind: Kind, server: BadServer, operation: Operation[Any], body: Any = b"", **options: Any) -> Outcome:
    """Call once, and give the result or the ApiError.

    There is only one connection, and a good request goes over it afterwards, which would wait in vain for one that was
    not given back. Once the client is closed, the server sees no open connection.
    """
    options = {"timeout": 10.0, "max_retries": 0, "max_connections": 1, **options}
    good: Operation[Any] = Operation(name="good", method="GET", url=f"{server.url}/good")
    given = {"body": body} if body else {}
    patient = {"max_retries": 1, "timeout": 10.0, "total_timeout": None, "max_response_bytes": None}

    def call() -> Outcome:
        with Api(**options) as api:
            found = _outcome(api, operation, given)
            assert api.with_options(**patient).call(good) == {"ok": True}
        return found

    async def call_async() -> Outcome:
        async with AsyncApi(**options) as api:
            found = await _async_outcome(api, operation, given)
            assert await api.with_options(**patient).call(good) == {"ok": True}
        return found

    found = call() if kind == "sync" else anyio.run(call_async, backend=kind)
    server.wait_until_closed()
    return found


def _outcome(api: Api, operation: Operation[Any], given: dict[str, Any]) -> Outcome:
    try:
        return api.call(operation, **given)
    except ApiError as error:
        return error


async def _async_outcome(api: AsyncApi, operation: Operation[Any], given: dict[str, Any]) -> Outcome:
    try:
        return await api.call(operation, **given)
    except ApiError as error:
        return error


def is_own(error: BaseException) -> bool:
    """Whether an error is one of the client, and what it shows of the library is its cause only."""
    return type(error).__module__ == ApiError.__module__ and not type(error).__name__.startswith("_")
