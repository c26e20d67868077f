"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("first", keyword="first", environment="FIRST", value="{{second}}-1"),
    Variable("second", keyword="second", environment="SECOND", value="{{third}}-2"),
    Variable("third", keyword="third", environment="THIRD", value="end"),
)
