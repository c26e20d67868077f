"""Where the scripts of operations stand: folders and files like those of the collection, each named on its own."""

import re
from collections.abc import Collection as Container
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import TypeVar

from postwright.errors import Problem
from postwright.model import Collection, Folder, Operation
from postwright.naming import WINDOWS_NAMES, kebab, settle
from postwright.targets.base import Names
from postwright.targets.curl.environments import FOLDER
from postwright.targets.renames import taken
from postwright.targets.titles import titles

_Child = TypeVar("_Child", Folder, Operation)

_KEPT = re.compile(r"[a-z][a-z0-9_-]{0,99}")


@dataclass(frozen=True, slots=True)
class Paths:
    """The path of each operation, and those of folders by pointer; what is wrong with names that were given."""

    operations: list[tuple[Operation, str]] = field(default_factory=list[tuple[Operation, str]])
    folders: dict[str, str] = field(default_factory=dict[str, str])
    problems: list[Problem] = field(default_factory=list[Problem])


def paths_of(collection: Collection, names: Names) -> Paths:
    """The paths of a collection, without the ending of a script."""
    found = Paths()
    waiting = [("", collection.children)]
    reserved = WINDOWS_NAMES | {FOLDER} if collection.environments else WINDOWS_NAMES
    while waiting:
        prefix, children = waiting.pop()
        operations = [child for child in children if isinstance(child, Operation)]
        folders = [child for child in children if isinstance(child, Folder)]
        wishes = [[kebab(title, "request") for title in titles(operation)] for operation in operations]
        named = _named(operations, wishes, WINDOWS_NAMES, names, found.problems)
        found.operations.extend((operation, prefix + name) for operation, name in named)
        wishes = [[kebab(folder.name, "folder")] for folder in folders]
        for folder, name in _named(folders, wishes, reserved, names, found.problems):
            found.folders[folder.place.pointer] = prefix + name
            waiting.append((f"{prefix}{name}/", folder.children))
    return found


def _named(
    children: Sequence[_Child],
    wishes: Sequence[Sequence[str]],
    reserved: Container[str],
    names: Names,
    problems: list[Problem],
) -> Iterator[tuple[_Child, str]]:
    """Each with its name, unique among its siblings."""
    pointers = [child.place.pointer for child in children]
    given = {place: names.given[pointer] for place, pointer in enumerate(pointers) if pointer in names.given}
    kept = {place: names.kept[pointer] for place, pointer in enumerate(pointers) if pointer in names.kept}
    found, refused = settle(
        wishes,
        kept={place: name for place, name in kept.items() if _KEPT.fullmatch(name)},
        given={place: kebab(name) for place, name in given.items()},
        reserved=reserved,
        joint="-",
    )
    problems += (taken(given[place], children[place].place) for place in refused)
    return zip(children, found, strict=True)
