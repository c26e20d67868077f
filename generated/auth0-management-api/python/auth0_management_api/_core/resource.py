"""What the methods of a generated client call."""

from collections.abc import Callable, Mapping
from typing import Generic, Literal, TypeVar, cast

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
from .session import AsyncSession, Session

S = TypeVar("S", Session, AsyncSession)
T = TypeVar("T")
Returns = Literal["body", "response", "request"]


class _BaseResource(Generic[S]):
    _session: S
    _returns: Returns = "body"

    def _returning(
        self, method: Callable[..., object], returns: Returns
    ) -> Callable[..., object]:
        # Imported by the few that ask for more than the body.
        from copy import copy

        resource: object = getattr(method, "__self__", None)
        if not isinstance(resource, _BaseResource):
            raise TypeError("not a method of this client that sends a request")
        other = copy(cast("_BaseResource[S]", resource))
        other._returns = returns
        name: str = getattr(method, "__name__", "")
        return cast("Callable[..., object]", getattr(other, name))


class Resource(_BaseResource[Session]):
    """A folder of the collection, with the connections of its client."""

    def __init__(self, parent: "Resource") -> None:
        self._client = parent
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
        request = self._session.prepare(operation, arguments, options)
        if self._returns == "request":
            return cast("T", request.signed())
        response = self._session.send(request, operation, options)
        return cast("T", response if self._returns == "response" else response.body)


class AsyncResource(_BaseResource[AsyncSession]):
    """A folder of the collection, with the connections of its async client."""

    def __init__(self, parent: "AsyncResource") -> None:
        self._client = parent
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
        request = self._session.prepare(operation, arguments, options)
        if self._returns == "request":
            return cast("T", request.signed())
        response = await self._session.send(request, operation, options)
        return cast("T", response if self._returns == "response" else response.body)
