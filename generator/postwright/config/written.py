"""Values of a configuration file with the places where they are written, and what is wrong with them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, TypeAlias

from postwright.errors import CollectionError, Place, Problem, Severity

if TYPE_CHECKING:
    from datetime import date, time

# Dates and times are values of TOML, but of no key.
Value: TypeAlias = "str | int | float | date | time | list[Written] | dict[str, Written] | None"


class ConfigError(CollectionError):
    """A configuration that can't be used; `problems` says why, all at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Written:
    """A text, number or boolean, None, a list or a mapping, and where it stands.

    `keys` are the places of a mapping's keys. What is a list or a mapping has values of this class in it.
    """

    value: Value
    place: Place
    keys: Mapping[str, Place] = field(default_factory=dict[str, Place])

    @property
    def members(self) -> "Mapping[str, Written]":
        """The members of a mapping; nothing for any other value."""
        return self.value if isinstance(self.value, dict) else {}

    @property
    def entries(self) -> "list[Written]":
        """The entries of a list; nothing for any other value."""
        return self.value if isinstance(self.value, list) else []


def config_problem(code: str, message: str, place: Place, hint: str) -> Problem:
    """A problem that keeps the configuration from being used."""
    return Problem(code=code, message=message, place=place, hint=hint, severity=Severity.ERROR)


def not_utf8(file: str) -> ConfigError:
    """The error of a file that is no text."""
    hint = "Save it as UTF-8."
    return ConfigError(config_problem("config-syntax", "The file is not UTF-8.", Place(file), hint))
