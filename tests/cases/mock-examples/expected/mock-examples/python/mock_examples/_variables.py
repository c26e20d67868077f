"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable(
        "base_url",
        keyword="base_url",
        environment="BASE_URL",
        value="http://127.0.0.1:9/v1",
    ),
)
