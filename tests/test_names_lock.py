"""Lock files as the memory of names: nobody vouches for them, merges leave conflicts in them, versions change."""

import json
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from packages import Item, folder, request
from postwright.cli.commands import app
from postwright.targets import TARGETS
from reading import document
from regenerating import Run, run

LIST = {**request("List", "https://a.test/users"), "id": "l"}
GET = {**request("Get", "https://a.test/users/:id"), "id": "g"}
USERS = {**folder("Users", LIST, GET), "id": "u"}


def changed(last: Run, change: Callable[[dict[str, Any]], object]) -> bytes:
    """The lock file with a change."""
    entries = last.entries
    change(entries)
    return json.dumps(entries).encode()


def in_all(key: str, value: object) -> Callable[[dict[str, Any]], None]:
    """A change of one key of every entry."""

    def change(entries: dict[str, Any]) -> None:
        for entry in (*entries["folders"], *entries["operations"]):
            entry[key] = value

    return change


HOSTILE_NAMES = [
    "../../etc/passwd", "..", "/etc/passwd", "a/../b", "__init__", "_call", "x\n", "x y", "x;y", 'x"', "C:\\x",
    "x" * 5000, "", "é", "1", "users.", ".users", "a//b",
]  # fmt: skip
RESERVED_NAMES = ["with_response", "class", "str", "cached_property"]


@pytest.mark.parametrize("name", RESERVED_NAMES)
def test_names_that_are_reserved_are_not_kept(name: str) -> None:
    lock = changed(run(USERS), in_all("names", {"python": name, "curl": "con"}))
    made = run(USERS, last=lock, keep_old_names=True)
    assert made.paths() == run(USERS).paths()
    assert made.paths("curl") == run(USERS).paths("curl")
    assert made.old() == {}


@pytest.mark.parametrize("name", HOSTILE_NAMES)
def test_names_that_are_none_are_not_kept(name: str) -> None:
    lock = changed(run(USERS), in_all("names", {"python": name, "curl": name}))
    made = run(USERS, last=lock, keep_old_names=True)
    first = run(USERS)
    assert made.paths() == first.paths()
    assert made.paths("curl") == first.paths("curl")
    assert made.old() == {}


@pytest.mark.parametrize(
    "name", [*HOSTILE_NAMES, *RESERVED_NAMES, "users.list_", "users.get", "elsewhere.x", "list_.x"]
)
def test_old_names_that_are_none_are_left_out(name: str) -> None:
    made = run(USERS, last=changed(run(USERS), in_all("old", {"python": {name: None}})), keep_old_names=True)
    assert made.old() == {}
    assert made.made.files == run(USERS).made.files


@pytest.mark.parametrize("key", ["pointer", "id", "name", "folder", "digest", "names", "given", "old", "files"])
@pytest.mark.parametrize(
    "value", [None, 5, [], {}, ["x"], {"python": 5}, {"python": {"x": 5}}, "\ud800", "", "x" * 10_000]
)
def test_entries_of_any_shape_do_no_harm(key: str, value: object) -> None:
    lock = changed(run(USERS), in_all(key, value))
    assert run(USERS, last=lock, keep_old_names=True).paths() == ["users.list_", "users.get"]


@pytest.mark.parametrize("key", ["folders", "operations", "version"])
@pytest.mark.parametrize("value", [None, 5, "x", {}, [None, 5, [], "x"], [{}], [{"names": {"python": "x"}}] * 3])
def test_lists_of_any_shape_do_no_harm(key: str, value: object) -> None:
    lock = changed(run(USERS), lambda entries: entries.update({key: value}))
    assert run(USERS, last=lock, keep_old_names=True).paths() == ["users.list_", "users.get"]


@pytest.mark.parametrize("lock", [b"", b"{", b"null", b"[]", b"\xff", b"[" * 100_000, b"<<<<<<< a\n{\n>>>>>>> b\n"])
def test_what_is_no_lock_file_remembers_nothing(lock: bytes) -> None:
    assert run(USERS, last=lock).paths() == ["users.list_", "users.get"]


def test_folders_around_each_other_and_nowhere() -> None:
    def change(entries: dict[str, Any]) -> None:
        entries["folders"] = [
            {**entries["folders"][0], "folder": "/item/0"},
            {**entries["folders"][0], "pointer": "/item/7", "folder": "/item/8"},
        ]

    assert run(USERS, last=changed(run(USERS), change)).paths() == ["users.list_", "users.get"]


