"""Orders."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._auth import BEARER_AUTH
from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource
from ._core.paging import PageNumber
from .types import Event, LineInput, Order, OrderList, Refund, ShippingAddressInput

LIST_REFUNDS: Operation[list[Refund]] = Operation(
    name="Orders/Refunds/List refunds",
    method="GET",
    url="{{base_url}}/orders/:order_id/refunds",
    auth=BEARER_AUTH,
)

CREATE_REFUND: Operation[Refund] = Operation(
    name="Orders/Refunds/Create refund",
    method="POST",
    url="{{base_url}}/orders/:order_id/refunds",
    headers=(
        ("Content-Type", "application/json"),
        ("Idempotency-Key", "{{idempotency_key}}"),
    ),
    auth=BEARER_AUTH,
    body="json",
)

GET_REFUND: Operation[Refund] = Operation(
    name="Orders/Refunds/Get refund",
    method="GET",
    url="{{base_url}}/orders/:order_id/refunds/:refund_id",
    auth=BEARER_AUTH,
)

LIST_ORDERS: Operation[OrderList] = Operation(
    name="Orders/List orders",
    method="GET",
    url="{{base_url}}/orders",
    auth=BEARER_AUTH,
    pages=PageNumber("page", items=("items",), first=1),
)

GET_ORDER: Operation[Order] = Operation(
    name="Orders/Get order",
    method="GET",
    url="{{base_url}}/orders/:order_id",
    auth=BEARER_AUTH,
)

PLACE_ORDER: Operation[Order] = Operation(
    name="Orders/Place order",
    method="POST",
    url="{{base_url}}/orders",
    headers=(
        ("Content-Type", "application/json"),
        ("Idempotency-Key", "{{idempotency_key}}"),
    ),
    auth=BEARER_AUTH,
    body="json",
)

CANCEL_ORDER: Operation[Order] = Operation(
    name="Orders/Cancel order",
    method="POST",
    url="{{base_url}}/orders/:order_id/cancel",
    headers=(("Idempotency-Key", "{{idempotency_key}}"),),
    auth=BEARER_AUTH,
)

LIST_ORDER_EVENTS: Operation[list[Event]] = Operation(
    name="Orders/List order events",
    method="GET",
    url="{{base_url}}/orders/:order_id/events",
    auth=BEARER_AUTH,
)


class Refunds(Resource):
    """Refunds.

    Money that goes back.
    """

    def list_refunds(self, order_id: str, **options: Unpack[Options]) -> list[Refund]:
        """List refunds.

        Args:
            order_id: Id of the order.

        Returns:
            `list[Refund]`, as in the saved response.

        Example:
            >>> api.orders.refunds.list_refunds("ord_77")
        """
        return self._call(LIST_REFUNDS, options, path={"order_id": order_id})

    def create_refund(
        self,
        order_id: str,
        *,
        idempotency_key: str | int | Omit = OMIT,
        amount: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Refund:
        """Create refund.

        Args:
            order_id: Id of the order.
            idempotency_key: A value of your own; the same value never does the same
                work twice.

        Returns:
            `Refund`, as in the saved response.

        Example:
            >>> api.orders.refunds.create_refund(
            ...     "ord_77",
            ...     amount="6.40",
            ...     reason="damaged",
            ...     lines=[{"product_id": "prd_1042", "quantity": 1}],
            ... )
        """
        return self._call(
            CREATE_REFUND,
            options,
            path={"order_id": order_id},
            headers={"Idempotency-Key": idempotency_key},
            body={"amount": amount, "reason": reason, "lines": lines},
        )

    def get_refund(
        self, order_id: str, refund_id: str, **options: Unpack[Options]
    ) -> Refund:
        """Get refund.

        Args:
            order_id: Id of the order.
            refund_id: Id of the refund.

        Returns:
            `Refund`, as in the saved response "The refund".

        Example:
            >>> api.orders.refunds.get_refund("ord_77", "ref_5")
        """
        return self._call(
            GET_REFUND, options, path={"order_id": order_id, "refund_id": refund_id}
        )


class Orders(Resource):
    """Orders.

    Orders, from the basket to the door.
    """

    @cached_property
    def refunds(self) -> Refunds:
        """Refunds."""
        return Refunds(self)

    def list_orders(
        self,
        *,
        page: int | str | Omit = OMIT,
        page_size: int | str | Omit = OMIT,
        status: str | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        placed_after: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> OrderList:
        """List orders.

        `each_page` goes through all its pages.

        Args:
            page: Number of the page, counted from 1.
            page_size: Entries a page, 100 at most.
            status: One of open, paid, sent, cancelled.
            customer_id: Only orders of this customer.
            placed_after: Only orders from this day on (ISO 8601).

        Returns:
            `OrderList`, as in the saved response.

        Example:
            >>> api.orders.list_orders(page=1, page_size=25, status="open")
        """
        return self._call(
            LIST_ORDERS,
            options,
            query={
                "page": page,
                "page_size": page_size,
                "status": status,
                "customer_id": customer_id,
                "placed_after": placed_after,
            },
        )

    def get_order(
        self, order_id: str, *, expand: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Order:
        """Get order.

        Args:
            order_id: Id of the order.
            expand: What to include beside ids; separate names by commas.

        Returns:
            `Order`, as in the saved response "The order".

        Raises:
            NotFoundError: Status 404 ("Unknown order") with a body of `Error`.

        Example:
            >>> api.orders.get_order("ord_77")
        """
        return self._call(
            GET_ORDER, options, path={"order_id": order_id}, query={"expand": expand}
        )

    def place_order(
        self,
        *,
        idempotency_key: str | int | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        shipping_address: ShippingAddressInput | Omit = OMIT,
        coupon: Any = OMIT,
        note: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Order:
        """Place order.

        Places an order. The stock is kept for 30 minutes, until the order is paid.

        Args:
            idempotency_key: A value of your own; the same value never does the same
                work twice.

        Returns:
            `Order`, as in the saved response "Placed".

        Raises:
            UnprocessableEntityError: Status 422 ("Out of stock") with a body of
                `Error`.

        Example:
            >>> api.orders.place_order(
            ...     customer_id="cus_9",
            ...     lines=[{"product_id": "prd_1042", "quantity": 2}],
            ...     shipping_address={
            ...         "name": "Ada Example",
            ...         "street": "1 Long Lane",
            ...         "postcode": "N1 1AA",
            ...         "city": "London",
            ...         "country": "GB",
            ...     },
            ...     coupon=None,
            ...     note="Please ring twice.",
            ... )
        """
        return self._call(
            PLACE_ORDER,
            options,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "customer_id": customer_id,
                "lines": lines,
                "shipping_address": shipping_address,
                "coupon": coupon,
                "note": note,
            },
        )

    def cancel_order(
        self,
        order_id: str,
        *,
        idempotency_key: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Order:
        """Cancel order.

        Args:
            order_id: Id of the order.
            idempotency_key: A value of your own; the same value never does the same
                work twice.

        Returns:
            `Order`, as in the saved response "Cancelled".

        Example:
            >>> api.orders.cancel_order("ord_77")
        """
        return self._call(
            CANCEL_ORDER,
            options,
            path={"order_id": order_id},
            headers={"Idempotency-Key": idempotency_key},
        )

    def list_order_events(
        self, order_id: str, **options: Unpack[Options]
    ) -> list[Event]:
        """List order events.

        Args:
            order_id: Id of the order.

        Returns:
            `list[Event]`, as in the saved response.

        Example:
            >>> api.orders.list_order_events("ord_77")
        """
        return self._call(LIST_ORDER_EVENTS, options, path={"order_id": order_id})


class AsyncRefunds(AsyncResource):
    """Refunds.

    Money that goes back.
    """

    async def list_refunds(
        self, order_id: str, **options: Unpack[Options]
    ) -> list[Refund]:
        """List refunds.

        Args:
            order_id: Id of the order.

        Returns:
            `list[Refund]`, as in the saved response.

        Example:
            >>> await api.orders.refunds.list_refunds("ord_77")
        """
        return await self._call(LIST_REFUNDS, options, path={"order_id": order_id})

    async def create_refund(
        self,
        order_id: str,
        *,
        idempotency_key: str | int | Omit = OMIT,
        amount: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Refund:
        """Create refund.

        Args:
            order_id: Id of the order.
            idempotency_key: A value of your own; the same value never does the same
                work twice.

        Returns:
            `Refund`, as in the saved response.

        Example:
            >>> await api.orders.refunds.create_refund(
            ...     "ord_77",
            ...     amount="6.40",
            ...     reason="damaged",
            ...     lines=[{"product_id": "prd_1042", "quantity": 1}],
            ... )
        """
        return await self._call(
            CREATE_REFUND,
            options,
            path={"order_id": order_id},
            headers={"Idempotency-Key": idempotency_key},
            body={"amount": amount, "reason": reason, "lines": lines},
        )

    async def get_refund(
        self, order_id: str, refund_id: str, **options: Unpack[Options]
    ) -> Refund:
        """Get refund.

        Args:
            order_id: Id of the order.
            refund_id: Id of the refund.

        Returns:
            `Refund`, as in the saved response "The refund".

        Example:
            >>> await api.orders.refunds.get_refund("ord_77", "ref_5")
        """
        return await self._call(
            GET_REFUND, options, path={"order_id": order_id, "refund_id": refund_id}
        )


class AsyncOrders(AsyncResource):
    """Orders.

    Orders, from the basket to the door.
    """

    @cached_property
    def refunds(self) -> AsyncRefunds:
        """Refunds."""
        return AsyncRefunds(self)

    async def list_orders(
        self,
        *,
        page: int | str | Omit = OMIT,
        page_size: int | str | Omit = OMIT,
        status: str | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        placed_after: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> OrderList:
        """List orders.

        `each_page` goes through all its pages.

        Args:
            page: Number of the page, counted from 1.
            page_size: Entries a page, 100 at most.
            status: One of open, paid, sent, cancelled.
            customer_id: Only orders of this customer.
            placed_after: Only orders from this day on (ISO 8601).

        Returns:
            `OrderList`, as in the saved response.

        Example:
            >>> await api.orders.list_orders(page=1, page_size=25, status="open")
        """
        return await self._call(
            LIST_ORDERS,
            options,
            query={
                "page": page,
                "page_size": page_size,
                "status": status,
                "customer_id": customer_id,
                "placed_after": placed_after,
            },
        )

    async def get_order(
        self, order_id: str, *, expand: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Order:
        """Get order.

        Args:
            order_id: Id of the order.
            expand: What to include beside ids; separate names by commas.

        Returns:
            `Order`, as in the saved response "The order".

        Raises:
            NotFoundError: Status 404 ("Unknown order") with a body of `Error`.

        Example:
            >>> await api.orders.get_order("ord_77")
        """
        return await self._call(
            GET_ORDER, options, path={"order_id": order_id}, query={"expand": expand}
        )

    async def place_order(
        self,
        *,
        idempotency_key: str | int | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        lines: list[LineInput] | Omit = OMIT,
        shipping_address: ShippingAddressInput | Omit = OMIT,
        coupon: Any = OMIT,
        note: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Order:
        """Place order.

        Places an order. The stock is kept for 30 minutes, until the order is paid.

        Args:
            idempotency_key: A value of your own; the same value never does the same
                work twice.

        Returns:
            `Order`, as in the saved response "Placed".

        Raises:
            UnprocessableEntityError: Status 422 ("Out of stock") with a body of
                `Error`.

        Example:
            >>> await api.orders.place_order(
            ...     customer_id="cus_9",
            ...     lines=[{"product_id": "prd_1042", "quantity": 2}],
            ...     shipping_address={
            ...         "name": "Ada Example",
            ...         "street": "1 Long Lane",
            ...         "postcode": "N1 1AA",
            ...         "city": "London",
            ...         "country": "GB",
            ...     },
            ...     coupon=None,
            ...     note="Please ring twice.",
            ... )
        """
        return await self._call(
            PLACE_ORDER,
            options,
            headers={"Idempotency-Key": idempotency_key},
            body={
                "customer_id": customer_id,
                "lines": lines,
                "shipping_address": shipping_address,
                "coupon": coupon,
                "note": note,
            },
        )

    async def cancel_order(
        self,
        order_id: str,
        *,
        idempotency_key: str | int | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Order:
        """Cancel order.

        Args:
            order_id: Id of the order.
            idempotency_key: A value of your own; the same value never does the same
                work twice.

        Returns:
            `Order`, as in the saved response "Cancelled".

        Example:
            >>> await api.orders.cancel_order("ord_77")
        """
        return await self._call(
            CANCEL_ORDER,
            options,
            path={"order_id": order_id},
            headers={"Idempotency-Key": idempotency_key},
        )

    async def list_order_events(
        self, order_id: str, **options: Unpack[Options]
    ) -> list[Event]:
        """List order events.

        Args:
            order_id: Id of the order.

        Returns:
            `list[Event]`, as in the saved response.

        Example:
            >>> await api.orders.list_order_events("ord_77")
        """
        return await self._call(LIST_ORDER_EVENTS, options, path={"order_id": order_id})
