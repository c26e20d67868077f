"""What the report says is what happens: callers written for the old client are type-checked against the new one."""

import re
import subprocess
import sys
from pathlib import Path
from typing import Any

from changing import item
from plain_target import folder
from postwright import generate
from postwright.changes import changes
from postwright.model import Collection
from reading import collection

Case = tuple[str, dict[str, Any], dict[str, Any], str]

# A name, one operation before and after, and what a caller of it wrote.
CASES: list[Case] = [
    ("same", {}, {}, "api.cases.same()"),
    ("removed argument", {"query": {"a": "1", "b": "1"}}, {"query": {"a": "1"}}, "api.cases.removed_argument(b=1)"),
    ("added argument", {}, {"query": {"a": "1"}}, "api.cases.added_argument()"),
    ("path argument", {"path": "/p"}, {"path": "/p/:id"}, "api.cases.path_argument()"),
    ("by keyword", {"path": "/k/:id"}, {"path": "/k/{{id}}"}, "api.cases.by_keyword('x')"),
    (
        "moved argument",
        {"query": {"key": "a"}},
        {"header": [{"key": "key", "value": "a"}]},
        "api.cases.moved_argument(key='x')",
    ),
    ("wider argument", {"json": {"n": 1}}, {"json": {"n": 1.5}}, "api.cases.wider_argument(n=1)"),
    ("narrower argument", {"json": {"n": 1.5}}, {"json": {"n": 1}}, "api.cases.narrower_argument(n=1.5)"),
    ("other argument", {"json": {"t": ["a"]}}, {"json": {"t": [1]}}, "api.cases.other_argument(t=['a'])"),
    ("inner key", {"json": {"o": {"a": 1, "b": 1}}}, {"json": {"o": {"a": 1}}}, "api.cases.inner_key(o={'b': 1})"),
    (
        "new inner key",
        {"json": {"o": {"a": 1}}},
        {"json": {"o": {"a": 1, "b": 1}}},
        "api.cases.new_inner_key(o={'a': 1})",
    ),
    ("gone key", {"result": {"a": 1, "b": 1}}, {"result": {"a": 1}}, "print(api.cases.gone_key()['b'])"),
    ("new key", {"result": {"a": 1}}, {"result": {"a": 1, "b": 1}}, "print(api.cases.new_key()['a'])"),
    (
        "other result",
        {"result": {"a": {"b": 1}}},
        {"result": {"a": {"b": "x"}}},
        "print(api.cases.other_result()['a']['b'] + 1)",
    ),
    ("null result", {"result": [1]}, {"result": [1, None]}, "print(sum(api.cases.null_result()))"),
    ("less null", {"result": [1, None]}, {"result": [1]}, "print(api.cases.less_null() == [1])"),
    ("list result", {"result": {"a": 1}}, {"result": [{"a": 1}]}, "print(api.cases.list_result()['a'])"),
    ("method and auth", {}, {"method": "PUT", "auth": {"type": "noauth"}}, "api.cases.method_and_auth()"),
    ("renamed", {"path": "/renamed"}, {"path": "/renamed", "name": "Other"}, "api.cases.renamed()"),
    ("gone", {"path": "/gone"}, {"path": "/come", "name": "Come"}, "api.cases.gone()"),
]


def one_of(cases: list[Case], side: int) -> Collection:
    """The collection before (1) or after (2)."""
    paths = (f"/{case[0].replace(' ', '-')}" for case in cases)
    items = (item(**{"name": case[0], "path": path, **case[side]}) for case, path in zip(cases, paths, strict=True))  # type: ignore[arg-type]
    return collection(folder("Cases", *items))


def write(where: Path, made: Collection) -> None:
    """The client and, beside it, a function for each case."""
    for path, content in generate(made, targets=["python"]).items():
        file = where / path.partition("/python/")[2]
        if path.endswith(".py"):
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(content)
    functions = (f"def call_{number}(api: Test) -> None:\n    {case[3]}\n" for number, case in enumerate(CASES))
    (where / "callers.py").write_text("from test import Test\n\n" + "\n".join(functions))


def failing(where: Path, cache: Path) -> list[str]:
    """The names of the cases whose callers mypy has something against."""
    command = [sys.executable, "-m", "mypy", "--strict", "--config-file=", f"--cache-dir={cache}", "callers.py"]
    output = subprocess.run(command, cwd=where, capture_output=True, text=True, check=False).stdout
    lines = {int(number) for number in re.findall(r"^callers\.py:(\d+): error", output, re.MULTILINE)}
    assert lines or "Success" in output
    return [case[0] for number, case in enumerate(CASES) if 4 + 3 * number in lines]


def test_callers_of_what_breaks_fail_and_no_others(tmp_path: Path) -> None:
    before, after = one_of(CASES, 1), one_of(CASES, 2)
    for name, made in (("old", before), ("new", after)):
        write(tmp_path / name, made)
    found = changes(before, after)
    breaking = {change.old.operation.name for change in found if change.severity == "breaking" and change.old}
    assert failing(tmp_path / "old", tmp_path / "cache") == []
    assert failing(tmp_path / "new", tmp_path / "cache") == [case[0] for case in CASES if case[0] in breaking]
    assert 0 < len(breaking) < len(CASES)
