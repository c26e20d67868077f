"""The syntax trees of scripts, by tree-sitter, and the literals in them."""

import re
from collections.abc import Iterator
from math import isfinite
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from tree_sitter import Node, Parser

# Longer scripts are not read; real ones have at most some tens of thousands of characters.
LONGEST = 100_000
# Deeper trees are not walked; those of real scripts have some forty levels.
DEEPEST = 80

FUNCTIONS = frozenset(
    {"function_declaration", "function_expression", "arrow_function", "method_definition", "generator_function"}
)
_ESCAPES = {"n": "\n", "t": "\t", "r": "\r", "b": "\b", "f": "\f", "v": "\v", "0": "\0", "\n": ""}
_CODE_POINT = re.compile(r"\\(?:x|u\{?)([0-9A-Fa-f]{1,6})\}?")
_WRAPPERS = frozenset({"parenthesized_expression", "await_expression"})


def parser() -> "Parser":
    """A parser of JavaScript. It makes a tree of any text; what is no JavaScript is an error in it."""
    # Only collections with scripts need the library, and loading it takes as long as reading a small one.
    import tree_sitter_javascript
    from tree_sitter import Language, Parser

    return Parser(Language(tree_sitter_javascript.language()))


def text(node: "Node") -> str:
    """The source of a node."""
    return (node.text or b"").decode("utf-8", "replace")


def field(node: "Node", name: str) -> "Node | None":
    """A child by its role, freed of brackets and `await`."""
    child = node.child_by_field_name(name)
    return None if child is None else unwrapped(child)


def unwrapped(node: "Node") -> "Node":
    """What is inside brackets and behind `await`."""
    while node.type in _WRAPPERS and node.named_children:
        node = node.named_children[0]
    return node


def operands(node: "Node") -> "list[Node]":
    """The children that are no punctuation and no comments."""
    return [child for child in node.named_children if child.type != "comment"]


def string(node: "Node") -> str:
    """The text of a string, or of a template without holes."""
    return "".join(_unescaped(child) if child.type == "escape_sequence" else text(child) for child in operands(node))


def number(node: "Node") -> int | float | None:
    """The value of a number; None if it is none that JSON can have."""
    source = text(node)
    try:
        return int(source, 0)
    except ValueError:
        pass
    try:
        value = float(source)
    except ValueError:
        return None
    if (source[:2].isdigit() and source.startswith("0")) or not isfinite(value):
        return None
    return int(value) if value.is_integer() else value


class Link(NamedTuple):
    """A member of `of` that is asked for, or called if it has `arguments`; without a name `of` itself is called."""

    name: str
    arguments: "list[Node] | None"
    of: "Node"


def chain(node: "Node") -> "tuple[Node, list[Link]]":
    """What an expression such as `a.b(c).d` starts with, and the members that follow, without recursion."""
    links: list[Link] = []
    arguments: list[Node] | None = None
    while True:
        node = unwrapped(node)
        name, inner = _member(node)
        if inner is not None and name is not None:
            links.append(Link(name, arguments, inner))
            node, arguments = inner, None
            continue
        if arguments is not None:
            links.append(Link("", arguments, node))
        called = field(node, "function") if node.type == "call_expression" else None
        if called is None:
            return node, links[::-1]
        given = node.child_by_field_name("arguments")
        node, arguments = called, [] if given is None else operands(given)


def _member(node: "Node") -> "tuple[str | None, Node | None]":
    if node.type == "member_expression":
        name = node.child_by_field_name("property")
        return None if name is None else text(name), field(node, "object")
    if node.type == "subscript_expression":
        index = field(node, "index")
        is_name = index is not None and index.type == "string"
        return string(index) if index is not None and is_name else None, field(node, "object")
    return None, None


def descendants(node: "Node") -> "Iterator[Node]":
    """A node and all below it, without recursion."""
    waiting = [node]
    while waiting:
        current = waiting.pop()
        yield current
        waiting.extend(current.named_children)


def _unescaped(node: "Node") -> str:
    source = text(node)
    point = _CODE_POINT.fullmatch(source)
    if point is None:
        return _ESCAPES.get(source[1:], source[1:])
    code = int(point[1], 16)
    # Half a surrogate pair is no letter, and there are none beyond the last.
    return chr(code) if code < 0x110000 and not 0xD800 <= code < 0xE000 else "\ufffd"
