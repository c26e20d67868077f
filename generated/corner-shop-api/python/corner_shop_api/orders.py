"""Orders."""

from functools import cached_property
from typing import Any, NotRequired, TypedDict, Unpack

from ._auth import BEARER_AUTH
from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource


class ListOrdersResultItemsItemLinesItem(TypedDict):
    product_id: str
    quantity: int
    unit_price: str


class ListOrdersResultItemsItemTotal(TypedDict):
    amount: str
    currency: str


class ListOrdersResultItemsItemShippingAddress(TypedDict):
    name: str
    street: str
    postcode: str
    city: str
    country: str


class ListOrdersResultItemsItem(TypedDict):
    id: str
    number: int
    status: str
    customer_id: str
    lines: list[ListOrdersResultItemsItemLinesItem]
    total: ListOrdersResultItemsItemTotal
    shipping_address: ListOrdersResultItemsItemShippingAddress
    note: Any
    placed_at: str


class ListOrdersResult(TypedDict):
    items: list[ListOrdersResultItemsItem]
    page: int
    page_size: int
    total: int


class GetOrderResultLinesItem(TypedDict):
    product_id: str
    quantity: int
    unit_price: str


class GetOrderResultTotal(TypedDict):
    amount: str
    currency: str


class GetOrderResultShippingAddress(TypedDict):
    name: str
    street: str
    postcode: str
    city: str
    country: str


class GetOrderResult(TypedDict):
    id: str
    number: int
    status: str
    customer_id: str
    lines: list[GetOrderResultLinesItem]
    total: GetOrderResultTotal
    shipping_address: GetOrderResultShippingAddress
    note: Any
    placed_at: str


class PlaceOrderLinesItem(TypedDict, total=False):
    product_id: str
    quantity: int


class PlaceOrderShippingAddress(TypedDict, total=False):
    name: str
    street: str
    postcode: str
    city: str
    country: str


class PlaceOrderResultLinesItem(TypedDict):
    product_id: str
    quantity: int
    unit_price: str


class PlaceOrderResultTotal(TypedDict):
    amount: str
    currency: str


class PlaceOrderResultShippingAddress(TypedDict):
    name: str
    street: str
    postcode: str
    city: str
    country: str


class PlaceOrderResult(TypedDict):
    id: str
    number: int
    status: str
    customer_id: str
    lines: list[PlaceOrderResultLinesItem]
    total: PlaceOrderResultTotal
    shipping_address: PlaceOrderResultShippingAddress
    note: Any
    placed_at: str


class CancelOrderResultLinesItem(TypedDict):
    product_id: str
    quantity: int
    unit_price: str


class CancelOrderResultTotal(TypedDict):
    amount: str
    currency: str


class CancelOrderResultShippingAddress(TypedDict):
    name: str
    street: str
    postcode: str
    city: str
    country: str


class CancelOrderResult(TypedDict):
    id: str
    number: int
    status: str
    customer_id: str
    lines: list[CancelOrderResultLinesItem]
    total: CancelOrderResultTotal
    shipping_address: CancelOrderResultShippingAddress
    note: Any
    placed_at: str


class ListOrderEventsResultItem(TypedDict):
    at: str
    type: str
    by: NotRequired[str]


class ListRefundsResultItem(TypedDict):
    id: str
    order_id: str
    amount: str
    reason: str
    state: str


class CreateRefundLinesItem(TypedDict, total=False):
    product_id: str
    quantity: int


class CreateRefundResult(TypedDict):
    id: str
    order_id: str
    amount: str
    reason: str
    state: str


class GetRefundResult(TypedDict):
    id: str
    order_id: str
    amount: str
    reason: str
    state: str


LIST_REFUNDS: Operation[list[ListRefundsResultItem]] = Operation(
    name="Orders/Refunds/List refunds",
    method="GET",
    url="{{base_url}}/orders/:order_id/refunds",
    auth=BEARER_AUTH,
)

