"""lambda."""

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

YIELD: Operation[Any] = Operation(
    name="lambda/yield",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Lambda(Resource):
    """lambda."""

    def yield_(self, **options: Unpack[Options]) -> Any:
        """yield."""
        return self._call(YIELD, options)


class AsyncLambda(AsyncResource):
    """lambda."""

    async def yield_(self, **options: Unpack[Options]) -> Any:
        """yield."""
        return await self._call(YIELD, options)
