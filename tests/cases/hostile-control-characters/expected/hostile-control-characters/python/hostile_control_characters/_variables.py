"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable(
        "value",
        keyword="value",
        environment="VALUE",
        value="a\tb\x01c\x07d\x1be\x7ff\x0bg\x0ch",
    ),
)
