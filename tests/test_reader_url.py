"""URLs in all their shapes, path variables, queries, and credentials in URLs."""

from typing import Any

import pytest

from postwright.model import BasicAuth, NoAuth, Operation, PathVariable, Text, VariableRef
from postwright.reader import parse
from reading import collection, operation, skipped


def url(value: Any, problems: list[str] | None = None, **members: Any) -> Operation:
    return operation({"url": value, **members}, problems)


def shape(read: Operation) -> tuple[str, list[str]]:
    segments = [s.source if isinstance(s, Text) else f":{s.name}|{s.suffix}" for s in read.url.segments]
    return read.url.base.source, segments


def pairs(read: Operation) -> list[tuple[str, str | None, bool]]:
    return [(p.name.source, None if p.value is None else p.value.source, p.enabled) for p in read.query]


@pytest.mark.parametrize(
    ("source", "base", "segments"),
    [
        ("https://a.test", "https://a.test", []),
        ("https://a.test/", "https://a.test", [""]),
        ("  https://a.test/x//y/", "https://a.test", ["x", "", "y", ""]),
        ("foo.com/x", "foo.com", ["x"]),
        ("{{baseUrl}}/x/{{id}}?q=1", "{{baseUrl}}", ["x", "{{id}}"]),
        ("{{a/b}}/{{c/d}}", "{{a/b}}", ["{{c/d}}"]),
        ("{{scheme}}://h:{{port}}/x", "{{scheme}}://h:{{port}}", ["x"]),
        ("HTTPS://H/:id/:file.json/x:id/:a:b", "HTTPS://H", [":id|", ":file|.json", "x:id", ":a:b|"]),
        ("http://[::1]:80/x", "http://[::1]:80", ["x"]),
        ("http:\\\\h\\x", "http://h", ["x"]),
        ("https://a.test/x#frag?no", "https://a.test", ["x"]),
        ("://h/x", "h", ["x"]),
        ("h:/x", "h", ["x"]),
    ],
)
def test_url_texts(source: str, base: str, segments: list[str]) -> None:
    assert shape(url(source)) == (base, segments)
    assert shape(url({"raw": source})) == (base, segments)


@pytest.mark.parametrize(
    ("parts", "base", "segments"),
    [
        ({"protocol": "https", "host": ["a", "test"], "path": ["x", ""]}, "https://a.test", ["x", ""]),
        ({"protocol": "https://", "host": "a.test", "path": "/x/y"}, "https://a.test", ["x", "y"]),
        ({"protocol": "http:", "host": "a.test", "path": "x"}, "http://a.test", ["x"]),
        ({"host": ["{{baseUrl}}"], "path": []}, "{{baseUrl}}", [""]),
        ({"host": "{{baseUrl}}", "path": ""}, "{{baseUrl}}", []),
        ({"host": "h", "path": "/"}, "h", [""]),
        ({"host": "h", "path": "//"}, "h", [""]),
        ({"host": "h", "path": "//a"}, "h", ["", "a"]),
        ({"host": "h", "path": [""]}, "h", [""]),
        ({"host": "h", "path": None, "port": 8080}, "h:8080", []),
        ({"host": "h", "port": "{{port}}"}, "h:{{port}}", []),
        ({"host": "h", "port": ""}, "h", []),
        ({"protocol": "http", "host": ["https://127", "0", "0", "1"], "path": ["x"]}, "https://127.0.0.1", ["x"]),
        ({"host": ["https://a.test/api"], "path": ["x"]}, "https://a.test", ["api", "x"]),
        ({"host": [127, 0, 0, 1]}, "127.0.0.1", []),
        ({"host": "h", "path": [{"type": "any", "value": "x"}, 5, None, True, {}]}, "h", ["x", "5", "", "true", ""]),
        ({"host": "h", "path": 5}, "h", ["5"]),
        ({"host": "h", "path": ["a/:id"]}, "h", ["a", ":id|"]),
    ],
)
def test_url_parts(parts: dict[str, Any], base: str, segments: list[str]) -> None:
    assert shape(url(parts)) == (base, segments)


@pytest.mark.parametrize(
    ("value", "code"),
    [
        (None, "no-url"),
        ("", "no-url"),
        ("  ", "no-url"),
        (5, "no-url"),
        ([], "no-url"),
        ({}, "no-url"),
        ({"raw": ""}, "no-url"),
        ({"raw": None, "host": [], "path": []}, "no-url"),
        ({"host": {"a": 1}}, "no-url"),
        ("/users", "no-host"),
        ("?q=1", "no-host"),
        ("https://", "no-host"),
        ({"path": ["x"]}, "no-host"),
        ({"host": [""], "path": ["x"], "raw": "/x"}, "no-host"),
        ("mqtt://h/x", "not-http"),
    ],
)
def test_urls_that_can_not_be_sent(value: Any, code: str) -> None:
    assert skipped({"url": value}).code == code


