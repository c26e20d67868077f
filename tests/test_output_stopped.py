"""What a stopped run leaves: what is told of it, what the next run does, and journals that were made to do harm."""

import json
import os
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from killing import LOCK, state, stopped, wanted
from plain_target import PLAIN, collection_file, request
from postwright import lock, output
from postwright.cli.commands import app
from postwright.output import OutputError

OLD = wanted({"a": b"1", "b/c": b"1"})
NEW = wanted({"a": b"2", "d/e": b"2"})
STAGING = ".postwright-staging"
JOURNAL = f"{STAGING}/journal.json"


def generate(*names: str, options: tuple[str, ...] = ()) -> Result:
    source = collection_file(Path("shop.json"), "Shop", *map(request, names))
    return CliRunner().invoke(app, ["generate", source, *options], obj=PLAIN)


def leave_half(root: Path) -> None:
    """Write the old files, and half of the new ones."""
    output.apply(output.changes(root, OLD))
    work = output.changes(root, NEW)
    for number in range(1, 30):
        stopped(root, lambda: output.apply(work), number, "kill")
        if (root / JOURNAL).exists() and (root / "shop/a").read_bytes() == b"2":
            return
        output.recover(root)
    raise AssertionError("it never was half written")


def journal(root: Path, *files: dict[str, object], folders: tuple[str, ...] = ()) -> None:
    (root / STAGING / "0").mkdir(parents=True)
    (root / JOURNAL).write_text(json.dumps({"folders": folders, "files": files}), "utf-8")


def test_half_a_run_is_not_current_and_not_edited(tmp_path: Path) -> None:
    leave_half(tmp_path)
    for files in (OLD, NEW):
        changes = output.changes(tmp_path, files)
        assert changes.interrupted
        assert not changes.is_current
        assert not changes.blocked


def test_what_was_edited_since_stays(tmp_path: Path) -> None:
    leave_half(tmp_path)
    (tmp_path / "shop/a").write_bytes(b"mine")
    output.recover(tmp_path)
    assert (tmp_path / "shop/a").read_bytes() == b"mine"
    assert output.changes(tmp_path, OLD).edited == ("shop/a",)
    assert not (tmp_path / STAGING).exists()


def test_what_was_put_back_since_stays(tmp_path: Path) -> None:
    leave_half(tmp_path)
    for path, content in OLD.items():
        (tmp_path / path).parent.mkdir(exist_ok=True)
        (tmp_path / path).write_bytes(content)
    output.recover(tmp_path)
    assert output.changes(tmp_path, OLD).is_current


def test_a_failure_that_can_not_be_undone_now_is_undone_by_the_next_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    output.apply(output.changes(tmp_path, OLD))
    before = state(tmp_path)
    rename = os.replace
    done: list[str] = []

    def failing(source: str, target: str, **options: Any) -> None:
        done.append(target)
        if len(done) > 4:
            raise OSError(5, "Input/output error", source, None, target)
        rename(source, target, **options)

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", failing)
        with pytest.raises(
            OutputError, match=r"Input/output error: .*; what was written before can't be taken back now"
        ):
            output.apply(output.changes(tmp_path, NEW))
    assert (tmp_path / JOURNAL).exists()
    output.recover(tmp_path)
    assert state(tmp_path) == before


def test_two_folders_are_written_together_or_not_at_all(tmp_path: Path) -> None:
    roots = [tmp_path / "x/one", tmp_path / "two"]
    (tmp_path / "two/shop").mkdir(parents=True)
    plans = [output.changes(root, NEW) for root in roots]
    (tmp_path / "two/shop/a").write_bytes(b"mine")
    before = state(tmp_path)
    with pytest.raises(OutputError, match="was made by someone else while this ran"):
        output.apply_all(plans)
    assert state(tmp_path) == before
    (tmp_path / "two/shop/a").unlink()
    output.apply_all(plans)
    assert state(roots[0]) == state(roots[1])


def test_a_run_that_goes_on_is_left_alone(tmp_path: Path) -> None:
    changes = output.changes(tmp_path, NEW)
    (tmp_path / STAGING).mkdir()
    (tmp_path / STAGING / "theirs").write_bytes(b"1")
    with pytest.raises(OutputError, match="File exists"):
        output.apply(changes)
    assert (tmp_path / STAGING / "theirs").exists()


