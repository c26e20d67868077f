"""The page of problem codes lists every code that the source can give to a problem, and no other."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import postwright

SOURCE = Path(postwright.__file__).parent
PAGE = Path(__file__).resolve().parents[1] / "docs" / "problems.md"
_ROW = re.compile(r"^\| `([a-z0-9-]+)` \|", re.MULTILINE)
_IS_A_CODE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")


class Sink(NamedTuple):
    """A function or class that takes the code of a problem: its name, and where among positional arguments."""

    name: str
    position: int


def trees() -> list[ast.Module]:
    """The syntax trees of all modules, but those of the runtime, which knows no problems."""
    paths = (path for path in SOURCE.rglob("*.py") if "runtime" not in path.relative_to(SOURCE).parts)
    return [ast.parse(path.read_text()) for path in paths]


def sinks(tree: ast.AST, owner: ast.ClassDef | None = None) -> Iterator[Sink]:
    """What takes a text called `code`: dataclasses and named tuples by a field, functions by an argument."""
    for node in ast.iter_child_nodes(tree):
        if isinstance(node, ast.ClassDef):
            fields = [field for field in node.body if isinstance(field, ast.AnnAssign)]
            yield from (
                Sink(node.name, i) for i, field in enumerate(fields) if _is_code(field.target, field.annotation)
            )
        elif isinstance(node, ast.FunctionDef):
            arguments = node.args.args[1 if owner else 0 :]
            name = owner.name if owner and node.name == "__init__" else node.name
            yield from (Sink(name, i) for i, one in enumerate(arguments) if _is_code(one, one.annotation))
        yield from sinks(node, node if isinstance(node, ast.ClassDef) else None)


def _is_code(target: ast.AST, annotation: ast.AST | None) -> bool:
    name = target.arg if isinstance(target, ast.arg) else target.id if isinstance(target, ast.Name) else ""
    return name == "code" and isinstance(annotation, ast.Name) and annotation.id == "str"


def given(tree: ast.Module, known: frozenset[Sink]) -> Iterator[ast.expr]:
    """What is given as a code, in any call of a sink."""
    positions = dict(known)
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name in positions:
                yield from (keyword.value for keyword in node.keywords if keyword.arg == "code")
                yield from node.args[positions[name] : positions[name] + 1]


def returned(tree: ast.Module) -> Iterator[ast.expr]:
    """The first value of every `return` of a function whose result is unpacked to `code, ...`."""
    makers = {
        ast.unparse(node.value.func)
        for node in ast.walk(tree)
        if isinstance(node, ast.Assign) and isinstance(node.value, ast.Call)
        if ast.unparse(node.targets[0]).startswith("(code, ")
    }
    for function in ast.walk(tree):
        if isinstance(function, ast.FunctionDef) and function.name in makers:
            results = (node.value for node in ast.walk(function) if isinstance(node, ast.Return))
            yield from (result.elts[0] for result in results if isinstance(result, ast.Tuple))


def test_the_page_lists_every_code_once() -> None:
    modules = trees()
    known = frozenset(sink for tree in modules for sink in sinks(tree))
    found = [code for tree in modules for code in (*given(tree, known), *returned(tree))]
    texts = {code.value for code in found if isinstance(code, ast.Constant) and isinstance(code.value, str)}
    # What is no text here is passed on from another sink.
    others = {ast.unparse(code).rpartition(".")[2] for code in found if not isinstance(code, ast.Constant)}
    assert others == {"code"}
    assert all(_IS_A_CODE.fullmatch(text) for text in texts)
    assert sorted(_ROW.findall(PAGE.read_text())) == sorted(texts)
