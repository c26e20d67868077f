"""The audit of Python: whatever is put into a generated file is found, and all that is generated is clean."""

from collections.abc import Iterator, Mapping
from functools import cache

import pytest

import postwright
from golden import ROOT
from postwright.errors import Place, Severity
from postwright.verifying import audit, failures

SHOP = ROOT / "collections" / "shop.postman_collection.json"
PLACE = Place("shop.json")
PACKAGE = "corner-shop-api/python/corner_shop_api"
TESTS = "corner-shop-api/pytest"


@cache
def shop() -> Mapping[str, bytes]:
    """All that is generated for a sample."""
    return postwright.generate(SHOP, targets=("python", "curl", "pytest"))


def told(files: Mapping[str, bytes]) -> list[str]:
    """What the audit says, without the path."""
    return [problem.message.partition(" never writes: ")[2] for problem in audit(files, PLACE)]


def changed(path: str, old: str, new: str) -> Mapping[str, bytes]:
    """The sample with a change in one of its files."""
    source = shop()[path].decode()
    assert old in source
    return only(path, source.replace(old, new, 1).encode())


def added(path: str, line: str) -> Mapping[str, bytes]:
    """The sample with a line at the end of one of its files."""
    return only(path, shop()[path] + line.encode() + b"\n")


def only(path: str, content: bytes) -> Mapping[str, bytes]:
    """The modules of the sample, of which this one alone is not empty."""
    others = {other: b"" for other in shop() if other.endswith(".py") and "/_core/" not in other}
    return {"corner-shop-api/postwright.lock.json": b"{}", **others, path: content}


def test_what_is_generated_is_clean() -> None:
    assert told(shop()) == []
    assert list(failures(shop(), PLACE)) == []


def modules() -> Iterator[str]:
    names = "__init__ _auth _client _saved_values _variables types products"
    yield from (f"{PACKAGE}/{name}.py" for name in names.split())
    yield from (f"{TESTS}/conftest.py", f"{TESTS}/test_products.py")


STATEMENTS = [
    "import os",
    "import os as pytest",
    "import httpx2.sub",
    "from os import system",
    "from . import os",
    "from .. import x",
    "from ._core import eval",
    "from .products import *",
    "from os import *",
    "from typing import cast",
    "exec('1')",
    "eval('1')",
    "print(1)",
    "().__class__",
    "'text'",
    "1",
    "x = 1 if 2 else 3",
    "x = [y for y in ()]",
    "x = lambda: 1",
    "x = f'{1}'",
    "x = (y := 1)",
    "x = 1j",
    "x = 1 + 1",
    "x = not 1",
    "x += 1",
    "x: int",
    "del str",
    "global x",
    "pass",
    "assert 1",
    "raise ValueError",
    "return",
    "for x in (): pass",
    "while 1: pass",
    "if 1: pass",
    "with open('x'): pass",
    "try: pass\nexcept Exception: pass",
    "match 1:\n    case 1: pass",
    "def f(): 1",
    "def f(): return eval",
    "def __len__(): return 1",
    "async def f(): await f()",
    "@print\ndef f(): return 1",
    "@property\nclass X: pass",
    "class X(object): pass",
    "class X(metaclass=type): pass",
    "class X:\n    import os",
    "class X:\n    x = print",
    "x: type = print",
    "__builtins__",
]


@pytest.mark.parametrize("path", [*modules()])
@pytest.mark.parametrize("statement", STATEMENTS)
def test_a_statement_is_found(path: str, statement: str) -> None:
    assert len(told(added(path, statement))) == 1


CHANGES = [
    ("products", "return self._call(", "return self._called("),
    ("products", "return self._call(", "return self._call.x("),
    ("products", "return self._call(", "return self.x._call("),
    ("products", "return self._call(", "return self._call()("),
    ("products", "(Resource)", "(Mapping)"),
    ("products", "(Resource)", "(Resource, total=False)"),
    ("products", "(Resource)", "(Resource, metaclass=Resource)"),
    ("products", "self,", "self: '__import__(\"os\")',"),
    ("_client", "@cached_property", "@property"),
    ("types", "(TypedDict)", "(TypedDict, total=print())"),
    ("types", ": str", ": 'open(1)'"),
    ("types", ": str", ": list['open(1)']"),
    ("types", ": str", ": 'unknown'"),
    ("types", ": str", ": '1 +'"),
    ("types", ": str", ": 'list[1]'"),
    ("types", ": str", ": str | 'x.y'"),
    ("types", ": str", ": dict[str, 'x()']"),
    ("__init__", '"._core.stream"', '"os"'),
    ("__init__", "_MODULES = {", "_MODULES = {**{}, "),
    ("__init__", "from importlib import import_module", "from importlib import reload"),
    ("__init__", "from ._client import", "from .client import"),
    ("_saved_values", "SavedValues(", "print("),
    ("_variables", "Variable(", "VARIABLES("),
]


@pytest.mark.parametrize(("module", "old", "new"), CHANGES)
def test_a_change_is_found(module: str, old: str, new: str) -> None:
    path = f"{PACKAGE}/{module}.py"
    assert len(told(changed(path, old, new))) == 1


COMMENTS = [
    ("# type: ignore", "a comment of another form"),
    ('# "x" # noqa', "a comment of another form"),
    ("# TODO", "a comment of another form"),
    ("\u212a = 1", "a name that is not ASCII"),
    ("\t", "the raw character U+0009"),
    ("\r", "the raw character U+000D"),
    ("# \u2029", "the raw character U+2029"),
    ("# \u2066", "the raw character U+2066"),
    ("# \x00", "the raw character U+0000"),
]


