"""Which scripts run for a request, in which order, and where their statements stand."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import reading_v1
from postwright.errors import Place
from postwright.model import ScriptCounts
from postwright.model.scripts import NO_SCRIPTS
from postwright.reader import parse
from reading import collection
from scripting import URL, event, findings, item
from trees import tree

SETS = "pm.environment.set('v', pm.response.json().{});"


def folder(*items: Any, **members: Any) -> dict[str, Any]:
    return {"name": "F", "item": [*items], **members}


def event_of(key: str, **members: Any) -> dict[str, Any]:
    """An event that sets a variable of that name, so that the order can be seen."""
    return event(f"pm.environment.set('{key}', pm.response.json().{key})", **members)


def names(*items: Any, **members: Any) -> list[str]:
    return [each.variable for each in findings(*items, **members).assignments]


def test_outer_scripts_run_first_and_all_of_them() -> None:
    inner = folder(item(event_of("d"), event_of("e")), event=[event_of("c")])
    assert names(folder(inner, event=[event_of("b")]), event=[event_of("a")]) == ["a", "b", "c", "d", "e"]


def test_scripts_of_another_folder_do_not_run() -> None:
    assert names(folder(item(), event=[event_of("a")]), item(event_of("b"))) == ["b"]


@pytest.mark.parametrize("members", [{"disabled": True}, {"listen": "other"}, {"listen": None}, {"script": None}])
def test_events_that_do_not_run(members: Any) -> None:
    assert findings(item({**event_of("a"), **members})).assignments == ()


@pytest.mark.parametrize(
    "script",
    [
        {"exec": SETS.format("a")},
        {"exec": ["// é", SETS.format("a")]},
        {"exec": ["const j = pm.response.json();\r", "pm.environment.set('v',\r", "j.a)\r"]},
        {"exec": [None, 1, SETS.format("a")]},
        {"exec": SETS.format("a"), "type": "text/plain"},
        {"exec": SETS.format("a"), "src": ""},
        SETS.format("a"),
        [SETS.format("a")],
    ],
)
def test_shapes_of_a_script(script: Any) -> None:
    (only,) = findings(item({"listen": "test", "script": script})).assignments
    assert (only.variable, only.path) == ("v", ("a",))


@pytest.mark.parametrize(
    "script",
    [
        {},
        {"exec": None},
        {"exec": " \n"},
        {"exec": ["", "\r"]},
        {"exec": {"a": SETS}},
        {"exec": SETS.format("a"), "src": "https://h/x.js"},
        1,
    ],
)
def test_scripts_without_a_text(script: Any) -> None:
    read = collection(item({"listen": "test", "script": script}))
    assert (read.scripts, read.problems) == (NO_SCRIPTS, ())


def test_an_inner_script_sets_the_variable_again() -> None:
    outer, other = event(SETS.format("a")), "pm.environment.set('v', {})"
    assert [each.path for each in findings(item(event(SETS.format("b"))), event=[outer]).assignments] == [("b",)]
    assert findings(item(event(other.format("f()"))), event=[outer]).assignments == ()
    assert findings(item(event(other.format("1"))), event=[outer]).assignments == ()
    assert len(findings(item(event(other.format("1"), "prerequest")), event=[outer]).assignments) == 1


def test_places() -> None:
    lines = ["const j = pm.response.json();", "pm.test('x', () => {\n  pm.globals.set('v', j.a);", "});"]
    read = collection(item(event("f();"), event(lines), event("\npm.globals.set('w', pm.response.json().b)")))
    one, two = next(read.operations()).findings.assignments
    assert one.place == Place("test.json", "/item/0/event/1/script/exec/1")
    assert two.place == Place("test.json", "/item/0/event/2/script/exec")


def test_each_script_is_counted_once() -> None:
    outer = event("pm.response.to.be.ok; pm.environment.set('v', pm.response.json().a); pm.environment.set('v', f())")
    read = collection(item(), item(event("tests['x'] = responseCode.code === 200")), event=[outer])
    assert read.scripts == ScriptCounts(assignments=0, checks=2, missed=1)
    assert [operation.findings.missed for operation in read.operations()] == [1, 1]
    assert collection(item(event_of("a"))).scripts.assignments == 1


def test_a_very_long_script_is_counted() -> None:
    assert findings(item(event("x;" * 60_000 + "tests.a = b"))).missed == 1


@pytest.mark.parametrize(
    ("members", "variables"),
    [
        ({"tests": SETS.format("a")}, ["v"]),
        ({"tests": SETS.format("a"), "events": None}, ["v"]),
        ({"events": [event_of("b")]}, ["b"]),
        ({"tests": SETS.format("a"), "events": [event_of("b")]}, ["b"]),
        ({"tests": None, "preRequestScript": SETS.format("a")}, []),
        ({}, []),
    ],
)
def test_v1(members: Any, variables: list[str]) -> None:
    assert [each.variable for each in reading_v1.sent(**members).findings.assignments] == variables


def test_v1_folders_and_places() -> None:
    request = {"id": "r", "name": "R", "url": URL, "tests": SETS.format("a")}
    folders = [{"id": "f", "name": "F", "order": ["r"], "events": [event_of("b")]}]
    read = reading_v1.collection(request, order=[], folders=folders, events=[event_of("c")])
    (only,) = read.operations()
    assert [(each.variable, each.place.pointer) for each in only.findings.assignments] == [
        ("c", "/events/0/script/exec"),
        ("b", "/folders/0/events/0/script/exec"),
        ("v", "/requests/0/tests"),
    ]


def test_v3(tmp_path: Path) -> None:
    definition = "$kind: collection\nname: C\nscripts:\n  - type: http:afterResponse\n    code: pm.response.to.be.ok\n"
    code = "      const j = pm.response.json();\n      pm.globals.set('v', j.a)"
    request = f"$kind: http-request\nurl: {URL}\nscripts:\n  - type: afterResponse\n    code: |-\n{code}\n"
    read = tree(tmp_path, {".resources/definition.yaml": definition, "R.request.yaml": request})
    (only,) = read.operations()
    assert [each.variable for each in only.findings.assignments] == ["v"]
    assert len(only.findings.checks) == 1
    assert only.findings.assignments[0].place.line == 5


def test_the_library_is_only_loaded_for_scripts() -> None:
    program = """
        import sys, json
        from postwright.reader import parse
        parse(sys.stdin.buffer.read(), "test.json")
        print("tree_sitter" in sys.modules)
    """
    for source, loaded in (("", "False"), ("f()", "True")):
        document = {"info": {"name": "T", "schema": "v2.1.0/collection.json"}, "item": [item(event(source))]}
        command = [sys.executable, "-c", "\n".join(line.strip() for line in program.splitlines())]
        done = subprocess.run(command, input=json.dumps(document).encode(), capture_output=True, check=True)
        assert done.stdout.decode().strip() == loaded


def test_half_letters() -> None:
    document = {"info": {"name": "T", "schema": "v2.1.0/collection.json"}, "item": [item(event("f('\ud800')"))]}
    assert parse(json.dumps(document).encode(), "t.json").problems == ()
