"""Which lines of Python source count, and which names a piece of source refers to."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

Definition = ast.FunctionDef | ast.AsyncFunctionDef
_WORD = re.compile(r"\w+")


class Source:
    """A module; lines are counted without blank ones, comments and docstrings."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self.text = path.read_text(encoding="utf-8")
        self.tree = ast.parse(self.text)

    @cached_property
    def lines(self) -> frozenset[int]:
        """The numbers of the lines that count."""
        numbered = enumerate(self.text.splitlines(), 1)
        lines = {number for number, line in numbered if line.strip() and line.lstrip()[0] != "#"}
        for node in ast.walk(self.tree):
            if is_docstring(node):
                lines.difference_update(_span(node))
        return frozenset(lines)

    def classes(self) -> Iterator[ast.ClassDef]:
        """Give the classes of the module."""
        return (node for node in self.tree.body if isinstance(node, ast.ClassDef))

    def piece(self, node: ast.stmt) -> Piece:
        """Count a statement."""
        return Piece(len(self.lines & set(_span(node))), names(node))


class Piece(NamedTuple):
    """Some lines of source, and the names in them."""

    lines: int
    names: frozenset[str]


def sources(folder: Path, pattern: str = "*.py") -> Iterator[Source]:
    """Read the modules below a folder whose paths match."""
    for path in sorted(folder.rglob(pattern)):
        yield Source(path)


def methods(node: ast.ClassDef) -> Iterator[Definition]:
    """Give the methods of a class, overloads too."""
    return (member for member in node.body if isinstance(member, ast.FunctionDef | ast.AsyncFunctionDef))


def is_docstring(node: ast.AST) -> bool:
    """Whether a statement is nothing but a text: a docstring, or one of an attribute."""
    return isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant) and isinstance(node.value.value, str)


def names(node: ast.AST) -> frozenset[str]:
    """Give the names that a node uses, also those in quoted annotations."""
    found: set[str] = set()
    waiting = [node]
    while waiting:
        current = waiting.pop()
        if is_docstring(current):
            continue
        if isinstance(current, ast.Name):
            found.add(current.id)
        elif isinstance(current, ast.Attribute):
            found.add(current.attr)
        elif isinstance(current, ast.Constant) and isinstance(current.value, str):
            found.update(_WORD.findall(current.value))
        waiting.extend(ast.iter_child_nodes(current))
    return frozenset(found)


def calls(node: ast.AST) -> frozenset[str]:
    """Give the names of what a node calls on `self`, as dotted names without it."""
    called = (child.func for child in ast.walk(node) if isinstance(child, ast.Call))
    texts = (ast.unparse(function) for function in called if isinstance(function, ast.Attribute))
    return frozenset(text.removeprefix("self.") for text in texts if text.startswith("self."))


def bases(node: ast.ClassDef) -> frozenset[str]:
    """Give the names of the bases of a class."""
    return frozenset(ast.unparse(base).rpartition(".")[2] for base in node.bases)


def _span(node: ast.AST) -> range:
    first = getattr(node, "lineno", 0)
    decorators = [decorator.lineno for decorator in getattr(node, "decorator_list", [])]
    return range(min([first, *decorators]), (getattr(node, "end_lineno", 0) or first) + 1)
