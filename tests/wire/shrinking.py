"""Makes a JSON document smaller as long as it shows the same."""

from collections.abc import Callable, Iterator
from typing import Any

Json = Any
Path = tuple[str | int, ...]
Change = Callable[[Json, Path], Iterator[Json]]


def shrink(document: Json, shows: Callable[[Json], bool], most: int = 600) -> Json:
    """The smallest document found within so many tries for which `shows` still holds."""
    tries = iter(range(most))
    before = None
    while before != document:
        before = document
        for change in (_removals, _simplifications):
            document = _changed(document, change, shows, tries)
    return document


def _changed(document: Json, change: Change, shows: Callable[[Json], bool], tries: Iterator[int]) -> Json:
    """The document after every change of a kind that leaves what it shows; outer and later members come first."""
    later_first = list(_paths(document, ()))[::-1]
    for path in sorted(later_first, key=len):
        for smaller in change(document, path):
            if next(tries, None) is not None and shows(smaller):
                document = smaller
                break
    return document


def _removals(document: Json, path: Path) -> Iterator[Json]:
    """The document without the value at a path, if it is still there."""
    if path and _at(document, path) is not None:
        yield _without(document, path)


def _simplifications(document: Json, path: Path) -> Iterator[Json]:
    """The document with something simpler at a path."""
    yield from (_replaced(document, path, value) for value in _simpler(_at(document, path)))


def _simpler(value: Json) -> Iterator[Json]:
    if isinstance(value, str) and value:
        half = len(value) // 2
        yield from (text for text in ("", value[:half], value[half:], value[1:], value[:-1]) if text != value)
        if len(value) <= 12:
            yield from (value[:index] + value[index + 1 :] for index in range(1, len(value) - 1))


def _paths(value: Json, path: Path) -> Iterator[Path]:
    yield path
    if isinstance(value, dict):
        for key, member in value.items():
            yield from _paths(member, (*path, key))
    elif isinstance(value, list):
        for index, member in enumerate(value):
            yield from _paths(member, (*path, index))


def _at(document: Json, path: Path) -> Json:
    for step in path:
        members = (
            document if isinstance(document, dict) else dict(enumerate(document if isinstance(document, list) else ()))
        )
        document = members.get(step)
    return document


def _without(document: Json, path: Path) -> Json:
    first, *rest = path
    if rest:
        return _with(document, first, _without(document[first], tuple(rest)))
    if isinstance(document, list):
        return [member for index, member in enumerate(document) if index != first]
    return {key: member for key, member in document.items() if key != first}


def _replaced(document: Json, path: Path, value: Json) -> Json:
    if not path:
        return value
    return _with(document, path[0], _replaced(document[path[0]], path[1:], value))


def _with(container: Json, step: str | int, value: Json) -> Json:
    if isinstance(container, list):
        return [value if index == step else member for index, member in enumerate(container)]
    return {key: value if key == step else member for key, member in container.items()}
