"""Where in a JSON text the value of a JSON pointer stands."""

import json
import re
from collections.abc import Iterable

from postwright.errors import Place, steps
from postwright.reader.document import decode

_TOKEN = re.compile(r'"[^"\\]*+(?:\\.[^"\\]*+)*+"?|[\[\]{},:]|[^\s"\[\]{},:]++', re.DOTALL)
# One match a bracket, whatever texts and numbers stand before it.
_BRACKET = re.compile(r'[^"\[\]{}]*+(?:"[^"\\]*+(?:\\.[^"\\]*+)*+"[^"\[\]{}]*+)*+([\[\]{}])', re.DOTALL)


class _Wanted:
    """A value to find, or one on the way to it.

    `inside` is the offset of the container it was found in: of a name given twice only the last value counts, so
    what was found in an earlier one is void.
    """

    __slots__ = ("below", "inside", "offset")

    def __init__(self) -> None:
        self.offset = self.inside = -1
        self.below: dict[str, _Wanted] = {}


class _Open:
    """A container being scanned; `step` leads to its next value, and is None where a name comes first."""

    __slots__ = ("step", "wanted")

    def __init__(self, wanted: _Wanted, bracket: str) -> None:
        self.wanted = wanted
        self.step: int | str | None = 0 if bracket == "[" else None

    def next(self) -> None:
        """Go on behind a comma."""
        self.step = self.step + 1 if isinstance(self.step, int) else None


def locate(data: bytes, places: Iterable[Place]) -> dict[Place, tuple[int, int]]:
    """Find line and column, from 1 and in characters, of each place in a JSON file.

    A pointer that leads nowhere gets the position of the nearest value around it. A place that has a line keeps it.
    """
    source = decode(data)
    root = _Wanted()
    paths = {place: _path(root, place.pointer) for place in places}
    _scan(source, root)
    offsets = {place: _offset(path) for place, path in paths.items()}
    positions = _positions(source, set(offsets.values()))
    return {place: (place.line, place.column) if place.line else positions[offset] for place, offset in offsets.items()}


def _path(root: _Wanted, pointer: str) -> list[_Wanted]:
    path = [root]
    for step in steps(pointer):
        path.append(path[-1].below.setdefault(step, _Wanted()))
    return path


def _offset(path: list[_Wanted]) -> int:
    offset = -1
    for wanted in path:
        if wanted.inside != offset or wanted.offset < 0:
            break
        offset = wanted.offset
    return max(offset, 0)


def _positions(source: str, offsets: set[int]) -> dict[int, tuple[int, int]]:
    positions: dict[int, tuple[int, int]] = {}
    line, counted = 1, 0
    for offset in sorted(offsets):
        line += source.count("\n", counted, offset)
        counted = offset
        positions[offset] = (line, offset - source.rfind("\n", 0, offset))
    return positions


def _scan(source: str, root: _Wanted) -> None:
    stack: list[_Open] = []
    position = 0
    while (token := _TOKEN.search(source, position)) is not None:
        position = token.end()
        match token[0]:
            case ":":
                continue
            case "," if stack:
                stack[-1].next()
                continue
            case "]" | "}" if stack:
                stack.pop()
            case name if stack and stack[-1].step is None:
                stack[-1].step = _name(name)
                continue
            case _:
                position = _value(source, token, root, stack)
        if not stack:
            return


def _value(source: str, token: re.Match[str], root: _Wanted, stack: list[_Open]) -> int:
    wanted = stack[-1].wanted.below.get(str(stack[-1].step)) if stack else root
    if wanted is not None:
        wanted.offset = token.start()
        wanted.inside = stack[-1].wanted.offset if stack else -1
    if token[0] not in {"[", "{"}:
        return token.end()
    if wanted is None or not wanted.below:
        return _behind(source, token.start())
    stack.append(_Open(wanted, token[0]))
    return token.end()


def _behind(source: str, start: int) -> int:
    depth, position = 0, start
    while (bracket := _BRACKET.match(source, position)) is not None:
        position = bracket.end()
        depth += 1 if bracket[1] in "[{" else -1
        if depth == 0:
            return position
    return len(source)


def _name(token: str) -> str:
    try:
        return str(json.loads(token))
    except ValueError:
        return token
