"""Orders."""

from __future__ import annotations

from typing import Unpack

from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource
from .types import GetOrderResult, Order

LIST_ORDERS: Operation[Order] = Operation(
    name="Orders/List orders",
    method="GET",
    url="http://{{host}}/orders",
    headers=(("X-Key", "{{key}}"),),
)

GET_ORDER: Operation[GetOrderResult] = Operation(
    name="Orders/Get order",
    method="GET",
    url="http://{{host}}/orders/:id",
)


class Orders(Resource):
    """Orders."""

    def list_orders(
        self, *, x_key: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Order:
        """List orders.

        Returns:
            `Order`, as in the saved response.

        Example:
            >>> api.orders.list_orders()
        """
        return self._call(LIST_ORDERS, options, headers={"X-Key": x_key})

    def get_order(self, id: str, **options: Unpack[Options]) -> GetOrderResult:
        """Get order.

        Returns:
            `GetOrderResult`, as in the saved response.

        Example:
            >>> api.orders.get_order("<order>")
        """
        return self._call(GET_ORDER, options, path={"id": id})


class AsyncOrders(AsyncResource):
    """Orders."""

    async def list_orders(
        self, *, x_key: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Order:
        """List orders.

        Returns:
            `Order`, as in the saved response.

        Example:
            >>> await api.orders.list_orders()
        """
        return await self._call(LIST_ORDERS, options, headers={"X-Key": x_key})

    async def get_order(self, id: str, **options: Unpack[Options]) -> GetOrderResult:
        """Get order.

        Returns:
            `GetOrderResult`, as in the saved response.

        Example:
            >>> await api.orders.get_order("<order>")
        """
        return await self._call(GET_ORDER, options, path={"id": id})
