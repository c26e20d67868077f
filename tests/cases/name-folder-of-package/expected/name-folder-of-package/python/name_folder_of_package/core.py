"""Core."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

B: Operation[Any] = Operation(
    name="Core/B",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Core(Resource):
    """Core."""

    def b(self, **options: Unpack[Options]) -> Any:
        """B.

        Example:
            >>> api.core.b()
        """
        return self._call(B, options)


class AsyncCore(AsyncResource):
    """Core."""

    async def b(self, **options: Unpack[Options]) -> Any:
        """B.

        Example:
            >>> await api.core.b()
        """
        return await self._call(B, options)
