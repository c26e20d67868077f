"""Products."""

from typing import Any

import pytest
from corner_shop_api import CornerShopApi


@pytest.mark.mock_status(200)
def test_list_products(api: CornerShopApi) -> None:
    """Products/List products."""
    response = api.with_response(api.products.list_products)(
        page=1, page_size=25, in_stock=True, min_price="2.50", tag=["tea", "black"]
    )
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"items", "page", "page_size", "total"}


@pytest.mark.mock_status(200)
def test_get_product(api: CornerShopApi) -> None:
    """Products/Get product."""
    response = api.with_response(api.products.get_product)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {
        "id",
        "sku",
        "name",
        "description",
        "price",
        "in_stock",
        "stock",
        "weight_kg",
        "tags",
        "images",
        "discontinued_at",
    }


@pytest.mark.writes
@pytest.mark.mock_status(201)
def test_create_product(api: CornerShopApi) -> None:
    """Products/Create product.

    Its answer sets {{product_id}}.
    """
    response = api.with_response(api.products.create_product)(
        sku="TEA-EG-100",
        name="Earl Grey, 100 g",
        description="Black tea with bergamot.",
        price={"amount": "6.40", "currency": "EUR"},
        stock=40,
        weight_kg=0.1,
        tags=["tea", "black"],
        shipping={"fragile": False, "origin": {"country": "GB", "city": "London"}},
        variants=[
            {
                "sku": "TEA-EG-250",
                "size": "250 g",
                "price": {"amount": "14.20", "currency": "EUR"},
            }
        ],
    )
    # "is made"
    assert response.status == 201

    body: Any = response.body
    assert body.keys() >= {
        "id",
        "sku",
        "name",
        "description",
        "price",
        "in_stock",
        "stock",
        "weight_kg",
        "tags",
        "images",
        "discontinued_at",
    }


@pytest.mark.writes
@pytest.mark.mock_status(200)
def test_update_product(api: CornerShopApi) -> None:
    """Products/Update product."""
    response = api.with_response(api.products.update_product)(
        price={"amount": "5.90", "currency": "EUR"}, stock=25, discontinued_at=None
    )
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {
        "id",
        "sku",
        "name",
        "description",
        "price",
        "in_stock",
        "stock",
        "weight_kg",
        "tags",
        "images",
        "discontinued_at",
    }


@pytest.mark.writes
@pytest.mark.mock_status(204)
def test_delete_product(api: CornerShopApi) -> None:
    """Products/Delete product."""
    response = api.with_response(api.products.delete_product)()
    assert response.status == 204


@pytest.mark.writes
def test_upload_image(api: CornerShopApi) -> None:
    """Products/Upload image."""
    response = api.with_response(api.products.upload_image)(
        image=b"...", alt="A tin of tea", position=1
    )
    assert response.status == 201
    body: Any = response.body
    assert body.keys() >= {"id", "url", "alt"}


def test_export_products(api: CornerShopApi) -> None:
    """Products/Export products."""
    response = api.with_response(api.products.export_products)(format="csv")
    assert response.status == 200
