"""Pytest chain."""

from typing import Any

import pytest
from pytest_chain import PytestChain


@pytest.mark.writes
def test_sign_in(api: PytestChain) -> None:
    """Sign in.

    Its answer sets {{token}}.
    """
    response = api.with_response(api.sign_in)(name="ada")
    # "Status code is 200"
    assert response.status == 200

    body: Any = response.body
    assert body.keys() >= {"token"}
