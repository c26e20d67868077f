"""The page about security: what it names is there."""

import ast
import re
from functools import cache
from importlib import import_module
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text()
TESTS = sorted(set(re.findall(r"`([\w/]+\.py)(?:::(\w+))?`", PAGE)))
ROWS = re.findall(r"^\| [^|]+ \| ([^|]+) \| [^|]+ \|$", PAGE.partition("## Where text enters")[2], re.MULTILINE)
GUARDS = sorted({name for row in ROWS for name in re.findall(r"`([a-z_0-9]+(?:\.\w+)+)`", row)})


@cache
def functions(path: Path) -> set[str]:
    tree = ast.parse(path.read_bytes())
    return {node.name for node in ast.walk(tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)}


@pytest.mark.parametrize(("file", "name"), TESTS)
def test_the_tests_are_there(file: str, name: str) -> None:
    path = ROOT / (file if file.startswith("tests/") else f"tests/{file}")
    assert path.is_file()
    assert not name or name in functions(path)


@pytest.mark.parametrize("name", GUARDS)
def test_the_guards_are_there(name: str) -> None:
    module, _, member = f"postwright.{name}".rpartition(".")
    try:
        import_module(f"{module}.{member}")
    except ModuleNotFoundError:
        assert hasattr(import_module(module), member)


def test_every_place_has_a_guard_and_a_test() -> None:
    assert len(GUARDS) > 50
    assert len(TESTS) > 60
