"""Pytest chain."""

from typing import Any

from pytest_chain import PytestChain


def test_health(api: PytestChain) -> None:
    """Health."""
    response = api.with_response(api.health)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"ok"}
