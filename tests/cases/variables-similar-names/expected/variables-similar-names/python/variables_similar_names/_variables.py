"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("user.name", keyword="user_name", environment="USER_NAME", value="1"),
    Variable("user-name", keyword="user_name_2", environment="USER_NAME_2", value="2"),
    Variable("user_name", keyword="user_name_3", environment="USER_NAME_3", value="3"),
    Variable("userName", keyword="user_name_4", environment="USER_NAME_4", value="4"),
)
