"""Conftest."""

from collections.abc import Callable
from typing import Any

import pytest
from test_users import TestUsers


@pytest.mark.needs_variables("v", "w")
def test_live(api: TestUsers, fill: Callable[[str], str]) -> None:
    """conftest/live."""
    response = api.with_response(api.conftest.live)(fill("{{v}}-{{w}}"))
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"a"}
