"""Types of results: of the first saved response that tells one, by what the client makes of its media type."""

import pytest

from packages import Item, client, request, saved


def result(*responses: Item, method: str = "GET") -> str:
    """The result type of a request with these saved responses."""
    return client(request(method=method, response=[*responses])).partition(": Operation[")[2].partition("] = ")[0]


@pytest.mark.parametrize(
    ("response", "code"),
    [
        (saved('{"a": 1}'), "RResult"),
        (saved({"a": 1}), "RResult"),
        (saved("[1]"), "list[int]"),
        (saved("{}"), "dict[str, Any]"),
        (saved("null"), "None"),
        (saved('"a"', media_type="application/vnd.a+json; charset=utf-8"), "str"),
        (saved('{"a": 1}', media_type=None), "RResult"),
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
    assert result({**shown, "body": '{"a": 1}'}) == "RResult"
    assert result({**shown, "body": "<a/>"}) == "str"


def test_the_first_response_that_tells_a_type_counts() -> None:
    assert result(saved("{", 200), saved("", 204), saved("[]", 201), saved("1", 200)) == "list[Any]"
    assert result(saved("{", 200), saved("", 204)) == "Any"


def test_nothing_comes_back_to_head() -> None:
    assert result(saved("1"), method="HEAD") == "None"


def test_without_responses_it_can_be_anything() -> None:
    assert result() == "Any"
