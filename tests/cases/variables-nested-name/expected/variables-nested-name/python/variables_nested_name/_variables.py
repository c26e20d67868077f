"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("n", keyword="n", environment="N", value="1"),
    Variable("user_1", keyword="user_1", environment="USER_1", value="ada"),
)
