"""What a client and its resources share: building, sending and closing."""

from __future__ import annotations

import time
from collections.abc import Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from threading import Semaphore
from typing import TYPE_CHECKING, Any

from .arguments import OMIT, Arguments, Omit, Options
from .operation import Operation
from .pool import Pool
from .request import PreparedRequest, Setup, build
from .result import Response
from .retry import Policy

if TYPE_CHECKING:
    import asyncio

    import httpx2

DEFAULT_TIMEOUT = 60.0
# How many requests may have a connection of their own: a client that was given closes
# some when it has too many, and we don't know how many that is.
_OWN_CONNECTIONS = 100
_OWN_CONNECTIONS_GIVEN = 10


class _Session:
    """What is alike for both twins; nothing of it changes once a client is made."""

    __slots__ = ("_policy", "_setup", "_timeout")

    def __init__(
        self, setup: Setup, policy: Policy, timeout: float | Omit | None
    ) -> None:
        self._setup = setup
        self._policy = policy
        self._timeout = timeout

    def use_environment(self, values: Mapping[str, str | None]) -> None:
        """Take an environment's values for those of the collection."""
        variables = self._setup.variables.in_environment(values)
        self._setup = self._setup._replace(variables=variables)

    def prepare(
        self, operation: Operation[Any], arguments: Arguments, options: Options
    ) -> PreparedRequest:
        """Build the request of a call."""
        return build(operation, arguments, options, self._setup)

    def _timeout_of(self, options: Options, *, given: bool) -> float | Omit | None:
        timeout = options.get("timeout", self._timeout)
        return DEFAULT_TIMEOUT if timeout is OMIT and not given else timeout


# What sends is imported when something is sent: it takes longer than all the rest.
class Session(_Session):
    """Sends requests and waits for them."""

    __slots__ = ("_pool", "_turns")

    def __init__(
        self,
        setup: Setup,
        policy: Policy,
        timeout: float | Omit | None,
        given: httpx2.Client | None,
    ) -> None:
        super().__init__(setup, policy, timeout)
        self._pool = Pool(_new_client, given)
        self._turns = Semaphore(_own_connections(given=self._pool.is_given))

    def send(
        self, request: PreparedRequest, operation: Operation[Any], options: Options
    ) -> Response[object]:
        """Send a request, again where that is right, and give the last answer."""
        from .exchange import exchange
        from .transport import send

        own = request.own_connection
        client = self._pool.client(verify=operation.verify, own_connection=own)
        timeout = self._timeout_of(options, given=self._pool.is_given)
        steps = exchange(request, operation, self._policy)
        step = next(steps)
        while not isinstance(step, Response):
            if isinstance(step, PreparedRequest):
                with self._turn(step):
                    outcome = send(client, step, timeout)
                step = steps.send(outcome)
            else:
                time.sleep(step)
                step = next(steps)
        return step

    def _turn(self, request: PreparedRequest) -> AbstractContextManager[object]:
        return self._turns if request.own_connection else nullcontext()

    def close(self) -> None:
        """Close the connections."""
        for client in self._pool.take():
            client.close()


class AsyncSession(_Session):
    """Sends requests without blocking."""

    __slots__ = ("_pool", "_turns")

    def __init__(
        self,
        setup: Setup,
        policy: Policy,
        timeout: float | Omit | None,
        given: httpx2.AsyncClient | None,
    ) -> None:
        super().__init__(setup, policy, timeout)
        self._pool = Pool(_new_async_client, given)
        self._turns: asyncio.Semaphore | None = None

    async def send(
        self, request: PreparedRequest, operation: Operation[Any], options: Options
    ) -> Response[object]:
        """Send a request, again where that is right, and give the last answer."""
        from asyncio import sleep

        from .exchange import exchange
        from .transport import send_async

        own = request.own_connection
        client = self._pool.client(verify=operation.verify, own_connection=own)
        timeout = self._timeout_of(options, given=self._pool.is_given)
        steps = exchange(request, operation, self._policy)
        step = next(steps)
        while not isinstance(step, Response):
            if isinstance(step, PreparedRequest):
                async with self._turn(step):
                    outcome = await send_async(client, step, timeout)
                step = steps.send(outcome)
            else:
                await sleep(step)
                step = next(steps)
        return step

    def _turn(self, request: PreparedRequest) -> AbstractAsyncContextManager[object]:
        if not request.own_connection:
            return nullcontext()
        if self._turns is None:
            from asyncio import Semaphore

            self._turns = Semaphore(_own_connections(given=self._pool.is_given))
        return self._turns

    async def close(self) -> None:
        """Close the connections."""
        for client in self._pool.take():
            await client.aclose()


def _own_connections(*, given: bool) -> int:
    return _OWN_CONNECTIONS_GIVEN if given else _OWN_CONNECTIONS


def _new_client(verify: bool, own_connections: bool) -> httpx2.Client:
    from .transport import new_client

    return new_client(verify, own_connections)


def _new_async_client(verify: bool, own_connections: bool) -> httpx2.AsyncClient:
    from .transport import new_async_client

    return new_async_client(verify, own_connections)
