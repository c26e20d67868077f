"""Files of environments and globals: what is read from them, and how they are put to a collection."""

import json
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import postwright
from postwright.errors import CollectionError
from postwright.model import Variable
from postwright.reader.environments import EnvironmentFile, added, parse, read
from reading import codes, collection

KEYS = ["name", "values", "key", "value", "type", "secret", "globals", "environments", "environment", "data", "enabled"]
SHAPES: dict[str, Any] = {
    "export": {"id": "1", "name": "Staging", "values": [{"key": "host", "value": "s", "enabled": True}]},
    "scope": {"name": "Staging", "values": [{"key": "host", "value": "s"}], "_postman_variable_scope": "environment"},
    "api": {"environment": {"name": "Staging", "values": [{"key": "host", "value": "s", "type": "text"}]}},
    "data": {"data": {"environment": {"name": "Staging", "values": [{"key": "host", "value": "s"}]}}},
    "old": {"name": "Staging", "timestamp": 1, "synced": True, "values": [{"key": "host", "value": "s"}]},
    "map": {"name": "Staging", "values": {"host": "s"}},
    "dump": {
        "version": 1,
        "collections": [],
        "environments": [{"name": "Staging", "values": [{"key": "host", "value": "s"}]}],
    },
    "list": [{"name": "Staging", "values": [{"key": "host", "value": "s"}]}],
    "report": {
        "collection": {"item": []},
        "environment": {"name": "Staging", "values": [{"key": "host", "value": "s"}]},
    },
}


def parsed(document: Any, file: str = "staging.json") -> EnvironmentFile:
    """What a JSON document holds."""
    return parse(json.dumps(document).encode(), file)


def environment(*values: Any) -> dict[str, Any]:
    """An environment's document with these values."""
    return {"name": "E", "values": list(values)}


def read_values(*values: Any) -> list[tuple[str, str | None, bool]]:
    """Name, value and whether it counts, of each variable that is read for these values."""
    (found,) = parsed(environment(*values)).environments
    return [(each.name, None if each.value is None else each.value.source, each.enabled) for each in found.variables]


def texts(variables: tuple[Variable, ...]) -> dict[str, str | None]:
    """The values of the enabled variables."""
    return {each.name: None if each.value is None else each.value.source for each in variables if each.enabled}


@pytest.mark.parametrize("shape", SHAPES)
def test_shapes(shape: str) -> None:
    found = parsed(SHAPES[shape])
    assert [(each.name, texts(each.variables)) for each in found.environments] == [("Staging", {"host": "s"})]
    assert (found.globals, found.problems) == ((), ())


@pytest.mark.parametrize(
    "document",
    [
        {"name": "G", "_postman_variable_scope": "globals", "values": [{"key": "host", "value": "g"}]},
        {"globals": {"name": "G", "values": [{"key": "host", "value": "g"}]}},
        {"collections": [], "globals": [{"key": "host", "value": "g"}]},
    ],
)
def test_globals(document: Any) -> None:
    found = parsed(document)
    assert (found.environments, texts(found.globals)) == ((), {"host": "g"})


@pytest.mark.parametrize(
    ("entry", "found"),
    [
        ({"key": "a", "value": "1"}, [("a", "1", True)]),
        ({"key": "a", "value": ""}, [("a", "", True)]),
        ({"key": "a"}, [("a", None, True)]),
        ({"key": "a", "value": None}, [("a", "null", True)]),
        ({"key": "a", "value": 1.50}, [("a", "1.5", True)]),
        ({"key": "a", "value": "007", "type": "number"}, [("a", "7", True)]),
        ({"key": "a", "value": "false", "type": "boolean"}, [("a", "true", True)]),
        ({"key": "a", "value": None, "type": "boolean"}, [("a", "false", True)]),
        ({"key": "a", "value": "x{{b}}", "type": "any"}, [("a", "x{{b}}", True)]),
        ({"key": "a", "value": "t", "type": "secret"}, [("a", None, True)]),
        ({"key": "a", "value": "t", "secret": True}, [("a", None, True)]),
        ({"key": "a", "value": "1", "enabled": False}, [("a", "1", False)]),
        ({"key": "a", "value": "1", "disabled": True}, [("a", "1", False)]),
        ({"key": " a ", "value": "1"}, [(" a ", "1", True)]),
        ({"id": "a", "value": "1"}, [("a", "1", True)]),
        ({"value": "1"}, []),
    ],
)
def test_values(entry: Any, found: list[tuple[str, str | None, bool]]) -> None:
    assert read_values(entry) == found


def test_the_last_enabled_of_one_name_counts() -> None:
    entries = [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}, {"key": "a", "value": "3", "enabled": False}]
    assert read_values(*entries) == [("a", "1", False), ("a", "2", True), ("a", "3", False)]


@pytest.mark.parametrize(
    ("file", "name"),
    [
        ("x/Dev.postman_environment.json", "Dev"),
        ("Dev.environment.json", "Dev"),
        ("Dev.json", "Dev"),
    ],
)
def test_without_a_name_it_has_that_of_the_file(file: str, name: str) -> None:
    (found,) = parsed({"values": []}, file).environments
    assert found.name == name


def test_odd_entries_are_problems_with_places() -> None:
    found = parsed({"environment": environment("x", {"key": "a", "value": {}})})
    assert [(each.code, each.place.file, each.place.pointer) for each in found.problems] == [
        ("not-an-object", "staging.json", "/environment/values/0"),
        ("value-not-text", "staging.json", "/environment/values/1/value"),
    ]


