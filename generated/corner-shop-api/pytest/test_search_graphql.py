"""Search (GraphQL)."""

from typing import Any

import pytest
from corner_shop_api import CornerShopApi


@pytest.mark.writes
def test_find_products(api: CornerShopApi) -> None:
    """Search (GraphQL)/Find products."""
    response = api.with_response(api.search_graphql.find_products)(
        variables={"text": "tea", "first": 5}
    )
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"data"}


@pytest.mark.writes
def test_suggest(api: CornerShopApi) -> None:
    """Search (GraphQL)/Suggest."""
    response = api.with_response(api.search_graphql.suggest)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"data"}
