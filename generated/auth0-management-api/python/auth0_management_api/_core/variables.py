"""The variables of a client: where their values come from."""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from typing import NamedTuple, TypeAlias

from .errors import ApiError, MissingVariableError
from .text import TOKEN, is_variable, substitute

# The values of variables, None for those to be given, by the names of environments.
Environments: TypeAlias = Mapping[str, Mapping[str, str | None]]


class Variable(NamedTuple):
    """A variable, and the places to set it; `name` is the collection's own."""

    name: str
    keyword: str
    environment: str
    value: str | None = None


class Variables:
    """The variables of a client with the values given to it, by the collection's names.

    A given value counts more than the environment, and that more than the collection.
    What answers gave counts most: `learned`, which all copies share.
    """

    __slots__ = ("_declared", "_given", "learned")

    def __init__(
        self,
        declared: Iterable[Variable],
        given: Mapping[str, str | None],
        learned: dict[str, str] | None = None,
    ) -> None:
        self._declared = {variable.name: variable for variable in declared}
        self._given = dict(given)
        self.learned = {} if learned is None else learned

    def in_environment(self, values: Mapping[str, str | None]) -> Variables:
        """Give the same with an environment's values, None for those to be given."""
        declared = (
            variable._replace(value=values.get(variable.name, variable.value))
            for variable in self._declared.values()
        )
        return type(self)(declared, self._given, self.learned)

    def with_values(self, values: Mapping[str, str]) -> Variables:
        """Give the same with more given values."""
        other = type(self)(self._declared.values(), {**self._given, **values})
        other.learned = self.learned
        return other

    def lookup(self, name: str) -> str | None:
        """Give the value of a variable, which can hold variables itself, or None.

        A name with blanks around it that is not known means the one without. Section
        2.1.
        """
        if name not in self._declared and name not in self._given:
            name = name.strip()
        given = self.learned.get(name, self._given.get(name))
        if given is not None:
            return given
        variable = self._declared.get(name)
        if variable is not None:
            value = os.environ.get(variable.environment, variable.value)
            if value is not None:
                return value
        if name.startswith("$"):
            from .dynamic import dynamic_value

            return dynamic_value(name)
        return None

    def fill(self, source: str) -> str:
        """Put values in place of all variables, or raise MissingVariableError."""
        if "{{" not in source:
            return source
        text = substitute(source, self.lookup)
        missing = TOKEN.search(text)
        if missing is not None:
            raise self._error(missing[1])
        return text

    def fill_if_held(self, source: str) -> str | None:
        """As `fill`, but None for a text that is one variable without a value."""
        held = not is_variable(source) or self.lookup(source[2:-2]) is not None
        return self.fill(source) if held else None

    def __repr__(self) -> str:
        # Values can be secrets.
        names = (
            self._declared[name].keyword
            for name in self._declared
            if self.lookup(name) is not None
        )
        return f"with {', '.join(names) or 'no variables'}"

    def _error(self, name: str) -> ApiError:
        if self.lookup(name) is not None:
            return ApiError(f"the value of the variable {{{{{name}}}}} has no end")
        variable = self._declared.get(name)
        if variable is None:
            return MissingVariableError(name)
        return MissingVariableError(name, variable.keyword, variable.environment)


def values_in(environments: Environments, name: str) -> Mapping[str, str | None]:
    """Give the values of an environment. Raises ValueError for an unknown name."""
    if name not in environments:
        known = ", ".join(map(repr, environments))
        raise ValueError(f"no environment is called {name!r}; there are {known}")
    return environments[name]
