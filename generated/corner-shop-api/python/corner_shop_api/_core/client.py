"""What generated clients are made of."""

from __future__ import annotations

from collections.abc import (
    AsyncGenerator,
    AsyncIterator,
    Awaitable,
    Callable,
    Iterable,
    Iterator,
    Mapping,
)
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    Any,
    ClassVar,
    Literal,
    ParamSpec,
    Self,
    TypeVar,
    Unpack,
    cast,
    overload,
)

from .arguments import OMIT, HeaderValue, Options, QueryValue
from .auth import Auth
from .operation import SavedValues, raw_operation
from .options import (
    AsyncClientOptions,
    Changes,
    ClientOptions,
    changed_settings,
    changed_setup,
    connections_of,
    settings_of,
    setup_of,
)
from .request import PreparedRequest
from .resource import AsyncResource, BaseResource, Resource
from .result import Response
from .session import AsyncSession, Session
from .variables import Environments, Variable, values_in

if TYPE_CHECKING:
    from .mock import MockTransport
    from .stream import AsyncStream, Stream

P = ParamSpec("P")
S = TypeVar("S", Session, AsyncSession)
T = TypeVar("T")


class _BaseClient(BaseResource[S]):
    """What is alike for both twins."""

    _user_agent: ClassVar[str] = "postwright"

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        return {}

    def _in_environment(self, environments: Environments, name: str) -> Self:
        self._session.use_environment(values_in(environments, name))
        return self

    @classmethod
    def _sending_by(cls, mock: object, options: Mapping[str, Any]) -> Self:
        from .mock import mocked_options, mocked_variables

        make = cast("Callable[..., Self]", cls)
        made = make(**mocked_options(options, mock))
        made._session.use_variables(mocked_variables(made._session.setup.variables))
        return made

    def with_options(self, **changes: Unpack[Changes]) -> Self:
        """Give a client that sends in another way, over the same connections.

        What can be changed is in `Changes`, what it means in `ClientOptions`.
        Closing one of the two closes both.
        """
        other, session = self._copy(), self._session
        other._session = session.changed(
            changed_settings(session.settings, changes),
            changed_setup(session.setup, changes),
        )
        return other

    def fill(self, text: str) -> str:
        """Put the values of variables in place of the `{{variables}}` of a text.

        Raises MissingVariableError for one that has none.
        """
        return self._session.setup.variables.fill(text)

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self._session.setup.variables!r}>"


class Client(_BaseClient[Session], Resource):
    """A client, safe to share between threads.

    It holds its connections, the values of its variables, what answers taught it of
    them (`chain_variables`) and the tokens that it got; nothing else of it changes.
    """

    def __init__(
        self,
        variables: Iterable[Variable],
        values: Mapping[str, str | None],
        options: ClientOptions,
    ) -> None:
        saved = self._load_saved_values() if options.get("saved_values") else None
        setup = setup_of(variables, values, options, saved, self._user_agent)
        connections, given = connections_of(options), options.get("http_client")
        self._session = Session(setup, settings_of(options), connections, given)

    @classmethod
    def mocked(
        cls,
        transport: MockTransport | None = None,
        *,
        strict: bool = False,
        **options: Unpack[ClientOptions],
    ) -> Self:
        """Make a client that answers from the saved examples, without a network.

        It needs no variables and no credentials. With `strict` a request without an
        example raises MockError. See `MockTransport` for choosing answers.
        """
        from .mock import transport_of

        mock = transport_of(transport, strict, options.get("variables", {}))
        return cls._sending_by(mock.client(), options)

    def with_response(self, method: Callable[P, T]) -> Callable[P, Response[T]]:
        """Wrap a method of this client: it returns status and headers too."""
        wrapped = self._returning(method, "response")
        return cast("Callable[P, Response[T]]", wrapped)

    def request_for(self, method: Callable[P, object]) -> Callable[P, PreparedRequest]:
        """Wrap a method of this client: it returns the request, and does not send it."""
        wrapped = self._returning(method, "request")
        return cast("Callable[P, PreparedRequest]", wrapped)

    def stream(self, method: Callable[P, object]) -> Callable[P, Stream]:
        """Wrap a method of this client: it returns the answer while it comes in.

        Use it in a `with` statement, which closes the answer.
        """
        wrapped = self._returning(method, "stream")
        return cast("Callable[P, Stream]", wrapped)

    def each_page(self, method: Callable[P, T]) -> Callable[P, Iterator[T]]:
        """Wrap a method of this client: it goes through all pages from the first on.

        Each is asked for when the one before has been used up. Raises TypeError for an
        operation of which the collection shows no pages.
        """
        wrapped = self._returning(method, "pages")
        return cast("Callable[P, Iterator[T]]", wrapped)

    @overload
    def each_item(self, method: Callable[P, list[T]]) -> Callable[P, Iterator[T]]: ...
    @overload
    def each_item(self, method: Callable[P, object]) -> Callable[P, Iterator[Any]]: ...
    def each_item(self, method: Callable[P, object]) -> Callable[P, Iterator[Any]]:
        """Wrap a method of this client: it goes through the items of all its pages."""
        wrapped = self._returning(method, "items")
        return cast("Callable[P, Iterator[Any]]", wrapped)

    def raw_request(
        self,
        method: str,
        url: str,
        *,
        query: Mapping[str, QueryValue] = {},
        headers: Mapping[str, HeaderValue] = {},
        body: object = OMIT,
        auth: Auth | None = None,
        **options: Unpack[Options],
    ) -> Any:
        """Send a request that the collection has not, and give the parsed answer.

        Its texts, those of `auth` too, can hold variables: `{{base_url}}/users`. The
        body is sent as JSON, but for text and bytes.
        """
        operation = raw_operation(method, url, body, auth)
        return self._call(operation, options, query=query, headers=headers, body=body)

    def close(self) -> None:
        """Close the connections; nothing can be sent any more."""
        self._session.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()