def test_parts_win_over_a_text_that_says_otherwise() -> None:
    parts = {"host": ["a", "test"], "path": ["x"], "auth": {"user": "u", "password": "p4ss"}}
    read = operation({"url": {**parts, "raw": "https://b.test/x"}, "auth": {"type": "apikey"}}, ["url-disagrees"])
    assert shape(read) == ("u:p4ss@a.test", ["x"])


@pytest.mark.parametrize("other", ["a.test:80/x", "a.test/y", "b.test/x"])
def test_a_disagreement_is_told_without_secrets(other: str) -> None:
    parts = {"raw": other, "host": ["a", "test"], "path": ["x"], "auth": {"user": "u", "password": "p4ss"}}
    (problem,) = collection({"request": {"url": parts}}).problems
    assert problem.code == "url-disagrees"
    assert '"a.test/x"' in problem.message
    assert problem.place.pointer == "/item/0/request/url"


@pytest.mark.parametrize(
    "raw",
    ["", None, "HTTPS://A.TEST/x%20y", "http://a.test/x y/", "a.test/x y?z=1#f", "https://u:p@a.test/x y"],
)
def test_differences_that_send_the_same_are_no_disagreement(raw: object) -> None:
    url({"raw": raw, "host": ["a", "test"], "path": ["x y"]})


def test_the_text_is_taken_where_the_parts_have_no_host() -> None:
    parts = {"raw": "{{base}}/x?a=1#f", "path": ["x"], "query": [{"key": "b", "value": "2"}]}
    read = url(parts, ["url-without-host"])
    assert shape(read) == ("{{base}}", ["x"])
    assert pairs(read) == [("b", "2", True)]


def test_query_of_a_text_without_parts() -> None:
    assert pairs(url({"raw": "h/x?a=1&b&c="})) == [("a", "1", True), ("b", None, True), ("c", "", True)]


def test_path_variables_have_saved_values_and_descriptions() -> None:
    entries = [
        {"key": "id", "value": "1"},
        {"key": "id", "value": "{{x}}", "description": "Which\r\none", "disabled": True},
        {"id": "old", "value": "", "description": {"content": "Old"}},
    ]
    read = url({"raw": "h/:id/:old.json/:none/:id", "variable": entries})
    first, old, none, again = read.url.path_variables
    assert first == again
    assert (first.value, first.description) == (Text((VariableRef("x"),)), "Which\none")
    assert first.place.pointer == "/item/0/request/url/variable/1"
    assert (old.name, old.suffix, old.value, old.description) == ("old", ".json", None, "Old")
    assert none == PathVariable(name="none", place=read.url.place)


@pytest.mark.parametrize(
    ("value", "expected"), [(5, "5"), (True, "true"), (1.50, "1.5"), ([1, 2], "1,2"), ({"a": 1}, '{"a":1}')]
)
def test_path_values_that_are_no_texts_are_used_with_a_problem(value: Any, expected: str) -> None:
    read = url({"raw": "h/:id", "variable": [{"key": "id", "value": value}]}, ["value-not-text"])
    assert read.url.path_variables[0].value == Text((expected,))


def test_path_variables_of_other_shapes() -> None:
    assert url({"raw": "h/:id", "variable": {"id": "7"}}).url.path_variables[0].value == Text(("7",))
    read = url({"raw": "h/:id", "variable": ["id", {"key": "other"}, {}]}, ["not-an-object", "path-variable-unused"])
    assert read.url.path_variables[0].value is None


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        (None, []),
        ([], []),
        ("a=1&b&&c=", [("a", "1", True), ("b", None, True), ("", None, True), ("c", "", True)]),
        (["a=1", "b"], [("a", "1", True), ("b", None, True)]),
        ({"a": "1", "b": None}, [("a", "1", True), ("b", None, True)]),
        (
            [{"key": "a", "value": ""}, {"key": "a"}, {"key": None, "value": None}, {"key": "", "value": "v"}],
            [("a", "", True), ("a", None, True), ("", None, True), ("", "v", True)],
        ),
        (
            [
                {"key": "a", "value": "1", "disabled": "false"},
                {"key": "b", "value": "2", "disabled": 0},
                {"key": "c", "value": "3", "disabled": ""},
                {"key": "d", "value": "4", "disabled": []},
                {"key": "e", "value": "5", "enabled": False},
                {"key": "f", "value": "6", "enabled": 0, "disabled": None},
            ],
            [
                ("a", "1", False),
                ("b", "2", True),
                ("c", "3", True),
                ("d", "4", False),
                ("e", "5", False),
                ("f", "6", True),
            ],
        ),
        ([{"key": 5, "value": "{{x}}"}], [("5", "{{x}}", True)]),
    ],
)
def test_queries_of_any_shape(query: Any, expected: list[tuple[str, str | None, bool]]) -> None:
    assert pairs(url({"host": "h", "query": query})) == expected


