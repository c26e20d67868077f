"""Finds the operation that a name on the command line means."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from difflib import get_close_matches

from postwright.cli.reporting import count, positions_of, printable
from postwright.model import Operation

MOST_MATCHES = 20


def path_of(operation: Operation) -> str:
    """The names of an operation's folders and its own, joined by slashes."""
    return "/".join((*operation.folders, operation.name))


def find(operations: Sequence[Operation], name: str) -> list[Operation]:
    """The operations that a name means: those of the closest kind of match that there is.

    Kinds, closest first: a JSON pointer or whole path, a name, the same two or the end of a path in any case, a part
    of a path.
    """
    folded = name.casefold()
    kinds: tuple[Callable[[Operation], bool], ...] = (
        lambda operation: name in (operation.place.pointer, path_of(operation)),
        lambda operation: name == operation.name,
        lambda operation: f"/{path_of(operation)}".casefold().endswith(f"/{folded}"),
        lambda operation: folded in path_of(operation).casefold(),
    )
    matches = ([operation for operation in operations if kind(operation)] for kind in kinds)
    return next((found for found in matches if found), list[Operation]())


def match_lines(found: Sequence[Operation], name: str, sources: Mapping[str, bytes]) -> Iterator[str]:
    """What to say about a name that means several operations: their paths, where they stand, their pointers."""
    positions = positions_of((operation.place for operation in found), sources)
    yield f"{name!r} means {count(len(found), 'operation')}; give a whole path or a pointer:"
    for operation in found[:MOST_MATCHES]:
        line, column = positions.get(operation.place, (operation.place.line, operation.place.column))
        position = f"{printable(operation.place.file)}{f':{line}:{column}' if line else ''}"
        yield f"  {printable(path_of(operation))}  {position}  {printable(operation.place.pointer)}"
    if len(found) > MOST_MATCHES:
        yield f"  ... and {len(found) - MOST_MATCHES} more"


def suggestion_lines(operations: Iterable[Operation], name: str) -> Iterator[str]:
    """What to say about a name that means no operation: the nearest ones."""
    paths: dict[str, str] = {}
    for operation in operations:
        paths.setdefault(operation.name.casefold(), path_of(operation))
        paths.setdefault(path_of(operation).casefold(), path_of(operation))
    yield f"no operation is named {name!r}"
    nearest = get_close_matches(name.casefold(), paths, cutoff=0.5)
    for path in dict.fromkeys(paths[match] for match in nearest):
        yield f"  did you mean {printable(path)}?"
