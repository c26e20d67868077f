"""The variables of the collection, and where their values come from."""

from __future__ import annotations

from ._core import Variable

VARIABLES: tuple[Variable, ...] = (
    Variable("baseUrl", keyword="base_url", environment="BASE_URL"),
    Variable("7 * 7", keyword="variable_7_7", environment="VARIABLE_7_7"),
    Variable("self.__init__", keyword="self_init", environment="SELF_INIT"),
    Variable(
        "value",
        keyword="value",
        environment="VALUE",
        value="{{ 7 * 7 }}{{ self.__init__ }}{# gone #}",
    ),
)
