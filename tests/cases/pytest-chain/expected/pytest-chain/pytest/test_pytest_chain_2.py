"""Pytest chain."""

import pytest
from pytest_chain import PytestChain


@pytest.mark.writes
@pytest.mark.no_example("no saved example to answer from")
@pytest.mark.needs_variables("token")
def test_sign_out(api: PytestChain) -> None:
    """Sign out."""
    api.sign_out()
