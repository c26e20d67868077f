"""What a client and its resources share: building, sending and closing."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Literal, Self

from .arguments import Arguments, Options
from .operation import Operation, Paging
from .pool import Pool
from .request import PreparedRequest, Setup, build
from .result import Response, respond
from .retry import with_key
from .settings import Connections, Settings
from .variables import Variables

if TYPE_CHECKING:
    import httpx2

    from .exchange import Exchanged
    from .sender import AsyncSender, Sender
    from .stream import AsyncStream, Stream

Returns = Literal["body", "response", "request", "stream", "pages", "items"]


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

    def _respond(self, done: Exchanged, operation: Operation[Any]) -> Response[object]:
        response = respond(*done)
        if self._settings.chain_variables and operation.outputs:
            from .chaining import learn

            learn(self._setup.variables, operation.outputs, response)
        return response


# What sends is imported when something is sent: it takes longer than all the rest.
class Session(_Session):
    """Sends requests and waits for them."""

    __slots__ = ("_pool", "_sender")

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
        self._sender: Sender | None = None

    def changed(self, settings: Settings, setup: Setup) -> Self:
        """Give a session with other settings, over the same connections."""
        other = object.__new__(type(self))
        other._settings, other._setup = settings, setup
        other._pool, other._sender = self._pool, None
        return other

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
        done = self._sending().exchange(request, operation, options)
        return self._respond(done, operation)

    def _stream(
        self, request: PreparedRequest, operation: Operation[Any], options: Options
    ) -> Stream:
        from .transport import stream_of

        done = self._sending().exchange(request, operation, options, stream=True)
        return stream_of(*done)

    def _sending(self) -> Sender:
        if self._sender is None:
            from .sender import Sender

            self._sender = Sender(self._pool, self._settings)
        return self._sender

    def close(self) -> None:
        """Close the connections."""
        for client in self._pool.take():
            client.close()


class AsyncSession(_Session):
    """Sends requests without blocking."""

    __slots__ = ("_pool", "_sender")

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
        self._sender: AsyncSender | None = None

    def changed(self, settings: Settings, setup: Setup) -> Self:
        """Give a session with other settings, over the same connections."""
        other = object.__new__(type(self))
        other._settings, other._setup = settings, setup
        other._pool, other._sender = self._pool, None
        return other

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
        done = await self._sending().exchange(request, operation, options)
        return self._respond(done, operation)

    async def _stream(
        self, request: PreparedRequest, operation: Operation[Any], options: Options
    ) -> AsyncStream:
        from .transport import async_stream_of

        done = await self._sending().exchange(request, operation, options, stream=True)
        return async_stream_of(*done)

    def _sending(self) -> AsyncSender:
        if self._sender is None:
            from .sender import AsyncSender

            self._sender = AsyncSender(self._pool, self._settings)
        return self._sender

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


def _pages(operation: Operation[Any]) -> Paging:
    if operation.pages is None:
        raise TypeError(f"{operation.name}: the collection shows no pages of it")
    return operation.pages


def _new_client(connections: Connections) -> httpx2.Client:
    from .transport import new_client

    return new_client(connections)


def _new_async_client(connections: Connections) -> httpx2.AsyncClient:
    from .transport import new_async_client

    return new_async_client(connections)
