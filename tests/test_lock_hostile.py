"""Lock files that somebody made to do harm: nothing that they say becomes more than names, and nothing is lost."""

import json
from collections.abc import Iterator
from copy import deepcopy
from pathlib import Path
from typing import Any, cast

import pytest
from click.testing import CliRunner, Result

from killing import state
from plain_target import collection_file, folder, request
from postwright import lock
from postwright.cli.commands import app
from test_paths import HOSTILE_PATHS

LOCK = Path("generated/shop/postwright.lock.json")
ODD: tuple[Any, ...] = (
    None,
    True,
    -1,
    1e300,
    "",
    "x",
    "../../x",
    "$(touch x)",
    [],
    {},
    [[]],
    [None],
    {"": None},
    {"curl": {"a.b": 5}},
)


@pytest.fixture(autouse=True)
def _generated(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    assert generate().exit_code == 0


def generate(*options: str) -> Result:
    items = (folder("Carts", request("Fill", "https://h/{{id}}"), request("Empty", method="PUT")), request("Ping"))
    source = collection_file(Path("shop.json"), "Shop", *items)
    return CliRunner().invoke(app, ["generate", source, "-t", "curl", "-t", "python", "--no-cache", *options])


def document() -> dict[str, Any]:
    found: dict[str, Any] = json.loads(LOCK.read_bytes())
    return found


def with_files(files: dict[str, bytes], root: Path = LOCK.parent) -> None:
    """Put files of a user there, and into the lock file, with their right hashes."""
    found = document()
    for path, content in files.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_bytes(content)
    hashes = {path: lock.digest(content) for path, content in files.items()}
    LOCK.write_text(json.dumps({**found, "files": {**found["files"], **hashes}}))


@pytest.mark.parametrize("path", ["notes.md", ".env", ".github/workflows/a.yml", "Notes/a", "my notes/a", "_/a"])
def test_files_where_no_target_puts_any_are_not_removed(path: str) -> None:
    with_files({path: b"mine"})
    result = generate()
    assert (result.exit_code, "removed" in result.stderr) == (0, False)
    assert (LOCK.parent / path).read_bytes() == b"mine"


@pytest.mark.parametrize("path", HOSTILE_PATHS[::8])
@pytest.mark.parametrize("options", [(), ("--force",), ("--check",), ("--merge",)])
def test_paths_that_lead_elsewhere_stop_the_run(tmp_path: Path, path: str, options: tuple[str, ...]) -> None:
    (tmp_path / "project/generated/x").write_bytes(b"mine")
    LOCK.write_text(json.dumps({**document(), "files": {path: lock.digest(b"mine")}}))
    found = state(tmp_path)
    result = generate(*options)
    if "--force" in options:
        assert result.exit_code == 0
        assert generate("--check").exit_code == 0
        assert (tmp_path / "project/generated/x").read_bytes() == b"mine"
    else:
        assert (result.exit_code, "is not a lock file: it names" in result.stderr) == (2, True)
        assert state(tmp_path) == found


def test_a_file_that_is_not_as_the_lock_file_says_is_kept() -> None:
    with_files({"curl/mine.sh": b"mine"})
    (LOCK.parent / "curl/mine.sh").write_bytes(b"changed")
    assert generate().exit_code == 0
    assert (LOCK.parent / "curl/mine.sh").read_bytes() == b"changed"


def test_a_wanted_file_by_another_name_is_not_removed() -> None:
    """As it is where names that differ in case are one."""
    (script,) = (path for path in LOCK.parent.glob("curl/ping*"))
    with_files({f"curl/{script.name.upper()}": b""})
    other = LOCK.parent / "curl" / script.name.upper()
    other.unlink()
    other.hardlink_to(script)
    found = document()
    files = {f"curl/{other.name}": lock.digest(script.read_bytes())}
    LOCK.write_text(json.dumps({**found, "files": {**found["files"], **files}}))
    result = generate()
    assert (result.exit_code, "removed" in result.stderr) == (0, False)
    assert script.exists()


def altered(value: Any, depth: int = 0) -> Iterator[object]:
    """The value with each of its parts in turn replaced by what does not belong there."""
    yield from ODD
    keys: list[Any] = [0] if isinstance(value, list) and value else []
    if isinstance(value, dict):
        keys = [*value]
    for key in keys if depth < 5 else ():
        for other in altered(value[key], depth + 1):
            copy = deepcopy(cast(Any, value))
            copy[key] = other
            yield copy


def test_no_type_is_taken_for_granted() -> None:
    before = {path: content for path, content in state(Path("generated")).items() if not path.endswith("lock.json")}
    found = document()
    found["files"] = {}
    tried = [json.dumps(each) for each in altered(found)]
    assert len(tried) > 400
    for text in tried[:: len(tried) // 50]:
        LOCK.write_text(text)
        result = generate("--force")
        assert result.exit_code == 0, (text, result.output, result.exception)
        after = {path: content for path, content in state(Path("generated")).items() if not path.endswith("lock.json")}
        assert after == before, text


@pytest.mark.parametrize(
    "name", ["x; touch y", "$(x)", "`x`", "../x", "x\ny", "__class__", "a" * 300, "é", "import os"]
)
def test_names_that_are_code_are_no_names(name: str) -> None:
    before = state(Path("generated"))
    found = document()
    for kind in ("folders", "operations"):
        for entry in found[kind]:
            entry["names"] = dict.fromkeys(("curl", "python"), name)
            entry["old"] = {target: {name: None} for target in ("curl", "python")}
    LOCK.write_text(json.dumps(found))
    result = generate()
    assert result.exit_code == 0, result.output
    assert state(Path("generated")) == before


def test_ten_megabytes() -> None:
    found = document()
    operation, *_ = found["operations"]
    before = state(Path("generated"))
    many = [{**operation, "pointer": f"/item/{number}", "id": f"{number % 7}"} for number in range(20_000)]
    files = {f"curl/{'a/' * 900}{number}": "0" * 64 for number in range(2_000)}
    files |= {f"python/{number}.py": "0" * 64 for number in range(50_000)}
    text = json.dumps({**found, "operations": [*found["operations"], *many], "files": {**found["files"], **files}})
    assert len(text) > 10_000_000
    LOCK.write_text(text)
    result = generate()
    assert result.exit_code == 0, result.output
    assert state(Path("generated")) == before


@pytest.mark.parametrize(
    "text",
    [
        '{"files": {"curl/a": "0", "curl/a": "1"}}',
        '{"files": {"curl/a": "0"}, "files": {}}',
        "<<<<<<< a\n{}\n=======\n{}\n>>>>>>> b\n" * 2000,
        "<<<<<<< a\n" * 50_000,
        "<<<<<<< a\n=======\n" + '{"files": {}}\n' + ">>>>>>> b\n",
        "[" * 200_000,
        '{"files":' * 200_000,
        '{"files": {}, "version": ' + "9" * 5_000 + "}",
        "\ufeff{}",
        "\x00" * 1000,
        "NaN",
    ],
)
def test_odd_texts(text: str) -> None:
    before = {path: content for path, content in state(Path("generated")).items() if not path.endswith("lock.json")}
    LOCK.write_text(text)
    result = generate()
    assert result.exit_code in (0, 2), (result.output, result.exception)
    assert generate("--force").exit_code == 0
    after = {path: content for path, content in state(Path("generated")).items() if not path.endswith("lock.json")}
    assert after == before
