"""A whole collection: its folders, its variables and the environments it is used with."""

from collections.abc import Iterator
from dataclasses import dataclass

from postwright.errors import Place, Problem
from postwright.model.request import Operation
from postwright.model.scripts import NO_SCRIPTS, ScriptCounts
from postwright.model.text import Text


@dataclass(frozen=True, slots=True, kw_only=True)
class Folder:
    """A folder; children in the order of the collection. `id` is Postman's own, or empty."""

    id: str = ""
    name: str
    description: str = ""
    children: "tuple[Folder | Operation, ...]" = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Variable:
    """A variable of a collection or an environment. `value` is None where it has none, and always for a secret one."""

    name: str
    value: Text | None = None
    secret: bool = False
    enabled: bool = True
    description: str = ""
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Environment:
    """A named set of values that stand before those of the collection; see section 2.1."""

    name: str
    variables: tuple[Variable, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class Collection:
    """A whole collection. `version` is as written; `problems` is what reading it, and its environments, found."""

    name: str
    version: str = ""
    description: str = ""
    variables: tuple[Variable, ...] = ()
    environments: tuple[Environment, ...] = ()
    children: tuple[Folder | Operation, ...] = ()
    problems: tuple[Problem, ...] = ()
    scripts: ScriptCounts = NO_SCRIPTS
    place: Place

    def operations(self) -> Iterator[Operation]:
        """Every operation, depth first, in the order of the collection."""
        waiting = list(reversed(self.children))
        while waiting:
            match waiting.pop():
                case Folder(children=children):
                    waiting.extend(reversed(children))
                case Operation() as operation:
                    yield operation
