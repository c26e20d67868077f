"""Init."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

E: Operation[Any] = Operation(
    name="Init/E",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Init(Resource):
    """Init."""

    def e(self, **options: Unpack[Options]) -> Any:
        """E.

        Example:
            >>> api.init.e()
        """
        return self._call(E, options)


class AsyncInit(AsyncResource):
    """Init."""

    async def e(self, **options: Unpack[Options]) -> Any:
        """E.

        Example:
            >>> await api.init.e()
        """
        return await self._call(E, options)