def test_an_interrupt_takes_back_what_was_done(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    output.apply(output.changes(tmp_path, OLD))
    before = state(tmp_path)

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", interrupt)
        with pytest.raises(KeyboardInterrupt):
            output.apply(output.changes(tmp_path, NEW))
    assert state(tmp_path) == before


@pytest.mark.parametrize("path", ["../victim", "/etc/victim", "shop\\x", "", f"{STAGING}/x", None])
@pytest.mark.parametrize("is_folder", [False, True])
def test_a_journal_can_not_name_files_elsewhere(tmp_path: Path, path: str | None, is_folder: bool) -> None:
    root = tmp_path / "root"
    (tmp_path / "victim").write_bytes(b"1")
    root.mkdir()
    entry = {"path": path, "was_there": False, "new": lock.digest(b"1")}
    journal(root, *([] if is_folder else [entry]), folders=(path,) if is_folder else ())  # type: ignore[arg-type]
    for work in (lambda: output.recover(root), lambda: output.changes(root, NEW)):
        with pytest.raises(OutputError, match="not a path inside the output folder"):
            work()
    assert (tmp_path / "victim").exists()


@pytest.mark.parametrize(
    "document",
    ["", "[]", "{}", '{"files": [], "folders": {}}', '{"files": [1], "folders": []}', "[" * 100_000, "\udcff"],
)
def test_what_is_no_journal_is_told_and_goes_by_force(tmp_path: Path, document: str) -> None:
    (tmp_path / STAGING).mkdir()
    (tmp_path / JOURNAL).write_bytes(document.encode("utf-8", "surrogateescape"))
    with pytest.raises(OutputError, match="is not the journal of a run that was stopped"):
        output.recover(tmp_path)
    assert output.changes(tmp_path, NEW, force=True).interrupted
    output.recover(tmp_path, force=True)
    assert not (tmp_path / STAGING).exists()


def test_links_of_a_stranger_are_not_followed(tmp_path: Path) -> None:
    root, elsewhere = tmp_path / "root", tmp_path / "elsewhere"
    (elsewhere / "0").mkdir(parents=True)
    (elsewhere / "victim").write_bytes(b"1")
    (elsewhere / "journal.json").write_text("{}", "utf-8")
    root.mkdir()
    (root / STAGING).symlink_to(elsewhere)
    output.recover(root)
    assert not (root / STAGING).is_symlink()
    assert (elsewhere / "victim").exists()
    (root / "shop").symlink_to(elsewhere)
    journal(root, {"path": "shop/victim", "was_there": False, "new": lock.digest(b"1")})
    with pytest.raises(OutputError, match="is a link"):
        output.recover(root)
    assert (elsewhere / "victim").exists()


def test_a_journal_that_is_no_file_is_not_read(tmp_path: Path) -> None:
    (tmp_path / STAGING).mkdir()
    os.mkfifo(tmp_path / JOURNAL)
    with pytest.raises(OutputError, match="it is not a file"):
        output.recover(tmp_path)


def test_folders_are_no_copies(tmp_path: Path) -> None:
    journal(tmp_path, {"path": "shop/a", "was_there": True, "new": None}, folders=("shop",))
    (tmp_path / STAGING / "0/0.old").mkdir()
    output.recover(tmp_path)
    assert not list(tmp_path.iterdir())


@pytest.fixture
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


@pytest.mark.usefixtures("_in_its_own_folder")
def test_check_tells_of_a_stopped_run_and_generate_mends_it() -> None:
    generate("One")
    journal(Path("generated"), {"path": "shop/x", "was_there": False, "new": lock.digest(b"1")})
    Path("generated/shop/x").write_bytes(b"1")
    result = generate("One", options=("--check",))
    assert result.exit_code == 1
    assert "  generated  (a run was stopped while it wrote)" in result.stderr.splitlines()
    assert generate("One").exit_code == 0
    assert generate("One", options=("--check",)).exit_code == 0
    assert not Path("generated/shop/x").exists()
    assert not Path("generated", STAGING).exists()


@pytest.mark.usefixtures("_in_its_own_folder")
def test_a_journal_that_is_none_refuses_the_run() -> None:
    generate("One")
    Path("generated", STAGING).mkdir()
    Path("generated", JOURNAL).write_bytes(b"")
    for options in ((), ("--check",)):
        refused = generate("One", options=options)
        assert refused.exit_code == 2
        assert "journal.json is not the journal of a run that was stopped: it is not JSON" in refused.stderr
    assert generate("One", options=("--force",)).exit_code == 0
    assert generate("One", options=("--check",)).exit_code == 0


@pytest.mark.usefixtures("_in_its_own_folder")
def test_leftovers_without_a_journal_go_and_are_no_reason_to_be_stale() -> None:
    generate("One")
    Path("generated", STAGING, "0").mkdir(parents=True)
    assert generate("One", options=("--check",)).exit_code == 0
    assert generate("One").stderr == "shop: 1 operation, 0 files written, 3 unchanged\n"
    assert not Path("generated", STAGING).exists()


@pytest.mark.usefixtures("_in_its_own_folder")
def test_what_can_not_be_mended_refuses_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    generate("One")
    Path("generated", STAGING).mkdir()

    def refuse(path: Path, **_: Any) -> None:
        raise PermissionError(13, "Permission denied", str(path))

    monkeypatch.setattr("postwright.output.recovery.rmtree", refuse)
    assert generate("One").stderr == (
        f"Error: the output can't be written: Permission denied: {Path('generated', STAGING)}. "
        "See who owns it and who may write there, or choose another folder.\n"
    )


def test_the_lock_file_is_last(tmp_path: Path) -> None:
    leave_half(tmp_path)
    assert (tmp_path / LOCK).read_bytes() == OLD[LOCK]
