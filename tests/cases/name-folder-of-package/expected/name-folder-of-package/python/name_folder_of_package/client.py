"""Client."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

A: Operation[Any] = Operation(
    name="Client/A",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Client_(Resource):
    """Client."""

    def a(self, **options: Unpack[Options]) -> Any:
        """A.

        Example:
            >>> api.client.a()
        """
        return self._call(A, options)


class AsyncClient_(AsyncResource):
    """Client."""

    async def a(self, **options: Unpack[Options]) -> Any:
        """A.

        Example:
            >>> await api.client.a()
        """
        return await self._call(A, options)
