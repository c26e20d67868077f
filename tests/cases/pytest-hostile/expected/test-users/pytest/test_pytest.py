"""Pytest."""

import pytest
from test_users import TestUsers


@pytest.mark.writes
@pytest.mark.needs_variables("n")
def test_test(api: TestUsers) -> None:
    """pytest/test."""
    response = api.with_response(api.pytest.test)()
    assert response.status == 200