def test_a_lock_file_of_a_version_without_these_entries() -> None:
    def change(entries: dict[str, Any]) -> None:
        del entries["folders"]
        for entry in entries["operations"]:
            del entry["folder"], entry["digest"]
        entries["postwright"] = "0.0.1"

    twins = [{**LIST, "id": ""}, {**GET, "name": "List", "id": ""}]
    first = run(folder("Users", *twins))
    assert first.paths() == ["users.list_", "users.get_list"]
    lock = changed(first, change)
    assert run(folder("Users", *twins), last=lock).made.files == first.made.files


def test_names_that_another_version_would_make_otherwise_stay() -> None:
    def change(entries: dict[str, Any]) -> None:
        entries["operations"][0]["names"] = {"python": "users.query_all", "curl": "users/query-all"}

    made = run(USERS, last=changed(run(USERS), change))
    assert made.paths() == ["users.query_all", "users.get"]
    assert made.paths("curl") == ["users/query-all", "users/get"]


def conflict(ours: Run, theirs: Run, tmp_path: Path, *options: str) -> bytes:
    """The lock file as git leaves it, both sides having come out of the same one."""
    for name, content in (("ours", ours.lock), ("base", run(USERS).lock), ("theirs", theirs.lock)):
        (tmp_path / name).write_bytes(content)
    command = ["git", "merge-file", "-p", *options, "ours", "base", "theirs"]
    return subprocess.run(command, cwd=tmp_path, capture_output=True, check=False).stdout


def other(number: int) -> Item:
    """Another request of the name List."""
    return {**request("List", f"https://a.test/{number}"), "id": f"o{number}"}


@pytest.mark.parametrize("options", [(), ("--diff3",), ("--zdiff3",)])
def test_names_of_both_sides_of_a_conflict_stay(tmp_path: Path, options: tuple[str, ...]) -> None:
    ours = run({**USERS, "item": [other(1), LIST, GET]}, last=run(USERS))
    theirs = run({**USERS, "item": [LIST, GET, {**request("Get", "https://a.test/2"), "id": "o2"}]}, last=run(USERS))
    lock = conflict(ours, theirs, tmp_path, *options)
    assert b"<<<<<<<" in lock
    both = {**USERS, "item": [other(1), {**request("Get", "https://a.test/2"), "id": "o2"}, LIST, GET]}
    made = run(both, last=lock)
    assert made.paths() == ["users.get_list", theirs.paths()[2], "users.list_", "users.get"]
    assert made.codes() == ["lock-conflict"]
    assert run(both, last=made).made.files == made.made.files
    assert run(both, last=made).codes() == []


def test_ours_comes_first(tmp_path: Path) -> None:
    ours = run({**USERS, "item": [LIST, GET, other(1)]}, last=run(USERS))
    theirs = run({**USERS, "item": [LIST, GET, other(2)]}, last=run(USERS))
    assert ours.paths() == theirs.paths() == ["users.list_", "users.get", "users.get_list"]
    made = run({**USERS, "item": [other(2), LIST, GET, other(1)]}, last=conflict(ours, theirs, tmp_path))
    assert made.paths()[1:] == ["users.list_", "users.get", "users.get_list"]


def generate(*arguments: str) -> Result:
    """A run of the command."""
    return CliRunner().invoke(app, ["generate", "shop.json", *arguments], obj=TARGETS)


def test_the_command_keeps_names_and_mends_a_conflict(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    source, lock = Path("shop.json"), Path("generated/test/postwright.lock.json")
    twin = Path("generated/test/python/test/users_2.py")
    source.write_bytes(document(USERS))
    assert generate().exit_code == 0
    source.write_bytes(document(folder("Users", other(1)), USERS))
    assert generate().exit_code == 0
    assert twin.exists()
    good = lock.read_bytes()
    lines = good.splitlines(keepends=True)
    lock.write_bytes(
        b"".join([*lines[:5], b"<<<<<<< HEAD\n", *lines[5:9], b"=======\n", *lines[5:9], b">>>>>>> x\n", *lines[9:]])
    )
    checked = generate("--check")
    assert checked.exit_code == 1
    assert "test/postwright.lock.json:6:1: The lock file holds a merge conflict" in checked.stderr
    assert "postwright generate shop.json" in checked.stderr
    assert generate().exit_code == 0
    assert lock.read_bytes() == good
    assert generate("--check").exit_code == 0


def test_the_command_shows_what_a_setting_can_not_be(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("shop.json").write_bytes(document(USERS))
    Path("postwright.yaml").write_text("options: {python: {client: class}}\ncollections: [shop.json]\n", "utf-8")
    told = CliRunner().invoke(app, ["generate"], obj=TARGETS)
    assert told.exit_code == 2
    assert "The client can't be called 'class'" in told.stderr
    assert not Path("generated").exists()
