"""An output folder that changes while it is written: links put in between, folders that go, files that are in use."""

import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from killing import LOCK, OLD, state, wanted
from postwright import output
from postwright.output import OutputError, tree
from postwright.output.tree import Tree

NEW = wanted({"a/gone": b"2", "b/changed": b"2", "c/d/new": b"2"})
Event = Callable[[], object]


@pytest.fixture(params=[True, False], ids=["open", "looked at"])
def root(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An output folder with old files, on a system that can hold folders open, or not."""
    monkeypatch.setattr(tree, "_CAN_HOLD", request.param)
    folder = tmp_path / "root"
    output.apply(output.changes(folder, OLD))
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "elsewhere/changed").write_bytes(b"mine")
    return folder


def before(monkeypatch: pytest.MonkeyPatch, name: str, event: Event) -> None:
    """Let something happen right before a method of trees is called for the first time."""
    method = getattr(Tree, name)
    left = [event]

    def first(*arguments: Any, **options: Any) -> object:
        if left:
            left.pop()()
        return method(*arguments, **options)

    monkeypatch.setattr(Tree, name, first)


def linked(folder: Path, to: Path) -> Event:
    """Put a link in the place of a folder."""

    def event() -> None:
        if folder.exists():
            folder.rename(folder.with_name("moved-away"))
        folder.parent.mkdir(parents=True, exist_ok=True)
        folder.symlink_to(to)

    return event


@pytest.mark.parametrize(
    "place", ["shop", "shop/b", "shop/c", "shop/c/d", ".postwright-staging", ".postwright-staging/0"]
)
@pytest.mark.parametrize("moment", ["write", "link", "move", "remove"])
def test_a_link_put_in_the_place_of_a_folder(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: str, moment: str
) -> None:
    changes = output.changes(root, NEW)
    found = state(tmp_path / "elsewhere")
    before(monkeypatch, moment, linked(root / place, tmp_path / "elsewhere"))
    # What was opened before goes on to be written to, wherever it is now.
    with suppress(OutputError):
        output.apply(changes)
    assert state(tmp_path / "elsewhere") == found


def test_a_link_put_in_the_place_of_a_file_is_replaced(
    root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def event() -> None:
        (root / "shop/b/changed").unlink()
        (root / "shop/b/changed").symlink_to(tmp_path / "elsewhere/changed")

    changes = output.changes(root, NEW)
    before(monkeypatch, "link", event)
    output.apply(changes)
    assert (tmp_path / "elsewhere/changed").read_bytes() == b"mine"
    assert (root / "shop/b/changed").read_bytes() == b"2"


def test_a_link_put_in_the_place_of_a_file_that_is_read(root: Path, tmp_path: Path) -> None:
    with Tree(root) as found:
        (root / "link").symlink_to(tmp_path / "elsewhere/changed")
        assert found.content("link") is None
        assert found.content("shop/b/changed") == b"1"
        assert found.content("shop/b/none") is None
        assert found.content("none/a") is None
        assert found.state("shop/b/changed/none") is None


def test_what_comes_new_where_something_came_meanwhile(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changes = output.changes(root, NEW)
    (root / "shop/c/d").mkdir(parents=True)
    (root / "shop/c/d/new").write_bytes(b"mine")
    found = state(root)
    with pytest.raises(OutputError, match=r"shop/c/d/new was made by someone else while this ran: run it again"):
        output.apply(changes)
    assert state(root) == found


def test_what_is_edited_right_before_it_is_removed_stays(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changes = output.changes(root, wanted({"b/changed": b"1"}))
    assert "shop/a/gone" in changes.stale
    (root / "shop/a/gone").write_bytes(b"mine")
    found = state(root)
    with pytest.raises(OutputError, match=r"shop/a/gone was changed by someone else while this ran: run it again"):
        output.apply(changes)
    assert state(root) == found


@pytest.mark.parametrize("moment", ["make", "write", "link", "move", "remove"])
def test_an_output_folder_that_vanishes(root: Path, monkeypatch: pytest.MonkeyPatch, moment: str) -> None:
    changes = output.changes(root, NEW)
    before(monkeypatch, moment, lambda: shutil.rmtree(root))
    with pytest.raises(OutputError, match=r"the output can't be written: No such file or directory: .*root") as raised:
        output.apply(changes)
    assert "was removed or renamed, and run it again" in str(raised.value)
    assert not root.exists()
    output.apply(output.changes(root, NEW))
    assert output.changes(root, NEW).is_current


def in_use(monkeypatch: pytest.MonkeyPatch, times: int, number: int = 32) -> list[float]:
    """Say so often what Windows says of files that another program has open; gives how long is waited each time."""
    replace, left, pauses = os.replace, [number] * times, list[float]()

    def refuse(*arguments: Any, **options: Any) -> None:
        if left and str(arguments[1]).endswith("changed"):
            error = PermissionError(13, "The process cannot access the file", *map(str, arguments[:1]))
            error.winerror = left.pop()  # type: ignore[attr-defined,unused-ignore]
            raise error
        replace(*arguments, **options)

    monkeypatch.setattr(os, "replace", refuse)
    monkeypatch.setattr(tree, "sleep", pauses.append)
    return pauses


@pytest.mark.parametrize("number", [5, 32, 33])
def test_a_file_that_is_in_use_for_a_moment(root: Path, monkeypatch: pytest.MonkeyPatch, number: int) -> None:
    pauses = in_use(monkeypatch, 3, number)
    output.apply(output.changes(root, NEW))
    assert output.changes(root, NEW).is_current
    assert len(pauses) == 3


def test_a_file_that_stays_in_use(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    changes = output.changes(root, NEW)
    found = state(root)
    pauses = in_use(monkeypatch, 8)
    with pytest.raises(
        OutputError, match=r"shop/b/changed; everything is as it was\. Close the program that has it open"
    ):
        output.apply(changes)
    assert state(root) == found
    assert 1 < sum(pauses) < 10


def test_a_file_without_rights_is_not_tried_again(root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pauses = in_use(monkeypatch, 1, 0)
    with pytest.raises(OutputError, match="See who owns it"):
        output.apply(output.changes(root, NEW))
    assert pauses == []


def test_no_folder_stays_open(root: Path) -> None:
    open_before = len(list(Path("/dev/fd").iterdir()))
    output.apply(output.changes(root, wanted({f"t/{number}/a": b"1" for number in range(60)})))
    output.apply(output.changes(root, wanted({})))
    assert len(list(Path("/dev/fd").iterdir())) == open_before
    assert sorted(state(root)) == ["shop", LOCK]
