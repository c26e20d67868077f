"""Types of results and of error bodies: of all saved responses, by what the client makes of their media types."""

import pytest

from packages import Item, client, modules, request, saved
from postwright.targets.python.plan import plan
from postwright.targets.python.typed_dicts import type_code
from reading import collection


def result(*responses: Item, method: str = "GET") -> str:
    """The result type of a request with these saved responses."""
    return client(request(method=method, response=[*responses])).partition(": Operation[")[2].partition("] = ")[0]


def errors(*responses: Item, method: str = "GET") -> dict[int, str]:
    """The types of the bodies of errors."""
    made = plan(collection(request(method=method, response=[*responses])))
    ((_, _, planned),) = made.methods()
    return {status: type_code(shape, made.types) for status, shape in planned.errors.items()}


def types(*responses: Item, method: str = "GET") -> list[str]:
    """The definitions of the types of a request with these saved responses."""
    source = modules(request(method=method, response=[*responses]))["types"]
    return source.strip().split("\n\n\n")[1:]


@pytest.mark.parametrize(
    ("response", "code"),
    [
        (saved('{"a": 1}'), "X"),
        (saved({"a": 1}), "X"),
        (saved("[1]"), "list[int]"),
        (saved("{}"), "dict[str, Any]"),
        (saved("null"), "None"),
        (saved('"a"', media_type="application/vnd.a+json; charset=utf-8"), "str"),
        (saved('{"a": 1}', media_type=None), "X"),
        (saved("{", media_type="application/json"), "Any"),
        (saved("hello", media_type=None), "Any"),
        (saved("1", media_type="text/plain"), "str"),
        (saved("<a/>", media_type="application/xml"), "str"),
        (saved("%PDF", media_type="application/pdf"), "bytes"),
        (saved("\ud800", media_type="text/plain"), "str"),
        (saved("", status=200), "Any"),
        (saved("", status=204), "None"),
        (saved(None, status=205), "None"),
        (saved('{"a": 1}', status=404), "Any"),
        (saved('{"a": 1}', status=0), "Any"),
    ],
)
def test_result(response: Item, code: str) -> None:
    assert result(response) == code


def test_what_postman_shows_a_response_as_is_no_media_type() -> None:
    shown = {"name": "Saved", "code": 200, "_postman_previewlanguage": "html"}
    assert result({**shown, "body": '{"a": 1}'}) == "X"
    assert result({**shown, "body": "<a/>"}) == "str"


def test_all_responses_count() -> None:
    assert result(saved("{", 200), saved("[]", 201), saved("1", 200)) == "list[Any] | int"
    assert result(saved("1", 200), saved("", 204)) == "int | None"
    assert result(saved("1", 200), saved("", 200)) == "int"
    assert result(saved("{", 200), saved("", 204)) == "Any"
    assert result(saved("1", 200), saved("<a/>", 200, "application/xml")) == "str | int"


def test_another_shape_is_another_type() -> None:
    user, job = saved({"id": 1, "name": "a"}), saved({"job": "x", "state": "new"}, 202)
    assert result(user, job) == "X | RResult"
    assert result(user, saved({"id": 2}, 202), saved({"id": 3, "name": "b", "mail": "c"})) == "X"
    assert types(user, saved({"id": 2}), job) == [
        "class X(TypedDict):\n    id: int\n    name: NotRequired[str]",
        "class RResult(TypedDict):\n    job: str\n    state: str",
    ]
    assert types(job, user)[0] == "class X(TypedDict):\n    job: str\n    state: str"


def test_bodies_of_errors_are_types() -> None:
    assert errors(saved({"code": 1}, 404), saved("no", 500, "text/plain"), saved("", 409)) == {404: "Error", 500: "str"}
    assert errors(saved({"code": 1}, 404), method="HEAD") == {}
    assert types(saved({"code": 1}, 404), saved({"code": 2, "text": "x"}, 404)) == [
        "class Error(TypedDict):\n    code: int\n    text: NotRequired[str]"
    ]


def test_nothing_comes_back_to_head() -> None:
    assert result(saved("1"), method="HEAD") == "None"


def test_without_responses_it_can_be_anything() -> None:
    assert result() == "Any"
