"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable(
        "$(touch pwned)", keyword="touch_pwned", environment="TOUCH_PWNED", value="1"
    ),
    Variable("a;b", keyword="a_b", environment="A_B", value="2"),
    Variable("'; DROP", keyword="drop", environment="DROP", value="3"),
    Variable("\n", keyword="variable", environment="VARIABLE", value="4"),
    Variable("__class__", keyword="class_", environment="CLASS_", value="5"),
    Variable("", keyword="variable_2", environment="VARIABLE_2"),
    Variable("é", keyword="e", environment="E", value="7"),
)
