"""Conftest."""

from typing import Any

import pytest
from test_users import TestUsers


@pytest.mark.needs_variables("v", "w")
def test_live(api: TestUsers) -> None:
    """conftest/live."""
    response = api.with_response(api.conftest.live)(api.fill("{{v}}-{{w}}"))
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"a"}
