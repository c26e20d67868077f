"""Nothing that is read can make the generator, or a client, run code: there is no call that could."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import postwright

SOURCE = Path(postwright.__file__).parent
FILES = sorted(path.relative_to(SOURCE).as_posix() for path in SOURCE.rglob("*.py"))
NEVER = {"eval", "exec", "compile", "__import__", "breakpoint", "input"}
UNSAFE_YAML = {
    "load",
    "load_all",
    "full_load",
    "unsafe_load",
    "unsafe_load_all",
    "Loader",
    "FullLoader",
    "UnsafeLoader",
}
UNSAFE_MODULES = {"marshal", "shelve", "dill", "cloudpickle", "jsonpickle", "joblib", "code", "codeop", "runpy", "imp"}
# Its unpickler makes nothing but data of this package.
PICKLE = {"store.py"}


def names(file: str) -> Iterator[str]:
    """What a module calls, and what it imports, by their names."""
    for node in ast.walk(ast.parse((SOURCE / file).read_text())):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
            yield f"{node.func.id}()"
        elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
            yield f"{node.value.id}.{node.attr}"
        elif isinstance(node, ast.Import):
            yield from (f"import {alias.name.partition('.')[0]}" for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            module = (node.module or "").partition(".")[0]
            yield f"import {module}"
            yield from (f"{module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize("file", FILES)
def test_nothing_read_becomes_code(file: str) -> None:
    found = set(names(file))
    assert not found & {f"{name}()" for name in NEVER}
    assert not found & {f"yaml.{name}" for name in UNSAFE_YAML}
    assert not found & {f"import {name}" for name in UNSAFE_MODULES}
    assert file in PICKLE or not found & {"import pickle", "import _pickle"}
    assert not found & {"pickle.loads", "pickle.load", "os.system", "os.popen", "subprocess.getoutput"}
