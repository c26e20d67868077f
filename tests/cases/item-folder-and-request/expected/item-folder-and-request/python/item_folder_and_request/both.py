"""Both."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

INSIDE: Operation[Any] = Operation(
    name="Both/Inside",
    method="GET",
    url="{{baseUrl}}/items",
)


class Both(Resource):
    """Both."""

    def inside(self, **options: Unpack[Options]) -> Any:
        """Inside.

        Example:
            >>> api.both.inside()
        """
        return self._call(INSIDE, options)


class AsyncBoth(AsyncResource):
    """Both."""

    async def inside(self, **options: Unpack[Options]) -> Any:
        """Inside.

        Example:
            >>> await api.both.inside()
        """
        return await self._call(INSIDE, options)