YAML = """\
name: Staging
values:
  - key: host
    value: s
  - key: answer
    value: yes
  - key: nothing
    value:
  - {key: token, value: t, secret: true}
"""


def test_yaml() -> None:
    found = parse(YAML.encode(), "x.yaml")
    (only,) = found.environments
    assert only.name == "Staging"
    assert texts(only.variables) == {"host": "s", "answer": "yes", "nothing": "", "token": None}
    assert [(each.place.line, each.place.file) for each in only.variables] == [
        (3, "x.yaml"),
        (5, "x.yaml"),
        (7, "x.yaml"),
        (9, "x.yaml"),
    ]


def test_yaml_of_globals_is_known_by_its_file() -> None:
    found = parse(YAML.encode(), "workspace.globals.yaml")
    assert found.environments == ()
    assert texts(found.globals)["host"] == "s"


def failure(data: bytes | Any) -> tuple[str, str]:
    """Code and message of the problem that a file is."""
    with pytest.raises(CollectionError) as caught:
        parse(data if isinstance(data, bytes) else json.dumps(data).encode(), "x.json")
    (problem,) = caught.value.problems
    assert problem.hint
    return problem.code, problem.message


@pytest.mark.parametrize(
    "document",
    [{"info": {"name": "x"}, "item": []}, {"collection": {"item": []}}, {"requests": []}, {"$kind": "collection"}],
)
def test_a_collection_is_no_environment(document: Any) -> None:
    assert failure(document) == ("collection", "This is a Postman collection, not an environment.")


@pytest.mark.parametrize(
    "document", [{}, [], "x", None, {"environment": "x"}, {"data": {"data": {"data": {"data": {}}}}}]
)
def test_other_json_is_no_environment(document: Any) -> None:
    assert failure(document) == ("not-an-environment", "The file holds no Postman environment.")


@pytest.mark.parametrize(
    ("data", "code"),
    [(b"", "empty-file"), (b'{"values": [', "json-truncated"), (b"values: [", "not-yaml"), (b"<html>", "markup")],
)
def test_what_cannot_be_parsed_says_why(data: bytes, code: str) -> None:
    assert failure(data)[0] == code


def test_yaml_of_a_collection_is_no_environment() -> None:
    assert failure(b"$kind: collection\nname: x\n")[0] == "collection"


def test_an_environment_is_no_collection(tmp_path: Path) -> None:
    path = tmp_path / "e.json"
    path.write_text(json.dumps(environment()))
    with pytest.raises(CollectionError) as caught:
        postwright.load(path)
    assert "`-e`" in caught.value.problems[0].hint


JSON = st.recursive(
    st.none() | st.booleans() | st.floats() | st.text(),
    lambda inside: st.lists(inside) | st.dictionaries(st.sampled_from(KEYS) | st.text(), inside),
)


@given(JSON)
def test_whatever_a_file_holds_it_is_read_or_refused(document: Any) -> None:
    try:
        found = parsed(document)
    except CollectionError:
        return
    read = added(collection(), [found, found])
    names = [each.name for each in read.environments]
    assert len(names) == len({*names}) == 2 * len(found.environments)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    for path, code in ((tmp_path, "directory"), (tmp_path / "x", "not-found")):
        with pytest.raises(CollectionError) as caught:
            read(path)
        assert [problem.code for problem in caught.value.problems] == [code]


def named(*names: str) -> list[str]:
    """What environments of these names are called."""
    found = added(collection(), [parsed({"name": name, "values": []}) for name in names])
    return [each.name for each in found.environments]


def test_names_are_kept_as_they_are() -> None:
    assert named("Acme: Staging (EU)", "acme: staging (eu)") == ["Acme: Staging (EU)", "acme: staging (eu)"]


def test_a_second_one_of_a_name_is_numbered() -> None:
    found = added(collection(), [parsed({"name": name, "values": []}) for name in ("a", "a", "a 2", "a")])
    assert [each.name for each in found.environments] == ["a", "a 3", "a 2", "a 4"]
    assert codes(found) == ["environment-name", "environment-name"]
    assert "'a'" not in found.problems[0].message
    assert '"a 3"' in found.problems[0].message


def test_many_of_one_name_are_numbered_quickly() -> None:
    assert named(*["a"] * 200)[-1] == "a 200"


def test_more_environments_than_anybody_has_are_left_out() -> None:
    found = added(collection(), [parsed([{"name": f"e{number}", "values": []} for number in range(300)])])
    assert [environment.name for environment in found.environments] == [f"e{number}" for number in range(200)]
    (problem,) = found.problems
    assert (problem.code, problem.severity, problem.place.pointer) == ("environments-too-many", "error", "/200")


def test_globals_become_variables_where_the_collection_has_none() -> None:
    own = [{"key": "a", "value": "1"}, {"key": "b", "value": "1", "disabled": True}, {"key": "c", "value": ""}]
    shared = [{"key": key, "value": "g"} for key in "abcd"] + [{"key": "e", "value": "g", "enabled": False}]
    file = parsed({"_postman_variable_scope": "globals", "values": shared})
    later = parsed({"_postman_variable_scope": "globals", "values": [{"key": "d", "value": "later"}]})
    found = added(collection(variable=own), [file, later])
    assert texts(found.variables) == {"a": "1", "b": "g", "c": "", "d": "later"}
    assert found.environments == ()


def test_problems_of_both_are_told() -> None:
    found = added(collection({"name": "R"}), [parsed(environment("x"))])
    assert codes(found) == ["no-request", "not-an-object"]
