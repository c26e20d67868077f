"""The names of a generated Python file: how they may be spelled, and what binds them."""

import ast
import re
from collections.abc import Collection, Iterable
from typing import NamedTuple

_PLAIN = re.compile(r"(?!__)[A-Za-z_][A-Za-z0-9_]*")
_PUBLIC = re.compile(r"[A-Za-z][A-Za-z0-9_]*")
# Whatever a file binds: nothing that is called may have such a name.
_NEVER = frozenset(
    "__import__ breakpoint compile delattr eval exec exit getattr globals input locals open quit setattr vars".split()
)


class Names(NamedTuple):
    """What a file binds, what of that can be called as a class, and the modules that it can import."""

    bound: frozenset[str]
    classes: frozenset[str]
    modules: Collection[str]


def is_plain(name: str) -> bool:
    """Whether a name is of ASCII letters, digits and underscores, and none of Python's own."""
    return _PLAIN.fullmatch(name) is not None


def is_public(*names: str) -> bool:
    """Whether all of the names are such that anybody may use them."""
    return all(_PUBLIC.fullmatch(name) for name in names)


def dotted(node: ast.AST) -> str:
    """What is called or looked up, in one word: `api.with_response()`, `self._call`; `?` is anything else."""
    match node:
        case ast.Name(id=name):
            return name
        case ast.Attribute(value=value, attr=name):
            return f"{dotted(value)}.{name}"
        case ast.Call(func=function):
            return f"{dotted(function)}()"
        case ast.Constant(value=str()):
            return "''"
        case _:
            return "?"


def names_of(nodes: Iterable[ast.AST], modules: Collection[str]) -> Names:
    """The names that the nodes bind; classes are those that are defined, or imported from a module of the package."""
    bound, classes = set[str](), set[str]()
    for node in nodes:
        match node:
            case ast.ClassDef(name=name):
                classes.add(name)
            case ast.ImportFrom(module=module, level=level, names=imported):
                names = {alias.asname or alias.name for alias in imported}
                (classes if level or module in modules else bound).update(names)
            case ast.Import(names=imported):
                bound.update(alias.name for alias in imported)
            case ast.FunctionDef(name=name) | ast.AsyncFunctionDef(name=name) | ast.arg(arg=name):
                bound.add(name)
            case ast.Name(id=name, ctx=ast.Store()):
                bound.add(name)
            case ast.ExceptHandler(name=str(name)):
                bound.add(name)
            case _:
                pass
    return Names(frozenset(bound | classes), frozenset(classes - _NEVER), modules)
