"""Sends requests until there is an answer; imported when a client first sends one."""

from __future__ import annotations

from collections.abc import Awaitable
from threading import Semaphore
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, TypeVar, cast

import anyio

from .arguments import OMIT, Options
from .deadline import Deadline, deadline
from .exchange import Exchanged, Outcome, exchange
from .logs import log_answer, log_request
from .operation import Operation
from .pool import Pool
from .request import PreparedRequest
from .result import Answer
from .settings import Settings
from .transport import send, send_async

if TYPE_CHECKING:
    import httpx2

C = TypeVar("C")
DEFAULT_TIMEOUT = 60.0
# How many requests may have a connection of their own: a client that was given closes
# some when it has too many, and we don't know how many that is.
_OWN_CONNECTIONS = 100
_OWN_CONNECTIONS_GIVEN = 10


class Sender:
    """Sends requests and waits for them, over the connections of a pool."""

    __slots__ = ("_pool", "_settings", "_turns")

    def __init__(self, pool: Pool[httpx2.Client], settings: Settings) -> None:
        self._pool = pool
        self._settings = settings
        pool.turns = pool.turns or Semaphore(_own_connections(pool))
        self._turns: Semaphore = pool.turns

    def exchange(
        self,
        request: PreparedRequest,
        operation: Operation[Any],
        options: Options,
        *,
        stream: bool = False,
    ) -> Exchanged:
        """Send a request, again where that is right, and give the last answer."""
        until = _deadline(self._pool, self._settings, options)
        steps = exchange(request, operation, self._settings, until)
        step = next(steps)
        while not isinstance(step, Exchanged):
            if isinstance(step, PreparedRequest):
                step = steps.send(self._attempt(step, operation.verify, until, stream))
            else:
                sleep(step)
                step = next(steps)
        return step

    def _attempt(
        self,
        request: PreparedRequest,
        verify: bool,
        until: Deadline,
        stream: bool,
    ) -> tuple[PreparedRequest, Outcome]:
        before, after = self._settings.before_request, self._settings.after_response
        if before is not None:
            changed = cast("PreparedRequest | None", before(request))
            request = changed or request
        request = request.signed()
        client = _client(self._pool, request, verify)
        limit = self._settings.max_response_bytes
        log_request(request)
        start = perf_counter()
        if request.own_connection:
            with self._turns:
                outcome = send(client, request, until, stream, limit)
        else:
            outcome = send(client, request, until, stream, limit)
        log_answer(request, outcome, start)
        if after is not None and isinstance(outcome, Answer):
            after(request, outcome)
        return request, outcome


class AsyncSender:
    """Sends requests without blocking."""

    __slots__ = ("_pool", "_settings", "_turns")

    def __init__(self, pool: Pool[httpx2.AsyncClient], settings: Settings) -> None:
        self._pool = pool
        self._settings = settings
        pool.turns = pool.turns or anyio.Semaphore(_own_connections(pool))
        self._turns: anyio.Semaphore = pool.turns

    async def exchange(
        self,
        request: PreparedRequest,
        operation: Operation[Any],
        options: Options,
        *,
        stream: bool = False,
    ) -> Exchanged:
        """Send a request, again where that is right, and give the last answer."""
        until = _deadline(self._pool, self._settings, options)
        steps = exchange(request, operation, self._settings, until)
        step = next(steps)
        while not isinstance(step, Exchanged):
            if isinstance(step, PreparedRequest):
                step = steps.send(
                    await self._attempt(step, operation.verify, until, stream)
                )
            else:
                await anyio.sleep(step)
                step = next(steps)
        return step

    async def _attempt(
        self,
        request: PreparedRequest,
        verify: bool,
        until: Deadline,
        stream: bool,
    ) -> tuple[PreparedRequest, Outcome]:
        before, after = self._settings.before_request, self._settings.after_response
        if before is not None:
            changed = cast("PreparedRequest | None", await _done(before(request)))
            request = changed or request
        request = request.signed()
        client = _client(self._pool, request, verify)
        limit = self._settings.max_response_bytes
        log_request(request)
        start = perf_counter()
        if request.own_connection:
            async with self._turns:
                outcome = await send_async(client, request, until, stream, limit)
        else:
            outcome = await send_async(client, request, until, stream, limit)
        log_answer(request, outcome, start)
        if after is not None and isinstance(outcome, Answer):
            await _done(after(request, outcome))
        return request, outcome


def _client(pool: Pool[C], request: PreparedRequest, verify: bool) -> C:
    # What answers challenges or gets tokens may ask another server.
    tls = request.target.scheme != "http" or request.flow is not None
    own = request.own_connection
    return pool.client(verify=verify, own_connection=own, tls=tls)


async def _done(result: object) -> object:
    if not isinstance(result, Awaitable):
        return result
    return await cast("Awaitable[object]", result)


def _deadline(pool: Pool[Any], settings: Settings, options: Options) -> Deadline:
    step = options.get("timeout", settings.timeout)
    step = DEFAULT_TIMEOUT if step is OMIT and not pool.is_given else step
    return deadline(step, settings.total_timeout)


def _own_connections(pool: Pool[Any]) -> int:
    return _OWN_CONNECTIONS_GIVEN if pool.is_given else _OWN_CONNECTIONS
