"""`generate --verify` tells of source that is not as Postwright writes it and Black formats it, and writes nothing."""

import json
import subprocess
import sys
from pathlib import Path
from unittest.mock import patch

import pytest
from click.testing import CliRunner, Result

from auditing import without_audit
from golden import ROOT
from postwright.cli.commands import app
from postwright.errors import Place
from postwright.verifying import failures

SAMPLE = str(ROOT / "collections" / "shop.postman_collection.json")
PLACE = Place("c.json", "")


def generate(output: Path, *options: str) -> Result:
    arguments = ["generate", SAMPLE, "-o", str(output), "-t", "python", "--no-cache", *options]
    return CliRunner().invoke(app, arguments, prog_name="postwright")


def test_what_is_right_is_written(tmp_path: Path) -> None:
    result = generate(tmp_path, "--verify")
    assert result.exit_code == 0, result.output
    assert list(tmp_path.rglob("*.py"))


def test_nothing_is_written_otherwise(tmp_path: Path) -> None:
    with patch("postwright.printing.format_python", lambda source, **_: source):
        result = generate(tmp_path, "--verify")
        assert generate(tmp_path, "--verify", "--check").exit_code == 1
    assert result.exit_code == 1
    assert "is not as Black formats it. [not-formatted]" in result.stderr.replace("\n", " ")
    assert "Error: nothing was written, as " in result.stderr
    assert not list(tmp_path.iterdir())


def test_without_it_nobody_looks(tmp_path: Path) -> None:
    with patch("postwright.printing.format_python", lambda source, **_: source):
        assert generate(tmp_path).exit_code == 0


def test_black_is_not_even_imported(tmp_path: Path) -> None:
    code = f"""
import sys
from postwright.cli.commands import app
app(["generate", {SAMPLE!r}, "-o", {str(tmp_path)!r}, "-t", "python", "-t", "pytest"], standalone_mode=False)
sys.exit("black" in sys.modules)
"""
    subprocess.run([sys.executable, "-c", code], check=True, capture_output=True)


def test_report(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_audit(monkeypatch)
    with patch("postwright.printing.format_python", lambda source, **_: f"{source}("):
        result = generate(tmp_path, "--verify", "--json")
    assert result.exit_code == 1
    problems = json.loads(result.stdout)["collections"][0]["problems"]
    assert {problem["code"] for problem in problems if problem["severity"] == "error"} == {"not-python"}


def test_what_no_template_writes(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    without_audit(monkeypatch)
    monkeypatch.setattr("postwright.targets.python.source._inside_docstring", lambda line: f'{line}"""; exit(); """')
    result = generate(tmp_path, "--verify")
    assert result.exit_code == 1
    assert "holds what Postwright never writes: a call of exit in line 1. [unexpected-source]" in " ".join(
        result.stderr.split()
    )
    assert not list(tmp_path.iterdir())


def test_own_templates_are_left_to_their_owner(tmp_path: Path) -> None:
    templates = tmp_path / "templates"
    (templates / "python").mkdir(parents=True)
    (templates / "python" / "auth.py.jinja").write_text("exit()\n")
    result = generate(tmp_path / "out", "--verify", "--templates", str(templates))
    assert result.exit_code == 0, result.output


def test_failures() -> None:
    files = {
        "shop/a.py": b"x  =  1\n",
        "shop/b.py": b'x = 1  # "\\d"\n',
        "shop/c.py": b"x = (\n",
        "shop/_core/d.py": b"x = (\n",
        "shop/e.json": b"(",
    }
    found = list(failures(files, PLACE))
    assert [(problem.code, problem.place) for problem in found] == [("not-formatted", PLACE), ("not-python", PLACE)]
    assert found[0].message == "The generated file shop/a.py is not as Black formats it."
    assert found[1].message == "The generated file shop/c.py is no Python: '(' was never closed in line 1."
