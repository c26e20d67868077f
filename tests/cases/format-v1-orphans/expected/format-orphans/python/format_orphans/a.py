"""A."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

IN_A: Operation[Any] = Operation(
    name="A/In A",
    method="GET",
    url="{{baseUrl}}/in-a",
)

IN_TWO_ORDERS: Operation[Any] = Operation(
    name="A/In two orders",
    method="GET",
    url="{{baseUrl}}/in-two-orders",
)


class A(Resource):
    """A."""

    def in_a(self, **options: Unpack[Options]) -> Any:
        """In A.

        Example:
            >>> api.a.in_a()
        """
        return self._call(IN_A, options)

    def in_two_orders(self, **options: Unpack[Options]) -> Any:
        """In two orders.

        Example:
            >>> api.a.in_two_orders()
        """
        return self._call(IN_TWO_ORDERS, options)


class AsyncA(AsyncResource):
    """A."""

    async def in_a(self, **options: Unpack[Options]) -> Any:
        """In A.

        Example:
            >>> await api.a.in_a()
        """
        return await self._call(IN_A, options)

    async def in_two_orders(self, **options: Unpack[Options]) -> Any:
        """In two orders.

        Example:
            >>> await api.a.in_two_orders()
        """
        return await self._call(IN_TWO_ORDERS, options)
