"""`--collection`: one of several collections, on every command that reads one."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from plain_target import PLAIN
from postwright.cli.commands import app


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    requests = [{"id": "1", "name": "Ping", "url": "https://example.com"}, {"id": "2", "name": "Empty"}]
    collections = [{"name": name, "order": ["1", "2"], "requests": requests} for name in ("Shop", "Users")]
    Path("dump.json").write_text(json.dumps({"collections": collections, "environments": []}))


def run(*arguments: str) -> Result:
    """A run of the command."""
    return CliRunner().invoke(app, arguments, obj=PLAIN)


@pytest.mark.parametrize("command", [["list", "dump.json"], ["snippet", "dump.json", "Ping"], ["lint", "dump.json"]])
def test_without_a_choice_nothing_is_read(command: list[str]) -> None:
    result = run(*command)
    assert result.exit_code == 3
    assert 'There are 2 collections here: 1 "Shop", 2 "Users". [several-collections]' in result.output
    assert "`--collection NAME`" in result.output


@pytest.mark.parametrize("chosen", ["users", "2"])
def test_list(chosen: str) -> None:
    result = run("list", "dump.json", "--collection", chosen)
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0] == "Users (1 operation)"


def test_snippet() -> None:
    assert run("snippet", "dump.json", "Ping", "--collection", "Shop").exit_code == 0


def test_lint() -> None:
    result = run("lint", "dump.json", "--collection", "Shop")
    assert result.exit_code == 0
    assert result.stdout.splitlines()[0].startswith("dump.json:1:")
    assert "[no-url]" in result.stdout


def test_generate_writes_the_folder_of_the_one() -> None:
    assert run("generate", "dump.json", "--collection", "Users").exit_code == 0
    assert [path.name for path in Path("generated").iterdir()] == ["users"]


def test_the_command_that_brings_output_up_to_date_names_the_choice() -> None:
    result = run("generate", "dump.json", "--collection", "Users", "--check")
    assert result.exit_code == 1
    assert "postwright generate --collection Users dump.json" in result.stderr


def test_a_choice_that_is_not_there() -> None:
    assert "[no-such-collection]" in run("lint", "dump.json", "--collection", "x").output


def test_folded_problems_name_the_choice() -> None:
    requests = [{"id": f"{number}", "name": f"R{number}"} for number in range(9)]
    shop = {"name": "Shop", "order": [f"{number}" for number in range(9)], "requests": requests}
    Path("dump.json").write_text(json.dumps([shop, {"name": "B", "requests": []}]))
    result = run("list", "dump.json", "--collection", "Shop")
    assert "`postwright lint --collection Shop dump.json` lists all" in result.stderr
