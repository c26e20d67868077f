"""PRN."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

LPT1: Operation[Any] = Operation(
    name="PRN/LPT1",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Prn(Resource):
    """PRN."""

    def lpt1(self, **options: Unpack[Options]) -> Any:
        """LPT1.

        Example:
            >>> api.prn.lpt1()
        """
        return self._call(LPT1, options)


class AsyncPrn(AsyncResource):
    """PRN."""

    async def lpt1(self, **options: Unpack[Options]) -> Any:
        """LPT1.

        Example:
            >>> await api.prn.lpt1()
        """
        return await self._call(LPT1, options)
