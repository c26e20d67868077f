"""Reports."""

from typing import Any

import pytest
from corner_shop_api import CornerShopApi


@pytest.mark.needs_variables("report_key")
def test_daily_sales(api: CornerShopApi) -> None:
    """Reports/Daily sales."""
    response = api.with_response(api.reports.daily_sales)(
        from_="2024-05-01", to="2024-05-31"
    )
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)


@pytest.mark.needs_variables("report_key")
def test_stock_on_a_day(api: CornerShopApi) -> None:
    """Reports/Stock on a day."""
    response = api.with_response(api.reports.stock_on_a_day)("2024", "05", "01")
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)
