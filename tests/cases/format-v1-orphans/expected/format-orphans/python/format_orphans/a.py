"""A."""

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
        """In A."""
        return self._call(IN_A, options)

    def in_two_orders(self, **options: Unpack[Options]) -> Any:
        """In two orders."""
        return self._call(IN_TWO_ORDERS, options)


class AsyncA(AsyncResource):
    """A."""

    async def in_a(self, **options: Unpack[Options]) -> Any:
        """In A."""
        return await self._call(IN_A, options)

    async def in_two_orders(self, **options: Unpack[Options]) -> Any:
        """In two orders."""
        return await self._call(IN_TWO_ORDERS, options)
