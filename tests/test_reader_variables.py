"""Variables of the collection, and saved responses."""

from typing import Any

import pytest

from postwright.model import Example, RawBody, Text, VariableRef
from reading import codes, collection, operation


def variables(listed: Any, problems: list[str] | None = None, **members: Any) -> list[tuple[str, str | None, bool]]:
    read = collection(variable=listed, **members)
    assert codes(read) == (problems or [])
    return [(v.name, None if v.value is None else v.value.source, v.enabled) for v in read.variables]


@pytest.mark.parametrize(
    ("listed", "expected"),
    [
        (None, []),
        ([], []),
        ([{"key": "a", "value": "1"}, {"id": "b", "value": "{{a}}"}], [("a", "1", True), ("b", "{{a}}", True)]),
        ([{"key": " a ", "value": ""}], [(" a ", "", True)]),
        ([{"key": "a"}, {"key": "b", "value": None}], [("a", None, True), ("b", "null", True)]),
        ([{"key": "a", "value": 0}, {"key": "b", "value": False}], [("a", "0", True), ("b", "false", True)]),
        ([{"key": "a", "value": [1, None, "x"]}], [("a", "1,,x", True)]),
        ([{"key": "a", "value": "007", "type": "number"}], [("a", "7", True)]),
        ([{"key": "a", "value": "-00", "type": "number"}], [("a", "0", True)]),
        ([{"key": "a", "value": "1.50", "type": "number"}], [("a", "1.5", True)]),
        ([{"key": "a", "value": " +0.00001 ", "type": "number"}], [("a", "0.00001", True)]),
        ([{"key": "a", "value": "1e3", "type": "number"}], [("a", "1e3", True)]),
        ([{"key": "a", "value": "\xa01.50\u2028", "type": "number"}], [("a", "1.5", True)]),
        ([{"key": "a", "value": "1.5\x1e", "type": "number"}], [("a", "1.5\x1e", True)]),
        ([{"key": "a", "value": "\u0663", "type": "number"}], [("a", "\u0663", True)]),
        ([{"key": "a", "value": 7, "type": "number"}], [("a", "7", True)]),
        ([{"key": "a", "value": "007", "type": "string"}], [("a", "007", True)]),
        ([{"key": "a", "value": "false", "type": "boolean"}], [("a", "true", True)]),
        ([{"key": "a", "value": "", "type": "boolean"}], [("a", "false", True)]),
        ([{"key": "a", "value": '{"x": 1}', "type": "object"}], [("a", '{"x": 1}', True)]),
        ([{"key": "a", "value": "1", "disabled": True}], [("a", "1", False)]),
        ([{"value": "1"}, {"key": "", "value": "1"}, {}], []),
        ({"a": "1"}, [("a", "1", True)]),
    ],
)
def test_variables_of_any_shape(listed: Any, expected: list[tuple[str, str | None, bool]]) -> None:
    assert variables(listed) == expected


def test_of_several_variables_of_one_name_the_last_enabled_one_counts() -> None:
    listed = [{"key": "a", "value": "1"}, {"key": "a", "value": "2"}, {"key": "a", "value": "3", "disabled": True}]
    assert variables(listed) == [("a", "1", False), ("a", "2", True), ("a", "3", False)]


def test_plural_variables_count_only_where_there_is_no_variable() -> None:
    plural = [{"id": "old", "value": "1"}]
    assert variables(None, variables=plural) == [("old", "1", True)]
    assert variables([], variables=plural) == []


@pytest.mark.parametrize("mark", [{"type": "secret"}, {"secret": True}])
def test_secret_variables_have_no_value(mark: dict[str, Any]) -> None:
    (variable,) = collection(variable=[{"key": "s", "value": "p4ss", **mark}]).variables
    assert (variable.secret, variable.value) == (True, None)


def test_odd_variables_are_problems() -> None:
    assert variables("text", ["not-a-list"]) == []
    assert variables(["text", {"key": "a", "value": "1"}], ["not-an-object"]) == [("a", "1", True)]
    assert variables([{"key": "a", "value": {"b": 1}}], ["value-not-text"]) == [("a", '{"b":1}', True)]


def test_variables_have_descriptions_and_places() -> None:
    (variable,) = collection(variable=[{"key": "a", "value": "{{b}}", "description": {"content": "Why"}}]).variables
    assert (variable.description, variable.place.pointer) == ("Why", "/variable/0")
    assert variable.value == Text((VariableRef("b"),))


def example(**saved: Any) -> Example:
    return operation("h", response=[saved]).examples[0]


def test_examples_are_read_whole() -> None:
    original = {
        "method": "post",
        "url": "https://a.test/:id?x=1",
        "header": "A: 1",
        "body": {"mode": "raw", "raw": "b"},
    }
    headers = [{"key": "content-TYPE", "value": "Application/JSON; charset=utf-8"}, {"key": "X", "value": "1"}]
    read = example(name="OK", code=200, header=headers, body='{"a": 1}', originalRequest=original)
    assert (read.name, read.status, read.media_type, read.content) == ("OK", 200, "application/json", '{"a": 1}')
    assert [header.name.source for header in read.headers] == ["content-TYPE", "X"]
    assert read.place.pointer == "/item/0/response/0"
    assert read.request is not None
    assert (read.request.method, read.request.url.source, len(read.request.query)) == ("POST", "https://a.test/:id", 1)
    assert isinstance(read.request.body, RawBody)


@pytest.mark.parametrize(
    ("code", "status"),
    [(404, 404), ("201", 201), (None, 0), ("OK", 0), (True, 0), (0, 0), (1e999, 0), (20000, 0), ([200], 0)],
)
def test_status_codes(code: Any, status: int) -> None:
    assert example(code=code).status == status


@pytest.mark.parametrize(
    ("header", "preview", "media_type"),
    [
        (None, None, ""),
        (None, "json", "application/json"),
        (None, "Text", "text/plain"),
        (None, "raw", ""),
        (None, 5, ""),
        ("Content-Type: text/html", "json", "text/html"),
        ([{"key": "Content-Type", "value": "text/html", "disabled": True}], "xml", "application/xml"),
        ([{"key": "Content-Type", "value": ""}], "html", "text/html"),
        (5, "javascript", "application/javascript"),
    ],
)
def test_media_types(header: Any, preview: Any, media_type: str) -> None:
    assert example(header=header, _postman_previewlanguage=preview).media_type == media_type


@pytest.mark.parametrize(
    ("body", "content"), [(None, None), ("", ""), ("x\r\n", "x\r\n"), ({"a": [1.0]}, '{"a":[1.0]}'), (5, "5")]
)
def test_contents(body: Any, content: str | None) -> None:
    assert example(body=body).content == content


@pytest.mark.parametrize("original", [None, {}, 5, {"url": None}, {"url": "ws://h"}])
def test_examples_without_a_usable_request(original: Any) -> None:
    assert example(originalRequest=original).request is None


def test_the_request_of_an_example_may_be_a_url() -> None:
    read = example(originalRequest="https://a.test")
    assert read.request is not None
    assert read.request.method == "GET"


@pytest.mark.parametrize(
    ("members", "names"),
    [
        ({"response": [{"name": "A"}, None, "x", 5]}, ["A"]),
        ({"response": None, "responses": [{"name": "B"}]}, ["B"]),
        ({"response": [], "responses": [{"name": "B"}]}, []),
        ({"response": {"name": "A"}}, []),
        ({"response": "x"}, []),
        ({}, []),
    ],
)
def test_lists_of_examples_of_any_shape(members: dict[str, Any], names: list[str]) -> None:
    assert [read.name for read in operation("h", **members).examples] == names
