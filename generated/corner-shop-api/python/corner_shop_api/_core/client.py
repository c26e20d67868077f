"""What generated clients are made of."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping
from types import TracebackType
from typing import (
    TYPE_CHECKING,
    ClassVar,
    ParamSpec,
    Self,
    TypeAlias,
    TypedDict,
    TypeVar,
    cast,
)

from .arguments import OMIT
from .auth import Auth
from .draft import Tokens
from .operation import SavedValues
from .request import PreparedRequest, Setup
from .resource import AsyncResource, Resource
from .result import Response
from .retry import Policy
from .session import AsyncSession, Session
from .variables import Variable, Variables

if TYPE_CHECKING:
    import httpx2

P = ParamSpec("P")
T = TypeVar("T")
# The values of variables, None for those to be given, by the names of environments.
Environments: TypeAlias = Mapping[str, Mapping[str, str | None]]


class _SharedOptions(TypedDict, total=False):
    auth: Auth | httpx2.Auth | None
    timeout: float | None
    max_retries: int
    retry_unsafe: bool
    saved_values: bool
    fetch_tokens: bool
    variables: Mapping[str, str]


class ClientOptions(_SharedOptions, total=False):
    """What a client takes besides the variables of its collection.

    `auth` replaces the authentication of every operation, and explicit `Authorization`
    headers. `timeout` is in seconds, 60 at first, None for no end. Requests are sent
    again up to `max_retries` times (2 at first), POST and PATCH only with
    `retry_unsafe`. `saved_values` fills in what a call leaves out with the values of
    the collection. `fetch_tokens` says whether access tokens that are not given are got
    from their server: as a rule yes, with `saved_values` no, and only if it is True
    where a browser has to be opened. `variables` sets some by their names in Postman,
    those too that have no keyword, as their names are made of other variables.
    `http_client` is used instead of one's own, and not closed.
    """

    http_client: httpx2.Client


class AsyncClientOptions(_SharedOptions, total=False):
    """As `ClientOptions`, with an async `http_client`."""

    http_client: httpx2.AsyncClient


class Client(Resource):
    """A client with its connections; safe to share between threads."""

    _user_agent: ClassVar[str] = "postwright"

    def __init__(
        self,
        variables: Iterable[Variable],
        values: Mapping[str, str | None],
        options: ClientOptions,
    ) -> None:
        saved = self._load_saved_values() if options.get("saved_values") else None
        given = Variables(variables, {**values, **options.get("variables", {})})
        setup = Setup(
            given, options.get("auth"), saved, self._user_agent, _tokens(options)
        )
        timeout, client = options.get("timeout", OMIT), options.get("http_client")
        self._session = Session(setup, _policy(options), timeout, client)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        return {}

    def _in_environment(self, environments: Environments, name: str) -> Self:
        self._session.use_environment(_environment(environments, name))
        return self

    def with_response(self, method: Callable[P, T]) -> Callable[P, Response[T]]:
        """Wrap a method of this client: it returns status and headers too."""
        wrapped = self._returning(method, "response")
        return cast("Callable[P, Response[T]]", wrapped)

    def request_for(self, method: Callable[P, object]) -> Callable[P, PreparedRequest]:
        """Wrap a method of this client: it returns the request, and does not send it."""
        wrapped = self._returning(method, "request")
        return cast("Callable[P, PreparedRequest]", wrapped)

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


class AsyncClient(AsyncResource):
    """An async client with its connections, for one event loop."""

    _user_agent: ClassVar[str] = "postwright"

    def __init__(
        self,
        variables: Iterable[Variable],
        values: Mapping[str, str | None],
        options: AsyncClientOptions,
    ) -> None:
        saved = self._load_saved_values() if options.get("saved_values") else None
        given = Variables(variables, {**values, **options.get("variables", {})})
        setup = Setup(
            given, options.get("auth"), saved, self._user_agent, _tokens(options)
        )
        timeout, client = options.get("timeout", OMIT), options.get("http_client")
        self._session = AsyncSession(setup, _policy(options), timeout, client)

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        return {}

    def _in_environment(self, environments: Environments, name: str) -> Self:
        self._session.use_environment(_environment(environments, name))
        return self

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


def _tokens(options: _SharedOptions) -> Tokens:
    # Postman's Send button gets none; an `auth` of the caller's is meant as it is.
    fetches = not options.get("saved_values") or options.get("auth") is not None
    return Tokens(options.get("fetch_tokens", None if fetches else False))


def _environment(environments: Environments, name: str) -> Mapping[str, str | None]:
    if name not in environments:
        known = ", ".join(map(repr, environments))
        raise ValueError(f"no environment is called {name!r}; there are {known}")
    return environments[name]


def _policy(options: _SharedOptions) -> Policy:
    return Policy(options.get("max_retries", 2), options.get("retry_unsafe", False))
