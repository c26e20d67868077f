"""The target `pytest`: names, marks, calls and assertions; `test_pytest_target_runs` runs what comes out."""

import ast
from dataclasses import replace
from typing import Any

import pytest
from click.testing import CliRunner

import golden
from packages import Item, folder, raw, request, saved
from postwright.cli.commands import app
from postwright.errors import Place
from postwright.model import (
    Assignment,
    Collection,
    Findings,
    HeaderCheck,
    JsonPath,
    NamedCheck,
    Operation,
    StatusCheck,
    TimeCheck,
    ValueCheck,
)
from postwright.runtime import Headers
from postwright.targets.pytest import PYTEST
from postwright.targets.pytest.answers import UNKNOWN, Saved, expected
from postwright.targets.pytest.checks import assertion
from reading import collection, in_environments

NOWHERE = Place("test.json")
BODY = {"id": 7, "ok": True, "none": None, "items": [{"n": 1.5}, {"n": 2}], "s": "{{v}}", "empty": [], "name": "Ada"}


def names_in(read: Collection) -> list[str]:
    """The names of all tests, with their files."""
    return [names.name for names in PYTEST.render(read).operations.values()]


def function(*items: Item, findings: Findings | None = None, **members: Any) -> str:
    """The test of the first operation."""
    read = collection(*items, **members)
    if findings is not None:
        first = next(read.operations())
        read = replace(read, children=(replace(first, findings=findings), *read.children[1:]))
    source = PYTEST.snippet(read, next(read.operations()))
    ast.parse(source)
    return source


def checks(*found: Any) -> Findings:
    """What scripts test."""
    return Findings(checks=tuple(NamedCheck(name="", check=check, place=NOWHERE) for check in found))


def text_of(read: Collection, file: str) -> str:
    """The text of a file of the suite."""
    return next(one.content.decode() for one in PYTEST.render(read).files if one.path == file)


def value(comparison: Any, wanted: Any = None, *path: str | int, negated: bool = False) -> ValueCheck:
    return ValueCheck(path=path, comparison=comparison, value=wanted, negated=negated)


# What a check says, and what of it is Python.
VALUES: list[tuple[ValueCheck, str]] = [
    (value("exists", None, "id"), 'body["id"] is not None'),
    (value("exists", None, "none"), '"none" in body'),
    (value("exists", None, "gone"), 'body["gone"] is not None'),
    (value("exists", None, "gone", negated=True), '"gone" not in body'),
    (value("exists", None, "id", negated=True), '"id" not in body'),
    (value("exists", None, "id", "x", negated=True), '"x" not in body["id"]'),
    (value("exists", None, "items", 1), 'body["items"][1] is not None'),
    (value("exists", None, "items", 2, negated=True), 'len(body["items"]) <= 2'),
    (value("exists"), "body is not None"),
    (value("exists", negated=True), "body is None"),
    (value("equals", 7, "id"), 'body["id"] == 7'),
    (value("equals", 8, "id"), 'body["id"] == 8'),
    (value("equals", 8, "id", negated=True), 'body["id"] != 8'),
    (value("equals", True, "ok"), 'body["ok"] is True'),
    (value("equals", None, "none"), 'body["none"] is None'),
    (value("equals", None, "none", negated=True), 'body["none"] is not None'),
    (value("equals", 2, "items", 1, "n"), 'body["items"][1]["n"] == 2'),
    (value("equals", 1, "items", 9, "n"), 'body["items"][9]["n"] == 1'),
    (value("equals", "a", "id", "deep"), 'body["id"]["deep"] == "a"'),
    (value("type", "object"), "isinstance(body, dict)"),
    (value("type", "array", "items"), 'isinstance(body["items"], list)'),
    (value("type", "string", "id"), 'isinstance(body["id"], str)'),
    (value("type", "string", "id", negated=True), 'not isinstance(body["id"], str)'),
    (value("type", "number", "items", 0, "n"), 'isinstance(body["items"][0]["n"], int | float)'),
    (value("type", "integer", "id"), 'isinstance(body["id"], int)'),
    (value("type", "boolean", "ok"), 'isinstance(body["ok"], bool)'),
    (value("type", "null", "none"), 'body["none"] is None'),
    (value("type", "null", "id", negated=True), 'body["id"] is not None'),
    (value("includes", "d", "name"), '"d" in body["name"]'),
    (value("includes", "x", "name", negated=True), '"x" not in body["name"]'),
    (value("includes", "x", "id"), '"x" in body["id"]'),
    (value("one_of", ("Ada", 1), "name"), 'body["name"] in ("Ada", 1)'),
    (value("one_of", ("Bob",), "name", negated=True), 'body["name"] not in ("Bob",)'),
    (value("not_empty", None, "items"), 'body["items"]'),
    (value("not_empty", None, "empty", negated=True), 'not body["empty"]'),
    (value("length", 2, "items"), 'len(body["items"]) == 2'),
    (value("length", 2, "items", negated=True), 'len(body["items"]) != 2'),
    (value("length", 1, "id"), 'len(body["id"]) == 1'),
    (value("above", 3, "id"), 'body["id"] > 3'),
    (value("above", 7, "id", negated=True), 'body["id"] <= 7'),
    (value("below", 3, "id"), 'body["id"] < 3'),
    (value("below", "x", "id"), 'body["id"] < "x"'),
]


