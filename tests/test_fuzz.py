"""Hostile text in any field of any format: it is refused, or what comes out of it keeps all rules."""

import json
from pathlib import Path
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import Phase, given, settings

from fuzz import rules
from fuzz.__main__ import main
from fuzz.checking import Depth, check
from fuzz.samples import Sample, samples
from packages import folder, request
from postwright.rendering import Code
from reading import SCHEMA, collection

# The command makes a smaller input of what is found, which takes long here.
SHORT = settings(deadline=None, derandomize=True, database=None, phases=[Phase.generate])


@given(sample=samples())
@settings(SHORT, max_examples=40)
def test_any_input(sample: Sample) -> None:
    assert check(sample, Depth(shell=False)).findings == ()


@given(sample=samples())
@settings(SHORT, max_examples=120)
def test_any_input_without_formatting_it_again(sample: Sample) -> None:
    assert check(sample, Depth(black=False, twice=False, shell=False)).findings == ()


def sample(*items: Any, **members: Any) -> Sample:
    """A sample of a collection v2.1."""
    return {"document": {"info": {"name": "Fuzz", "schema": SCHEMA}, "item": [*items]}, **members}


ITEM = folder("a\u2028b", request('c"\u202e\n$(false)', "https://a.test/{{x}}?a=\x1b'\"(", description='"""\\'))


@pytest.mark.parametrize("name", ["# -*- coding: utf-7 -*-", "x\n# coding: utf-7", "#!/bin/sh\n\n# vim: coding=utf-7"])
def test_no_name_says_how_a_file_is_encoded(name: str) -> None:
    made = sample(request(name, description=name))
    made["document"]["info"] = {"name": name, "schema": SCHEMA, "description": name}
    assert check(made, Depth()).findings == ()


def test_counted_are_all_files_but_the_runtime() -> None:
    result = check(sample(ITEM), Depth())
    assert result.findings == ()
    assert check(sample(ITEM, lock=[]), Depth()).files == 2 * result.files > 20


@pytest.mark.parametrize(
    ("guard", "broken"),
    [
        ("postwright.targets.python.source.escape_invisible", lambda text: text),
        ("postwright.targets.python.source._quoted", lambda text: Code(f'"{text}"')),
        ("postwright.targets.shell.escape_invisible", lambda text: text),
        ("postwright.targets.shell._groups", lambda pieces: [Code(f"'{each}'") for each in pieces]),
        ("postwright.targets.curl.paths.kebab", lambda text, _: text),
        ("postwright.printing.format_python", lambda source, **_: f"{source}\n\n"),
        ("postwright.build.kebab", lambda _: ".."),
        ("postwright.targets.curl.command.word", None),
    ],
)
def test_a_guard_that_is_gone_is_found(guard: str, broken: Any) -> None:
    with patch(guard, broken):
        assert check(sample(ITEM), Depth()).findings


def test_rules() -> None:
    assert [*rules.paths("a", {"a/b.py": b"", "a/B.py": b""})] == ["paths that differ in case only: 'a/b.py'"]
    assert [*rules.paths("a", {"b/c": b""})] == ["outside of the folder: 'b/c'"]
    for step in ("..", ".", "", "con", "NUL.py", "a.", "a:b", "a\\b", "a" * 121, "a b"):
        assert [*rules.paths("a", {f"a/{step}": b""})] == [f"odd path: {f'a/{step}'!a}"]
    assert [*rules.characters({"a": b"\xff"})] != []
    assert [*rules.characters({"a": b"a", "b": b"", "c": b"\t\n"})] == ["no line feed at the end: a"]
    assert [*rules.python({"a.py": b'"\\d"\n', "b.py": b"x = 1\n"})] != []
    assert [*rules.same({"a": b"1", "b": b"2"}, {"a": b"1", "c": b"2"})] == [
        "not the same twice: b",
        "not the same twice: c",
    ]


def test_what_is_lost_is_told() -> None:
    files = {"c/postwright.lock.json": b'{"operations": [], "skipped": [], "files": {"a": ""}}', "c/a": b"", "c/b": b""}
    found = [*rules.nothing_lost(collection(request()), files)]
    assert found == ["operation lost: '/item/0'", "not in the lock file: b"]


def test_the_command(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["--files", "300", "--jobs", "1", "--no-black", "--out", str(tmp_path)]
    assert main(command) == 0
    assert "0 findings" in capsys.readouterr().out
    with patch("fuzz.__main__._TRIES", 20), patch("postwright.targets.shell.escape_invisible", lambda text: text):
        assert main(command) == 1
        assert main(["--replay", str(tmp_path)]) == 1
    assert "(batch " in json.loads((tmp_path / "001.json").read_text())["finding"]
    assert main(["--replay", str(tmp_path)]) == 0
