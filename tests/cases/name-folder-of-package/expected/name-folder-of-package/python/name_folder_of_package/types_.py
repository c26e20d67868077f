"""Types."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

C: Operation[Any] = Operation(
    name="Types/C",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Types(Resource):
    """Types."""

    def c(self, **options: Unpack[Options]) -> Any:
        """C.

        Example:
            >>> api.types.c()
        """
        return self._call(C, options)


class AsyncTypes(AsyncResource):
    """Types."""

    async def c(self, **options: Unpack[Options]) -> Any:
        """C.

        Example:
            >>> await api.types.c()
        """
        return await self._call(C, options)