@pytest.mark.parametrize("path", [*modules()])
@pytest.mark.parametrize(("line", "what"), COMMENTS)
def test_beside_the_tree(path: str, line: str, what: str) -> None:
    (found,) = told(added(path, line))
    assert found.startswith(what)


@pytest.mark.parametrize("start", ['# "coding: latin-1"\n', '\n# "vim: set fileencoding=x"\n'])
def test_how_the_file_is_encoded_is_not_said(start: str) -> None:
    path = f"{PACKAGE}/_auth.py"
    (found,) = told(only(path, start.encode() + shop()[path]))
    assert "how the file is encoded" in found


def test_quoted_comments_are_clean() -> None:
    assert told(added(f"{PACKAGE}/_auth.py", '# "what a script says: type ignore \u00e9"')) == []


def test_bytes_that_are_no_text() -> None:
    path = f"{PACKAGE}/_auth.py"
    assert told(only(path, shop()[path] + b"# \xff")) == ["the raw character U+DCFF in line 7."]


@pytest.mark.parametrize(
    "path",
    [
        f"{PACKAGE}/_other.py",
        f"{PACKAGE}/a-b.py",
        f"{PACKAGE}/inside/a.py",
        f"{PACKAGE}/a.pth",
        f"{PACKAGE}/_core/a.py",
        f"{PACKAGE}/_core/../a.py",
        f"{TESTS}/other.py",
        f"{TESTS}/a/test_b.py",
        "corner-shop-api/curl/a.py",
        "corner-shop-api/curl/.a.sh",
        "corner-shop-api/python/setup.py",
    ],
)
def test_a_file_that_is_never_made(path: str) -> None:
    assert len(told(only(path, b""))) == 1


def test_files_of_other_targets_are_not_audited() -> None:
    assert told({**shop(), "corner-shop-api/other/a.py": b"exit()", "other/a.py": b"exit()"}) == []
    assert list(audit(only(f"{TESTS}/test_a.py", b"exit()\n"), PLACE, {"python"})) == []


def test_the_runtime_is_what_it_is() -> None:
    path = f"{PACKAGE}/_core/client.py"
    assert told({**shop(), path: shop()[path] + b"\n"}) == ["another runtime than that of Postwright in line 1."]


def test_the_settings_of_tests_are_what_they_are() -> None:
    path = f"{TESTS}/pytest.ini"
    assert told({**shop(), path: shop()[path] + b"addopts = -p os\n"}) == ["other settings of pytest in line 1."]


def test_tests_without_their_client() -> None:
    files = {path: content for path, content in shop().items() if "/python/" not in path}
    assert told(files) == []
    conftest = files[f"{TESTS}/conftest.py"]
    assert told({**files, f"{TESTS}/conftest.py": conftest + b"from click import x\n"})
    del files[f"{TESTS}/conftest.py"]
    assert told(files)


def test_a_problem_says_what_to_do() -> None:
    (problem,) = failures(added(f"{PACKAGE}/_auth.py", "exit()"), PLACE)
    assert (problem.code, problem.severity, problem.place) == ("unexpected-source", Severity.ERROR, PLACE)
    assert problem.message == (
        f"The generated file {PACKAGE}/_auth.py holds what Postwright never writes: a call of exit in line 7."
    )
    assert problem.hint.startswith("Don't run it.")


def test_what_is_no_python_is_told_once() -> None:
    files = only(f"{PACKAGE}/_auth.py", b"x = (\n")
    assert [problem.code for problem in failures(files, PLACE)] == ["not-python"]
    assert told(files) == ["what is no Python in line 1."]
    for content in (b"\0", b"\xff"):
        assert [problem.code for problem in failures(only(f"{PACKAGE}/_auth.py", content), PLACE)] == ["not-python"]


PROJECT = """
[build-system]
requires = ["hatchling>=1.27"]
build-backend = "hatchling.build"

[project]
name = "shop"
dependencies = ["httpx2>=2.5,<3", "pyjwt[crypto]"]

[tool.hatch.build]
ignore-vcs = true

[tool.hatch.build.targets.wheel]
packages = ["shop"]

[tool.hatch.build.targets.sdist]
only-include = ["shop", "README.md"]
"""


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("[project]\n", "[project\n"),
        ("[project]\n", "[project.scripts]\na = 'b'\n[project]\n"),
        ("[project]\n", "[project]\nentry-points.x.y = 'z'\n"),
        ("hatchling>=1.27", "hatchling"),
        ("hatchling.build", "setuptools.build_meta"),
        ("hatchling.build", "hatchling.build'\nbackend-path = ['.']#"),
        ("pyjwt[crypto]", "a @ https://b.test"),
        ("pyjwt[crypto]", "../a"),
        ("ignore-vcs = true", "ignore-vcs = true\nhooks.custom.path = 'x.py'"),
        ('["shop"]', '["../shop"]'),
        ('["shop"]', '["other"]'),
        ("[tool.hatch.build]\n", "[tool.other]\n[tool.hatch.build]\n"),
        ("ignore-vcs = true\n", ""),
        ("[tool.hatch.build]\n", "[other]\n[tool.hatch.build]\n"),
        ('"shop"\n', '"sh\u202eop"\n'),
    ],
)
def test_what_builds_a_package(old: str, new: str) -> None:
    assert told({"python/pyproject.toml": PROJECT.encode()}) == []
    assert old in PROJECT
    assert told({"python/pyproject.toml": PROJECT.replace(old, new, 1).encode()})
