"""Files that were changed by hand: the run stops and shows the ways, merges, or overwrites."""

import json
import os
import shutil
import subprocess
import zlib
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from plain_target import PlainTarget, collection_file, request
from postwright.cli.commands import app
from postwright.model import Collection
from postwright.targets.base import DEFAULTS, File, OperationNames, Output, RenderOptions

FILE = Path("generated/shop/lines/all.txt")
LOCK = Path("generated/shop/postwright.lock.json")


class Lines(PlainTarget):
    """One file, with a line for each operation and lines around it."""

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        operations = list(collection.operations())
        lines = ["first", "", *(line for each in operations for line in (each.name, "", "")), "last"]
        names = {each.place.pointer: OperationNames(name=each.name, file="all.txt") for each in operations}
        own = File("own.txt", b"made once\n", once=True)
        return Output(files=(File("all.txt", "".join(f"{line}\n" for line in lines).encode()), own), operations=names)


TARGETS = {"lines": Lines("lines")}


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "cache"))
    for name in ("GIT_AUTHOR_NAME", "GIT_COMMITTER_NAME", "GIT_AUTHOR_EMAIL", "GIT_COMMITTER_EMAIL"):
        monkeypatch.setenv(name, "tests")
    monkeypatch.setenv("GIT_CONFIG_GLOBAL", os.devnull)


def run(*names: str, options: tuple[str, ...] = ()) -> Result:
    """Generate a collection with operations of these names."""
    source = collection_file(Path("shop.json"), "Shop", *map(request, names))
    return CliRunner().invoke(app, ["generate", source, *options], obj=TARGETS)


def edit(old: str, new: str) -> None:
    text = FILE.read_text("utf-8")
    assert old in text
    FILE.write_text(text.replace(old, new), "utf-8")


def git(*arguments: str) -> None:
    subprocess.run(["git", *arguments], check=True, capture_output=True)


def test_an_edited_file_stops_the_run_and_the_ways_are_shown() -> None:
    run("One")
    edit("first", "mine")
    result = run("One", "Two")
    assert result.exit_code == 2
    assert result.stderr.splitlines() == [
        "Error: nothing was written, as 1 file in generated would be lost:",
        "  shop/lines/all.txt  (changed by hand)",
        "There are three ways to go on:",
        "  --merge   merges what was changed by hand with what is generated now",
        "  --force   overwrites what was changed by hand",
        "  move      what you wrote to a subclass or to extensions.py, where it stays (docs/extending.md)",
    ]
    assert json.loads(LOCK.read_text("utf-8"))["operations"][-1]["name"] == "One"


def test_check_names_the_command_that_merges() -> None:
    run("One")
    edit("first", "mine")
    assert run("One", options=("--check",)).stderr.splitlines()[-1].endswith("generate --merge shop.json")


def test_what_both_changed_is_merged_and_stays() -> None:
    run("One")
    edit("first", "mine")
    merged = run("One", "Two", options=("--merge",))
    assert (merged.exit_code, merged.stderr.splitlines()) == (
        0,
        ["  shop/lines/all.txt  (merged)", "shop: 2 operations, 2 files written, 1 unchanged"],
    )
    assert FILE.read_text("utf-8") == "mine\n\nOne\n\n\nTwo\n\n\nlast\n"
    assert run("One", "Two", options=("--check",)).exit_code == 0
    edit("last", "mine, too")
    again = run("One", "Two")
    assert (again.exit_code, again.stderr) == (0, "shop: 2 operations, 0 files written, 3 unchanged\n")
    assert json.loads(LOCK.read_text("utf-8"))["merged"] == ["lines/all.txt"]


def test_a_merged_file_stops_the_run_when_something_else_is_generated() -> None:
    run("One")
    edit("first", "mine")
    run("One", options=("--merge",))
    assert run("Two").exit_code == 2
    assert run("Two", options=("--merge",)).exit_code == 0
    assert FILE.read_text("utf-8") == "mine\n\nTwo\n\n\nlast\n"


def test_force_takes_a_merged_file_back() -> None:
    run("One")
    edit("first", "mine")
    run("One", options=("--merge",))
    assert run("One", options=("--force",)).exit_code == 0
    assert FILE.read_text("utf-8").startswith("first\n")
    assert "merged" not in json.loads(LOCK.read_text("utf-8"))
    assert run("One", options=("--check",)).exit_code == 0


def test_edits_that_are_generated_now_are_no_merge() -> None:
    run("One")
    edit("One", "Two")
    assert run("Two", options=("--merge",)).exit_code == 0
    assert "merged" not in json.loads(LOCK.read_text("utf-8"))
    run("Two", "Three")
    edit("Two", "Four")
    assert run("Four", "Five", options=("--merge",)).exit_code == 0
    assert "merged" not in json.loads(LOCK.read_text("utf-8"))
    run("Two", "Three")
    edit("Three\n", "Three\nmine\n")
    run("Two", "Three", options=("--merge",))
    edit("mine\n", "")
    run("Two", "Three")
    assert "merged" not in json.loads(LOCK.read_text("utf-8"))


def test_conflicts_are_marked_and_told_until_they_are_gone() -> None:
    run("One")
    edit("One", "Mine")
    result = run("Two", options=("--merge",))
    assert result.exit_code == 1
    told = "  shop/lines/all.txt  (has conflicts: choose what stays, and remove their marks)"
    assert result.stderr.splitlines()[0] == told
    assert FILE.read_text("utf-8") == (
        "first\n\n<<<<<<< edited\nMine\n||||||| generated before\nOne\n=======\nTwo\n>>>>>>> generated now\n\n\nlast\n"
    )
    for options in ((), ("--check",)):
        again = run("Two", options=options)
        assert (again.exit_code, again.stderr.splitlines()[0]) == (1, told)
    assert "conflicts are left in generated/shop/lines/all.txt" in run("Three", options=("--merge",)).stderr
    FILE.write_text("first\n\nMine\n\n\nlast\n", "utf-8")
    assert run("Two", options=("--check",)).exit_code == 0
    assert run("Two").exit_code == 0


