"""Folders that were prepared to make us write, read or remove elsewhere."""

import json
import os
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest

from killing import state
from postwright import lock, output
from postwright.output import OutputError
from postwright.output.folders import is_link

LOCK = "shop/postwright.lock.json"
WANTED = {"shop/a/b": b"1", LOCK: lock.encode({}, {"a/b": b"1"})}


def prepare(root: Path, document: object) -> None:
    (root / "shop").mkdir()
    (root / LOCK).write_text(json.dumps(document), "utf-8")


@pytest.mark.parametrize("path", ["../victim", "/victim", "a/../../victim", "..\\victim", ""])
def test_a_lock_file_can_not_name_files_elsewhere(tmp_path: Path, path: str) -> None:
    (tmp_path / "victim").write_bytes(b"1")
    prepare(tmp_path, {"files": {path: lock.digest(b"1")}})
    with pytest.raises(OutputError, match=r"postwright\.lock\.json is not a lock file"):
        output.changes(tmp_path, WANTED)
    assert (tmp_path / "victim").exists()


def test_a_lock_file_that_is_none_can_be_replaced_by_force(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / LOCK).write_bytes(b"<<<<<<< HEAD\n{}")
    with pytest.raises(OutputError, match="--force"):
        output.changes(tmp_path, WANTED)
    output.apply(output.changes(tmp_path, WANTED, force=True), force=True)
    assert (tmp_path / LOCK).read_bytes() == WANTED[LOCK]


def test_a_lock_file_can_name_itself(tmp_path: Path) -> None:
    prepare(tmp_path, {"files": {"postwright.lock.json": "0"}})
    assert output.changes(tmp_path, WANTED).changed == (LOCK,)


def test_a_lock_file_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_bytes(WANTED[LOCK])
    (tmp_path / "shop").mkdir()
    (tmp_path / LOCK).symlink_to(tmp_path / "elsewhere")
    changes = output.changes(tmp_path, WANTED)
    assert changes.foreign == (LOCK,)
    output.apply(changes, force=True)
    assert not (tmp_path / LOCK).is_symlink()


@pytest.mark.parametrize("link", ["shop", "shop/a"])
@pytest.mark.parametrize("target", ["elsewhere", "root/inside", "root/nowhere"])
def test_a_folder_that_is_a_link_is_refused(tmp_path: Path, link: str, target: str) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / target
    (root / link).parent.mkdir(parents=True)
    if target != "root/nowhere":
        elsewhere.mkdir()
    (root / link).symlink_to(elsewhere)
    before = state(tmp_path)
    with pytest.raises(OutputError, match=f"{link} is a link, behind which nothing is written: remove it"):
        output.changes(root, WANTED)
    assert state(tmp_path) == before


def test_a_stale_file_behind_a_link_out_is_not_removed(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / "victim").write_bytes(b"1")
    root.mkdir()
    prepare(root, {"files": {"old/victim": lock.digest(b"1")}})
    (root / "shop/old").symlink_to(elsewhere)
    with pytest.raises(OutputError, match="is a link"):
        output.changes(root, WANTED)


def test_a_stale_link_is_kept(tmp_path: Path) -> None:
    (tmp_path / "victim").write_bytes(b"1")
    prepare(tmp_path, {"files": {"a/old": lock.digest(b"1")}})
    (tmp_path / "shop/a").mkdir()
    (tmp_path / "shop/a/old").symlink_to(tmp_path / "victim")
    changes = output.changes(tmp_path, WANTED)
    assert (changes.stale, changes.kept) == ((), ("shop/a/old",))


def test_a_link_in_the_place_of_a_file_is_replaced_and_not_followed(tmp_path: Path) -> None:
    (tmp_path / "victim").write_bytes(b"mine")
    (tmp_path / "shop/a").mkdir(parents=True)
    (tmp_path / "shop/a/b").symlink_to(tmp_path / "victim")
    changes = output.changes(tmp_path, WANTED)
    assert changes.foreign == ("shop/a/b",)
    output.apply(changes, force=True)
    assert (tmp_path / "victim").read_bytes() == b"mine"
    assert (tmp_path / "shop/a/b").read_bytes() == b"1"


def test_an_output_folder_may_itself_be_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "root").symlink_to(tmp_path / "real")
    output.apply(output.changes(tmp_path / "root", WANTED))
    assert (tmp_path / "real/shop/a/b").read_bytes() == b"1"


def test_links_in_a_circle_are_refused(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop/a").symlink_to(tmp_path / "shop/a")
    with pytest.raises(OutputError, match="is a link"):
        output.changes(tmp_path, WANTED)


def test_a_pipe_in_the_place_of_a_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "shop/a").mkdir(parents=True)
    os.mkfifo(tmp_path / "shop/a/b")
    assert output.changes(tmp_path, WANTED).foreign == ("shop/a/b",)


@pytest.mark.parametrize("path", ["", "shop", "shop/a"])
def test_a_file_in_the_place_of_a_folder_is_named(tmp_path: Path, path: str) -> None:
    root = tmp_path / "root"
    (root / path).parent.mkdir(parents=True, exist_ok=True)
    (root / path).write_bytes(b"mine")
    with pytest.raises(OutputError, match="is not a folder: move it away"):
        output.changes(root, WANTED)


def test_a_folder_in_the_place_of_a_file_is_named(tmp_path: Path) -> None:
    (tmp_path / "shop/a/b").mkdir(parents=True)
    with pytest.raises(OutputError, match="is a folder where a file belongs"):
        output.changes(tmp_path, WANTED, force=True)


@pytest.mark.parametrize(("one", "other"), [("t/a", "T/a"), ("t/\xe9", "t/e\u0301"), ("t/a", "t/a/b")])
def test_paths_that_are_one_file_on_some_system_are_refused(tmp_path: Path, one: str, other: str) -> None:
    files = {f"shop/{path}": b"1" for path in (one, other)}
    with pytest.raises(OutputError, match="can't stand beside each other on every system"):
        output.changes(tmp_path, {**files, LOCK: lock.encode({}, {})})


def test_a_junction_is_a_link(tmp_path: Path) -> None:
    """Windows takes one for a folder, and marks it."""
    state_of_folder = tmp_path.lstat()
    junction = SimpleNamespace(st_mode=state_of_folder.st_mode, st_reparse_tag=0xA0000003)
    assert is_link(cast("os.stat_result", junction))
    assert not is_link(state_of_folder)
