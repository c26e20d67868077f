"""Several collections are built side by side where that is quicker, with the same outcome."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

from plain_target import collection_file, request
from postwright.cli import side_by_side
from postwright.cli.commands import app


@pytest.fixture
def collections(tmp_path: Path) -> list[str]:
    """Two good collections and one that can't be read."""
    (tmp_path / "broken.json").write_text("{")
    first = collection_file(tmp_path / "first.json", "First", request("one"), request("two", "wss://h/"))
    second = collection_file(tmp_path / "second.json", "Second", request("three"))
    return [first, str(tmp_path / "broken.json"), second]


def generated(folder: Path, collections: list[str]) -> tuple[int, object, dict[str, bytes]]:
    result = CliRunner().invoke(app, ["generate", *collections, "-o", str(folder), "--json"])
    report = json.loads(result.stdout)
    files = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    told = [(each["status"], each["name"], each["problems"], each["files"]["new"]) for each in report["collections"]]
    return result.exit_code, told, files


def test_side_by_side_is_as_one_after_another(
    tmp_path: Path, collections: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    one_after_another = generated(tmp_path / "a", collections)
    assert one_after_another[0] == 3
    monkeypatch.setattr(side_by_side, "_WORTH_A_PROCESS", 0)
    monkeypatch.setattr(side_by_side, "_cores", lambda: 2)
    assert generated(tmp_path / "b", collections) == one_after_another


def test_small_collections_and_one_core_need_no_processes(
    collections: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    from postwright.config import Job

    jobs = [Job(source=source) for source in (*collections, "none.json")]
    assert side_by_side.processes(jobs) == 1
    monkeypatch.setattr(side_by_side, "_WORTH_A_PROCESS", 0)
    assert 1 <= side_by_side.processes(jobs) <= 4
    monkeypatch.setattr(side_by_side.os, "sched_getaffinity", lambda _: {0}, raising=False)
    assert side_by_side.processes(jobs) == 1
