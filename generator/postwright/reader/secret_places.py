"""Where secrets stand in a part of a collection v2, and which variables it names already."""

import re
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from operator import attrgetter
from typing import NamedTuple, TypeAlias

from postwright import secrets
from postwright.reader.values import Json, js_text

Way: TypeAlias = tuple[str | int, ...]

# What is told to people or compared with, but never sent: no variable can stand there.
_TOLD = frozenset({"description", "event", "events", "name", "response", "responses"})
_PASSED = frozenset({"_postman_id", "id", "item", "src", "uid"})
_REFERENCE = re.compile(r"\{\{([^{}]*)\}\}")
_SHORTEST_COPY = 8
_MOST_COPIED = 100


@dataclass(frozen=True, slots=True)
class Found:
    """A secret in the text that `way` leads to, by keys and positions, from `start` to `end`.

    `name` is what the text stands under. `is_sent` says whether a variable can stand in its place.
    """

    way: Way
    start: int
    end: int
    kind: str
    name: str
    is_sent: bool


@dataclass(frozen=True, slots=True)
class Part:
    """What was found in an item, a folder without its items, or a collection, and the names of variables there."""

    found: tuple[Found, ...]
    references: tuple[str, ...]


class _Leaf(NamedTuple):
    text: str
    name: str
    way: Way
    is_sent: bool


def search(part: Json) -> Part:
    """Look for secrets in a part of a collection."""
    leaves = list(_leaves(part))
    joined = "\n".join(leaf.text for leaf in leaves)
    suspects = leaves if secrets.may_hold(joined) else [leaf for leaf in leaves if secrets.tells(leaf.name)]
    found = {leaf.way: list(_in_leaf(leaf)) for leaf in suspects}
    if any(found.values()):
        for leaf in leaves:
            found.setdefault(leaf.way, [])
        _add_copies(leaves, found)
    references = dict.fromkeys(_REFERENCE.findall(joined))
    return Part(tuple(each for listed in found.values() for each in listed), tuple(references))


def text_of(value: Json) -> str:
    """The text that stands somewhere: of a list of lines, all of them."""
    return "\n".join(map(js_text, value)) if isinstance(value, list) else js_text(value)


def _in_leaf(leaf: _Leaf) -> Iterator[Found]:
    for secret in secrets.secrets_in(leaf.text, leaf.name):
        start = secret.start
        if "url" in leaf.way or leaf.name == "url":
            # The parts of a path stand a second time, each apart.
            start = max(start, leaf.text.rfind("/", start, secret.end) + 1)
        if start < secret.end:
            yield Found(leaf.way, start, secret.end, secret.kind, leaf.name, leaf.is_sent)


def _add_copies(leaves: Iterable[_Leaf], found: dict[Way, list[Found]]) -> None:
    """Find what was found once wherever else it stands, under whatever name."""
    texts = {leaf.way: leaf.text for leaf in leaves}
    kinds = {texts[each.way][each.start : each.end]: each for listed in found.values() for each in listed}
    values = list(islice((value for value in kinds if len(value) >= _SHORTEST_COPY), _MOST_COPIED))
    if not values:
        return
    copy = re.compile("|".join(map(re.escape, sorted(values, key=len, reverse=True))))
    for leaf in leaves:
        known = found[leaf.way]
        starts, ends = [each.start for each in known], [each.end for each in known]
        for match in copy.finditer(leaf.text):
            start, end = match.span()
            before = bisect_left(starts, end)
            if before == 0 or ends[before - 1] <= start:
                origin = kinds[match[0]]
                known.append(Found(leaf.way, start, end, origin.kind, origin.name, leaf.is_sent))
        known.sort(key=attrgetter("start"))


def _leaves(part: Json) -> Iterator[_Leaf]:
    waiting: list[tuple[Json, str, Way, bool]] = [(part, "", (), True)]
    while waiting:
        value, name, way, is_sent = waiting.pop()
        match value:
            case str():
                yield _Leaf(value, name, way, is_sent)
            case list() if name == "exec" and all(isinstance(line, str) for line in value):
                yield _Leaf(text_of(value), "", way, is_sent)
            case list():
                waiting += [(each, name, (*way, at), is_sent) for at, each in enumerate(value)][::-1]
            case dict():
                names = _names(value, name)
                waiting += [
                    (each, names(key), (*way, key), is_sent and key not in _TOLD)
                    for key, each in value.items()
                    if key not in _PASSED
                ][::-1]
            case _:
                continue


def _names(members: dict[str, Json], outer: str) -> Callable[[str], str]:
    """What each member of an object stands under: its key, or that of the entry of which it is the value."""
    label = next((each for key in ("key", "name") if isinstance(each := members.get(key), str)), "")
    # The parameters of these kinds of auth don't say what they are; there are lists and objects of them.
    if outer == "apikey":
        is_value = label == "value" or "in" in members
        return lambda key: "apikey" if key == "value" and is_value else ""
    if outer == "bearer":
        return lambda key: "access_token" if key in ("token", "value") else ""
    if "value" in members and label:
        return lambda key: label if key == "value" else "" if key in ("key", "name") else key
    return lambda key: key