def answer(body: object = None, **headers: str) -> Saved:
    return Saved(
        status=200, headers=Headers((name.replace("_", "-"), text) for name, text in headers.items()), body=body
    )


def is_true(condition: str, saved_answer: Saved) -> bool:
    """Whether an assertion passes, as pytest would find."""
    try:
        return bool(eval(condition, {"response": saved_answer, "body": saved_answer.body}))
    except (LookupError, TypeError):
        return False


@pytest.mark.parametrize(("check", "condition"), VALUES, ids=[condition for _, condition in VALUES])
def test_values(check: ValueCheck, condition: str) -> None:
    made = assertion(check, (answer(BODY),))
    assert made.condition == condition
    assert made.holds == is_true(condition, answer(BODY))


@pytest.mark.parametrize("negated", [False, True])
@pytest.mark.parametrize("wanted", [None, "json", "application/json"])
@pytest.mark.parametrize("includes", [False, True])
@pytest.mark.parametrize("content_type", ["application/json", "text/json", None])
def test_headers(content_type: str | None, includes: bool, wanted: str | None, negated: bool) -> None:
    check = HeaderCheck(name="Content-Type", value=wanted, includes=includes, negated=negated)
    given = answer() if content_type is None else answer(Content_Type=content_type)
    made = assertion(check, (given,))
    assert made.holds == is_true(made.condition, given)


def test_what_is_not_known_is_not_held_to() -> None:
    variable = answer(BODY, X_Key="{{key}}", Date="today")
    for check in (
        value("equals", "x", "s"),
        value("equals", "x", "s", negated=True),
        HeaderCheck(name="X-Key", value="1", negated=True),
        HeaderCheck(name="Date"),
    ):
        assert not assertion(check, (variable,)).holds
    for negated in (False, True):
        assert not assertion(value("type", "object", negated=negated), (answer(UNKNOWN),)).holds
        assert not assertion(value("exists", negated=negated), (answer(UNKNOWN),)).holds


def test_an_assertion_holds_if_every_answer_passes_it() -> None:
    check = value("exists", None, "none")
    made = assertion(check, (answer({"none": 1}), answer(BODY)))
    assert (made.condition, made.holds) == ('"none" in body', True)
    assert not assertion(value("equals", 1, "none"), (answer({"none": 1}), answer(BODY))).holds
    assert assertion(value("equals", 1, "none"), ()).holds


def operation(*ranges: tuple[tuple[int, int], ...], statuses: tuple[int, ...] = (200,)) -> Operation:
    """An operation with saved responses of these statuses, whose scripts check these ranges."""
    read = collection(request(response=[saved("{}", status) for status in statuses]))
    found = checks(*(StatusCheck(ranges=each) for each in ranges))
    return replace(next(read.operations()), findings=found)


def test_statuses_that_scripts_allow_are_those_that_all_checks_allow() -> None:
    assert expected(operation(((200, 299),), ((201, 201), (404, 404)))).ranges == ((201, 201),)
    assert expected(operation(((200, 200),), ((404, 404),))).ranges == ((200, 200),)
    assert expected(operation(statuses=(0,))).ranges == ()
    assert expected(operation(statuses=(201,))).ranges == ((201, 201),)


def test_the_mock_gives_a_fitting_status() -> None:
    assert [each.status for each in expected(operation(statuses=(404, 201, 200, 200))).answers] == [200, 200]
    assert expected(operation(statuses=(404, 200))).is_chosen
    assert not expected(operation(statuses=(200, 200))).is_chosen
    assert expected(operation(((400, 499),), statuses=(200, 404))).answers[0].status == 404
    assert expected(operation(statuses=(302,))).reason == "no saved example of a success, only of 302"


def test_a_redirect_that_is_not_followed_is_an_answer() -> None:
    source = function(request(response=[saved("", 302)]) | {"protocolProfileBehavior": {"followRedirects": False}})
    assert "assert response.status == 302" in source


