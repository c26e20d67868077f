"""What the methods of a generated client call."""

from collections.abc import Callable, Mapping
from typing import Generic, NoReturn, Self, TypeVar, cast

from .arguments import (
    OMIT,
    Arguments,
    HeaderValue,
    Omit,
    Options,
    PathValue,
    QueryValue,
)
from .operation import Operation
from .session import AsyncSession, Returns, Session

S = TypeVar("S", Session, AsyncSession)
T = TypeVar("T")


class BaseResource(Generic[S]):
    """What is alike for both twins."""

    _session: S
    _returns: Returns = "body"

    def _returning(
        self, method: Callable[..., object], returns: Returns
    ) -> Callable[..., object]:
        resource: object = getattr(method, "__self__", None)
        if not isinstance(resource, BaseResource):
            raise TypeError("not a method of this client that sends a request")
        other = cast("BaseResource[S]", resource)._copy()
        other._returns = returns
        name: str = getattr(method, "__name__", "")
        return cast("Callable[..., object]", getattr(other, name))

    def _copy(self) -> Self:
        other = object.__new__(type(self))
        # The folders inside are bound to the session of the one that is copied.
        for name, value in vars(self).items():
            if not isinstance(value, BaseResource):
                setattr(other, name, value)
        return other

    def __copy__(self) -> Self:
        return self._copy()

    def __deepcopy__(self, memo: object) -> NoReturn:
        self.__reduce__()

    def __reduce__(self) -> NoReturn:
        name = type(self).__name__
        raise TypeError(
            f"{name} holds connections and secrets, and can't be pickled or copied "
            "deeply: make another one, or copy.copy() it to share its connections"
        )


class Resource(BaseResource[Session]):
    """A folder of the collection, with the connections of its client."""

    def __init__(self, parent: "Resource") -> None:
        self._session = parent._session

    def _call(
        self,
        operation: Operation[T],
        options: Options,
        *,
        path: Mapping[str, PathValue | Omit] | None = None,
        variables: Mapping[str, PathValue | Omit] | None = None,
        query: Mapping[str, QueryValue | Omit] | None = None,
        headers: Mapping[str, HeaderValue | Omit | None] | None = None,
        body: object = OMIT,
    ) -> T:
        """Send an operation with the arguments of a call, by their names on the wire.

        Raises ApiError; ValueError and TypeError for arguments that can't be sent.
        """
        arguments = Arguments(
            path or {}, variables or {}, query or {}, headers or {}, body
        )
        result = self._session.call(self._returns, operation, arguments, options)
        return cast("T", result)


class AsyncResource(BaseResource[AsyncSession]):
    """A folder of the collection, with the connections of its async client."""

    def __init__(self, parent: "AsyncResource") -> None:
        self._session = parent._session

    async def _call(
        self,
        operation: Operation[T],
        options: Options,
        *,
        path: Mapping[str, PathValue | Omit] | None = None,
        variables: Mapping[str, PathValue | Omit] | None = None,
        query: Mapping[str, QueryValue | Omit] | None = None,
        headers: Mapping[str, HeaderValue | Omit | None] | None = None,
        body: object = OMIT,
    ) -> T:
        """Send an operation with the arguments of a call, by their names on the wire.

        Raises ApiError; ValueError and TypeError for arguments that can't be sent.
        """
        arguments = Arguments(
            path or {}, variables or {}, query or {}, headers or {}, body
        )
        result = await self._session.call(self._returns, operation, arguments, options)
        return cast("T", result)