@pytest.mark.parametrize(
    ("value", "text"),
    [(5, "5"), (False, "false"), ([1, None, "x"], "1,,x"), ({"a": [1]}, '{"a":[1]}'), ([[1]], "[[1]]")],
)
def test_query_values_that_are_no_texts_are_sent_with_a_problem(value: Any, text: str) -> None:
    read = url({"host": "h", "query": [{"key": "a", "value": value}]}, ["value-not-text"])
    assert pairs(read) == [("a", text, True)]


def test_numbers_keep_their_text() -> None:
    raw = b'{"item": [{"request": {"url": {"host": "h", "query": [{"key": "a", "value": N}]}}}]}'
    for number in (b"1.0", b"12345678901234567890123", b"1e400", b"-0", b"NaN", b"1" + b"0" * 6000):
        (read,) = parse(raw.replace(b"N", number), "f.json").operations()
        assert pairs(read) == [("a", number.decode(), True)]


def test_odd_queries_are_problems() -> None:
    assert pairs(url({"host": "h", "query": 5}, ["not-a-list"])) == []
    assert pairs(url({"host": "h", "query": [None, {"key": "a"}]}, ["not-an-object"])) == [("a", None, True)]


def test_query_parameters_carry_description_and_place() -> None:
    (parameter,) = url({"host": "h", "query": [{"key": "a", "value": "1", "description": "Why"}]}).query
    assert (parameter.description, parameter.place.pointer) == ("Why", "/item/0/request/url/query/0")


def test_delimiters_in_path_parts_start_query_and_fragment() -> None:
    listed = [{"key": "b", "value": "2"}]
    read = url({"host": "h", "path": ["x?a=1"], "query": listed}, ["delimiter-in-path"])
    assert shape(read) == ("h", ["x"])
    assert pairs(read) == [("a", "1", True), ("b", "2", True)]
    read = url({"host": "h", "path": ["x#f"], "query": listed}, ["delimiter-in-path"])
    assert (shape(read), pairs(read)) == (("h", ["x"]), [("b", "2", False)])
    assert pairs(url({"host": "h", "path": ["x?a"]})) == [("a", None, True)]


@pytest.mark.parametrize(
    ("source", "username", "password"),
    [
        ("https://u:p%40:q@h/x", ("u",), ("p@:q",)),
        ("https://{{a:b}}:{{c}}@h/x", (VariableRef("a:b"),), (VariableRef("c"),)),
        ("https://key@h/x", ("key",), ()),
    ],
)
def test_credentials_in_a_url_become_basic_auth(source: str, username: Any, password: Any) -> None:
    read = url(source)
    assert isinstance(read.auth, BasicAuth)
    assert (read.auth.username, read.auth.password) == (Text(username), Text(password))
    assert shape(read) == ("https://h", ["x"])
    assert isinstance(url(source, auth={"type": "noauth"}).auth, BasicAuth)


def test_credentials_as_parts_of_a_url() -> None:
    read = url({"protocol": "http", "host": "h", "auth": {"user": "u/1", "password": "{{p}}"}})
    assert read.auth == BasicAuth(username=Text(("u/1",)), password=Text((VariableRef("p"),)), place=read.url.place)
    assert shape(read) == ("http://h", [])


def test_credentials_stay_in_the_url_where_other_auth_beats_them() -> None:
    read = url("https://u:p@h", header=[{"key": "authorization", "value": "x"}])
    assert (read.auth, shape(read)) == (None, ("https://u:p@h", []))
    read = url("https://u:p@h", header=[{"key": "authorization", "value": "x", "disabled": True}])
    assert isinstance(read.auth, BasicAuth)
    read = url("https://u:p@h", auth={"type": "digest"})
    assert shape(read) == ("https://u:p@h", [])
    assert isinstance(url("https://h", auth={"type": "noauth"}).auth, NoAuth)
    assert url("https://@h").url.base.source == "https://h"
    assert url({"host": "h", "auth": {"user": 1}}).auth is None
    assert isinstance(url({"host": "h", "auth": {"password": ""}}).auth, BasicAuth)
    # What starts the URL can hold the scheme, and then more than the user name.
    read = url("{{base}}u:p@h")
    assert (read.auth, shape(read)) == (None, ("{{base}}u:p@h", []))
    assert isinstance(url("http://{{u}}:p@h").auth, BasicAuth)
