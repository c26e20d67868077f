"""Orders."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

LIST_ORDERS: Operation[Any] = Operation(
    name="Orders/List orders",
    method="GET",
    url="{{baseUrl}}/orders",
    max_redirects=3,
)


class Orders(Resource):
    """Orders."""

    def list_orders(self, **options: Unpack[Options]) -> Any:
        """List orders.

        Example:
            >>> api.orders.list_orders()
        """
        return self._call(LIST_ORDERS, options)


class AsyncOrders(AsyncResource):
    """Orders."""

    async def list_orders(self, **options: Unpack[Options]) -> Any:
        """List orders.

        Example:
            >>> await api.orders.list_orders()
        """
        return await self._call(LIST_ORDERS, options)
