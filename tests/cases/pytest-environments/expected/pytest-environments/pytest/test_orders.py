"""Orders."""

from typing import Any

import pytest
from pytest_environments import PytestEnvironments


@pytest.mark.needs_variables("host")
def test_list_orders(api: PytestEnvironments) -> None:
    """Orders/List orders."""
    response = api.with_response(api.orders.list_orders)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"items"}


@pytest.mark.needs_variables("host", "order")
def test_get_order(api: PytestEnvironments) -> None:
    """Orders/Get order."""
    response = api.with_response(api.orders.get_order)(api.fill("{{order}}"))
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"id"}
