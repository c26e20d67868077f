"""Corner Shop API."""

from typing import Any

from corner_shop_api import CornerShopApi


def test_health_check(api: CornerShopApi) -> None:
    """Health check."""
    response = api.with_response(api.health_check)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"status", "version"}
