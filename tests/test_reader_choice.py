"""Inputs that hold more than a collection: dumps, lists, wrappers and reports of runs."""

import json
from pathlib import Path
from typing import Any

import pytest

import postwright
from postwright.errors import CollectionError, Problem
from postwright.model import Collection
from postwright.reader import parse


def v1(name: str) -> dict[str, Any]:
    """A collection v1 with one request."""
    return {"name": name, "order": ["1"], "requests": [{"id": "1", "name": f"In {name}", "url": "https://a.test"}]}


def v2(name: str) -> dict[str, Any]:
    """A collection v2 with one request."""
    return {"info": {"name": name}, "item": [{"name": f"In {name}", "request": "https://a.test"}]}


DUMP = {"version": 1, "collections": [v1("Shop"), v2("shop"), {"collection": v2("Users")}, {"id": "gone"}]}


def read(document: Any, chosen: str | None = None) -> Collection:
    """The collection of a document."""
    return parse(json.dumps(document).encode(), "in.json", collection=chosen)


def failure(document: Any, chosen: str | None = None) -> Problem:
    """The problem that says why there is no collection."""
    with pytest.raises(CollectionError) as raised:
        read(document, chosen)
    (problem,) = raised.value.problems
    return problem


@pytest.mark.parametrize(
    ("chosen", "pointer"),
    [
        ("Shop", "/collections/0"),
        ("shop", "/collections/1"),
        ("USERS", "/collections/2/collection"),
        ("1", "/collections/0"),
        ("3", "/collections/2/collection"),
    ],
)
def test_one_is_chosen_by_name_or_number(chosen: str, pointer: str) -> None:
    found = read(DUMP, chosen)
    assert found.place.pointer == pointer
    (operation,) = found.operations()
    assert operation.name == f"In {found.name}"
    assert operation.place.pointer.startswith(f"{pointer}/")


def test_a_name_is_stronger_than_a_number() -> None:
    assert read([v2("2"), v1("1")], "1").place.pointer == "/1"


def test_without_a_choice_the_collections_are_listed() -> None:
    problem = failure(DUMP)
    assert problem.code == "several-collections"
    assert problem.message == 'There are 3 collections here: 1 "Shop", 2 "shop", 3 "Users".'
    assert "`--collection NAME`" in problem.hint


def test_a_name_of_several_is_no_choice() -> None:
    problem = failure(DUMP, "SHOP")
    assert problem.message == 'There are 2 collections named "SHOP" here: 1 "Shop", 2 "shop".'


@pytest.mark.parametrize("chosen", ["x", "0", "4", "-1", ""])
def test_a_choice_that_is_not_there(chosen: str) -> None:
    problem = failure(DUMP, chosen)
    assert problem.code == "no-such-collection"
    assert problem.message.endswith('there are: 1 "Shop", 2 "shop", 3 "Users".')


def test_long_lists_are_cut() -> None:
    problem = failure([v1(f"C{number}") for number in range(25)])
    assert problem.message.endswith('20 "C19", and 5 more.')


@pytest.mark.parametrize(
    "document",
    [
        {"collection": v1("A")},
        {"data": {"collection": v1("A")}},
        {"data": [v1("A")]},
        {"name": "list", "data": [v1("A"), {"id": "x"}]},
        {"data": {"collections": [v1("A")]}},
        {"collections": [{"id": "x"}, v2("A")]},
        {"collection": v2("A"), "environment": {"values": []}, "globals": {"values": []}, "run": {}},
        [v1("A")],
        [v1("A"), {"name": "other"}],
    ],
)
def test_only_one_needs_no_choice(document: Any) -> None:
    found = read(document)
    assert (found.name, [operation.name for operation in found.operations()]) == ("A", ["In A"])
    assert found.environments == ()


def test_a_list_without_collections() -> None:
    assert failure({"collections": [{"id": "1", "name": "A", "uid": "1-1"}]}).code == "data-dump"


def test_the_environments_of_a_dump_go_with_its_collection() -> None:
    environments = [{"name": "stage", "values": [{"key": "host", "value": "s", "enabled": True}]}, {"values": []}]
    found = read({"collections": [v1("A")], "environments": environments, "globals": [{"key": "g", "value": "1"}]})
    assert [(one.name, one.place.pointer) for one in found.environments] == [("stage", "/environments/0")]
    assert [(variable.name, variable.place.pointer) for variable in found.variables] == [("g", "/globals/0")]


def test_the_environment_of_a_run_goes_with_its_collection() -> None:
    environment = {"name": "stage", "values": [{"key": "token", "value": "sesame", "type": "secret"}]}
    globals_ = {"values": [{"key": "g", "value": {}}, {"key": "own", "value": "global"}]}
    own = {**v2("A"), "variable": [{"key": "own", "value": "mine"}]}
    found = read({"collection": own, "environment": environment, "globals": globals_, "run": {"stats": {}}})
    (stage,) = found.environments
    assert [variable.value for variable in stage.variables] == [None]
    assert [(one.name, one.value and one.value.source) for one in found.variables] == [("own", "mine"), ("g", "{}")]
    assert [(problem.code, problem.place.pointer) for problem in found.problems] == [
        ("value-not-text", "/globals/values/0/value")
    ]


def test_the_library_takes_a_choice(tmp_path: Path) -> None:
    (tmp_path / "dump.json").write_text(json.dumps(DUMP))
    assert postwright.load(tmp_path / "dump.json", collection="Users").name == "Users"
    with pytest.raises(CollectionError, match="There are 3 collections here"):
        postwright.load(tmp_path / "dump.json")
