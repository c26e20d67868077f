"""A run that leaves everything current is remembered, and forgotten by whatever could make it do something."""

import json
import os
import shutil
import sys
from collections.abc import Callable
from io import StringIO
from pathlib import Path
from unittest.mock import Mock

import pytest

import trees
from memory import ARGUMENTS, generate, remembered, shop
from plain_target import collection_bytes, collection_file, request
from postwright import cache, lock
from postwright.cli import main, memo
from postwright.output.journal import STAGING

LOCK = f"generated/shop/{lock.NAME}"
SCRIPT = "generated/shop/curl/list.sh"
REQUEST = "$kind: http-request\nurl: https://example.com/\nmethod: GET\n"

PLUGIN = """
from plain_target import PlainTarget
TARGET = PlainTarget(__name__.partition("_")[2])
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "cache"))
    # The code that is run may be edited while the tests run.
    code = tmp_path / "code" / "generator" / "postwright" / "cli" / "memo.py"
    trees.write(tmp_path, {str(code): "", "code/templates/curl/script.sh.jinja": ""})
    monkeypatch.setattr(memo, "__file__", str(code))
    return tmp_path


def records(folder: Path) -> list[Path]:
    return sorted((folder / "cache" / "runs").glob("*.json"))


def test_what_is_told_is_what_the_next_run_would_tell(folder: Path) -> None:
    collection_file(folder / "shop.json", "Shop", request("List"), {"name": "Odd", "request": {"url": 1}})
    assert remembered() is None
    assert generate(*ARGUMENTS).exit_code == 0
    told = remembered()
    again = generate(*ARGUMENTS)
    assert (again.exit_code, again.stdout, again.stderr) == (0, "", told)
    assert "0 files written" in again.stderr
    assert remembered() == told


def test_a_run_that_wrote_nothing_is_remembered(folder: Path) -> None:
    shop(folder)
    generate(*ARGUMENTS)
    shutil.rmtree(folder / "cache")
    told = generate(*ARGUMENTS).stderr
    assert remembered() == told


def test_a_quiet_run_tells_nothing(folder: Path) -> None:
    shop(folder)
    generate(*ARGUMENTS, "--quiet")
    assert remembered((*ARGUMENTS, "--quiet")) == ""


def write(path: str, content: str = "") -> Callable[[Path], object]:
    return lambda folder: (folder / path).write_text(content)


def copy(folder: Path) -> None:
    """The same bytes with the same times, in another file."""
    shutil.copy2(folder / SCRIPT, folder / "copy")
    (folder / "copy").replace(folder / SCRIPT)


CHANGES: dict[str, Callable[[Path], object]] = {
    "collection": lambda folder: (folder / "shop.json").write_bytes(collection_bytes("Shop", request("Lost"))),
    "time of the collection": lambda folder: os.utime(folder / "shop.json", (1, 1)),
    "no collection": lambda folder: (folder / "shop.json").unlink(),
    "environment": write("staging.json", '{"name": "Staging", "values": []}'),
    "template": write("own/curl/script.sh.jinja", "{# other #}"),
    "new template": write("own/curl/command.sh.jinja", "{# new #}"),
    "output": write(SCRIPT, "edited"),
    "copied output": copy,
    "no output": lambda folder: (folder / SCRIPT).unlink(),
    "no lock": lambda folder: (folder / LOCK).unlink(),
    "code": write("code/generator/postwright/new.py"),
    "template of a target": write("code/templates/curl/script.sh.jinja"),
    "stopped run": lambda folder: (folder / "generated" / STAGING).mkdir(),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_any_change_makes_it_run(folder: Path, change: Callable[[Path], object]) -> None:
    shop(folder)
    write("staging.json", '{"name": "Other", "values": []}')(folder)
    (folder / "own" / "curl").mkdir(parents=True)
    arguments = (*ARGUMENTS, "-e", "staging.json", "--templates", "own")
    generate(*arguments)
    assert remembered(arguments) is not None
    write("generated/shop/curl/notes.txt", "mine")(folder)
    assert remembered(arguments) is not None, "files of others don't matter"
    change(folder)
    assert remembered(arguments) is None


def test_what_else_a_run_depends_on(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(folder)
    generate(*ARGUMENTS)
    assert remembered(("shop.json", "-t", "python")) is None
    assert remembered(("./shop.json", "-t", "curl")) is None
    with monkeypatch.context() as other:
        other.setenv("POSTWRIGHT_ANYTHING", "1")
        assert remembered() is None
    (folder / "inside").mkdir()
    monkeypatch.chdir("inside")
    assert remembered() is None


def test_the_configuration(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(folder)
    write("postwright.yaml", "targets: [curl]\ncollections: [shop.json]\n")(folder)
    (folder / "inside").mkdir()
    monkeypatch.chdir("inside")
    assert generate().exit_code == 0
    assert remembered(()) is not None
    write("inside/pyproject.toml", "[tool.postwright]\ncollections = []\n")(folder)
    assert remembered(()) is None, "this one would be found first"
    (folder / "inside" / "pyproject.toml").unlink()
    assert remembered(()) is not None
    write("postwright.yaml", "targets: [curl]\ncollections: [shop.json]\n# changed\n")(folder)
    assert remembered(()) is None


def test_a_folder_of_a_collection(folder: Path) -> None:
    trees.write(folder / "Shop", {"List.request.yaml": REQUEST, "Goods/Show.request.yaml": REQUEST})
    arguments = ("Shop", "-t", "curl")
    assert generate(*arguments).exit_code == 0
    assert remembered(arguments) is not None
    for path in ("Goods/Add.request.yaml", "New/Add.request.yaml"):
        trees.write(folder / "Shop", {path: REQUEST})
        assert remembered(arguments) is None
        (folder / "Shop" / path).unlink()
        assert remembered(arguments) is not None
    (folder / "link").mkdir()
    (folder / "Shop" / "link").symlink_to(folder / "link")
    generate(*arguments)
    assert remembered(arguments) is None, "what a link leads to is not looked through"


def test_a_folder_that_holds_a_collection_is_looked_through_each_time(folder: Path) -> None:
    trees.write(folder / "all" / "Shop", {"List.request.yaml": REQUEST})
    assert generate("all", "-t", "curl").exit_code == 0
    assert remembered(("all", "-t", "curl")) is None


@pytest.mark.parametrize("option", ["--check", "--diff", "--force", "--json", "--no-cache"])
def test_other_runs_are_not_remembered(folder: Path, option: str) -> None:
    shop(folder)
    generate(*ARGUMENTS)
    assert generate(*ARGUMENTS, option).exit_code == 0
    assert remembered((*ARGUMENTS, option)) is None
    assert len(records(folder)) == 1


def test_a_run_that_fails_is_not_remembered(folder: Path) -> None:
    collection_file(folder / "shop.json", "Shop", request("List"), {"name": "Odd", "request": {"url": 1}})
    assert generate(*ARGUMENTS, "--strict").exit_code == 1
    assert generate(*ARGUMENTS, "missing.json").exit_code == 3
    assert records(folder) == []


def test_standard_input_is_not_remembered(folder: Path) -> None:
    assert generate("-", "-t", "curl").exit_code == 3
    assert records(folder) == []


def test_it_can_be_switched_off(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(folder)
    generate(*ARGUMENTS)
    monkeypatch.setenv("POSTWRIGHT_NO_CACHE", "1")
    assert remembered() is None
    generate(*ARGUMENTS)
    assert len(records(folder)) == 1


def test_a_file_of_the_future_is_not_trusted(folder: Path) -> None:
    path = shop(folder)
    generate(*ARGUMENTS)
    os.utime(path, (2**32, 2**32))
    generate(*ARGUMENTS)
    assert remembered() is None, "it may still be written by a clock that is ahead"


@pytest.mark.parametrize(("fraction", "tick"), [(1, 20_000_000), (0, 2_000_000_000)], ids=["exact", "whole seconds"])
def test_times_tell_what_changed_once_a_tick_of_their_clock_has_passed(folder: Path, fraction: int, tick: int) -> None:
    path = shop(folder)
    written = (int(path.stat().st_ctime) + 100) * 1_000_000_000 + fraction
    os.utime(path, ns=(written, written))
    seen = memo.Seen([str(path)], [], [])
    assert [seen.can_be_told(written + passed) for passed in (tick - 1, tick)] == [False, True]


def test_a_record_that_is_broken_is_none(folder: Path) -> None:
    shop(folder)
    generate(*ARGUMENTS)
    (record,) = records(folder)
    good = record.read_text()
    known = json.loads(good)
    broken = [{**known, "outputs": 3}, {**known, "told": None}, {**known, "files": [3.5]}, [], {}]
    for text in ("", "{", "\xff", "[" * 100_000, *map(json.dumps, broken)):
        record.write_text(text, "latin-1")
        assert remembered() is None
    record.write_text(good)
    assert remembered() is not None


def test_a_folder_that_can_not_be_written_is_no_error(folder: Path) -> None:
    shop(folder)
    write("cache", "a file")(folder)
    assert generate(*ARGUMENTS).exit_code == 0
    assert remembered() is None


def test_records_that_are_old_are_removed(folder: Path) -> None:
    shop(folder)
    generate(*ARGUMENTS)
    old, young = folder / "cache" / "runs" / "old.json", folder / "cache" / "runs" / "young.json"
    old.write_text("{}")
    young.write_text("{}")
    os.utime(old, (1, 1))
    generate(*ARGUMENTS, "-q")
    assert (old.exists(), young.exists()) == (False, True)


@pytest.mark.parametrize("variable", ["POSTWRIGHT_CACHE", "XDG_CACHE_HOME", "HOME", None])
def test_the_folder_is_that_of_all_caches(monkeypatch: pytest.MonkeyPatch, variable: str | None) -> None:
    for name in ("POSTWRIGHT_CACHE", "XDG_CACHE_HOME"):
        monkeypatch.delenv(name, raising=False)
    if variable:
        monkeypatch.setenv(variable, "/somewhere/else")
    else:
        monkeypatch.delenv("HOME")
    assert memo.cache_folder() == str(cache.cache_folder())


class Terminal(StringIO):
    def isatty(self) -> bool:
        return True


def test_colours_are_for_terminals(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(folder)
    generate(*ARGUMENTS)
    plain = remembered()
    with monkeypatch.context() as terminal:
        terminal.delenv("NO_COLOR", raising=False)
        terminal.setattr(sys, "stderr", Terminal())
        assert remembered() == f"\x1b[1mshop\x1b[0m{(plain or '').removeprefix('shop')}"
        terminal.setenv("NO_COLOR", "1")
        assert remembered() == plain


def test_what_is_remembered_is_told_by_the_command(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(folder)
    generate(*ARGUMENTS)
    monkeypatch.setattr(sys, "argv", ["postwright", "generate", *ARGUMENTS])
    monkeypatch.setattr(sys, "stderr", told := StringIO())
    main()
    assert told.getvalue() == remembered()
    monkeypatch.setattr(told, "write", Mock(side_effect=BrokenPipeError))
    with pytest.raises(SystemExit) as nobody_reads:
        main()
    assert nobody_reads.value.code == 141


def test_what_is_not_remembered_is_carried_out(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(folder)
    for arguments, code in ((["generate", *ARGUMENTS], 0), (["lint", "shop.json"], 0), (["generate"], 2)):
        monkeypatch.setattr(sys, "argv", ["postwright", *arguments])
        with pytest.raises(SystemExit) as ended:
            main()
        assert ended.value.code == code
    monkeypatch.setattr(sys, "stderr", None)
    with pytest.raises(SystemExit):
        main()
    assert (folder / SCRIPT).exists()


def test_the_code_of_targets_of_others(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(folder)
    trees.write(folder / "site", {"plain_rust.py": PLUGIN, "plain_go/__init__.py": PLUGIN, "plain_go/more.py": ""})
    for name, module in (("rust", "plain_rust"), ("go", "plain_go")):
        entry = f"[postwright.targets]\n{name} = {module}:TARGET\n"
        trees.write(folder / "site" / f"{name}-1.dist-info", {"METADATA": f"Name: {name}\n", "entry_points.txt": entry})
    monkeypatch.syspath_prepend(folder / "site")
    arguments = ("shop.json", "-t", "rust", "-t", "go")
    for path in ("plain_rust.py", "plain_go/more.py"):
        assert generate(*arguments).exit_code == 0
        assert remembered(arguments) is not None
        (folder / "site" / path).write_text(f"{PLUGIN}\n# changed\n")
        assert remembered(arguments) is None
