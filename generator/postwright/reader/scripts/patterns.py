"""The targets of assignments: the names in a pattern, and what each of them gets."""

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, TypeAlias

from postwright.reader.scripts.scopes import InBody, Value
from postwright.reader.scripts.syntax import descendants, field, string, text
from postwright.reader.scripts.values import member

if TYPE_CHECKING:
    from tree_sitter import Node

_NAMES = frozenset({"identifier", "shorthand_property_identifier_pattern"})
_DEEPEST = 20
_Set: TypeAlias = Callable[[str, Value], None]


def names_in(node: "Node | None") -> Iterator[str]:
    """The names in a pattern or in a list of parameters."""
    if node is not None:
        yield from (text(each) for each in descendants(node) if each.type in _NAMES)


def bind(pattern: "Node | None", given: Value, set_: _Set, depth: int = 0) -> None:
    """Set each name of a pattern to its part of what is given. A default stands for what an answer does not have."""
    if pattern is None:
        return
    match pattern.type:
        case kind if kind in _NAMES:
            set_(text(pattern), given)
        case "object_pattern" if depth < _DEEPEST:
            for each in pattern.named_children:
                _bind_member(each, given, set_, depth + 1)
        case "array_pattern" if depth < _DEEPEST:
            _bind_entries(pattern, given, set_, depth + 1)
        case "assignment_pattern" | "object_assignment_pattern":
            bind(field(pattern, "left"), given, set_, depth)
        case "member_expression" | "subscript_expression" | "comment":
            pass
        case _:
            for name in names_in(pattern):
                set_(name, None)


def _bind_entries(pattern: "Node", given: Value, set_: _Set, depth: int) -> None:
    position = 0
    for each in pattern.children:
        position += each.type == ","
        if each.is_named:
            bind(each, member(given, position) if isinstance(given, InBody) else None, set_, depth)


def _bind_member(node: "Node", given: Value, set_: _Set, depth: int) -> None:
    match node.type:
        case "shorthand_property_identifier_pattern":
            set_(text(node), member(given, text(node)))
        case "object_assignment_pattern":
            bind(field(node, "left"), _named(given, field(node, "left")), set_, depth)
        case "pair_pattern":
            bind(field(node, "value"), _named(given, field(node, "key")), set_, depth)
        case _:
            bind(node, None, set_, depth)


def _named(given: Value, key: "Node | None") -> Value:
    if key is None or key.type == "computed_property_name":
        return None
    return member(given, string(key) if key.type == "string" else text(key))
