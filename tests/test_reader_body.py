"""Bodies of all modes and in odd shapes."""

from typing import Any

import pytest

from postwright.errors import Place
from postwright.model import (
    FileBody,
    FilePart,
    GraphqlBody,
    MultipartBody,
    RawBody,
    Text,
    TextPart,
    UrlEncodedBody,
    VariableRef,
)
from postwright.reader import parse
from reading import sent

PLACE = Place("test.json", "/item/0/request/body")


@pytest.mark.parametrize(
    "body",
    [
        None,
        {},
        "",
        {"mode": None},
        {"mode": ""},
        {"mode": "raw"},
        {"mode": "raw", "raw": ""},
        {"mode": "raw", "raw": None, "urlencoded": [{"key": "a", "value": "1"}]},
        {"mode": "urlencoded", "urlencoded": [], "raw": "inactive"},
        {"mode": "formdata", "raw": "inactive"},
        {"mode": "file", "file": {}},
        {"mode": "raw", "raw": {}},
        {"mode": "raw", "raw": []},
        {"mode": "file", "file": {"src": None, "content": ""}},
        {"mode": "file"},
        {"mode": "none"},
    ],
)
def test_empty_bodies_are_none(body: Any) -> None:
    assert sent(body=body).body is None


@pytest.mark.parametrize(
    ("raw", "expected"),
    [("a\r\n\tb {x}", "a\r\n\tb {x}"), ([1, {"a": None, "é": True}], '[1,{"a":null,"é":true}]'), (5, "5")],
)
def test_raw_bodies_are_texts(raw: Any, expected: str) -> None:
    assert sent(body={"mode": "raw", "raw": raw}).body == RawBody(text=Text((expected,)), place=PLACE)


def test_raw_objects_keep_their_numbers_and_nest_without_end() -> None:
    raw = '{"a":1.0,"b":[12345678901234567890,-0.0e5,[]],"c":' + "[" * 700 + "]" * 700 + "}"
    document = '{"item":[{"request":{"url":"h","body":{"mode":"raw","raw":' + raw + "}}}]}"
    (read,) = parse(document.encode(), "f.json").operations()
    assert isinstance(read.body, RawBody)
    assert read.body.text.source == raw


def test_raw_body_with_language_and_variables() -> None:
    options = {"raw": {"language": "json"}}
    body = sent(body={"mode": "RAW", "raw": '{"a": {{b}}}', "options": options, "disabled": True}).body
    text = Text(('{"a": ', VariableRef("b"), "}"))
    assert body == RawBody(text=text, language="json", enabled=False, place=PLACE)


@pytest.mark.parametrize("options", [None, [], {"raw": None}, {"raw": {"language": None}}])
def test_options_of_any_shape(options: Any) -> None:
    body = sent(body={"mode": "raw", "raw": "x", "options": options}).body
    assert body == RawBody(text=Text(("x",)), place=PLACE)


def test_odd_modes() -> None:
    expected = RawBody(text=Text(("x",)), place=PLACE)
    assert sent(body="x").body == expected
    assert sent(["body-mode-unknown"], body={"mode": "binary", "raw": "x"}).body == expected
    assert sent(["body-without-mode"], body={"raw": "x"}).body is None
    assert sent(["body-not-an-object"], body=[1]).body is None


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ([{"key": "a", "value": "{{x}}"}], [("a", "{{x}}", True)]),
        ([{"key": "a", "value": None}, {"key": "a"}], [("a", "", True), ("a", "", True)]),
        ([{"key": "a", "value": 1}, {"key": "b", "value": True}], [("a", "1", True), ("b", "true", True)]),
        ([{"key": "l", "value": [1, "2"]}], [("l", "1", True), ("l", "2", True)]),
        ([{"key": "", "value": "v"}, {"value": "w"}], [("", "v", True), ("", "w", True)]),
        ([{"key": None, "value": "v"}], [("null", "v", True)]),
        ([{"key": "a", "value": "1", "disabled": True, "type": "file"}], [("a", "1", False)]),
        ("a=1%20&b", [("a", "1%20", True), ("b", "", True)]),
        ({"a": "1", "b": 2}, [("a", "1", True), ("b", "2", True)]),
    ],
)
def test_urlencoded_fields(fields: Any, expected: list[tuple[str, str, bool]]) -> None:
    body = sent(body={"mode": "urlencoded", "urlencoded": fields}).body
    assert isinstance(body, UrlEncodedBody)
    assert [(f.name.source, f.value.source if f.value else "", f.enabled) for f in body.fields] == expected
    assert all(field.value is not None for field in body.fields)


def test_objects_as_field_values_are_json_with_a_problem() -> None:
    fields = [{"key": "a", "value": {"b": 1}, "description": "Why"}]
    body = sent(["value-not-text"], body={"mode": "urlencoded", "urlencoded": fields}).body
    assert isinstance(body, UrlEncodedBody)
    (field,) = body.fields
    assert (field.value, field.description) == (Text(('{"b":1}',)), "Why")
    assert field.place.pointer == "/item/0/request/body/urlencoded/0"


