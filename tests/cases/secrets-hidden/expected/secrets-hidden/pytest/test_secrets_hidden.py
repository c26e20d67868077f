"""Secrets Hidden."""

from typing import Any

import pytest
from secrets_hidden import SecretsHidden


@pytest.mark.writes
@pytest.mark.needs_variables("access_token", "password", "client_secret")
def test_log_in(api: SecretsHidden) -> None:
    """Log in."""
    response = api.with_response(api.log_in)(user="ada")
    assert response.status == 200
    body: Any = response.body
    # "ok"
    assert body["session_token"] == "Xx0xX0xXx0XX0x0X0xX0"


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("password", "host", "access_token")
def test_list_orders(api: SecretsHidden) -> None:
    """List orders."""
    api.list_orders()


@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("access_token")
def test_list_customers(api: SecretsHidden) -> None:
    """List customers."""
    api.list_customers()
