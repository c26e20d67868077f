"""Finds the shape of JSON values that were saved for one place, in all of them at once."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from postwright.targets.json_text import HOLE, Json
from postwright.targets.python.free_keys import WIDEST, has_free_keys
from postwright.targets.python.recursion import Object, family, objects_in
from postwright.targets.python.shapes import (
    ANY,
    BOOLEAN,
    CUT_LIST,
    CUT_OBJECT,
    FLOAT,
    INTEGER,
    NOTHING,
    OBJECT,
    STRING,
    UNKNOWN,
    Field,
    ListOf,
    MapOf,
    Plain,
    Record,
    Reference,
    Shape,
    merge,
)
from postwright.targets.python.type_wishes import Wish, carrier, carries, inside, noun

DEEPEST = 8

# What Postman's converter of API descriptions writes in place of values (section 8).
_PLACEHOLDER = re.compile(r"<(?:(?P<type>[A-Za-z-]+\d*)|Error: Too many levels[^<>]*|Circular reference[^<>]*)>")
_PLACEHOLDERS: Mapping[str, Plain | ListOf] = {
    "integer": INTEGER,
    "int": INTEGER,
    "int32": INTEGER,
    "int64": INTEGER,
    "long": INTEGER,
    "number": FLOAT,
    "float": FLOAT,
    "double": FLOAT,
    "boolean": BOOLEAN,
    "object": OBJECT,
    "array": ListOf(UNKNOWN),
    "null": NOTHING,
    "any": ANY,
}


@dataclass(frozen=True, slots=True)
class _Place:
    """Where values were found: what a record there is called, how deep it is, and the records around, by identity."""

    wish: Wish
    sent: bool
    depth: int = 0
    around: tuple[frozenset[int], ...] = ()


def shape_of(values: Sequence[Json], wish: Wish, *, sent: bool = False) -> Shape:
    """The shape that all values have. Keys that some objects lack, and all keys of what is `sent`, are not required.

    Neither the order of the values nor how often one is there makes a difference, but for the order of keys.
    """
    return _infer(values, _Place(wish, sent))


def placeholder(text: str) -> Plain | ListOf | None:
    """The type that a text such as `<integer>` stands for, or None for another text (section 8)."""
    match = _PLACEHOLDER.fullmatch(text) if text.startswith("<") else None
    if match is None:
        return None
    return _PLACEHOLDERS.get(match["type"].lower(), STRING) if match["type"] else ANY


def _infer(values: Sequence[Json], place: _Place) -> Shape:
    """The shape of all values of a place."""
    if len(values) == 1 and not isinstance(values[0], dict | list):
        return _scalar(values[0])
    found: list[Shape] = [_scalar(value) for value in values if not isinstance(value, dict | list)]
    lists = [value for value in values if isinstance(value, list)]
    if lists:
        items = [item for value in lists for item in value]
        found.append(ListOf(_inner(items, place)) if place.depth < DEEPEST else CUT_LIST)
    objects = [value for value in values if isinstance(value, dict)]
    if objects:
        found.append(_object(objects, place))
    return merge(found)


def _scalar(value: Json) -> Shape:
    match value:
        case None:
            return NOTHING
        case bool():
            return BOOLEAN
        case int():
            return INTEGER
        case float():
            return FLOAT
        case _:
            return ANY if value == HOLE else placeholder(str(value)) or STRING


def _inner(values: Sequence[Json], place: _Place) -> Shape:
    return _infer(values, _Place(place.wish, place.sent, place.depth + 1, place.around))


def _object(objects: Sequence[Object], place: _Place) -> Shape:
    for levels, around in enumerate(reversed(place.around)):
        if all(id(item) in around for item in objects):
            return Reference(levels)
    if not any(objects):
        return OBJECT
    if place.depth >= DEEPEST:
        return CUT_OBJECT
    if has_free_keys(objects, sent=place.sent):
        return MapOf(_inner([value for item in objects for value in item.values()], place))
    return _record(family(objects), place)


def _record(objects: Sequence[Object], place: _Place) -> Shape:
    keys = dict.fromkeys(key for item in objects for key in item)
    # A TypedDict can't have a key without a name, and callers don't send one whose name is still to be filled in.
    if any(not key or "{{" in key for key in keys):
        return OBJECT
    if len(keys) > WIDEST:
        return CUT_OBJECT
    wish = place.wish
    carried = _carried(objects, wish)
    inner = _Place(wish, place.sent, place.depth, (*place.around, frozenset(map(id, objects))))
    fields = ((key, _field(key, objects, inner, carried=carried is not None and carried[0] == key)) for key in keys)
    names = (carrier(wish, several=carried[1]) if carried else wish).spelled()
    return Record(tuple(fields), names, names[0] if carried else wish.family)


def _field(key: str, objects: Sequence[Object], place: _Place, *, carried: bool) -> Field:
    values = [item[key] for item in objects if key in item]
    wish = place.wish
    if any(isinstance(value, dict | list) for value in values):
        wish = inside(wish, key, several=_is_several(values), carried=carried)
    inner = _Place(wish, place.sent, place.depth, place.around)
    return Field(_inner(values, inner), not place.sent and len(values) == len(objects))


def _is_several(values: Sequence[Json]) -> bool:
    objects = [value for value in values if isinstance(value, dict)]
    return any(isinstance(value, list) for value in values) or has_free_keys(objects)


def _carried(objects: Sequence[Object], wish: Wish) -> tuple[str, bool] | None:
    """The key under which objects hold what the request is about, if they do, and whether they hold several of it."""
    keys = dict.fromkeys(key for item in objects for key in item) if wish.thing else {}
    for key in sorted(keys, key=lambda key: noun(key) != wish.thing):
        values = [item[key] for item in objects if key in item]
        if not any(isinstance(value, dict | list) for value in values):
            continue
        several = _is_several(values)
        held = [inner for value in values for inner in objects_in(_unwrapped(value))]
        if any(held) and carries(wish, key, keys, several=several):
            return key, several
    return None


def _unwrapped(value: Json) -> Json:
    """The values of a map in its place."""
    return list(value.values()) if isinstance(value, dict) and has_free_keys([value]) else value