def test_a_merge_can_be_seen_before() -> None:
    run("One")
    edit("first", "mine")
    result = run("One", "Two", options=("--merge", "--diff"))
    assert "@@ -3,4 +3,7 @@\n One\n \n \n+Two\n" in result.stdout
    assert "  shop/lines/all.txt  (to merge)" in result.stderr.splitlines()
    assert "Two" not in FILE.read_text("utf-8")


def test_the_report_names_files_by_what_became_of_them() -> None:
    run("One")
    edit("One", "Mine")
    report: dict[str, Any] = json.loads(run("Two", options=("--merge", "--json")).stdout)
    files = report["collections"][0]["files"]
    assert (files["merging"], files["conflicted"], files["edited"]) == (
        ["shop/lines/all.txt"],
        ["shop/lines/all.txt"],
        [],
    )
    assert files["own"] == ["shop/lines/own.txt"]
    assert json.loads(run("Two", options=("--json",)).stdout)["collections"][0]["files"]["merged"] == files["merging"]


def test_without_copies_the_history_of_git_is_asked() -> None:
    run("One")
    git("init", "-q")
    git("add", "generated")
    git("commit", "-qm", "generated")
    edit("first", "mine")
    git("commit", "-qam", "edited")
    shutil.rmtree("cache")
    assert run("One", "Two", options=("--merge",)).exit_code == 0
    assert FILE.read_text("utf-8") == "mine\n\nOne\n\n\nTwo\n\n\nlast\n"


@pytest.mark.parametrize("damage", [b"", b"\xff", b"[]\n", b"{}\n", b'{"x": 1}\nx'])
def test_what_was_generated_last_may_be_unknown(damage: bytes) -> None:
    run("One")
    edit("first", "mine")
    (pack,) = Path("cache/generated").iterdir()
    pack.write_bytes(damage)
    result = run("One", "Two", options=("--merge",))
    assert result.exit_code == 2
    assert result.stderr.startswith(
        "Error: nothing was merged, as what was generated last for generated/shop/lines/all.txt is not known"
    )
    assert "--force" in result.stderr
    assert run("One", "Two", options=("--force",)).exit_code == 0


def test_a_copy_that_was_tampered_with_is_none() -> None:
    run("One")
    edit("first", "mine")
    (pack,) = Path("cache/generated").iterdir()
    index, _, _ = pack.read_bytes().partition(b"\n")
    pack.write_bytes(index + b"\n" + zlib.compress(b"other" * 1000))
    assert "is not known" in run("One", "Two", options=("--merge",)).stderr


def test_without_git_nothing_is_merged(monkeypatch: pytest.MonkeyPatch) -> None:
    run("One")
    edit("first", "mine")
    monkeypatch.setenv("PATH", "")
    result = run("One", "Two", options=("--merge",))
    assert result.exit_code == 2
    assert "git is not installed" in result.stderr
    assert run("One", "Two").exit_code == 2


def test_what_is_no_text_is_not_merged() -> None:
    run("One")
    FILE.write_bytes(b"\0\1\2")
    assert "git can't merge generated/shop/lines/all.txt" in run("Two", options=("--merge",)).stderr
    FILE.unlink()
    FILE.symlink_to("elsewhere")
    assert "generated/shop/lines/all.txt is not a file" in run("Two", options=("--merge",)).stderr


def test_files_of_others_are_not_merged() -> None:
    FILE.parent.mkdir(parents=True)
    FILE.write_text("mine\n", "utf-8")
    result = run("One", options=("--merge",))
    assert result.exit_code == 2
    assert result.stderr.splitlines()[1:] == [
        "  shop/lines/all.txt  (not made by postwright)",
        "Move files of others away, choose another folder with --output, or overwrite them with --force.",
    ]


def test_force_beside_merge_is_for_files_of_others() -> None:
    run("One")
    edit("first", "mine")
    other = PlainTarget("other")
    Path("generated/shop/other/requests").mkdir(parents=True)
    Path("generated/shop/other/requests/two.txt").write_bytes(b"mine")
    source = collection_file(Path("shop.json"), "Shop", request("Two"))
    targets = {**TARGETS, "other": other}
    for options, code in ((("--merge",), 2), (("--merge", "--force"), 0)):
        assert CliRunner().invoke(app, ["generate", source, *options], obj=targets).exit_code == code
    assert FILE.read_text("utf-8").startswith("mine\n\nTwo")
    assert Path("generated/shop/other/requests/two.txt").read_bytes() != b"mine"


def test_merge_without_edits_is_a_run_as_ever() -> None:
    run("One")
    assert run("Two", options=("--merge",)).stderr == "shop: 1 operation, 2 files written, 1 unchanged\n"


def test_what_is_made_once_is_never_touched() -> None:
    assert run("One").stderr == "shop: 1 operation, 3 files written, 0 unchanged\n"
    own = FILE.with_name("own.txt")
    own.write_text("mine\n", "utf-8")
    assert run("One").stderr == "shop: 1 operation, 0 files written, 3 unchanged\n"
    assert run("Two", options=("--force",)).exit_code == 0
    assert own.read_text("utf-8") == "mine\n"
    assert "lines/own.txt" not in json.loads(LOCK.read_text("utf-8"))["files"]
    own.unlink()
    assert run("Two").stderr == "shop: 1 operation, 1 file written, 2 unchanged\n"
    assert own.read_text("utf-8") == "made once\n"
