"""Orders."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Order

GET_AN_ORDER: Operation[Order] = Operation(
    name="Orders/Get an order",
    method="GET",
    url="{{server}}/orders/:id",
)


class Orders(Resource):
    """Orders."""

    def get_an_order(self, id: int | str, **options: Unpack[Options]) -> Order:
        """Get an order.

        Returns:
            `Order`, as in the saved response.

        Raises:
            NotFoundError: Status 404 ("Missing") with a body of `Error`.

        Example:
            >>> api.orders.get_an_order(5)
        """
        return self._call(GET_AN_ORDER, options, path={"id": id})


class AsyncOrders(AsyncResource):
    """Orders."""

    async def get_an_order(self, id: int | str, **options: Unpack[Options]) -> Order:
        """Get an order.

        Returns:
            `Order`, as in the saved response.

        Raises:
            NotFoundError: Status 404 ("Missing") with a body of `Error`.

        Example:
            >>> await api.orders.get_an_order(5)
        """
        return await self._call(GET_AN_ORDER, options, path={"id": id})
