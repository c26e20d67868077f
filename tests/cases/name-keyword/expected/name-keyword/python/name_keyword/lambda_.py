"""Lambda."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

YIELD: Operation[Any] = Operation(
    name="lambda/yield",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Lambda(Resource):
    """Lambda."""

    def yield_(self, **options: Unpack[Options]) -> Any:
        """Yield.

        Example:
            >>> api.lambda_.yield_()
        """
        return self._call(YIELD, options)


class AsyncLambda(AsyncResource):
    """Lambda."""

    async def yield_(self, **options: Unpack[Options]) -> Any:
        """Yield.

        Example:
            >>> await api.lambda_.yield_()
        """
        return await self._call(YIELD, options)
