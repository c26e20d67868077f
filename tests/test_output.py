"""Writing to a folder: nothing is half written, lost, or touched without need."""

import os
from collections.abc import Mapping
from pathlib import Path

import pytest

from postwright import lock, output
from postwright.output import Changes, OutputError

LOCK = "shop/postwright.lock.json"


def wanted(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """The files of a build in the folder `shop`."""
    return {**{f"shop/{path}": content for path, content in files.items()}, LOCK: lock.encode({}, files)}


def write(root: Path, files: Mapping[str, bytes], *, force: bool = False) -> Changes:
    changes = output.changes(root, wanted(files), force=force)
    output.apply(changes, force=force)
    return changes


def contents(root: Path) -> dict[str, bytes]:
    return {path.relative_to(root).as_posix(): path.read_bytes() for path in root.rglob("*") if path.is_file()}


def test_a_first_run_writes_everything(tmp_path: Path) -> None:
    root = tmp_path / "new" / "generated"
    changes = write(root, {"a/b/c.txt": b"1", "d.txt": b""})
    assert changes.new == ("shop/a/b/c.txt", "shop/d.txt", LOCK)
    assert contents(root) == wanted({"a/b/c.txt": b"1", "d.txt": b""})


def test_comparing_touches_nothing(tmp_path: Path) -> None:
    output.changes(tmp_path / "out", wanted({"a": b"1"}))
    assert not list(tmp_path.iterdir())


def test_a_second_run_keeps_times_and_writes_what_changed(tmp_path: Path) -> None:
    write(tmp_path, {"same": b"1", "other": b"2"})
    for path in contents(tmp_path):
        os.utime(tmp_path / path, (1, 1))
    changes = write(tmp_path, {"same": b"1", "other": b"3", "more": b"4"})
    assert (changes.new, changes.changed, changes.unchanged) == (("shop/more",), ("shop/other", LOCK), ("shop/same",))
    assert (tmp_path / "shop/same").stat().st_mtime == 1
    assert (tmp_path / "shop/other").stat().st_mtime > 1
    assert contents(tmp_path) == wanted({"same": b"1", "other": b"3", "more": b"4"})


def test_the_same_again_is_current(tmp_path: Path) -> None:
    assert not write(tmp_path, {"a": b"1"}).is_current
    os.utime(tmp_path / LOCK, (1, 1))
    assert write(tmp_path, {"a": b"1"}).is_current
    assert (tmp_path / LOCK).stat().st_mtime == 1


def test_the_mode_of_a_file_stays(tmp_path: Path) -> None:
    write(tmp_path, {"run.sh": b"1"})
    assert (tmp_path / "shop/run.sh").stat().st_mode & 0o600 == 0o600
    (tmp_path / "shop/run.sh").chmod(0o750)
    write(tmp_path, {"run.sh": b"2"})
    assert (tmp_path / "shop/run.sh").stat().st_mode & 0o777 == 0o750


def test_stale_files_go_and_their_empty_folders_with_them(tmp_path: Path) -> None:
    write(tmp_path, {"a/b/old": b"1", "a/c/old": b"1", "new": b"1"})
    (tmp_path / "shop/a/c/mine").write_bytes(b"mine")
    (tmp_path / "shop/empty").mkdir()
    changes = write(tmp_path, {"new": b"1"})
    assert changes.stale == ("shop/a/b/old", "shop/a/c/old")
    assert not (tmp_path / "shop/a/b").exists()
    assert (tmp_path / "shop/empty").is_dir()
    assert contents(tmp_path) == {**wanted({"new": b"1"}), "shop/a/c/mine": b"mine"}


def test_a_folder_can_take_the_place_of_nothing_left(tmp_path: Path) -> None:
    write(tmp_path, {"t/a": b"1"})
    changes = write(tmp_path, {})
    assert changes.stale == ("shop/t/a",)
    assert contents(tmp_path) == wanted({})


def test_a_stale_file_that_was_edited_or_is_gone_stays_so(tmp_path: Path) -> None:
    write(tmp_path, {"t/edited": b"1", "t/gone": b"1", "t/folder": b"1"})
    (tmp_path / "shop/t/edited").write_bytes(b"2")
    (tmp_path / "shop/t/gone").unlink()
    (tmp_path / "shop/t/folder").unlink()
    (tmp_path / "shop/t/folder").mkdir()
    changes = write(tmp_path, {}, force=True)
    assert changes.stale == ()
    assert changes.kept == ("shop/t/edited", "shop/t/folder")
    assert (tmp_path / "shop/t/edited").read_bytes() == b"2"
    assert (tmp_path / "shop/t/folder").is_dir()


def test_files_of_others_and_edited_ones_block_the_run(tmp_path: Path) -> None:
    write(tmp_path, {"edited": b"1", "t/old": b"1"})
    (tmp_path / "shop/edited").write_bytes(b"mine")
    (tmp_path / "shop/foreign").write_bytes(b"mine")
    before = contents(tmp_path)
    files = {"edited": b"2", "foreign": b"2", "fresh": b"2"}
    changes = output.changes(tmp_path, wanted(files))
    assert (changes.edited, changes.foreign, changes.new) == (("shop/edited",), ("shop/foreign",), ("shop/fresh",))
    with pytest.raises(OutputError, match="shop/edited, shop/foreign"):
        output.apply(changes)
    assert contents(tmp_path) == before
    output.apply(changes, force=True)
    assert contents(tmp_path) == wanted(files)


def test_a_file_of_others_that_is_just_what_is_wanted_is_fine(tmp_path: Path) -> None:
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop/a").write_bytes(b"1")
    assert write(tmp_path, {"a": b"1"}).unchanged == ("shop/a",)


def test_other_folders_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "bakery").mkdir()
    (tmp_path / "bakery/postwright.lock.json").write_bytes(lock.encode({}, {"a": b"1"}))
    (tmp_path / "bakery/a").write_bytes(b"1")
    write(tmp_path, {"a": b"1"})
    write(tmp_path, {})
    assert (tmp_path / "bakery/a").exists()


def test_the_lock_is_written_last() -> None:
    files = wanted({"z": b"1", "a": b"1", "postwright.lock.json.txt": b"1"})
    changes = Changes(root=Path(), wanted=files, new=tuple(sorted(files)))
    assert changes.written[-1] == LOCK


@pytest.mark.parametrize("path", ["/etc/passwd", "shop/../x", "..", "shop\\x", "shop/a\0"])
def test_wanted_paths_stay_inside(tmp_path: Path, path: str) -> None:
    with pytest.raises(OutputError, match="inside the output folder"):
        output.changes(tmp_path, {**wanted({}), path: b""})


def test_a_build_is_one_folder_with_a_lock_file(tmp_path: Path) -> None:
    for files in ({}, {"shop/a": b""}, {**wanted({}), "bakery/a": b""}):
        with pytest.raises(OutputError, match="one folder"):
            output.changes(tmp_path, files)
