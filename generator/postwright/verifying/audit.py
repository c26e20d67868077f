"""The audit of all files of a run: which are there at all, and the first thing in each that should not be."""

import re
import sys
from collections.abc import Collection, Iterator, Mapping
from pathlib import Path, PurePosixPath

from postwright.lock import NAME
from postwright.rendering import template_folder
from postwright.verifying.finding import Finding
from postwright.verifying.project import odd_project
from postwright.verifying.python_files import odd_module, odd_test
from postwright.verifying.shell_files import odd_environment, odd_script

_RUNTIME = Path(__file__).parents[1] / "runtime"
# What people and tools read, and nothing runs.
_READ = re.compile(r"python/(?:README\.md|reference\.md|[A-Za-z0-9_]+/(?:py\.typed|_examples\.json))|pytest/README\.md")
_COPIED = re.compile(r"python/[A-Za-z0-9_]+/_core/((?:[a-z0-9_]+/)*[a-z0-9_]+\.py)")
_MODULE = re.compile(r"python/([A-Za-z0-9_]+)/([A-Za-z0-9_]+)\.py")
_TEST = re.compile(r"pytest/[a-z0-9_]+\.py")
_PART = "[a-z0-9][a-z0-9._-]*"
_SCRIPT = re.compile(rf"curl/(?:{_PART}/)*{_PART}\.sh")
_IMPORTED = re.compile(r"^from ([A-Za-z0-9_]+) import ", re.MULTILINE)


def audited(files: Mapping[str, bytes], own: Collection[str]) -> dict[str, Finding]:
    """The first finding of each file that has one, of those that the targets `own` made, in the order of the files."""
    inside = _inside(files)
    modules = {found for path in inside.values() if (found := _MODULE.fullmatch(path))}
    beside = frozenset(f".{found[2]}" for found in modules)
    clients = frozenset(found[1] for found in modules) or _clients(inside, files)
    findings: dict[str, Finding] = {}
    for whole, path in inside.items():
        if path.partition("/")[0] in own:
            first = min(_found(path, files[whole], beside, clients), default=None)
            findings |= {whole: first} if first else {}
    return findings


def _inside(files: Mapping[str, bytes]) -> dict[str, str]:
    """The paths without the folder of the collection, which the lock file lies in if there is one."""
    start = next((path.removesuffix(NAME) for path in files if PurePosixPath(path).name == NAME), "")
    return {path: path.removeprefix(start) for path in files if path != start + NAME}


def _clients(inside: Mapping[str, str], files: Mapping[str, bytes]) -> frozenset[str]:
    """The one package that tests without a client beside them import."""
    source = next((files[whole] for whole, path in inside.items() if path == "pytest/conftest.py"), b"")
    known = sys.stdlib_module_names | {"pytest", "httpx2"}
    names = frozenset(_IMPORTED.findall(source.decode(errors="replace"))) - known
    return names if len(names) == 1 else frozenset()


def _found(path: str, content: bytes, beside: Collection[str], clients: Collection[str]) -> Iterator[Finding]:
    if _READ.fullmatch(path):
        return
    if copied := _COPIED.fullmatch(path):
        yield from _copied(copied[1], content)
        return
    source = content.decode(errors="surrogateescape")
    if path == "pytest/pytest.ini":
        yield from _settings(content)
    elif path == "python/pyproject.toml":
        yield from odd_project(source)
    elif _MODULE.fullmatch(path):
        yield from odd_module(path, source, beside)
    elif _TEST.fullmatch(path):
        yield from odd_test(path, source, clients)
    elif _SCRIPT.fullmatch(path):
        is_script = source.startswith("#!") or not path.startswith("curl/environments/")
        yield from odd_script(source) if is_script else odd_environment(source)
    else:
        yield Finding(1, "a file of no known name")


def _copied(path: str, content: bytes) -> Iterator[Finding]:
    original = _RUNTIME / path
    if not original.is_file() or original.read_bytes() != content:
        yield Finding(1, "another runtime than that of Postwright")


def _settings(content: bytes) -> Iterator[Finding]:
    """The settings of pytest, which can load any module: their template has no holes."""
    if content != (template_folder() / "pytest" / "pytest.ini.jinja").read_bytes():
        yield Finding(1, "other settings of pytest")
