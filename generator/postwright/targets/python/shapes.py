"""Shapes of JSON values, found in saved ones, and the types that they are written as."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from postwright.naming import ANNOTATION_NAMES, KEYWORDS, pascal
from postwright.rendering import Code, join
from postwright.targets.json_text import HOLE, Json
from postwright.targets.python.source import identifier, literal

DEEPEST = 8
WIDEST = 100

# Names that type expressions use; a key of such a name would hide it in a class body.
_TYPE_NAMES = ANNOTATION_NAMES | {"Any", "NotRequired", "TypedDict"}


@dataclass(frozen=True, slots=True)
class Plain:
    """A shape without a name: `str`, `Any`, `None`, `dict[str, Any]`."""

    code: Code


@dataclass(frozen=True, slots=True)
class ListOf:
    """A list of one shape."""

    item: "Shape"


@dataclass(frozen=True, slots=True)
class Union:
    """Either of some shapes; never of unions, and never of one."""

    choices: "tuple[Shape, ...]"


@dataclass(frozen=True, slots=True)
class Field:
    """A key of a record. A key that some of the saved values lack is not required."""

    shape: "Shape"
    required: bool


@dataclass(frozen=True, slots=True)
class Record:
    """An object with known keys, which becomes a TypedDict; `name` is what it would like to be called.

    In one that is sent (`partial`) no key is required. One without keys stays a dictionary.
    """

    name: str
    fields: tuple[tuple[str, Field], ...]
    partial: bool = False


Shape = Plain | ListOf | Union | Record

ANY = Plain(Code("Any"))
NOTHING = Plain(Code("None"))
_OBJECT = Plain(Code("dict[str, Any]"))
_FLOAT = Plain(Code("float"))
_NUMBERS = (Plain(Code("int")), _FLOAT)


def shape_of(value: Json, name: str, *, partial: bool = False, depth: int = 0) -> Shape:
    """The shape of a JSON value. Records are named after `name` and the keys that lead to them."""
    match value:
        case None:
            return NOTHING
        case str():
            return ANY if value == HOLE else Plain(Code("str"))
        case bool() | int() | float():
            return Plain(Code(type(value).__name__))
        case list() if depth < DEEPEST:
            return _list_shape(value, name, partial, depth)
        case dict() if depth < DEEPEST:
            return _record_shape(value, name, partial, depth)
        case list():
            return ListOf(ANY)
        case _:
            return _OBJECT


def merge(shapes: Sequence[Shape]) -> Shape:
    """One shape for values that were found in the same place."""
    choices: list[Shape] = []
    for shape in _flat(shapes):
        if shape == ANY:
            return ANY
        twin = next((i for i, choice in enumerate(choices) if _alike(choice, shape)), None)
        if twin is None:
            choices.append(shape)
        else:
            choices[twin] = _merge_two(choices[twin], shape)
    if NOTHING in choices:
        choices.remove(NOTHING)
        choices.append(NOTHING)
    return choices[0] if len(choices) == 1 else Union(tuple(choices))


def records(shape: Shape) -> Iterator[Record]:
    """The records in a shape, inner ones first."""
    match shape:
        case Record(fields=fields) if fields:
            for _, item in fields:
                yield from records(item.shape)
            yield shape
        case ListOf(item=item):
            yield from records(item)
        case Union(choices=choices):
            for choice in choices:
                yield from records(choice)
        case _:
            pass


def type_code(shape: Shape, names: Mapping[Record, str]) -> Code:
    """The type expression of a shape, by the names that its records were given."""
    match shape:
        case Plain(code=code):
            return code
        case ListOf(item=item):
            return Code(f"list[{_item_code(item, names)}]")
        case Union(choices=choices):
            return join([type_code(choice, names) for choice in choices], " | ")
        case Record(fields=fields):
            return identifier(names[shape]) if fields else _OBJECT.code


def definition(record: Record, names: Mapping[Record, str]) -> Code:
    """The TypedDict of a record, as a class where its keys allow that."""
    name = identifier(names[record])
    fields = [(key, field_code(item, names)) for key, item in record.fields]
    if all(_can_be_declared(key) for key, _ in record.fields):
        lines = [Code(f"    {identifier(key)}: {code}") for key, code in fields]
        base = Code("TypedDict, total=False" if record.partial else "TypedDict")
        return Code(f"class {name}({base}):\n" + join(lines, "\n"))
    items = [Code(f"{literal(key)}: {code}") for key, code in fields]
    options = ", total=False" if record.partial else ""
    return Code(f"{name} = TypedDict({literal(names[record])}, {{" + join(items, ", ") + f"}}{options})")


def _list_shape(values: list[Json], name: str, partial: bool, depth: int) -> Shape:
    if not values:
        return ListOf(ANY)
    return ListOf(merge([shape_of(value, f"{name}Item", partial=partial, depth=depth + 1) for value in values]))


def _record_shape(value: dict[str, Json], name: str, partial: bool, depth: int) -> Shape:
    if len(value) > WIDEST or "" in value:  # a TypedDict can't have a key without a name
        return _OBJECT
    fields: list[tuple[str, Field]] = []
    for key, item in value.items():
        shape = shape_of(item, name + pascal(key, "field"), partial=partial, depth=depth + 1)
        fields.append((key, Field(shape, required=True)))
    return Record(name, tuple(fields), partial)


def _flat(shapes: Iterable[Shape]) -> Iterator[Shape]:
    for shape in shapes:
        if isinstance(shape, Union):
            yield from shape.choices
        else:
            yield shape


def _alike(one: Shape, other: Shape) -> bool:
    if isinstance(one, Plain):
        return one == other or (one in _NUMBERS and other in _NUMBERS)
    return type(one) is type(other)


def _merge_two(one: Shape, other: Shape) -> Shape:
    match one, other:
        case Record(), Record():
            return _merge_records(one, other)
        case ListOf(item=first), ListOf(item=second):
            return ListOf(second if first == ANY else first if second == ANY else merge([first, second]))
        case _:
            return one if one == other else _FLOAT


def _merge_records(one: Record, other: Record) -> Shape:
    first, second = dict(one.fields), dict(other.fields)
    fields: list[tuple[str, Field]] = []
    for key in dict.fromkeys([*first, *second]):
        found = [fields[key] for fields in (first, second) if key in fields]
        required = one.partial or (len(found) == 2 and all(item.required for item in found))
        fields.append((key, Field(merge([item.shape for item in found]), required)))
    return _OBJECT if len(fields) > WIDEST else Record(one.name, tuple(fields), one.partial)


def _item_code(shape: Shape, names: Mapping[Record, str]) -> Code:
    """The type of what is inside another; of a value that was only ever null nothing is known."""
    return ANY.code if shape == NOTHING else type_code(shape, names)


def field_code(item: Field, names: Mapping[Record, str]) -> Code:
    """The type of a key of a record."""
    code = _item_code(item.shape, names)
    return code if item.required else Code(f"NotRequired[{code}]")


def _can_be_declared(key: str) -> bool:
    plain = key.isascii() and key.isidentifier() and not key.startswith("__")
    return plain and key not in KEYWORDS and key not in _TYPE_NAMES
