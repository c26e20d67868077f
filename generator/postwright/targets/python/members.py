"""The names of what stands in the classes of a package, and of the arguments of its methods, given ones too."""

from collections.abc import Collection as Container
from collections.abc import Mapping
from dataclasses import replace

from postwright.errors import Problem
from postwright.model import Collection, Folder, Operation
from postwright.naming import KEYWORDS, settle, snake
from postwright.targets.base import Names
from postwright.targets.parameters import parameters
from postwright.targets.python.arguments import RESERVED, Arguments
from postwright.targets.renames import no_name, taken
from postwright.targets.titles import titles, unnumbered


def is_name(name: str, reserved: Container[str] = frozenset()) -> bool:
    """Whether something can have a name: a plain identifier, not a private one, and not reserved."""
    is_plain = name.isascii() and name.isidentifier() and not name.startswith("_")
    return is_plain and name not in KEYWORDS and name not in reserved


def named(
    source: Collection | Folder, reserved: Container[str], names: Names
) -> tuple[list[tuple[str, Folder]], list[tuple[str, Operation]], list[Problem]]:
    """The folders and the operations of a folder with their names, and what is wrong with those that are given."""
    folders = [child for child in source.children if isinstance(child, Folder)]
    operations = [child for child in source.children if isinstance(child, Operation)]
    children: list[Folder | Operation] = [*folders, *operations]
    wishes = [*map(_folder_wishes, folders), *map(_operation_wishes, operations)]
    pointers = [child.place.pointer for child in children]
    given = {place: names.given[pointer] for place, pointer in enumerate(pointers) if pointer in names.given}
    problems = [no_name(name, children[place].place) for place, name in given.items() if not is_name(name, reserved)]
    found, refused = settle(
        wishes,
        kept={place: name for place, pointer in enumerate(pointers) if is_name(name := names.kept.get(pointer, ""))},
        given={place: name for place, name in given.items() if is_name(name, reserved)},
        reserved=reserved,
    )
    problems += (taken(given[place], children[place].place) for place in refused)
    inside = list(zip(found, folders, strict=False))
    return inside, list(zip(found[len(folders) :], operations, strict=True)), problems


def _folder_wishes(folder: Folder) -> list[str]:
    return [snake(unnumbered(folder.name), "folder"), snake(folder.name, "folder")]


def _operation_wishes(operation: Operation) -> list[str]:
    named = (*titles(operation, unnumbered(operation.name)), operation.name)
    return [snake(title, "request") for title in named]


def with_given(arguments: Arguments, operation: Operation, given: Mapping[str, str]) -> tuple[Arguments, list[Problem]]:
    """The arguments with the names that are given to parameters, by pointer, and what is wrong with those."""
    found = {_key(each.where, each.name): each.place for each in parameters(operation) if each.place.pointer in given}
    places = {
        number: found[key]
        for number, argument in enumerate(arguments.all)
        if (key := _key(argument.where, argument.wire)) in found
    }
    wanted = {number: given[place.pointer] for number, place in places.items()}
    names, refused = settle(
        [(argument.name,) for argument in arguments.all],
        kept={number: argument.name for number, argument in enumerate(arguments.all)},
        given={number: name for number, name in wanted.items() if is_name(name, RESERVED)},
        reserved=RESERVED,
    )
    problems = [no_name(name, places[number]) for number, name in wanted.items() if not is_name(name, RESERVED)]
    problems += (taken(wanted[number], places[number]) for number in refused)
    renamed = (replace(argument, name=name) for argument, name in zip(arguments.all, names, strict=True))
    return replace(arguments, all=tuple(renamed)), problems


def _key(where: str, name: str) -> tuple[str, str]:
    return where, name.lower() if where == "headers" else name
