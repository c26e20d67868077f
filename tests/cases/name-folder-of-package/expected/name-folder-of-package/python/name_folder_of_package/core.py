"""Core."""

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
        """B."""
        return self._call(B, options)


class AsyncCore(AsyncResource):
    """Core."""

    async def b(self, **options: Unpack[Options]) -> Any:
        """B."""
        return await self._call(B, options)