@pytest.mark.parametrize(
    ("ranges", "condition"),
    [
        (((200, 200),), "response.status == 200"),
        (((200, 299),), "200 <= response.status <= 299"),
        (((200, 200), (201, 201)), "response.status in (200, 201)"),
        (((204, 204), (300, 399)), "response.status == 204 or 300 <= response.status <= 399"),
    ],
)
def test_statuses(ranges: Any, condition: str) -> None:
    assert f"assert {condition}\n" in function(request(), findings=checks(StatusCheck(ranges=ranges)))


def test_marks() -> None:
    source = function(raw('{"a": 1}'), findings=checks(StatusCheck(ranges=((201, 201),))))
    assert source.startswith('@pytest.mark.writes\n@pytest.mark.no_example("no saved example to answer from")\n')
    reading = function(request(response=[saved("{}"), saved("{}", 404)]))
    assert reading.startswith("@pytest.mark.mock_status(200)\ndef")


@pytest.mark.parametrize(
    ("item", "names"),
    [
        (request(url="{{base}}/{{segment}}"), ["segment"]),
        (request(url="{{base}}/x?a={{left_out}}&b=x{{needed}}"), ["needed"]),
        (request(header=[{"key": "A", "value": "{{left_out}}"}, {"key": "B", "value": "{{b}} {{b}}"}]), ["b"]),
        (request(header=[{"key": "authorization", "value": "{{token}}"}]), ["token"]),
        (raw('{"a": "{{text}}", "b": {{number}}}'), ["text", "number"]),
        (request(url="https://a.test/:id"), ["id"]),
        (request(url="{{base}}/x{{known}}"), ["inner"]),
        (request(url="{{base}}/x{{$guid}}"), []),
    ],
)
def test_needed_variables(item: Item, names: list[str]) -> None:
    source = function(item, variable=[{"key": "known", "value": "{{inner}}"}])
    mark = f"needs_variables({', '.join(repr(name) for name in names)})".replace("'", '"')
    assert (mark in source) if names else ("needs_variables" not in source)


@pytest.mark.parametrize(
    ("item", "call"),
    [
        (raw('{"a": "{{v}}", "b": 1}'), "api.r(b=1)"),
        (raw('{"a": {{v}}, "b": 1}'), "api.r()"),
        (raw('[{"a": "{{v}}"}]'), "api.r()"),
        (raw('{"a": {"{{k}}": 1}, "b": [1, [true]]}'), "api.r(b=[1, [True]])"),
        (raw("{{v}} text", "text"), "api.r()"),
        (raw("text", "text"), 'api.r(body="text")'),
        (raw("{broken"), 'api.r(body="{broken")'),
        (request(url="https://a.test/x?a={{v}}&b=1"), "api.r(b=1)"),
        (request(url="https://a.test/{{v}}/x"), "api.r()"),
        (request(url="https://a.test/:a"), 'api.r(api.fill("{{a}}"))'),
    ],
)
def test_calls(item: Item, call: str) -> None:
    assert f"    {call}\n" in function(item)


def body_of(mode: str, content: Any) -> Item:
    return request(method="POST", body={"mode": mode, mode: content})


def test_calls_of_forms_and_files() -> None:
    fields = [{"key": "a", "value": "{{v}}"}, {"key": "b", "value": "x"}]
    assert '    api.r(b="x")\n' in function(body_of("urlencoded", fields))
    parts = [*fields, {"key": "f", "type": "file", "src": "/not/there"}]
    assert '    api.r(b="x", f=b"...")\n' in function(body_of("formdata", parts))
    assert '    api.r(body=b"...")\n' in function(body_of("file", {"src": "/not/there"}))
    for variables in ('{"id": "{{v}}"}', "{broken", None):
        assert "    api.r()\n" in function(body_of("graphql", {"query": "q", "variables": variables}))
    assert '    api.r(variables={"id": 1})\n' in function(body_of("graphql", {"query": "q", "variables": '{"id": 1}'}))


@pytest.mark.parametrize(
    ("variable", "argument"),
    [("7", '"7"'), ("{{v}}/x", 'api.fill("{{v}}/x")'), ("", 'api.fill("{{id}}")'), ("..", 'api.fill("{{id}}")')],
)
def test_path_arguments(variable: str, argument: str) -> None:
    url = {"raw": "https://a.test/:id", "variable": [{"key": "id", "value": variable}]}
    assert f"api.r({argument})" in function(request(url=url))


def test_a_check_that_the_saved_response_does_not_pass_is_for_servers() -> None:
    found = checks(value("equals", 1, "a"), value("equals", 2, "b"), value("equals", 1, "a"))
    source = function(request(response=[saved('{"a": 1, "b": 1}')]), findings=found)
    assert source.endswith(
        '    body: Any = response.body\n    assert body["a"] == 1\n'
        '    if live:  # not so in the saved example\n        assert body["b"] == 2\n'
    )
    assert "live: bool" in source