class AsyncClient(_BaseClient[AsyncSession], AsyncResource):
    """An async client, for the tasks of one event loop; it holds what `Client` holds."""

    def __init__(
        self,
        variables: Iterable[Variable],
        values: Mapping[str, str | None],
        options: AsyncClientOptions,
    ) -> None:
        saved = self._load_saved_values() if options.get("saved_values") else None
        setup = setup_of(variables, values, options, saved, self._user_agent)
        connections, given = connections_of(options), options.get("http_client")
        self._session = AsyncSession(setup, settings_of(options), connections, given)

    @classmethod
    def mocked(
        cls,
        transport: MockTransport | None = None,
        *,
        strict: bool = False,
        **options: Unpack[AsyncClientOptions],
    ) -> Self:
        """Make a client that answers from the saved examples, without a network.

        It needs no variables and no credentials. With `strict` a request without an
        example raises MockError. See `MockTransport` for choosing answers.
        """
        from .mock import transport_of

        mock = transport_of(transport, strict, options.get("variables", {}))
        return cls._sending_by(mock.async_client(), options)

    def with_response(
        self, method: Callable[P, Awaitable[T]]
    ) -> Callable[P, Awaitable[Response[T]]]:
        """Wrap a method of this client: it returns status and headers too."""
        wrapped = self._returning(method, "response")
        return cast("Callable[P, Awaitable[Response[T]]]", wrapped)

    def request_for(
        self, method: Callable[P, Awaitable[object]]
    ) -> Callable[P, Awaitable[PreparedRequest]]:
        """Wrap a method of this client: it returns the request, and does not send it."""
        wrapped = self._returning(method, "request")
        return cast("Callable[P, Awaitable[PreparedRequest]]", wrapped)

    def stream(
        self, method: Callable[P, Awaitable[object]]
    ) -> Callable[P, AbstractAsyncContextManager[AsyncStream]]:
        """Wrap a method of this client: it returns the answer while it comes in.

        Use it in an `async with` statement, which opens and closes the answer.
        """
        call = cast(
            "Callable[P, Awaitable[AsyncStream]]", self._returning(method, "stream")
        )

        @asynccontextmanager
        async def opened(
            *args: P.args, **kwargs: P.kwargs
        ) -> AsyncGenerator[AsyncStream]:
            async with await call(*args, **kwargs) as stream:
                yield stream

        return opened

    def each_page(
        self, method: Callable[P, Awaitable[T]]
    ) -> Callable[P, AsyncIterator[T]]:
        """Wrap a method of this client: it goes through all pages from the first on.

        Each is asked for when the one before has been used up. Raises TypeError for an
        operation of which the collection shows no pages.
        """
        return self._walking(method, "pages")

    @overload
    def each_item(
        self, method: Callable[P, Awaitable[list[T]]]
    ) -> Callable[P, AsyncIterator[T]]: ...
    @overload
    def each_item(
        self, method: Callable[P, Awaitable[object]]
    ) -> Callable[P, AsyncIterator[Any]]: ...
    def each_item(
        self, method: Callable[P, Awaitable[object]]
    ) -> Callable[P, AsyncIterator[Any]]:
        """Wrap a method of this client: it goes through the items of all its pages."""
        return self._walking(method, "items")

    def _walking(
        self, method: Callable[P, object], wanted: Literal["pages", "items"]
    ) -> Callable[P, AsyncIterator[Any]]:
        call = cast(
            "Callable[P, Awaitable[AsyncIterator[Any]]]",
            self._returning(method, wanted),
        )

        async def walk(*args: P.args, **kwargs: P.kwargs) -> AsyncIterator[Any]:
            async for entry in await call(*args, **kwargs):
                yield entry

        return walk

    async def raw_request(
        self,
        method: str,
        url: str,
        *,
        query: Mapping[str, QueryValue] = {},
        headers: Mapping[str, HeaderValue] = {},
        body: object = OMIT,
        auth: Auth | None = None,
        **options: Unpack[Options],
    ) -> Any:
        """Send a request that the collection has not, and give the parsed answer.

        Its texts, those of `auth` too, can hold variables: `{{base_url}}/users`. The
        body is sent as JSON, but for text and bytes.
        """
        operation = raw_operation(method, url, body, auth)
        return await self._call(
            operation, options, query=query, headers=headers, body=body
        )

    async def aclose(self) -> None:
        """Close the connections; nothing can be sent any more."""
        await self._session.close()

    async def close(self) -> None:
        """Do the same as `aclose`."""
        await self.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.aclose()
