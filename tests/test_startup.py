"""What a command imports: nothing that it does not use."""

import ast
import os
import subprocess
import sys
from pathlib import Path

import pytest

from memory import settle, shop
from postwright.cli.memo import recall

MODULES = """
import sys
sys.argv[0] = "postwright"
from postwright.cli import main
try:
    main()
except SystemExit as end:
    assert not end.code, end.code
finally:
    print(sorted(sys.modules))
"""
# What makes output, and what takes long to import.
LIBRARIES = {"anyascii", "black", "jinja2", "markdown_it", "tree_sitter", "watchfiles", "yaml", "platformdirs"}
OWN = {"postwright.build", "postwright.model", "postwright.output", "postwright.reader", "postwright.rendering"}
SLOW = {"asyncio", "concurrent.futures", "importlib.metadata", "socket", "subprocess", "tomllib", "urllib.request"}


def loaded(*arguments: str, cwd: Path) -> set[str]:
    """The modules of a process that ran the command."""
    found = subprocess.run(
        [sys.executable, "-c", MODULES, *arguments],
        cwd=cwd,
        env={**os.environ, "POSTWRIGHT_CACHE": str(cwd / "cache")},
        capture_output=True,
        text=True,
        check=True,
    )
    modules: set[str] = set(ast.literal_eval(found.stdout.splitlines()[-1]))
    # What the interpreter loads before anything is asked of it is not ours.
    bare = subprocess.run(
        [sys.executable, "-c", "import sys; print(sorted(sys.modules))"], capture_output=True, text=True, check=True
    )
    return modules - set(ast.literal_eval(bare.stdout))


@pytest.mark.parametrize("arguments", [("--help",), ("--version",), ("generate", "--help"), ("config", "--help")])
def test_help_needs_click_alone(tmp_path: Path, arguments: tuple[str, ...]) -> None:
    modules = loaded(*arguments, cwd=tmp_path)
    assert "click" in modules
    assert modules & (LIBRARIES | OWN | SLOW) == set()


def test_listing_a_collection_makes_nothing(tmp_path: Path) -> None:
    shop(tmp_path)
    modules = loaded("list", "shop.json", cwd=tmp_path)
    assert "postwright.reader" in modules
    assert modules & {"black", "jinja2", "watchfiles", "yaml", "tree_sitter", "importlib.metadata"} == set()


def test_a_run_that_has_nothing_to_do_does_not_even_need_click(tmp_path: Path) -> None:
    shop(tmp_path)
    settle()
    assert "postwright.model" in loaded("generate", "shop.json", "-t", "curl", cwd=tmp_path)
    modules = loaded("generate", "shop.json", "-t", "curl", cwd=tmp_path)
    assert {name for name in modules if name.startswith("postwright")} == {
        "postwright",
        "postwright.cli",
        "postwright.cli.memo",
    }
    assert modules & (LIBRARIES | SLOW | {"click", "dataclasses", "inspect", "pathlib", "typing"}) == set()


def test_what_a_process_tells_is_what_is_remembered(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "cache"))
    shop(tmp_path)
    settle()
    command = [sys.executable, "-m", "postwright", "generate", "shop.json", "-t", "curl"]
    first, second = (subprocess.run(command, capture_output=True, text=True, check=True) for _ in range(2))
    assert first.stderr == "shop: 2 operations, 3 files written, 0 unchanged\n"
    assert (second.stdout, second.stderr) == ("", "shop: 2 operations, 0 files written, 3 unchanged\n")
    assert len(list((tmp_path / "cache" / "runs").iterdir())) == 1
    assert recall(command[3:]) is None, "another process has another path for modules"