def part(problems: list[str] | None = None, **entry: Any) -> TextPart | FilePart:
    body = sent(problems, body={"mode": "formdata", "formdata": [entry]}).body
    assert isinstance(body, MultipartBody)
    return body.parts[0]


PART = Place("test.json", "/item/0/request/body/formdata/0")


@pytest.mark.parametrize(
    ("entry", "value"),
    [
        ({"value": "v"}, "v"),
        ({"value": "v", "type": "text", "src": "ignored"}, "v"),
        ({"value": None, "type": "text"}, ""),
        ({"value": 5, "type": "odd"}, "5"),
        ({"value": "v", "src": "/f"}, "v"),
        ({"value": ["a", 1]}, '["a",1]'),
        ({"src": ""}, ""),
    ],
)
def test_text_parts(entry: dict[str, Any], value: str) -> None:
    assert part(key="k", **entry) == TextPart(name=Text(("k",)), value=Text((value,) if value else ()), place=PART)


@pytest.mark.parametrize(
    ("entry", "sources", "content"),
    [
        ({"src": "/tmp/{{f}}"}, ("/tmp/{{f}}",), None),
        ({"src": ["C:\\a.txt", "b", "", None]}, ("C:\\a.txt", "b"), None),
        ({"src": None}, (), None),
        ({"src": [], "value": ""}, (), None),
        ({"value": "aGk="}, (), "aGk="),
        ({"value": 5}, (), None),
        ({"value": "aGk=", "src": "/f"}, ("/f",), None),
    ],
)
def test_file_parts(entry: dict[str, Any], sources: tuple[str, ...], content: str | None) -> None:
    read = part(key="k", type="file", **entry)
    assert isinstance(read, FilePart)
    assert tuple(source.source for source in read.sources) == sources
    assert read.content == content


def test_a_part_with_a_source_and_no_type_is_a_file_with_a_problem() -> None:
    assert part(["file-without-type"], key="k", src="/f") == FilePart(
        name=Text(("k",)), sources=(Text(("/f",)),), place=PART
    )


@pytest.mark.parametrize("kind", ["text", "file"])
def test_parts_have_types_names_and_descriptions(kind: str) -> None:
    read = part(type=kind, key=None, contentType="a/b", fileName="n.x", description="Why", enabled=False)
    assert (read.content_type, read.file_name) == (Text(("a/b",)), Text(("n.x",)))
    assert (read.name, read.description, read.enabled) == (Text(), "Why", False)
    read = part(type=kind, contentType="", fileName=None)
    assert (read.content_type, read.file_name) == (None, None)


def test_odd_forms() -> None:
    body = sent(body={"mode": "formdata", "formdata": {"a": "1"}, "disabled": 1}).body
    assert isinstance(body, MultipartBody)
    assert (body.enabled, [p.name.source for p in body.parts]) == (False, ["a"])
    assert sent(["not-an-object"], body={"mode": "formdata", "formdata": [5]}).body is None


@pytest.mark.parametrize(
    ("file", "source", "content"),
    [
        ("/tmp/f", "/tmp/f", None),
        ({"src": "/tmp/f", "content": "aGk="}, "/tmp/f", None),
        ({"src": None, "content": "aGk="}, None, "aGk="),
    ],
)
def test_file_bodies(file: Any, source: str | None, content: str | None) -> None:
    body = sent(body={"mode": "file", "file": file}).body
    assert body == FileBody(source=Text((source,)) if source else None, content=content, place=PLACE)


@pytest.mark.parametrize(
    ("graphql", "query", "variables", "name"),
    [
        ({"query": "{ a }", "variables": '{"x": {{y}}}', "operationName": "Q"}, "{ a }", '{"x": {{y}}}', "Q"),
        ({"query": "", "variables": "", "operationName": None}, "", None, None),
        ({"query": None, "variables": {"x": [1]}}, None, '{"x":[1]}', None),
        ({"variables": " "}, None, " ", None),
        ({"variables": None}, None, "null", None),
        ({}, None, None, None),
    ],
)
def test_graphql_bodies(graphql: Any, query: str | None, variables: str | None, name: str | None) -> None:
    body = sent(body={"mode": "graphql", "graphql": graphql}).body
    assert isinstance(body, GraphqlBody)
    texts = (body.query, body.variables, body.operation_name)
    assert tuple(None if text is None else text.source for text in texts) == (query, variables, name)


def test_graphql_that_is_no_object_sends_an_empty_one() -> None:
    for block in ({"graphql": "{ a }"}, {"graphql": ""}, {"graphql": None}, {}):
        body = sent(["graphql-not-an-object"], body={"mode": "graphql", **block}).body
        assert body == GraphqlBody(query=None, place=PLACE)
