"""The source of the runtime: nothing in it makes code of text, loads what a text names, or starts a program."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

import postwright.runtime

ROOT = Path(postwright.runtime.__path__[0])
MODULES = sorted(ROOT.rglob("*.py"))
# What these hold makes code of text, loads or starts what a text names, or makes objects of bytes.
MODULES_NOT_IMPORTED = frozenset(
    "builtins code codeop compileall copyreg ctypes dill imp importlib marshal multiprocessing pickle pkgutil pty "
    "runpy shelve subprocess sys xmlrpc yaml zipimport".split()
)
NAMES_NOT_USED = frozenset("__builtins__ __import__ breakpoint compile delattr eval exec globals input locals".split())
ATTRIBUTES_NOT_USED = frozenset(
    "__bases__ __builtins__ __code__ __globals__ __import__ __loader__ __mro__ __subclasses__ fork kill loads_pickle "
    "popen putenv spawnl spawnv startfile system unsetenv".split()
)
# Reads the file of examples that lies in the package, by the name that the package has.
IMPORTS_ALLOWED = {"mock_matching.py": {"importlib.resources"}}
# What has no fixed name here comes from a method that the caller holds, from a table beside the call, or stands for
# another object.
DYNAMIC_ALLOWED = {
    "deadline.py": {"getattr(self._inner, name)"},
    "auth/oauth1.py": {"getattr(library, SIGNATURE_METHODS[method])"},
    "fake.py": {"getattr(_faker('la'), method)", "getattr(fake, method)"},
    "mock.py": {"getattr(type(other), name)", "hasattr(AsyncClient, name)", "hasattr(Client, name)"},
    "resource.py": {"getattr(other, name)", "setattr(other, name, value)"},
    "session.py": {"getattr(httpx2, name)"},
}
# How many arguments a method must be given is looked up, nothing is run by it.
ATTRIBUTES_ALLOWED = {"mock.py": {"__code__"}}


def odd(path: str, source: str) -> Iterator[str]:
    """What a module of the runtime may not hold."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Import(names=names):
                yield from (name.name for name in names if not _may_import(path, name.name))
            case ast.ImportFrom(module=module, level=0):
                yield from () if _may_import(path, module or "") else [module or ""]
            case ast.Name(id=name) if name in NAMES_NOT_USED:
                yield name
            case ast.Attribute(attr=name) if name in ATTRIBUTES_NOT_USED - ATTRIBUTES_ALLOWED.get(path, set()):
                yield name
            case ast.Call(func=ast.Name(id="getattr" | "setattr" | "hasattr"), args=[_, name, *_]):
                text = ast.unparse(node)
                is_fixed = isinstance(name, ast.Constant) or text in DYNAMIC_ALLOWED.get(path, set())
                yield from () if is_fixed else [text]
            case _:
                pass


def _may_import(path: str, name: str) -> bool:
    return name.partition(".")[0] not in MODULES_NOT_IMPORTED or name in IMPORTS_ALLOWED.get(path, set())


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.relative_to(ROOT).as_posix())
def test_nothing_makes_code_of_text(module: Path) -> None:
    assert list(odd(module.relative_to(ROOT).as_posix(), module.read_text())) == []


def test_what_is_allowed_is_there() -> None:
    texts = {path: ast.unparse(ast.parse((ROOT / path).read_text())) for path in DYNAMIC_ALLOWED}
    assert [(path, call) for path, calls in DYNAMIC_ALLOWED.items() for call in calls if call not in texts[path]] == []


@pytest.mark.parametrize(
    "source",
    [
        "import pickle",
        "from pickle import loads",
        "import importlib",
        "from importlib import import_module",
        "import os, subprocess as s",
        "eval('1')",
        "f = exec",
        "__import__('os')",
        "os.system('true')",
        "os.popen(c)",
        "().__class__.__bases__",
        "getattr(os, name)",
        "setattr(a, b + c, 1)",
        "compile(t, 'f', 'exec')",
    ],
)
def test_the_check_finds(source: str) -> None:
    assert len(list(odd("body.py", source))) == 1
