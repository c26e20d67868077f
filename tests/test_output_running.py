"""Two runs at once on one folder: the second one waits, or gives up."""

import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import click
import pytest
from click.testing import CliRunner

from plain_target import PLAIN, collection_file, request
from postwright.cli.commands import app
from postwright.output import OutputError, running
from postwright.output.running import writing

_HOLDER = """
import sys
from pathlib import Path
from postwright.output.running import writing
with writing([Path(sys.argv[1])], print):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "cache"))


def holder(root: Path) -> subprocess.Popen[str]:
    """A process that writes to a folder until its standard input ends."""
    command = [sys.executable, "-c", _HOLDER, str(root)]
    process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert process.stdout
    assert process.stdout.readline() == "held\n"
    return process


def test_the_second_gives_up_after_a_while(tmp_path: Path) -> None:
    told: list[Path] = []
    with (
        holder(tmp_path / "out") as process,
        pytest.raises(OutputError, match=r"another run is writing to .*: wait for it, or stop it"),
        writing([tmp_path / "other", tmp_path / "out"], told.append, patience=0.1),
    ):
        pass
    assert told == [tmp_path / "out"]
    assert process.returncode == 0
    with writing([tmp_path / "out", tmp_path / "other"], told.append, patience=0):
        assert len(told) == 1


def test_a_lock_goes_with_a_process_that_is_killed(tmp_path: Path) -> None:
    with holder(tmp_path) as process:
        process.kill()
    with writing([tmp_path], lambda _: pytest.fail("it waits")):
        pass


def test_a_folder_has_one_lock_by_whichever_name(tmp_path: Path) -> None:
    (tmp_path / "link").symlink_to(tmp_path / "out")
    told: list[Path] = []
    with holder(tmp_path / "out"), pytest.raises(OutputError), writing([tmp_path / "link"], told.append, patience=0):
        pass
    assert told == [tmp_path / "link"]


def test_the_command_says_that_it_waits_and_then_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    source = collection_file(Path("shop.json"), "Shop", request("One"))
    process = holder(tmp_path / "generated")
    echo = click.echo

    def end_the_other(message: str, **options: Any) -> None:
        echo(message, **options)
        process.kill()

    monkeypatch.setattr("postwright.cli.writing.click.echo", end_the_other)
    with process:
        result = CliRunner().invoke(app, ["generate", source], obj=PLAIN)
    assert result.stderr.splitlines() == [
        "Waiting for another run, which is writing to generated.",
        "shop: 1 operation, 3 files written, 0 unchanged",
    ]
    assert {path.name for path in Path("generated").iterdir()} == {"shop"}


def test_where_the_cache_can_not_be_written_locks_are_in_the_temporary_folder(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "cache").write_bytes(b"")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path / "temporary"))
    with writing([tmp_path], lambda _: None):
        (own,) = (tmp_path / "temporary").iterdir()
        assert list((own / "locks").iterdir())
        assert own.stat().st_mode & 0o777 == 0o700
    (tmp_path / "temporary").rename(tmp_path / "gone")
    (tmp_path / "temporary").write_bytes(b"")
    with pytest.raises(OutputError, match="POSTWRIGHT_CACHE"), writing([tmp_path], lambda _: None):
        pass


def test_a_temporary_folder_of_somebody_else_is_not_used(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cache").write_bytes(b"")
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    (tmp_path / "victim").mkdir()
    (tmp_path / f"postwright-{os.getuid()}").symlink_to(tmp_path / "victim")
    with pytest.raises(OutputError, match="no folder for locks"), writing([tmp_path], lambda _: None):
        pass
    assert not list((tmp_path / "victim").iterdir())
    monkeypatch.setattr(os, "getuid", lambda: 4_000_000_000)
    (tmp_path / "postwright-4000000000").mkdir()
    with pytest.raises(OutputError, match="no folder for locks"), writing([tmp_path], lambda _: None):
        pass
    assert not list((tmp_path / "postwright-4000000000").iterdir())


def test_there_is_some_patience() -> None:
    assert 5 <= running.PATIENCE <= 600
