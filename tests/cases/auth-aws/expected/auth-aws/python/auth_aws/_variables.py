"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("access_key", keyword="access_key", environment="ACCESS_KEY"),
    Variable("secret_key", keyword="secret_key", environment="SECRET_KEY"),
    Variable("session", keyword="session", environment="SESSION"),
)
