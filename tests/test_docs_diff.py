"""The page about the change report lists every kind of change and every severity."""

import json
import re
from pathlib import Path
from typing import get_args

import pytest
from click.testing import CliRunner

from changing import item
from postwright.changes import Kind, Severity
from postwright.cli.commands import app
from reading import document

PAGE = (Path(__file__).resolve().parents[1] / "docs" / "diff.md").read_text()


def test_the_page_lists_every_kind_once() -> None:
    assert sorted(re.findall(r"^\| `([a-z-]+)` \|", PAGE, re.MULTILINE)) == sorted(get_args(Kind))


def test_the_page_lists_every_severity() -> None:
    assert re.findall(r"^\* \*\*([a-z]+)\*\*:", PAGE, re.MULTILINE) == list(Severity)


@pytest.fixture
def _two_collections(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The two files that the page speaks of, in the folder that it is run in."""
    monkeypatch.chdir(tmp_path)
    Path("old.postman_collection.json").write_bytes(document(item(query={"limit": "1"})))
    Path("new.postman_collection.json").write_bytes(document(item()))


def block(language: str) -> str:
    """The only block of a language."""
    (found,) = re.findall(rf"^```{language}\n(.*?)^```", PAGE, re.MULTILINE | re.DOTALL)
    return str(found)


@pytest.mark.usefixtures("_two_collections")
def test_the_program_runs(capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(block("python"), "diff.md", "exec"), {})
    assert capsys.readouterr().out == "breaking argument-removed The argument 'limit' is gone.\n"


@pytest.mark.usefixtures("_two_collections")
def test_a_report_has_the_keys_of_the_example() -> None:
    files = ("old.postman_collection.json", "new.postman_collection.json")
    report = json.loads(CliRunner().invoke(app, ["diff", "--json", *files]).stdout)
    assert keys(report) == keys(json.loads(block("json")))


def keys(value: object) -> object:
    """A JSON value without its texts and numbers."""
    if isinstance(value, dict):
        return {key: keys(inner) for key, inner in value.items()}
    return [keys(inner) for inner in value] if isinstance(value, list) else type(value)
