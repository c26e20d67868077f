"""A generated package as a whole: what is in it, that it can be imported, and how folders are reached."""

import ast
import inspect
import sys
from pathlib import Path
from types import MethodType
from typing import Any

import pytest

from auditing import without_audit
from packages import client, folder, imported, modules, raw, render, request, saved
from postwright.targets.python import PYTHON, package
from postwright.targets.python.optional import OPTIONAL
from reading import collection

BEARER = {"type": "bearer", "bearer": [{"key": "token", "value": "t"}]}
RUNTIME = Path(__file__).resolve().parents[1] / "generator" / "postwright" / "runtime"


def test_the_files_of_a_package() -> None:
    files = {file.path: file.content for file in render(folder("F", request()), auth=BEARER).files}
    core = {path.removeprefix("test/_core/") for path in files if path.startswith("test/_core/")}
    assert {path for path in files if "/_core/" not in path} == {
        "README.md",
        "reference.md",
        "test/__init__.py",
        "test/_auth.py",
        "test/_client.py",
        "test/_saved_values.py",
        "test/_variables.py",
        "test/f.py",
        "test/py.typed",
    }
    assert core == {path.relative_to(RUNTIME).as_posix() for path in RUNTIME.rglob("*.py")} - {*OPTIONAL}
    assert all(files[f"test/_core/{path}"] == (RUNTIME / path).read_bytes() for path in core)


def test_only_source_of_the_runtime_is_copied(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("a.py", "sub/b.py", "__pycache__/a.pyc", "__pycache__/c.py", "sub/py.typed"):
        path = tmp_path / "runtime" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    monkeypatch.setattr(package, "files", {"postwright": tmp_path}.get)
    without_audit(monkeypatch)
    paths = [file.path for file in render(request()).files]
    assert [path for path in paths if "/_core/" in path] == ["test/_core/a.py", "test/_core/sub/b.py"]


def test_operations_are_told_by_name_and_file() -> None:
    names = render(folder("F", folder("G", request("A"))), request("B")).operations
    assert {pointer: (found.name, found.file) for pointer, found in names.items()} == {
        "/item/1": ("b", "test/_client.py"),
        "/item/0/item/0/item/0": ("f.g.a", "test/f.py"),
    }


def test_folders_are_imported_when_they_are_first_used(tmp_path: Path) -> None:
    with imported(tmp_path, folder("F", folder("G", request("A"))), folder("H", request())) as made:
        api = made.Test()
        assert "test.f" not in sys.modules
        assert api.f.g is api.f.g
        assert "test.f" in sys.modules
        assert "test.h" not in sys.modules
        assert "test._saved_values" not in sys.modules


def test_both_twins_have_the_same_methods(tmp_path: Path) -> None:
    items = (
        folder("F", raw('{"a": [{"b": 1}], "c": null}')),
        request("S", "https://a.test/:id?q=1", response=[saved("1")]),
    )
    with imported(tmp_path, *items) as made:
        sync, other = made.Test(), made.AsyncTest()
        pairs = [(sync.f.r, other.f.r), (sync.s, other.s), (type(sync).__init__, type(other).__init__)]
        assert inspect.iscoroutinefunction(other.f.r)
        assert not inspect.iscoroutinefunction(sync.f.r)
        for one, twin in pairs:
            assert _parameters(one) == _parameters(twin)
            assert one.__doc__ == (twin.__doc__ or "").replace(">>> await ", ">>> ")


def _parameters(method: MethodType) -> list[tuple[str, Any]]:
    found = inspect.signature(method).parameters.values()
    return [(one.name, one.default) for one in found if one.name != "options"]


def test_a_call_makes_the_request(tmp_path: Path) -> None:
    item = raw('{"a": 1, "b": 2}', url="https://{{host}}/:id?q=1", auth=BEARER)
    with imported(tmp_path, item) as made, made.Test(host="a.test") as api:
        sent = api.request_for(api.r)("x/y", q=2, a=None, extra_headers={"X-A": "1"})
        assert (sent.method, sent.url, sent.content) == ("POST", "https://a.test/x%2Fy?q=2", b'{"a":null}')
        headers = dict(sent.headers)
        assert {key: headers[key] for key in ("Authorization", "X-A")} == {"Authorization": "Bearer t", "X-A": "1"}
    with imported(tmp_path, item) as made, made.Test(host="a.test", saved_values=True) as api:
        assert api.request_for(api.r)("1", b=3).content == b'{"a":1,"b":3}'


def test_folders_nest_without_limit() -> None:
    item = request("Leaf")
    for number in range(300):
        item = folder(f"F {number}", item)
    (name,) = render(item).operations.values()
    assert name.name == ".".join([*(f"f_{number}" for number in reversed(range(300))), "leaf"])
    assert modules(item).keys() >= {"f_299", "_client"}
    assert PYTHON.snippet(collection(item), next(collection(item).operations())).count("f_") == 300


@pytest.mark.parametrize("item", [None, folder("Empty"), folder("F", folder("Empty"))])
def test_collections_without_operations(item: dict[str, Any] | None, tmp_path: Path) -> None:
    with imported(tmp_path, *([item] if item else [])) as made:
        assert made.Test()
        assert "TYPE_CHECKING" not in vars(made._client) or item


def test_modules_are_formatted_and_end_in_one_line_feed() -> None:
    for source in modules(folder("F", request("A"), folder("G", request("B"))), request()).values():
        assert source.endswith("\n")
        assert not source.endswith("\n\n")
        assert "\n\n\n\n" not in source


def test_no_import_is_unused_and_none_is_missing() -> None:
    graphql = {"mode": "graphql", "graphql": {"query": "{ a }"}}
    parts = {"mode": "formdata", "formdata": [{"key": "a", "type": "file", "src": ["/a", "/b"]}]}
    plain, rich = request("A"), raw('{"a": [{"b": null}]}', name="B", response=[saved('[{"a": 1}, {}]')])
    forms = [request("C", method="POST", body=graphql), request("D", method="POST", body=parts)]
    for items in (
        [],
        [raw('{"a": null, "cached property": {{b}}}')],
        [plain],
        [rich],
        forms,
        [folder("F", plain, folder("G", rich))],
        [folder("F", *forms, auth=BEARER)],
    ):
        for source in modules(*items).values():
            tree = ast.parse(source)
            names = {node.id for node in ast.walk(tree) if isinstance(node, ast.Name)} | {
                node.value for node in ast.walk(tree) if isinstance(node, ast.Constant) and isinstance(node.value, str)
            }
            found = [node for node in ast.walk(tree) if isinstance(node, ast.ImportFrom)]
            top = [node for node in found if node.module != "__future__"]
            assert {alias.asname or alias.name for node in top for alias in node.names} <= names
            compile(source, "module", "exec")


def test_a_folder_of_the_client_is_known_to_type_checkers() -> None:
    source = client(folder("Users", request()), folder("users!", request("B")))
    assert "if TYPE_CHECKING:\n    from .users import AsyncUsers, Users\n" in source
    assert "    from .users_2 import AsyncUsers as Users2AsyncUsers, Users as Users2Users\n" in source
