"""Writes shapes as types: type expressions, and the definitions of TypedDicts."""

import re
from collections.abc import Iterable, Iterator, Mapping

from postwright.naming import ANNOTATION_NAMES, KEYWORDS
from postwright.rendering import Code, join
from postwright.targets.python.shapes import (
    ANY,
    NOTHING,
    OBJECT,
    Field,
    ListOf,
    MapOf,
    Plain,
    Record,
    Reference,
    Shape,
    Union,
)
from postwright.targets.python.source import identifier, literal, on_one_line

# Names that type expressions use; a key of such a name would hide it in a class body.
_TYPE_NAMES = ANNOTATION_NAMES | {"Any", "NotRequired", "TypedDict"}


def type_code(shape: Shape, names: Mapping[Record, str]) -> Code:
    """The type expression of a shape, by the names that its records were given."""
    match shape:
        case Plain(code=code):
            return code
        case ListOf(item=item):
            return Code(f"list[{_inner_code(item, names)}]")
        case MapOf(value=value):
            return Code(f"dict[str, {_inner_code(value, names)}]")
        case Union(choices=choices):
            return join([type_code(choice, names) for choice in choices], " | ")
        case Record():
            return identifier(names[shape])
        case Reference():
            return OBJECT.code


def definition(record: Record, names: Mapping[Record, str]) -> Code:
    """The TypedDict of a record, as a class where its keys allow that."""
    name = identifier(names[record])
    is_partial = not any(item.required for _, item in record.fields)
    own_names = frozenset(names.values())
    fields = [(key, _field_code(item, names, own_names, is_partial=is_partial)) for key, item in record.fields]
    if all(can_be_declared(key) and identifier(key) not in own_names for key, _ in record.fields):
        lines = [Code(f"    {identifier(key)}: {code}") for key, code in fields]
        base = Code("TypedDict, total=False" if is_partial else "TypedDict")
        return Code(f"class {name}({base}):\n" + join(lines, "\n"))
    items = [Code(f"{literal(key)}: {code}") for key, code in fields]
    options = ", total=False" if is_partial else ""
    return Code(f"{name} = TypedDict({literal(names[record])}, {{" + join(items, ", ") + f"}}{options})")


def spaced(definitions: Iterable[Code]) -> Iterator[Code]:
    """Definitions with an empty line before those that begin or come after a class."""
    after_class = False
    for code in definitions:
        is_class = code.startswith("class ")
        yield Code(f"\n{code}") if is_class or after_class else code
        after_class = is_class


def type_imports(definitions: Iterable[Code]) -> Code:
    """The import statement that definitions need."""
    used = set(re.findall(r"\w+", " ".join(definitions)))
    names = (identifier(name) for name in ("Any", "NotRequired", "TypedDict") if name in used)
    return Code(f"from typing import {join(names, ', ')}")


def _inner_code(shape: Shape, names: Mapping[Record, str]) -> Code:
    """The type of what is inside another; of a value that was only ever null nothing is known."""
    return ANY.code if shape == NOTHING else type_code(shape, names)


def _field_code(item: Field, names: Mapping[Record, str], own_names: frozenset[str], *, is_partial: bool) -> Code:
    """The type of a key of a record, in quotes where it is of a type around it, which is not there yet."""
    code = _inner_code(item.shape, names)
    if _is_in_circle(item.shape, own_names):
        code = on_one_line(code)
    return code if item.required or is_partial else Code(f"NotRequired[{code}]")


def _is_in_circle(shape: Shape, own_names: frozenset[str]) -> bool:
    match shape:
        case Plain(code=code):
            return code in own_names
        case ListOf(item=inner) | MapOf(value=inner):
            return _is_in_circle(inner, own_names)
        case Union(choices=choices):
            return any(_is_in_circle(choice, own_names) for choice in choices)
        case _:
            return False


def can_be_declared(key: str) -> bool:
    """Whether a class can have the key as an attribute."""
    plain = key.isascii() and key.isidentifier() and not key.startswith("__")
    return plain and key not in KEYWORDS and key not in _TYPE_NAMES
