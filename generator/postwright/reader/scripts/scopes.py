"""What the names in a script stand for, at each point of its run."""

from collections.abc import Generator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TypeAlias

from postwright.model import JsonPath
from postwright.model.scripts import Check, Scalar


@dataclass(frozen=True, slots=True)
class Known:
    """A member of Postman's API or a global of JavaScript, by its dotted name; see `NAMES`."""

    name: str


@dataclass(frozen=True, slots=True)
class InBody:
    """A value of the answer's JSON body."""

    path: JsonPath


@dataclass(frozen=True, slots=True)
class InHeader:
    """A header of the answer."""

    name: str


@dataclass(frozen=True, slots=True)
class LengthOf:
    """How many entries or letters a value of the body has."""

    path: JsonPath


@dataclass(frozen=True, slots=True)
class TypeOf:
    """What `typeof` says of a value of the body."""

    path: JsonPath


@dataclass(frozen=True, slots=True)
class Not:
    """What is true if a value is not: it need not be missing, so that this says nothing, and only `!!` does."""

    of: InBody | InHeader


@dataclass(frozen=True, slots=True)
class Constant:
    """A literal."""

    value: Scalar


@dataclass(frozen=True, slots=True)
class Constants:
    """A list of literals."""

    values: tuple[Scalar, ...]


@dataclass(frozen=True, slots=True)
class Condition:
    """What is true if all of some checks hold."""

    checks: tuple[Check, ...]


# None is a value of which nothing is known.
Value: TypeAlias = Known | InBody | InHeader | LengthOf | TypeOf | Not | Constant | Constants | Condition | None

UNDEFINED = Known("undefined")
RESPONSE, STATUS, REASON = Known("pm.response"), Known("pm.response.code"), Known("pm.response.status")
TEXT, TIME = Known("responseBody"), Known("pm.response.responseTime")

# What several names are for; those of the old API are on the left.
NAMES = {
    "responseCode.code": STATUS.name,
    "responseCode.name": REASON.name,
    "responseTime": TIME.name,
    "chai.expect": "pm.expect",
}


@dataclass(slots=True)
class _Frame:
    """The names of a function or a block; those of a branch are its view of names outside."""

    is_function: bool = False
    is_branch: bool = False
    names: dict[str, Value] = field(default_factory=dict[str, Value])


class Scopes:
    """The names that can be seen. A name that is set where it is not sure to be means nothing from then on."""

    def __init__(self) -> None:
        self._frames = [_Frame(is_function=True)]
        self._changed: list[JsonPath] = []
        # Set by functions before they were made: a function can be called at any time after.
        self._loose: set[str] = set()

    @contextmanager
    def block(self, *, is_function: bool = False) -> Generator[None]:
        """The names of a block or a function inside what is open."""
        self._frames.append(_Frame(is_function=is_function))
        yield
        self._frames.pop()

    @contextmanager
    def branch(self, *, counts: bool) -> Generator[None]:
        """Statements that may not run, or at another time; if they don't count, they change nothing outside."""
        self._frames.append(_Frame(is_branch=True))
        yield
        names = self._frames.pop().names
        for name in names if counts else ():
            if self._home(name) < 0:
                self._loose.add(name)
            self.assign(name, None)

    def declare(self, name: str, value: Value) -> None:
        """Make a name of the innermost block, as `let` and `const` do."""
        self._frames[-1].names[name] = None if name in self._loose else value

    def declare_in_function(self, name: str, value: Value) -> None:
        """Make a name of the function, as `var` does; one that is there is set."""
        functions = (index for index in reversed(range(len(self._frames))) if self._frames[index].is_function)
        self._set(max(next(functions), self._home(name)), name, value)

    def assign(self, name: str, value: Value) -> None:
        """Set a name where it was made, or for the whole script."""
        self._set(max(0, self._home(name)), name, value)

    def change(self, path: JsonPath) -> None:
        """Note that a script changes a value of the body itself, so that it is no longer what came."""
        self._changed.append(path)

    def lookup(self, name: str) -> Value:
        """What a name stands for."""
        for frame in reversed(self._frames):
            if name in frame.names:
                return frame.names[name]
        return Known(NAMES.get(name, name))

    def unchanged(self, value: Value) -> Value:
        """The value, unless the script has changed something of it in the body."""
        if isinstance(value, InBody | LengthOf | TypeOf):
            for path in self._changed:
                shared = min(len(path), len(value.path))
                if path[:shared] == value.path[:shared]:
                    return None
        return value

    def _home(self, name: str) -> int:
        indexes = reversed(range(len(self._frames)))
        return next((i for i in indexes if name in self._frames[i].names and not self._frames[i].is_branch), -1)

    def _set(self, index: int, name: str, value: Value) -> None:
        inside = range(len(self._frames) - 1, index, -1)
        branch = next((position for position in inside if self._frames[position].is_branch), index)
        self._frames[branch].names[name] = None if name in self._loose else value
