"""Shapes of JSON values: what the types of a package are made of."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Literal

from postwright.rendering import Code


@dataclass(frozen=True, slots=True)
class Plain:
    """A shape without a name: `str`, `Any`, `None`, `dict[str, Any]`.

    `why` says where it comes from if not from a value: no value was there, or a limit keeps its type out.
    """

    code: Code
    why: Literal["", "no value", "limit"] = field(default="", compare=False)


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of one shape."""

    item: "Shape"


@dataclass(frozen=True, slots=True)
class MapOf:
    """An object whose keys are data, such as ids and dates: a dictionary of one shape."""

    value: "Shape"


@dataclass(frozen=True, slots=True)
class Union:
    """Either of some shapes; never of unions, and never of one."""

    choices: "tuple[Shape, ...]"


@dataclass(frozen=True, slots=True)
class Reference:
    """A record that is described elsewhere.

    In the shape of values it is one around this place, by how many records lie between; in a graph of records it is
    one by its number. In a plan there are none.
    """

    number: int


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record. A key that some of the values lack, or that is sent, is not required."""

    shape: "Shape"
    required: bool


@dataclass(frozen=True, slots=True)
class Record:
    """An object with known keys, which becomes a TypedDict.

    `wishes` are the names that it would like to have, best first, and `family` what kind of thing it is: neither makes
    it another record.
    """

    fields: tuple[tuple[str, Field], ...]
    wishes: tuple[str, ...] = field(default=("Item",), compare=False)
    family: str = field(default="", compare=False)

    def __hash__(self) -> int:
        # Of its own keys alone: what lies inside can be the same many times over.
        return hash(tuple((key, item.required) for key, item in self.fields))


Shape = Plain | ListOf | MapOf | Union | Reference | Record

ANY = Plain(Code("Any"))
NOTHING = Plain(Code("None"))
STRING = Plain(Code("str"))
INTEGER = Plain(Code("int"))
FLOAT = Plain(Code("float"))
BOOLEAN = Plain(Code("bool"))
OBJECT = Plain(Code("dict[str, Any]"))
UNKNOWN = Plain(ANY.code, "no value")
CUT_OBJECT = Plain(OBJECT.code, "limit")
CUT_LIST = ListOf(Plain(ANY.code, "limit"))

_ORDER = (STRING, INTEGER, FLOAT, BOOLEAN)


def merge(shapes: Iterable[Shape]) -> Shape:
    """One shape for values of several: a union of those that differ, `None` last. Records are not merged."""
    found = list(_flat(shapes))
    if all(shape is found[0] for shape in found[1:]) and found:
        return found[0]
    unlike = [shape for shape in found if shape == ANY and not _is_unknown(shape)]
    if unlike:
        return next(filter(is_limited, unlike), ANY)
    choices = list(dict.fromkeys(_lists_merged([shape for shape in found if not _is_unknown(shape)])))
    if FLOAT in choices and INTEGER in choices:
        choices.remove(INTEGER)
    if OBJECT in choices and any(isinstance(choice, MapOf) for choice in choices):
        choices = [choice for choice in choices if not isinstance(choice, MapOf)]
    choices.sort(key=_place)
    if not choices:
        return UNKNOWN
    return choices[0] if len(choices) == 1 else Union(tuple(choices))


def _is_unknown(shape: Shape) -> bool:
    return isinstance(shape, Plain) and shape.why == "no value"


def _flat(shapes: Iterable[Shape]) -> Iterator[Shape]:
    for shape in shapes:
        if isinstance(shape, Union):
            yield from shape.choices
        else:
            yield shape


def _lists_merged(choices: Sequence[Shape]) -> list[Shape]:
    """The choices with one list and one dictionary at the most: nobody can tell several apart."""
    lists = [choice.item for choice in choices if isinstance(choice, ListOf)]
    maps = [choice.value for choice in choices if isinstance(choice, MapOf)]
    others: list[Shape] = [choice for choice in choices if not isinstance(choice, ListOf | MapOf)]
    if lists:
        others.append(ListOf(merge(lists)))
    if maps:
        others.append(MapOf(merge(maps)))
    return others


def _place(shape: Shape) -> int:
    """Where a shape stands in a union, whatever the order of the values: records first, then lists, scalars, `None`."""
    if not isinstance(shape, Plain):
        return (Record, Reference, MapOf, ListOf, Union).index(type(shape)) - 10
    if shape in _ORDER:
        return _ORDER.index(shape)
    return 20 if shape == NOTHING else -5


def mapped(shape: Shape, change: Callable[[Shape], Shape]) -> Shape:
    """The shape with what is directly inside it changed; records and what is plain stay as they are."""
    match shape:
        case ListOf(item=item):
            return ListOf(change(item))
        case MapOf(value=value):
            return MapOf(change(value))
        case Union(choices=choices):
            return merge(map(change, choices))
        case _:
            return shape


def parts(shape: Shape) -> Iterator[Shape]:
    """The shape and all that is inside it, each record once."""
    waiting: list[Shape] = [shape]
    seen: set[int] = set()
    while waiting:
        one = waiting.pop()
        if id(one) not in seen:
            seen.add(id(one))
            yield one
            waiting.extend(reversed(_inside(one)))


def _inside(shape: Shape) -> list[Shape]:
    match shape:
        case Record(fields=fields):
            return [item.shape for _, item in fields]
        case ListOf(item=inner) | MapOf(value=inner):
            return [inner]
        case Union(choices=choices):
            return list(choices)
        case _:
            return []


def is_limited(shape: Shape) -> bool:
    """Whether a limit keeps the type of something in the shape out."""
    return any(isinstance(part, Plain) and part.why == "limit" for part in parts(shape))


def records(shape: Shape) -> Iterator[Record]:
    """The records in a shape, outer ones first."""
    return (part for part in parts(shape) if isinstance(part, Record))


def unfolded(record: Record) -> dict[str, Field]:
    """The fields of a record that stand without it: where they refer to it, it stands itself."""
    return {key: Field(_unfolded(item.shape, record, 0), item.required) for key, item in record.fields}


def _unfolded(shape: Shape, record: Record, depth: int) -> Shape:
    match shape:
        case Reference(number=levels):
            return record if levels == depth else shape
        case Record(fields=fields):
            inner = ((key, Field(_unfolded(item.shape, record, depth + 1), item.required)) for key, item in fields)
            return Record(tuple(inner), shape.wishes, shape.family)
        case _:
            return mapped(shape, lambda inner: _unfolded(inner, record, depth))
