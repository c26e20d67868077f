"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("user_name", keyword="user_name", environment="USER_NAME", value="x&y z"),
    Variable("field", keyword="field", environment="FIELD", value="extra"),
)
