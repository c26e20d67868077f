"""What the scripts of a request say about its answers, as far as it can be told without running them. Section 7."""

from dataclasses import dataclass
from typing import Literal

from postwright.errors import Place

# The keys and positions that lead to a value of a JSON body; none for the body itself.
JsonPath = tuple[str | int, ...]
Scalar = str | int | float | bool | None
Comparison = Literal["exists", "equals", "type", "includes", "one_of", "not_empty", "length", "above", "below"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Assignment:
    """A variable that an answer sets: to the value at `path` of its JSON body, or to that of its `header`."""

    variable: str
    path: JsonPath = ()
    header: str | None = None
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class StatusCheck:
    """The answer's status is in one of some ranges, both ends included."""

    ranges: tuple[tuple[int, int], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class HeaderCheck:
    """The answer has a header: any, with a `value`, or with one that has it inside (`includes`)."""

    name: str
    value: str | None = None
    includes: bool = False
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class ValueCheck:
    """The value at `path` of the answer's JSON body compares with `value` (for `one_of`, a tuple of them).

    For `type` the value is the name of a JSON type: object, array, string, number, integer, boolean, null.
    `exists` asks for any value, null too, and `negated` of it that there is none.
    """

    path: JsonPath
    comparison: Comparison
    value: Scalar | tuple[Scalar, ...] = None
    negated: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class TimeCheck:
    """The answer comes in less than so many milliseconds."""

    below: int


Check = StatusCheck | HeaderCheck | ValueCheck | TimeCheck


@dataclass(frozen=True, slots=True, kw_only=True)
class NamedCheck:
    """A check, and the name of the test that makes it, where it has one."""

    name: str
    check: Check
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptCounts:
    """How many statements of a collection's scripts were understood, each script counted once, and how many not."""

    assignments: int = 0
    checks: int = 0
    missed: int = 0

    def plus(self, other: "ScriptCounts") -> "ScriptCounts":
        """Those of these scripts and of others."""
        return ScriptCounts(
            assignments=self.assignments + other.assignments,
            checks=self.checks + other.checks,
            missed=self.missed + other.missed,
        )


NO_SCRIPTS = ScriptCounts()


@dataclass(frozen=True, slots=True, kw_only=True)
class Findings:
    """What was found in all scripts that run for an operation, in their order: those of its folders first.

    `missed` counts the statements of its scripts that set a variable or test something and were not understood.
    """

    assignments: tuple[Assignment, ...] = ()
    checks: tuple[NamedCheck, ...] = ()
    missed: int = 0
