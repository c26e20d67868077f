"""Users."""

from typing import Any

import pytest
from test_users import TestUsers


@pytest.mark.needs_variables("fill")
def test_fill(api: TestUsers) -> None:
    """users/fill."""
    response = api.with_response(api.users_2.fill_)(api.fill("{{fill}}"))
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"a"}
