"""What a client and its resources share: building, sending and closing."""

from __future__ import annotations

from collections.abc import Awaitable, Mapping
from contextlib import AbstractAsyncContextManager, AbstractContextManager, nullcontext
from threading import Semaphore
from time import perf_counter, sleep
from typing import TYPE_CHECKING, Any, Literal, Self, cast

from .arguments import OMIT, Arguments, Options, Timeout
from .operation import Operation, Paging
from .pool import Pool
from .request import PreparedRequest, Setup, build
from .result import Answer, Response, respond
from .retry import with_key
from .settings import Connections, Settings

if TYPE_CHECKING:
    import anyio
    import httpx2

    from .exchange import Exchanged, Outcome
    from .stream import AsyncStream, Stream
    from .variables import Variables

Returns = Literal["body", "response", "request", "stream", "pages", "items"]
DEFAULT_TIMEOUT = 60.0
# How many requests may have a connection of their own: a client that was given closes
# some when it has too many, and we don't know how many that is.
_OWN_CONNECTIONS = 100
_OWN_CONNECTIONS_GIVEN = 10


class _Session:
    """What is alike for both twins; nothing of it changes once a client is made."""

    __slots__ = ("_settings", "_setup")

    def __init__(self, setup: Setup, settings: Settings) -> None:
        self._setup = setup
        self._settings = settings

    @property
    def settings(self) -> Settings:
        """How requests are sent."""
        return self._settings

    @property
    def setup(self) -> Setup:
        """What is put into requests."""
        return self._setup

    def changed(self, settings: Settings, setup: Setup) -> Self:
        """Give a session with other settings, over the same connections."""
        # Few clients are changed.
        from copy import copy

        other = copy(self)
        other._settings, other._setup = settings, setup
        return other

    def use_environment(self, values: Mapping[str, str | None]) -> None:
        """Take an environment's values for those of the collection."""
        self.use_variables(self._setup.variables.in_environment(values))

    def use_variables(self, variables: Variables) -> None:
        """Take other variables; for a client that nobody uses yet."""
        self._setup = self._setup._replace(variables=variables)

    def prepare(
        self, operation: Operation[Any], arguments: Arguments, options: Options
    ) -> PreparedRequest:
        """Build the request of a call."""
        settings = self._settings
        if settings.extra_headers or settings.extra_query:
            headers = {**settings.extra_headers, **options.get("extra_headers", {})}
            query = {**settings.extra_query, **options.get("extra_query", {})}
            options = {**options, "extra_headers": headers, "extra_query": query}
        request = build(operation, arguments, options, self._setup)
        return with_key(request, settings.policy)

    def _timeout_of(self, options: Options, *, given: bool) -> Timeout:
        timeout = options.get("timeout", self._settings.timeout)
        return DEFAULT_TIMEOUT if timeout is OMIT and not given else timeout

    def _respond(self, done: Exchanged, operation: Operation[Any]) -> Response[object]:
        response = respond(*done)
        if self._settings.chain_variables and operation.outputs:
            from .chaining import learn

            learn(self._setup.variables, operation.outputs, response)
        return response


