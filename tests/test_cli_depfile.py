"""`--depfile`: what is written, and what make and ninja make of it."""

import os
import shutil
import subprocess
import sys
import time
from pathlib import Path
from unittest.mock import Mock

import pytest

import trees
from memory import generate, shop
from plain_target import collection_file, request
from postwright import lock
from postwright.cli.depfile import rules, word
from postwright.cli.options import Refusal

REQUEST = "$kind: http-request\nurl: https://example.com/\nmethod: GET\n"
LOCK = f"generated/shop/{lock.NAME}"
MAKEFILE = """\
{lock}:
\t{command}
-include d/deps.d
"""
NINJA = """\
rule generate
  command = {command}
  depfile = d/deps.d
{deps}
build {locks}: generate
"""


@pytest.fixture(autouse=True)
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def written(*arguments: str) -> list[str]:
    found = generate(*arguments, "-t", "curl", "--depfile", "d/deps.d")
    assert found.exit_code == 0, found.output
    return Path("d/deps.d").read_text().splitlines()


def test_a_file_with_all_that_goes_with_it(folder: Path) -> None:
    shop(folder)
    trees.write(folder, {"staging.json": '{"name": "Staging", "values": []}', "own/curl/script.sh.jinja": ""})
    assert written("shop.json", "-e", "staging.json", "--templates", "own") == [
        f"{LOCK}: \\",
        "  shop.json \\",
        "  staging.json \\",
        "  own/curl/script.sh.jinja \\",
        "  own/ \\",
        "  own/curl/",
        "",
        "shop.json:",
        "staging.json:",
        "own/curl/script.sh.jinja:",
        "own/:",
        "own/curl/:",
    ]


def test_a_folder_of_a_collection(folder: Path) -> None:
    files = ("List.request.yaml", ".resources/definition.yaml", "Goods/Show.request.yaml", "generated/odd.yaml")
    trees.write(folder / "Shop", {**dict.fromkeys(files, REQUEST), "Goods/notes.txt": ""})
    (folder / "Shop" / ".resources" / "definition.yaml").write_text("$kind: collection\nname: Shop\n")
    lines = written("Shop", "-o", "Shop/generated")
    assert lines[: lines.index("")] == [
        f"Shop/{LOCK}: \\",
        "  Shop/List.request.yaml \\",
        "  Shop/.resources/definition.yaml \\",
        "  Shop/Goods/Show.request.yaml \\",
        "  Shop/ \\",
        "  Shop/.resources/ \\",
        "  Shop/Goods/",
    ]


def test_a_folder_that_holds_a_collection(folder: Path) -> None:
    trees.write(folder / "all" / "Shop", {"List.request.yaml": REQUEST})
    lines = written("all")
    assert lines[1 : lines.index("")] == ["  all/Shop/List.request.yaml \\", "  all/Shop/ \\", "  all/"]


def test_the_configuration(folder: Path) -> None:
    shop(folder)
    trees.write(folder, {"postwright.yaml": "collections: [shop.json]\n"})
    assert written()[:3] == [f"{LOCK}: \\", "  postwright.yaml \\", "  shop.json"]


def test_standard_input_is_no_file(folder: Path) -> None:
    data = shop(folder).read_bytes()
    command = [sys.executable, "-m", "postwright", "generate", "-", "-t", "curl", "--depfile", "deps.d"]
    subprocess.run(command, input=data, check=True, capture_output=True)
    assert Path("deps.d").read_text() == f"{LOCK}:\n\n"


def test_another_target(folder: Path) -> None:
    shop(folder)
    assert written("shop.json", "--depfile-target", "build/my stamp")[0] == "build/my\\ stamp: \\"


def test_the_lock_file_tells_when_it_ran_last(folder: Path) -> None:
    shop(folder)
    written("shop.json")
    for options, is_touched in ((("--depfile", "d/deps.d"), True), ((), False)):
        os.utime(LOCK, (1, 1))
        generate("shop.json", "-t", "curl", *options)
        assert (Path(LOCK).stat().st_mtime > 1) is is_touched


def test_nothing_is_written_unless_all_went_well(folder: Path) -> None:
    shop(folder)
    written("shop.json")
    Path("d/deps.d").write_text("old")
    os.utime(LOCK, (1, 1))
    assert generate("shop.json", "missing.json", "-t", "curl", "--depfile", "d/deps.d").exit_code == 3
    assert (Path("d/deps.d").read_text(), Path(LOCK).stat().st_mtime) == ("old", 1)


