"""Two branches that were generated on, merged by git: the next run mends what the merge left, and loses no name."""

import json
import os
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from packages import Item, folder, request, saved
from postwright.cli.commands import app
from postwright.targets import TARGETS
from reading import document

COLLECTION = Path("shop.json")
OUTPUT = Path("generated/test")
MODULE = OUTPUT / "python/test/users.py"
LOCK = OUTPUT / "postwright.lock.json"


def item(name: str, number: int) -> Item:
    """A request with an id."""
    return {**request(name, f"https://a.test/{number}", response=[saved('{"id": 1}')]), "id": str(number)}


FIRST = [item("List", 1), item("Get", 2), item("Delete", 3), item("Create", 4)]
OURS = [item("List", 11), *FIRST[:2], item("Count", 12), *FIRST[2:]]
THEIRS = [*FIRST[:3], item("List", 21), FIRST[3], item("Check", 22)]
BOTH = [item("List", 11), *FIRST[:2], item("Count", 12), FIRST[2], item("List", 21), FIRST[3], item("Check", 22)]


def git(*arguments: str) -> int:
    """Run git in the repository."""
    config = ("-c", "user.name=Test", "-c", "user.email=test@example.com", "-c", "commit.gpgsign=false")
    environment = {**os.environ, "GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_SYSTEM": os.devnull}
    return subprocess.run(("git", *config, *arguments), env=environment, capture_output=True, check=False).returncode


def generate(items: list[Item], *arguments: str) -> Result:
    """Write the collection and run the command."""
    COLLECTION.write_bytes(document({**folder("Users", *items), "id": "u"}))
    return CliRunner().invoke(app, ["generate", str(COLLECTION), *arguments], obj=TARGETS)


def paths() -> dict[str, str]:
    """The method of each operation, by its id."""
    operations = json.loads(LOCK.read_bytes())["operations"]
    return {operation["id"]: operation["names"]["python"] for operation in operations}


def commit(items: list[Item]) -> dict[str, str]:
    """Generate, and commit all there is."""
    assert generate(items).exit_code == 0
    assert git("add", "-A") == git("commit", "-qm", "x") == 0
    return paths()


@pytest.fixture
def merged(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> tuple[dict[str, str], dict[str, str]]:
    """A repository in the middle of a merge, and the names on both sides."""
    monkeypatch.chdir(tmp_path)
    assert git("init", "-q", "-b", "ours") == 0
    commit(FIRST)
    assert git("checkout", "-q", "-b", "theirs") == 0
    theirs = commit(THEIRS)
    assert git("checkout", "-q", "ours") == 0
    ours = commit(OURS)
    assert git("merge", "theirs") == 1
    assert b"<<<<<<<" in LOCK.read_bytes()
    return ours, theirs


@pytest.mark.parametrize("has_copies", [True, False])
def test_generate_mends_a_merge(
    merged: tuple[dict[str, str], dict[str, str]], has_copies: bool, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    if not has_copies:
        monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "empty"))
    ours, theirs = merged
    checked = generate(BOTH, "--check")
    assert checked.exit_code == 1
    assert "The lock file holds a merge conflict" in checked.stderr
    assert generate(BOTH).exit_code == 0
    made = paths()
    assert {key: made[key] for key in ours} == ours
    assert made["22"] == theirs["22"]
    assert len({*made.values()}) == len(BOTH)
    assert "<<<<<<<" not in MODULE.read_text("utf-8")
    assert generate(BOTH, "--check").exit_code == 0


@pytest.mark.usefixtures("merged")
def test_what_was_written_by_hand_is_not_lost() -> None:
    MODULE.write_text(MODULE.read_text("utf-8") + "\nMINE = 1\n", "utf-8")
    told = generate(BOTH)
    assert told.exit_code == 2
    assert "users.py" in told.stderr
    assert "README.md" not in told.stderr
