"""Types by the kinds of values that they allow, whatever they are called."""

import ast
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache

from postwright.rendering import Code
from postwright.targets.python.shapes import ANY, ListOf, MapOf, Plain, Record, Shape, Union

_LISTS = frozenset({"list", "Sequence"})
_MAPS = frozenset({"dict", "Mapping"})
_DEEPEST_TEXT = 3
_MOST_NAMES = 8


@dataclass(frozen=True, slots=True)
class Kinds:
    """One type: the names of its plain ones (`str`, `None`, `'open'`), what its lists and maps hold, its records."""

    plain: frozenset[str] = frozenset()
    items: tuple[Shape, ...] = ()
    records: tuple[Record, ...] = ()
    values: tuple[Shape, ...] = ()

    @property
    def names(self) -> frozenset[str]:
        """A name for each kind that there is."""
        others = (("list", self.items), ("record", self.records), ("map", self.values))
        return self.plain | {name for name, found in others if found}


def kinds_of(shape: Shape, named: Mapping[str, Record]) -> Kinds:
    """The kinds of values that a shape allows, one level deep; a type that is plain can be a record by its name."""
    match shape:
        case Plain(code=code) if code in named:
            return Kinds(records=(named[code],))
        case Plain(code=code):
            return _kinds_of_code(code)
        case ListOf(item=item):
            return Kinds(items=(item,))
        case MapOf(value=value):
            return Kinds(values=(value,))
        case Record():
            return Kinds(records=(shape,))
        case Union(choices=choices):
            return _together(kinds_of(choice, named) for choice in choices)
        case _:
            return Kinds(values=(ANY,))


def one_of(shapes: tuple[Shape, ...]) -> Shape:
    """Either of some shapes."""
    return shapes[0] if len(shapes) == 1 else Union(shapes)


def text_of(shape: Shape, named: Mapping[str, Record], depth: int = 0) -> str:
    """A type as people read it; an object with known keys is `dict`."""
    if depth > _DEEPEST_TEXT:
        return "..."
    kinds = kinds_of(shape, named)
    names = sorted(kinds.plain - {"None"})
    found = [
        *(names if len(names) <= _MOST_NAMES else (*names[:_MOST_NAMES], "...")),
        *([f"list[{text_of(one_of(kinds.items), named, depth + 1)}]"] if kinds.items else []),
        *(["dict"] if kinds.records else []),
        *([f"dict[str, {text_of(one_of(kinds.values), named, depth + 1)}]"] if kinds.values else []),
        *(["None"] if "None" in kinds.plain else []),
    ]
    return " | ".join(found)


def _together(found: Iterable[Kinds]) -> Kinds:
    together = Kinds()
    for kinds in found:
        together = Kinds(
            together.plain | kinds.plain,
            together.items + kinds.items,
            together.records + kinds.records,
            together.values + kinds.values,
        )
    return together


@cache
def _kinds_of_code(code: str) -> Kinds:
    return _kinds_of_node(ast.parse(code, mode="eval").body)


def _kinds_of_node(node: ast.expr) -> Kinds:
    match node:
        case ast.BinOp(left=left, right=right):
            return _together(map(_kinds_of_node, (left, right)))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=ast.Tuple(elts=values)):
            return Kinds(frozenset(map(ast.unparse, values)))
        case ast.Subscript(value=ast.Name(id="Literal"), slice=value):
            return Kinds(frozenset({ast.unparse(value)}))
        case ast.Subscript(value=ast.Name(id=name), slice=item) if name in _LISTS:
            return Kinds(items=(_plain(item),))
        case ast.Subscript(value=ast.Name(id=name), slice=ast.Tuple(elts=[_, item])) if name in _MAPS:
            return Kinds(values=(_plain(item),))
        case _:
            return Kinds(frozenset({ast.unparse(node)}))


def _plain(node: ast.expr) -> Plain:
    return Plain(Code(ast.unparse(node)))
