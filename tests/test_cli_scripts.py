"""What `postwright lint` says about scripts."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from plain_target import PLAIN
from postwright.cli.commands import app
from reading import document
from scripting import event, item

SCRIPT = "pm.response.to.be.ok; pm.globals.set('v', pm.response.json().a); pm.globals.set('w', f())"


def lint(*arguments: str, **members: Any) -> Result:
    Path("shop.json").write_bytes(document(item(event(SCRIPT)), item(), **members))
    return CliRunner().invoke(app, ["lint", "shop.json", *arguments], obj=PLAIN)


@pytest.fixture(autouse=True)
def _in_its_own_folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)


def test_what_was_understood_is_told() -> None:
    assert lint().output.splitlines() == [
        "shop.json: 2 operations, 0 problems",
        "shop.json: scripts: 1 assignment and 1 check understood, 1 statement left out",
    ]


def test_what_was_left_out_is_no_problem() -> None:
    assert lint("--strict").exit_code == 0


def test_a_collection_without_scripts() -> None:
    Path("shop.json").write_bytes(document(item()))
    result = CliRunner().invoke(app, ["lint", "shop.json"], obj=PLAIN)
    assert result.output == "shop.json: 1 operation, 0 problems\n"


def test_json() -> None:
    (record,) = json.loads(lint("--json").stdout)["collections"]
    assert record["scripts"] == {"assignments": 1, "checks": 1, "missed": 1}
