"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable(
        " spaced name ", keyword="spaced_name", environment="SPACED_NAME", value="x"
    ),
)
