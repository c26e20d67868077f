"""Customers."""

from typing import Any

import pytest
from corner_shop_api import CornerShopApi


@pytest.mark.writes
@pytest.mark.mock_status(200)
@pytest.mark.needs_variables("customer_password")
def test_log_in(api: CornerShopApi) -> None:
    """Customers/Log in.

    Its answer sets {{token}}.
    """
    response = api.with_response(api.customers.log_in)(
        grant_type="password", username="ada@example.com"
    )
    # "gives a token"
    assert response.status == 200
    body: Any = response.body
    assert body["token_type"] == "Bearer"


def test_get_customer(api: CornerShopApi) -> None:
    """Customers/Get customer."""
    response = api.with_response(api.customers.get_customer)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {
        "id",
        "name",
        "email",
        "newsletter",
        "addresses",
        "orders_count",
    }


@pytest.mark.writes
@pytest.mark.mock_status(200)
def test_replace_customer(api: CornerShopApi) -> None:
    """Customers/Replace customer."""
    response = api.with_response(api.customers.replace_customer)(
        name="Ada Example",
        email="ada@example.com",
        newsletter=False,
        addresses=[
            {
                "street": "1 Long Lane",
                "postcode": "N1 1AA",
                "city": "London",
                "country": "GB",
                "default": True,
            }
        ],
    )
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {
        "id",
        "name",
        "email",
        "newsletter",
        "addresses",
        "orders_count",
    }


@pytest.mark.writes
def test_import_customers(api: CornerShopApi) -> None:
    """Customers/Import customers."""
    response = api.with_response(api.customers.import_customers)(
        dry_run=True,
        body="name,email\nAda Example,ada@example.com\nBo Example,bo@example.com\n",
    )
    assert response.status == 202
    body: Any = response.body
    assert body.keys() >= {"accepted", "rejected", "errors"}
