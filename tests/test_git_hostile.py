"""Repositories that were prepared to make git run a program, or to make us write elsewhere."""

import json
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plain_target import PLAIN, collection_file, request
from postwright.cli.commands import app

SHOP = Path("generated/shop")
EDITED = SHOP / "curl/requests/one.txt"


@pytest.fixture(autouse=True)
def _project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "project").mkdir()
    monkeypatch.chdir(tmp_path / "project")
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "cache"))


def generate(*options: str, method: str = "GET") -> Result:
    source = collection_file(Path("shop.json"), "Shop", request("One", method=method))
    return CliRunner().invoke(app, ["generate", source, *options], obj=PLAIN)


def git(*arguments: str, cwd: Path = Path(), data: str = "") -> str:
    command = ["git", "-c", "user.name=a", "-c", "user.email=a@b.c", *arguments]
    return subprocess.run(command, cwd=cwd, input=data, capture_output=True, text=True, check=True).stdout.strip()


def trap(folder: Path, canary: Path) -> None:
    """Make a folder look like a repository that has to ask a program for what it lacks."""
    program = canary.with_suffix(".sh")
    program.write_text(f"#!/bin/sh\ntouch '{canary}'\nexit 1\n")
    program.chmod(0o755)
    git("init", "-q", "--bare", str(folder))
    for key, value in (
        ("core.repositoryformatversion", "1"),
        ("extensions.partialClone", "evil"),
        ("remote.evil.promisor", "true"),
        ("remote.evil.url", f"ext::{program}"),
        ("protocol.ext.allow", "always"),
    ):
        git("config", key, value, cwd=folder)
    (folder / "refs/heads/main").write_text("1" * 40 + "\n")
    (folder / "HEAD").write_text("ref: refs/heads/main\n")


def test_the_trap_works(tmp_path: Path) -> None:
    trap(tmp_path / "bare", tmp_path / "canary")
    subprocess.run(["git", "-C", tmp_path / "bare", "log", "--all"], capture_output=True, check=False)
    assert (tmp_path / "canary").exists()


def test_merging_asks_no_repository_that_was_committed(tmp_path: Path) -> None:
    generate()
    EDITED.write_bytes(b"mine")
    for pack in (tmp_path / "cache/generated").iterdir():
        pack.unlink()
    trap(EDITED.parent, tmp_path / "canary")
    result = generate("--merge", method="PUT")
    assert result.exit_code == 2
    assert "what was generated last for generated/shop/curl/requests/one.txt is not known" in result.stderr
    assert not (tmp_path / "canary").exists()


def test_a_conflict_in_the_lock_file_asks_none_either(tmp_path: Path) -> None:
    generate()
    lock = SHOP / "postwright.lock.json"
    other = json.dumps({"files": {"curl/requests/one.txt": "0" * 64}})
    lock.write_text(f"<<<<<<< a\n{lock.read_text()}=======\n{other}\n>>>>>>> b\n")
    EDITED.write_bytes(b"mine")
    trap(EDITED.parent, tmp_path / "canary")
    assert "1 file in generated would be lost" in generate(method="PUT").stderr
    assert not (tmp_path / "canary").exists()


def test_revisions_are_asked_of_none_either(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    trap(Path("inner"), tmp_path / "canary")
    source = collection_file(Path("inner/shop.json"), "Shop")
    for arguments in ((f"{'1' * 40}", source), ("main", source)):
        result = CliRunner().invoke(app, ["diff", *arguments])
        assert (result.exit_code, "no Git repository that could know it" in result.stderr) == (3, True)
    assert not (tmp_path / "canary").exists()


def test_a_tree_with_something_below_a_link(tmp_path: Path) -> None:
    git("init", "-q")
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    link = git("hash-object", "-w", "--stdin", data=str(elsewhere))
    inner = git("mktree", data=f"120000 blob {link}\tb.yaml\n")
    tree = git("mktree", data=f"120000 blob {link}\ta.yaml\n040000 tree {inner}\ta.yaml\n")
    commit = git("commit-tree", "-m", "x", tree)
    collection_file(Path("shop.json"), "Shop")
    result = CliRunner().invoke(app, ["diff", f"{commit}:", "shop.json"])
    assert result.exit_code == 3, result.output
    assert not list(elsewhere.iterdir())
