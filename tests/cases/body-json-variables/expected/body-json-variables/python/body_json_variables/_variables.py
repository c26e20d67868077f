"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("user_name", keyword="user_name", environment="USER_NAME", value="Ada"),
    Variable("count", keyword="count", environment="COUNT", value="3"),
    Variable("user_id", keyword="user_id", environment="USER_ID", value="7"),
)
