"""Names that the configuration gives: which operation, folder or parameter each of them is for."""

from collections import Counter
from collections.abc import Iterator, Mapping

from postwright.errors import Problem
from postwright.model import Collection, Folder, Operation
from postwright.reader.values import quoted
from postwright.targets.parameters import parameters


def given(collection: Collection, renames: Mapping[str, str]) -> tuple[dict[str, str], list[Problem]]:
    """The names by the pointers of what they are for, and what is wrong with the others.

    A rename is for the id of an operation or a folder, or for the pointer of one of these or of a parameter.
    """
    if not renames:
        return {}, []
    children = list(_children(collection))
    pointers = {child.place.pointer for child in children}
    ids = Counter(child.id for child in children if child.id)
    by_id = {child.id: child.place.pointer for child in children}
    found: dict[str, str] = {}
    problems: list[Problem] = []
    for key, name in renames.items():
        if key in pointers or _is_parameter(key, children):
            found[key] = name
        elif ids[key] == 1:
            found.setdefault(by_id[key], name)
        else:
            problems.append(_without_effect(key, ids[key], collection))
    return found, problems


def _children(collection: Collection) -> Iterator[Folder | Operation]:
    waiting = list(collection.children)
    while waiting:
        child = waiting.pop()
        yield child
        if isinstance(child, Folder):
            waiting.extend(child.children)


def _is_parameter(key: str, children: list[Folder | Operation]) -> bool:
    operations = (child for child in children if isinstance(child, Operation))
    inside = (each for each in operations if key.startswith(f"{each.place.pointer}/"))
    return any(key == parameter.place.pointer for each in inside for parameter in parameters(each))


def _without_effect(key: str, count: int, collection: Collection) -> Problem:
    which = f"the id of {count} requests or folders" if count else "no request, folder or parameter"
    return Problem(
        code="rename-without-effect",
        message=f"The rename of {quoted(key, 200)} has no effect: it is {which}.",
        place=collection.place,
        hint="Name an id or a JSON pointer, as the lock file has them.",
    )
