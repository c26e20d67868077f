"""Texts where Python expects types: tools evaluate them, so each has to be a type that the file itself could write."""

import ast
from collections.abc import Iterator

from postwright.verifying.python_names import Names, is_plain

_NODES = (ast.Name, ast.Subscript, ast.BinOp, ast.BitOr, ast.Load, ast.Constant)


def odd_types(nodes: list[ast.AST], names: Names, known: frozenset[str], *, quoted: bool) -> Iterator[tuple[int, str]]:
    """Lines, and what stands there; `quoted` says whether there may be types in quotes at all."""
    for node in nodes:
        for found in _texts(node):
            text = found.value if isinstance(found, ast.Constant) else None
            if isinstance(text, str) and not (quoted and _is_type(text, names.bound | known)):
                yield getattr(found, "lineno", 1), f"the type {text[:40]!a}"


def _texts(node: ast.AST) -> tuple[ast.expr | None, ...]:
    """The expressions below a node that tools take for types."""
    match node:
        case ast.arg(annotation=annotation) | ast.AnnAssign(annotation=annotation):
            return (annotation,)
        case ast.FunctionDef(returns=annotation) | ast.AsyncFunctionDef(returns=annotation):
            return (annotation,)
        case ast.BinOp(left=left, op=ast.BitOr(), right=right):
            return (left, right)
        case ast.Subscript(value=ast.Name(id="Literal")):
            return ()
        case ast.Subscript(slice=ast.Tuple(elts=items)):
            return tuple(items)
        case ast.Subscript(slice=item):
            return (item,)
        case ast.Call(func=ast.Name(id="TypedDict"), args=[_, ast.Dict(values=values)]):
            return tuple(values)
        case _:
            return ()


def _is_type(text: str, known: frozenset[str]) -> bool:
    try:
        nodes = list(ast.walk(ast.parse(text, mode="eval").body))
    except SyntaxError:
        return False
    written = all(isinstance(node, _NODES) for node in nodes)
    constants = all(node.value is None for node in nodes if isinstance(node, ast.Constant))
    named = all(node.id in known and is_plain(node.id) for node in nodes if isinstance(node, ast.Name))
    return written and constants and named