def test_time_is_only_asked_of_servers() -> None:
    source = function(request(), findings=checks(TimeCheck(below=900), TimeCheck(below=250)))
    assert "    if live:\n        assert perf_counter() - started < 0.25\n" in source


def test_named_checks_and_variables_that_are_set() -> None:
    assigned = tuple(Assignment(variable=name, path=("id",), place=NOWHERE) for name in ("token", "id", "token"))
    named = NamedCheck(name="# noqa\nIt is  there ", check=value("exists", None, "id"), place=NOWHERE)
    source = function(request(), findings=Findings(assignments=assigned, checks=(named,)))
    assert '    # "noqa It is there"\n    assert body["id"] is not None\n' in source
    assert "\n    Its answer sets {{token}}, {{id}}.\n" in source


def test_what_saved_responses_show() -> None:
    bodies = ['{"a": 1, "b": 1}', '{"b": 2, "c": 3}']
    assert 'assert body.keys() >= {"b"}\n' in function(request(response=[saved(text) for text in bodies]))
    assert "assert isinstance(body, dict)\n" in function(request(response=[saved("{}")]))
    assert "assert isinstance(body, list)\n" in function(request(response=[saved("[]"), saved("[1]")]))
    assert "body" not in function(request(response=[saved("[]"), saved("{}")]))
    assert "body" not in function(request(response=[saved("[]")], method="HEAD"))


def test_names_and_files() -> None:
    read = collection(
        request("First"),
        folder("Users", request("List"), folder("Posts", request("List")), request("Posts list"), request("list")),
        request("Then"),
        request("Last"),
        folder("users", request("List")),
        folder("Empty"),
        folder("Test", request("A")),
    )
    assert names_in(read) == [
        "test_test.py::test_first",
        "test_users.py::test_list",
        "test_users.py::test_posts_list",
        "test_users.py::test_posts_list_2",
        "test_users.py::test_get_list",
        "test_test_2.py::test_then",
        "test_test_2.py::test_last",
        "test_users_2.py::test_list",
        "test_test_3.py::test_a",
    ]
    assert 'ORDER = (\n    "test_test.py",\n    "test_users.py",\n    "test_test_2.py",' in text_of(read, "conftest.py")


def test_no_module_has_the_name_of_the_package() -> None:
    read = replace(collection(folder("Users", request("List"))), name="Test users")
    assert names_in(read) == ["test_users_.py::test_list"]


@pytest.mark.parametrize(
    ("urls", "base"),
    [
        (["{{a}}/x", "{{b}}/x", "{{b}}/y"], 'variables["b"] = base_url'),
        (["https://a.test/x", "{{b}}/y", "https://a.test/z"], 'BASE = "https://a.test"'),
        (["https://{{h}}:{{p}}/x"], '{"h": "server.invalid", "p": "80"} | variables'),
    ],
)
def test_the_base_url_is_that_of_most(urls: list[str], base: str) -> None:
    items = (request(f"R{number}", url) for number, url in enumerate(urls))
    assert base in text_of(collection(*items), "conftest.py")


def test_without_urls_there_is_no_base_url() -> None:
    assert "base-url" not in text_of(collection(), "conftest.py")
    assert "base-url" not in text_of(collection(), "README.md")


def test_environments() -> None:
    read = in_environments(request(url="{{a}}/x"), environments={"E": [{"key": "a", "value": "b"}]})
    assert "from_environment(environment, **options)" in text_of(read, "conftest.py")
    assert "`--environment NAME`" in text_of(read, "README.md")


def test_readme() -> None:
    auth = {"type": "hawk", "hawk": [{"key": "authId", "value": "a"}, {"key": "authKey", "value": "b"}]}
    page = text_of(collection(request(auth=auth, url="{{`a`}}/x")), "README.md")
    assert "pip install pytest 'httpx2>=2.5,<3' mohawk" in page
    assert "in place of ``{{`a`}}``" in page


def test_snippet() -> None:
    path = golden.collection_path("pytest-checks")
    result = CliRunner().invoke(app, ["snippet", str(path), "A list", "-t", "pytest"])
    assert (result.exit_code, result.stderr) == (0, "")
    module = next(golden.expected_folder("pytest-checks").glob("*/pytest/test_*.py")).read_text()
    assert result.stdout in module
    assert result.stdout.startswith("def test_a_list(api: PytestChecks) -> None:\n")


def test_paths_are_literals() -> None:
    path: JsonPath = ('a"]', "\u202e", 0)
    made = assertion(ValueCheck(path=path, comparison="equals", value="'\"\n"), ())
    assert ast.unparse(ast.parse(made.condition, mode="eval")) == r"""body['a"]']['\u202e'][0] == '\'"\n'"""
