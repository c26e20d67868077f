"""Compares the syntax tree of a generated Python file with the allow-list of its kind."""

import ast
import re
from collections.abc import Callable, Collection, Iterator, Mapping
from typing import Any

from postwright.verifying.finding import Finding
from postwright.verifying.python_grammar import Grammar
from postwright.verifying.python_names import Names, dotted, is_plain, is_public, names_of
from postwright.verifying.python_types import odd_types

_LAZY = re.compile(r"\._core(?:\.[a-z0-9_]+)+")
_CONSTANTS = (str, int, float, bytes, type(None), type(...))
_BLOCKS = frozenset(
    {
        ast.Module,
        ast.ClassDef,
        ast.FunctionDef,
        ast.AsyncFunctionDef,
        ast.If,
        ast.Try,
        ast.With,
        ast.ExceptHandler,
    }
)
_BODIES = ("body", "orelse", "handlers", "finalbody")

_Check = Callable[[Any, Grammar, Names], Iterator[str]]


def strange(tree: ast.Module, grammar: Grammar, modules: Collection[str]) -> Iterator[Finding]:
    """Everything in the tree that is not on the list; `modules` are those that the file can import from its package."""
    nodes = list(_nodes(tree))
    names = names_of(nodes, modules)
    for node in nodes:
        kind = type(node)
        if kind.__name__ not in grammar.nodes:
            yield Finding(getattr(node, "lineno", 1), f"the syntax {kind.__name__}")
        if kind in _BLOCKS:
            yield from _statements(node, grammar)
        if check := _CHECKS.get(kind):
            yield from (Finding(getattr(node, "lineno", 1), what) for what in check(node, grammar, names))
    if grammar.types:
        yield from (Finding(*found) for found in odd_types(nodes, names, grammar.names, quoted=grammar.quoted))


def _nodes(tree: ast.Module) -> Iterator[ast.AST]:
    """All nodes but those that only say whether a name is read or bound."""
    waiting: list[object] = [tree]
    while waiting:
        node = waiting.pop()
        if isinstance(node, ast.AST):
            yield node
            for name in node._fields:
                if name != "ctx":
                    value = getattr(node, name, None)
                    waiting += value if isinstance(value, list) else (value,)


def _statements(node: ast.AST, grammar: Grammar) -> Iterator[Finding]:
    """What stands in a module, a class, a function or a block and should not."""
    name = type(node).__name__
    allowed = grammar.statements.get(name, frozenset())
    for field in _BODIES:
        inside: list[ast.stmt] = getattr(node, field, [])
        for place, statement in enumerate(inside):
            kind, value = type(statement).__name__, getattr(statement, "value", None)
            shape = f"{kind}:{type(value).__name__}" if value is not None else kind
            if shape not in allowed:
                yield Finding(statement.lineno, f"the statement {shape} in {name}")
            elif (
                isinstance(statement, ast.Expr) and isinstance(value, ast.Constant) and not _is_docstring(place, value)
            ):
                yield Finding(statement.lineno, "a value that does nothing")


def _is_docstring(place: int, value: ast.Constant) -> bool:
    return place == 0 and isinstance(value.value, str)


def _definition(node: ast.FunctionDef | ast.ClassDef, grammar: Grammar, _: Names) -> Iterator[str]:
    yield from _plain(node.name, grammar)
    for decorator in node.decorator_list:
        text = dotted(decorator.func if isinstance(decorator, ast.Call) else decorator)
        if text not in grammar.decorators:
            yield f"the decorator {text}"


def _class(node: ast.ClassDef, grammar: Grammar, names: Names) -> Iterator[str]:
    yield from _definition(node, grammar, names)
    for base in node.bases:
        text = dotted(base)
        root, _, rest = text.rpartition(".")
        if text not in grammar.bases and not (f"{root}.*" in grammar.bases and is_public(rest)):
            yield f"the base class {text}"
    for keyword in node.keywords:
        if keyword.arg != "total" or not isinstance(keyword.value, ast.Constant) or not grammar.quoted:
            yield f"a class with {keyword.arg}"


def _import(node: ast.Import, grammar: Grammar, _: Names) -> Iterator[str]:
    for alias in node.names:
        if "import" not in grammar.imports.get(alias.name, ()) or alias.asname:
            yield f"an import of {alias.name}"


def _import_from(node: ast.ImportFrom, grammar: Grammar, names: Names) -> Iterator[str]:
    module = "." * node.level + (node.module or "")
    allowed = grammar.imports.get(module) or _own(module, grammar, names)
    for alias in node.names:
        if alias.name not in allowed and not ("*" in allowed and is_plain(alias.name)):
            yield f"an import of {alias.name} from {module}"
        yield from _plain(alias.asname or alias.name, grammar)


def _own(module: str, grammar: Grammar, names: Names) -> Collection[str]:
    """What can be imported from another module of the package."""
    return grammar.imports.get("*", ()) if module in names.modules else ()


def _call(node: ast.Call, grammar: Grammar, names: Names) -> Iterator[str]:
    text = dotted(node.func)
    root, _, rest = text.partition(".")
    if root in names.classes:
        root, text = "Class", f"Class.{rest}" if rest else "Class"
    if text not in grammar.calls and not (rest and root in grammar.open and is_public(*rest.split("."))):
        yield f"a call of {text}"


def _attribute(node: ast.Attribute, grammar: Grammar, _: Names) -> Iterator[str]:
    if node.attr not in grammar.attributes:
        opened = (start for start in grammar.open if dotted(node).startswith(f"{start}."))
        if not any(is_public(*dotted(node).removeprefix(f"{start}.").split(".")) for start in opened):
            yield f"the attribute {node.attr}"


def _name(node: ast.Name, grammar: Grammar, names: Names) -> Iterator[str]:
    if node.id not in names.bound and node.id not in grammar.names:
        yield f"the name {node.id}"
    yield from _plain(node.id, grammar)


def _argument(node: ast.arg | ast.keyword, grammar: Grammar, _: Names) -> Iterator[str]:
    if node.arg is not None:
        yield from _plain(node.arg, grammar)


def _handler(node: ast.ExceptHandler, grammar: Grammar, _: Names) -> Iterator[str]:
    yield from _plain(node.name or "_", grammar)


def _assign(node: ast.Assign, _: Grammar, __: Names) -> Iterator[str]:
    """Modules that are imported when somebody asks for them are named by text."""
    if any(dotted(target) == "_MODULES" for target in node.targets):
        for value in node.value.values if isinstance(node.value, ast.Dict) else (node.value,):
            if not (isinstance(value, ast.Constant) and _LAZY.fullmatch(str(value.value))):
                yield "another module than those of the runtime in _MODULES"


def _constant(node: ast.Constant, _: Grammar, __: Names) -> Iterator[str]:
    if not isinstance(node.value, _CONSTANTS):
        yield f"the value {node.value!r}"


def _plain(name: str, grammar: Grammar) -> Iterator[str]:
    if not is_plain(name) and name not in grammar.names:
        yield f"the name {name!a}"


_CHECKS: Mapping[type[ast.AST], _Check] = {
    ast.ClassDef: _class,
    ast.FunctionDef: _definition,
    ast.AsyncFunctionDef: _definition,
    ast.ExceptHandler: _handler,
    ast.Import: _import,
    ast.ImportFrom: _import_from,
    ast.Call: _call,
    ast.Attribute: _attribute,
    ast.Name: _name,
    ast.arg: _argument,
    ast.keyword: _argument,
    ast.Assign: _assign,
    ast.Constant: _constant,
}
