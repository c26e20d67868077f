"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("number", keyword="number", environment="NUMBER", value="5"),
    Variable("truth", keyword="truth", environment="TRUTH", value="true"),
    Variable("none", keyword="none", environment="NONE", value="null"),
    Variable("legacy", keyword="legacy", environment="LEGACY", value="old"),
)