CREATE_REFUND: Operation[CreateRefundResult] = Operation(
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

GET_REFUND: Operation[GetRefundResult] = Operation(
    name="Orders/Refunds/Get refund",
    method="GET",
    url="{{base_url}}/orders/:order_id/refunds/:refund_id",
    auth=BEARER_AUTH,
)

LIST_ORDERS: Operation[ListOrdersResult] = Operation(
    name="Orders/List orders",
    method="GET",
    url="{{base_url}}/orders",
    auth=BEARER_AUTH,
)

GET_ORDER: Operation[GetOrderResult] = Operation(
    name="Orders/Get order",
    method="GET",
    url="{{base_url}}/orders/:order_id",
    auth=BEARER_AUTH,
)

PLACE_ORDER: Operation[PlaceOrderResult] = Operation(
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

CANCEL_ORDER: Operation[CancelOrderResult] = Operation(
    name="Orders/Cancel order",
    method="POST",
    url="{{base_url}}/orders/:order_id/cancel",
    headers=(("Idempotency-Key", "{{idempotency_key}}"),),
    auth=BEARER_AUTH,
)

LIST_ORDER_EVENTS: Operation[list[ListOrderEventsResultItem]] = Operation(
    name="Orders/List order events",
    method="GET",
    url="{{base_url}}/orders/:order_id/events",
    auth=BEARER_AUTH,
)


class Refunds(Resource):
    """Refunds.

    Money that goes back.
    """

    def list_refunds(
        self, order_id: str, **options: Unpack[Options]
    ) -> list[ListRefundsResultItem]:
        """List refunds.

        Args:
            order_id: Id of the order.
        """
        return self._call(LIST_REFUNDS, options, path={"order_id": order_id})

    def create_refund(
        self,
        order_id: str,
        *,
        idempotency_key: str | int | Omit = OMIT,
        amount: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        lines: list[CreateRefundLinesItem] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CreateRefundResult:
        """Create refund.

        Args:
            order_id: Id of the order.
            idempotency_key: A value of your own; the same value never does the same
                work twice.
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
    ) -> GetRefundResult:
        """Get refund.

        Args:
            order_id: Id of the order.
            refund_id: Id of the refund.
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
    ) -> ListOrdersResult:
        """List orders.

        Args:
            page: Number of the page, counted from 1.
            page_size: Entries a page, 100 at most.
            status: One of open, paid, sent, cancelled.
            customer_id: Only orders of this customer.
            placed_after: Only orders from this day on (ISO 8601).
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
    ) -> GetOrderResult:
        """Get order.

        Args:
            order_id: Id of the order.
            expand: What to include beside ids; separate names by commas.
        """
        return self._call(
            GET_ORDER, options, path={"order_id": order_id}, query={"expand": expand}
        )

    def place_order(
        self,
        *,
        idempotency_key: str | int | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        lines: list[PlaceOrderLinesItem] | Omit = OMIT,
        shipping_address: PlaceOrderShippingAddress | Omit = OMIT,
        coupon: Any = OMIT,
        note: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PlaceOrderResult:
        """Place order.

        Places an order. The stock is kept for 30 minutes, until the order is paid.

        Args:
            idempotency_key: A value of your own; the same value never does the same
                work twice.
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
    ) -> CancelOrderResult:
        """Cancel order.

        Args:
            order_id: Id of the order.
            idempotency_key: A value of your own; the same value never does the same
                work twice.
        """
        return self._call(
            CANCEL_ORDER,
            options,
            path={"order_id": order_id},
            headers={"Idempotency-Key": idempotency_key},
        )

    def list_order_events(
        self, order_id: str, **options: Unpack[Options]
    ) -> list[ListOrderEventsResultItem]:
        """List order events.

        Args:
            order_id: Id of the order.
        """
        return self._call(LIST_ORDER_EVENTS, options, path={"order_id": order_id})


class AsyncRefunds(AsyncResource):
    """Refunds.

    Money that goes back.
    """

    async def list_refunds(
        self, order_id: str, **options: Unpack[Options]
    ) -> list[ListRefundsResultItem]:
        """List refunds.

        Args:
            order_id: Id of the order.
        """
        return await self._call(LIST_REFUNDS, options, path={"order_id": order_id})

    async def create_refund(
        self,
        order_id: str,
        *,
        idempotency_key: str | int | Omit = OMIT,
        amount: str | Omit = OMIT,
        reason: str | Omit = OMIT,
        lines: list[CreateRefundLinesItem] | Omit = OMIT,
        **options: Unpack[Options],
    ) -> CreateRefundResult:
        """Create refund.

        Args:
            order_id: Id of the order.
            idempotency_key: A value of your own; the same value never does the same
                work twice.
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
    ) -> GetRefundResult:
        """Get refund.

        Args:
            order_id: Id of the order.
            refund_id: Id of the refund.
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
    ) -> ListOrdersResult:
        """List orders.

        Args:
            page: Number of the page, counted from 1.
            page_size: Entries a page, 100 at most.
            status: One of open, paid, sent, cancelled.
            customer_id: Only orders of this customer.
            placed_after: Only orders from this day on (ISO 8601).
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
    ) -> GetOrderResult:
        """Get order.

        Args:
            order_id: Id of the order.
            expand: What to include beside ids; separate names by commas.
        """
        return await self._call(
            GET_ORDER, options, path={"order_id": order_id}, query={"expand": expand}
        )

    async def place_order(
        self,
        *,
        idempotency_key: str | int | Omit = OMIT,
        customer_id: str | Omit = OMIT,
        lines: list[PlaceOrderLinesItem] | Omit = OMIT,
        shipping_address: PlaceOrderShippingAddress | Omit = OMIT,
        coupon: Any = OMIT,
        note: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> PlaceOrderResult:
        """Place order.

        Places an order. The stock is kept for 30 minutes, until the order is paid.

        Args:
            idempotency_key: A value of your own; the same value never does the same
                work twice.
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
    ) -> CancelOrderResult:
        """Cancel order.

        Args:
            order_id: Id of the order.
            idempotency_key: A value of your own; the same value never does the same
                work twice.
        """
        return await self._call(
            CANCEL_ORDER,
            options,
            path={"order_id": order_id},
            headers={"Idempotency-Key": idempotency_key},
        )

    async def list_order_events(
        self, order_id: str, **options: Unpack[Options]
    ) -> list[ListOrderEventsResultItem]:
        """List order events.

        Args:
            order_id: Id of the order.
        """
        return await self._call(LIST_ORDER_EVENTS, options, path={"order_id": order_id})