# What sends is imported when something is sent: it takes longer than all the rest.
class Session(_Session):
    """Sends requests and waits for them."""

    __slots__ = ("_pool", "_turns")

    def __init__(
        self,
        setup: Setup,
        settings: Settings,
        connections: Connections,
        given: httpx2.Client | None,
    ) -> None:
        super().__init__(setup, settings)
        _check(given, "Client")
        self._pool = Pool(_new_client, given, connections)
        self._turns = Semaphore(_own_connections(given=self._pool.is_given))

    def call(
        self,
        returns: Returns,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
    ) -> object:
        """Do what a method of a client does, and give what was asked for."""
        if returns == "pages" or returns == "items":
            pages = _pages(operation)
            return pages.walk(self, operation, arguments, options, returns)
        request = self.prepare(operation, arguments, options)
        if returns == "request":
            return request.signed()
        if returns == "stream":
            return self._stream(request, operation, options)
        response = self.send(request, operation, options)
        return response.body if returns == "body" else response

    def send(
        self, request: PreparedRequest, operation: Operation[Any], options: Options
    ) -> Response[object]:
        """Send a request, again where that is right, and give the last answer."""
        return self._respond(self._exchange(request, operation, options), operation)

    def _stream(
        self, request: PreparedRequest, operation: Operation[Any], options: Options
    ) -> Stream:
        from .transport import stream_of

        done = self._exchange(request, operation, options, stream=True)
        return stream_of(*done)

    def _exchange(
        self,
        request: PreparedRequest,
        operation: Operation[Any],
        options: Options,
        *,
        stream: bool = False,
    ) -> Exchanged:
        from .exchange import Exchanged, exchange

        own = request.own_connection
        client = self._pool.client(verify=operation.verify, own_connection=own)
        timeout = self._timeout_of(options, given=self._pool.is_given)
        steps = exchange(request, operation, self._settings)
        step = next(steps)
        while not isinstance(step, Exchanged):
            if isinstance(step, PreparedRequest):
                outcome = self._attempt(client, step, timeout, stream)
                step = steps.send(outcome)
            else:
                sleep(step)
                step = next(steps)
        return step

    def _attempt(
        self,
        client: httpx2.Client,
        request: PreparedRequest,
        timeout: Timeout,
        stream: bool,
    ) -> tuple[PreparedRequest, Outcome]:
        from .logs import log_answer, log_request
        from .transport import send

        before, after = self._settings.before_request, self._settings.after_response
        if before is not None:
            request = cast("PreparedRequest | None", before(request)) or request
        request = request.signed()
        log_request(request)
        start = perf_counter()
        with self._turn(request):
            outcome = send(client, request, timeout, stream)
        log_answer(request, outcome, start)
        if after is not None and isinstance(outcome, Answer):
            after(request, outcome)
        return request, outcome

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
        settings: Settings,
        connections: Connections,
        given: httpx2.AsyncClient | None,
    ) -> None:
        super().__init__(setup, settings)
        _check(given, "AsyncClient")
        self._pool = Pool(_new_async_client, given, connections)
        self._turns: anyio.Semaphore | None = None

    async def call(
        self,
        returns: Returns,
        operation: Operation[Any],
        arguments: Arguments,
        options: Options,
    ) -> object:
        """Do what a method of a client does, and give what was asked for."""
        if returns == "pages" or returns == "items":
            pages = _pages(operation)
            return pages.walk_async(self, operation, arguments, options, returns)
        request = self.prepare(operation, arguments, options)
        if returns == "request":
            return request.signed()
        if returns == "stream":
            return await self._stream(request, operation, options)
        response = await self.send(request, operation, options)
        return response.body if returns == "body" else response

    async def send(
        self, request: PreparedRequest, operation: Operation[Any], options: Options
    ) -> Response[object]:
        """Send a request, again where that is right, and give the last answer."""
        done = await self._exchange(request, operation, options)
        return self._respond(done, operation)

    async def _stream(
        self, request: PreparedRequest, operation: Operation[Any], options: Options
    ) -> AsyncStream:
        from .transport import async_stream_of

        done = await self._exchange(request, operation, options, stream=True)
        return async_stream_of(*done)

    async def _exchange(
        self,
        request: PreparedRequest,
        operation: Operation[Any],
        options: Options,
        *,
        stream: bool = False,
    ) -> Exchanged:
        from anyio import sleep as pause

        from .exchange import Exchanged, exchange

        own = request.own_connection
        client = self._pool.client(verify=operation.verify, own_connection=own)
        timeout = self._timeout_of(options, given=self._pool.is_given)
        steps = exchange(request, operation, self._settings)
        step = next(steps)
        while not isinstance(step, Exchanged):
            if isinstance(step, PreparedRequest):
                outcome = await self._attempt(client, step, timeout, stream)
                step = steps.send(outcome)
            else:
                await pause(step)
                step = next(steps)
        return step

    async def _attempt(
        self,
        client: httpx2.AsyncClient,
        request: PreparedRequest,
        timeout: Timeout,
        stream: bool,
    ) -> tuple[PreparedRequest, Outcome]:
        from .logs import log_answer, log_request
        from .transport import send_async

        before, after = self._settings.before_request, self._settings.after_response
        if before is not None:
            request = (
                cast("PreparedRequest | None", await _done(before(request))) or request
            )
        request = request.signed()
        log_request(request)
        start = perf_counter()
        async with self._turn(request):
            outcome = await send_async(client, request, timeout, stream)
        log_answer(request, outcome, start)
        if after is not None and isinstance(outcome, Answer):
            await _done(after(request, outcome))
        return request, outcome

    def _turn(self, request: PreparedRequest) -> AbstractAsyncContextManager[object]:
        if not request.own_connection:
            return nullcontext()
        if self._turns is None:
            from anyio import Semaphore

            self._turns = Semaphore(_own_connections(given=self._pool.is_given))
        return self._turns

    async def close(self) -> None:
        """Close the connections."""
        for client in self._pool.take():
            await client.aclose()


def _check(given: object, name: Literal["Client", "AsyncClient"]) -> None:
    if given is None:
        return
    import httpx2

    if not isinstance(given, getattr(httpx2, name)):
        kind = type(given).__name__
        raise TypeError(f"http_client is an httpx2.{name} here, not {kind}")


async def _done(result: object) -> object:
    return await result if isinstance(result, Awaitable) else result


def _pages(operation: Operation[Any]) -> Paging:
    if operation.pages is None:
        raise TypeError(f"{operation.name}: the collection shows no pages of it")
    return operation.pages


def _own_connections(*, given: bool) -> int:
    return _OWN_CONNECTIONS_GIVEN if given else _OWN_CONNECTIONS


def _new_client(connections: Connections) -> httpx2.Client:
    from .transport import new_client

    return new_client(connections)


def _new_async_client(connections: Connections) -> httpx2.AsyncClient:
    from .transport import new_async_client

    return new_async_client(connections)
