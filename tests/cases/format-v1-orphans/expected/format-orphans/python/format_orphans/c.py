"""C."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

IN_A_CYCLE: Operation[Any] = Operation(
    name="C/D/In a cycle",
    method="GET",
    url="{{baseUrl}}/in-a-cycle",
)


class D(Resource):
    """D."""

    def in_a_cycle(self, **options: Unpack[Options]) -> Any:
        """In a cycle.

        Example:
            >>> api.c.d.in_a_cycle()
        """
        return self._call(IN_A_CYCLE, options)


class C(Resource):
    """C."""

    @cached_property
    def d(self) -> D:
        """D."""
        return D(self)


class AsyncD(AsyncResource):
    """D."""

    async def in_a_cycle(self, **options: Unpack[Options]) -> Any:
        """In a cycle.

        Example:
            >>> await api.c.d.in_a_cycle()
        """
        return await self._call(IN_A_CYCLE, options)


class AsyncC(AsyncResource):
    """C."""

    @cached_property
    def d(self) -> AsyncD:
        """D."""
        return AsyncD(self)