def test_a_depfile_that_can_not_be_written(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    shop(folder)
    found = generate("shop.json", "-t", "curl", "--depfile", "shop.json/deps.d")
    assert (found.exit_code, "Error: the depfile can't be written: " in found.stderr) == (2, True)
    monkeypatch.setattr(Path, "replace", Mock(side_effect=OSError(28, "No space left on device", "deps.d")))
    found = generate("shop.json", "-t", "curl", "--depfile", "deps.d")
    assert found.stderr.endswith(
        "the depfile can't be written: No space left on device: deps.d. Make room on the disk, and run it again.\n"
    )
    assert sorted(path.name for path in folder.iterdir()) == ["generated", "shop.json"]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("--depfile", "d", "--check"), "--depfile can't go with --check or --diff"),
        (("--depfile", "d", "--diff"), "--depfile can't go with --check or --diff"),
        (("--depfile-target", "x"), "--depfile-target needs --depfile"),
    ],
)
def test_options_that_can_not_go_together(folder: Path, arguments: tuple[str, ...], message: str) -> None:
    found = generate(str(shop(folder)), *arguments)
    assert (found.exit_code, message in found.stderr) == (2, True)


@pytest.mark.parametrize(
    "name",
    ["a;b", "a=b", "a|b", "a*b", "a?b", "a\tb", "a\nb", "a<b", "a`b", "a^b", "a%b", "b\\", "\\#", "\\:", "a(b)", "a)"],
)
def test_a_path_that_can_not_be_written(name: str) -> None:
    with pytest.raises(Refusal, match="can't stand in a depfile"):
        word(name)


NAMES = (
    "a b",
    "a  b",
    "a$b",
    "$(a).b",
    "a#b",
    "a:b",
    "a\\b",
    "a\\ b",
    "[1]",
    "~a",
    "a&b",
    "a'\"b",
    "(a)b",
    "ü",
)


@pytest.mark.parametrize("tool", ["make", "ninja", "ninja gcc"])
def test_tools_read_the_names_that_were_meant(folder: Path, tool: str) -> None:
    for each in NAMES:
        Path(each).write_text("")
        os.utime(each, (1, 1))
    (folder / "d").mkdir()
    Path("saved.d").write_text(rules(["out"], NAMES))
    prepare(tool, "out", "touch out && cp saved.d d/deps.d && echo ran >> log")
    assert [count_runs(tool), count_runs(tool)] == [1, 1]
    for number, each in enumerate(NAMES, start=1):
        os.utime(each)
        assert count_runs(tool) == 2 * number, f"{each} is not what it runs for"
        Path(each).unlink()
        count_runs(tool)
        Path(each).write_text("")
        os.utime(each, (1, 1))
        assert count_runs(tool) == 2 * number + 1, f"{each} was gone, and is as old as ever"


def prepare(tool: str, locks: str, command: str) -> None:
    deps = "  deps = gcc\n" if tool.endswith("gcc") else ""
    Path("Makefile").write_text(MAKEFILE.format(lock=locks, command=command))
    Path("build.ninja").write_text(NINJA.format(locks=locks, command=command, deps=deps))


def count_runs(tool: str) -> int:
    """Build; how many times the command has run by now."""
    # Times of files are what builds go by.
    time.sleep(0.02)
    built = subprocess.run(tool.split()[0], capture_output=True, text=True, env=environment(), check=False)
    assert built.returncode == 0, built.stderr
    return len(Path("log").read_text().splitlines())


def environment() -> dict[str, str]:
    return {**os.environ, "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"}


@pytest.mark.parametrize("tool", ["make", "ninja", "ninja gcc"])
def test_a_build_runs_when_it_has_to(folder: Path, tool: str) -> None:
    trees.write(folder / "my Shop", {"List.request.yaml": REQUEST, "Goods (1)/Show.request.yaml": REQUEST})
    collection_file(folder / "other.json", "Other", request("List"))
    locks = f"generated/my-shop/{lock.NAME} generated/other/{lock.NAME}"
    command = (
        f"{sys.executable} -m postwright generate 'my Shop' other.json -t curl --depfile d/deps.d && echo ran >> log"
    )
    # Make takes a rule for two files as two rules, of which the second has nothing to do after the first.
    prepare(tool, locks.split()[0] if tool == "make" else locks, command)
    assert [count_runs(tool), count_runs(tool)] == [1, 1]
    os.utime("other.json")
    assert [count_runs(tool), count_runs(tool)] == [2, 2], "once, though no output changes"
    trees.write(folder / "my Shop", {"Goods (1)/Add.request.yaml": REQUEST})
    assert [count_runs(tool), count_runs(tool)] == [3, 3]
    assert Path("generated/my-shop/curl/goods-1/add.sh").exists()
    shutil.rmtree("my Shop/Goods (1)")
    assert [count_runs(tool), count_runs(tool)] == [4, 4]
    assert not Path("generated/my-shop/curl/goods-1").exists()
