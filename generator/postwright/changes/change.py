"""What a change is: its kind, whom it troubles, and a sentence that each report quotes names in by its own way."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import Literal

from postwright.targets.python.interface import Method

Kind = Literal[
    "package-renamed",
    "variable-added",
    "variable-removed",
    "variable-renamed",
    "variable-value",
    "environment-added",
    "environment-removed",
    "environment-values",
    "type-removed",
    "type-renamed",
    "operation-added",
    "operation-removed",
    "operation-renamed",
    "operation-moved",
    "argument-added",
    "argument-removed",
    "argument-renamed",
    "argument-required",
    "argument-by-keyword",
    "argument-place",
    "argument-type",
    "arguments-reordered",
    "variable-needed",
    "result-type",
    "pages",
    "method",
    "base-url",
    "path",
    "sent",
    "body",
    "auth",
    "settings",
]


class Severity(StrEnum):
    """Whom a change troubles, worst first."""

    BREAKING = "breaking"  # code that calls the client fails, or no longer passes a type checker
    BEHAVIOUR = "behaviour"  # it goes on, but something else is sent, or comes back
    SAFE = "safe"  # nobody has to do anything


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence with a `{}` for each of its names, which may be any text of a collection."""

    pattern: str
    names: tuple[str, ...]

    def quoted(self, quote: Callable[[str], str]) -> str:
        """The sentence with its names as `quote` writes them."""
        return self.pattern.format(*map(quote, self.names))


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """One change: of an operation that is in both (`old` and `new`), came or went, or of the client as a whole."""

    kind: Kind
    severity: Severity
    sentence: Sentence
    old: Method | None = None
    new: Method | None = None


def note(kind: Kind, severity: Severity, pattern: str, *names: str) -> Change:
    """A change whose operation, if any, is still to be said."""
    return Change(kind=kind, severity=severity, sentence=Sentence(pattern, names))
