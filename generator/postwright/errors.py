"""What can be wrong with an input, and where: places, problems, and the one exception."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """How much a problem takes away."""

    ERROR = "error"  # something of the collection does not come out
    WARNING = "warning"  # it comes out, but not as its author may think


@dataclass(frozen=True, slots=True)
class Place:
    """A value in a file: an RFC 6901 JSON pointer, or a line and column where no pointer can exist.

    `line` and `column` count from 1 and are 0 unless known; a pointer is turned into them only when it is printed.
    """

    file: str
    pointer: str = ""
    line: int = 0
    column: int = 0

    def at(self, *keys: str | int) -> "Place":
        """The place of a value inside this one, by object keys and list positions."""
        steps = (str(key).replace("~", "~0").replace("/", "~1") for key in keys)
        return Place(self.file, "/".join((self.pointer, *steps)))


def steps(pointer: str) -> list[str]:
    """The keys and list positions of a JSON pointer."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Problem:
    """One thing to tell about the input: a stable code, a sentence, a place, and what to do next.

    `skipped` is true when the request at `place` is left out of the output; `place` is then the request item's own, and
    `request` its folders and its name, as far as they are known.
    """

    code: str
    message: str
    place: Place
    hint: str = ""
    severity: Severity = Severity.WARNING
    skipped: bool = False
    request: tuple[str, ...] = ()


class CollectionError(Exception):
    """The input as a whole can't be read; `problems` says why."""

    def __init__(self, *problems: Problem) -> None:
        super().__init__("; ".join(problem.message for problem in problems))
        self.problems = problems


class TemplateError(Exception):
    """A template that can't be read or printed: its file, the line from 1 or 0, what is wrong, and what to do next."""

    def __init__(self, file: str, line: int = 0, message: str = "", hint: str = "") -> None:
        super().__init__(file, line, message, hint)
        self.file, self.line, self.message, self.hint = file, line, message, hint

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}" if self.line else self.file
        return f"{place}: {self.message}{f' {self.hint}' if self.hint else ''}"


class TargetError(Exception):
    """A target of another package that can't be used: its name, its distribution, and what is wrong with it."""

    def __init__(self, name: str, distribution: str, reason: str) -> None:
        super().__init__(name, distribution, reason)
        self.name, self.distribution, self.reason = name, distribution, reason

    def __str__(self) -> str:
        return f"The target {self.name} of {self.distribution} {self.reason}."


class SettingError(ValueError):
    """A setting that a target can't follow; the message is a sentence."""
