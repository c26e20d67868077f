"""Orders."""

from typing import Any

import pytest
from corner_shop_api import CornerShopApi


def test_list_orders(api: CornerShopApi) -> None:
    """Orders/List orders."""
    response = api.with_response(api.orders.list_orders)(
        page=1, page_size=25, status="open"
    )
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"items", "page", "page_size", "total"}


@pytest.mark.mock_status(200)
def test_get_order(api: CornerShopApi) -> None:
    """Orders/Get order."""
    response = api.with_response(api.orders.get_order)("ord_77")
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {
        "id",
        "number",
        "status",
        "customer_id",
        "lines",
        "total",
        "shipping_address",
        "note",
        "placed_at",
    }


@pytest.mark.writes
@pytest.mark.mock_status(201)
def test_place_order(api: CornerShopApi) -> None:
    """Orders/Place order."""
    response = api.with_response(api.orders.place_order)(
        customer_id="cus_9",
        lines=[{"product_id": "prd_1042", "quantity": 2}],
        shipping_address={
            "name": "Ada Example",
            "street": "1 Long Lane",
            "postcode": "N1 1AA",
            "city": "London",
            "country": "GB",
        },
        coupon=None,
        note="Please ring twice.",
    )
    assert response.status == 201
    body: Any = response.body
    assert body.keys() >= {
        "id",
        "number",
        "status",
        "customer_id",
        "lines",
        "total",
        "shipping_address",
        "note",
        "placed_at",
    }


@pytest.mark.writes
def test_cancel_order(api: CornerShopApi) -> None:
    """Orders/Cancel order."""
    response = api.with_response(api.orders.cancel_order)("ord_77")
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {
        "id",
        "number",
        "status",
        "customer_id",
        "lines",
        "total",
        "shipping_address",
        "note",
        "placed_at",
    }


def test_list_order_events(api: CornerShopApi) -> None:
    """Orders/List order events."""
    response = api.with_response(api.orders.list_order_events)("ord_77")
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)


def test_refunds_list_refunds(api: CornerShopApi) -> None:
    """Orders/Refunds/List refunds."""
    response = api.with_response(api.orders.refunds.list_refunds)("ord_77")
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)


@pytest.mark.writes
def test_refunds_create_refund(api: CornerShopApi) -> None:
    """Orders/Refunds/Create refund."""
    response = api.with_response(api.orders.refunds.create_refund)(
        "ord_77",
        amount="6.40",
        reason="damaged",
        lines=[{"product_id": "prd_1042", "quantity": 1}],
    )
    assert response.status == 201
    body: Any = response.body
    assert body.keys() >= {"id", "order_id", "amount", "reason", "state"}


def test_refunds_get_refund(api: CornerShopApi) -> None:
    """Orders/Refunds/Get refund."""
    response = api.with_response(api.orders.refunds.get_refund)("ord_77", "ref_5")
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"id", "order_id", "amount", "reason", "state"}
