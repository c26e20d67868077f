"""What changed between two collections: of one operation, as those who call it see it."""

from typing import Any

import pytest

from changing import of_one


def headers(**values: str) -> list[dict[str, str]]:
    return [{"key": key.replace("_", "-"), "value": value} for key, value in values.items()]


ARGUMENTS = [
    ({}, {"query": {"limit": "1"}}, ["safe: The argument limit is new, and can be left out. [argument-added]"]),
    ({"query": {"limit": "1"}}, {}, ["breaking: The argument limit is gone. [argument-removed]"]),
    (
        {"path": "/x"},
        {"path": "/x/:id"},
        [
            "breaking: The argument id is new, and must be passed. [argument-added]",
            "behaviour: The path is /x/{}, no longer /x. [path]",
        ],
    ),
    (
        {"path": "/x/:id"},
        {"path": "/x/:user_id"},
        ["breaking: The argument id is called user_id now. [argument-renamed]"],
    ),
    (
        {"path": "/x/:id/:key"},
        {"path": "/x/:key/:id"},
        ["breaking: Arguments come in another order now: key, id. [arguments-reordered]"],
    ),
    (
        {"path": "/x/:id"},
        {"path": "/x/{{id}}"},
        [
            "breaking: The argument id can be passed by keyword only now. [argument-by-keyword]",
            "safe: The client's keyword id is new. [variable-added]",
            "safe: The argument id takes int | str now; it took str. [argument-type]",
        ],
    ),
    (
        {"path": "/x/{{id}}"},
        {"path": "/x/:id"},
        [
            "breaking: The client's keyword id is gone. [variable-removed]",
            "breaking: The argument id must be passed now. [argument-required]",
            "breaking: The argument id takes str now; it took int | str. [argument-type]",
        ],
    ),
    (
        {"path": "/x"},
        {"path": "/x/{{id}}"},
        [
            "breaking: The argument id is new, and must be passed: the variable has no value. [argument-added]",
            "behaviour: The path is /x/{}, no longer /x. [path]",
            "safe: The client's keyword id is new. [variable-added]",
        ],
    ),
    (
        {"query": {"key": "1"}},
        {"header": headers(key="1")},
        [
            "behaviour: The argument key is sent in the headers, no longer in the query. [argument-place]",
            "behaviour: The header key is sent now. [sent]",
        ],
    ),
    (
        {"query": {"page_size": "1"}},
        {"query": {"pageSize": "1"}},
        ["behaviour: The argument page_size is sent under the name pageSize, no longer page_size. [argument-place]"],
    ),
    ({"header": headers(X_Key="1")}, {"header": headers(x_key="1")}, []),
    (
        {"query": {"limit": "a"}},
        {"query": {"limit": "1"}},
        ["safe: The argument limit takes int | str now; it took str. [argument-type]"],
    ),
    (
        {"query": {"limit": "true"}},
        {"query": {"limit": "1"}},
        ["safe: The argument limit takes int | str now; it took bool | str. [argument-type]"],
    ),
    (
        {"query": {"limit": "1"}},
        {"query": {"limit": "true"}},
        ["breaking: The argument limit takes bool | str now; it took int | str. [argument-type]"],
    ),
    (
        {"json": {"user": {"name": "a", "age": 1}}},
        {"json": {"user": {"name": "a", "tags": []}}},
        [
            "breaking: The argument user.age is gone. [argument-type]",
            "safe: The argument user.tags is new. [argument-type]",
        ],
    ),
    (
        {"json": {"tags": ["a"]}},
        {"json": {"tags": [1]}},
        ["breaking: The argument tags[] takes int now; it took str. [argument-type]"],
    ),
    (
        {"json": {"name": "a"}},
        {"json": ["a"]},
        [
            "breaking: The argument name is gone. [argument-removed]",
            "safe: The argument body is new, and can be left out. [argument-added]",
        ],
    ),
    (
        {"json": {"body": "a"}},
        {"json": ["a"]},
        [
            "breaking: The argument body takes list[str] now; it took str. [argument-type]",
            "behaviour: The argument body is the whole body now. [argument-place]",
        ],
    ),
    (
        {"json": ["a"]},
        {"json": {"body": ["a"]}},
        ["behaviour: The argument body is a part of the body now. [argument-place]"],
    ),
    (
        {"json": {"name": "a"}},
        {"body": {"mode": "urlencoded", "urlencoded": headers(name="a")}},
        ["behaviour: The body is a form, no longer JSON. [body]"],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), ARGUMENTS)
def test_arguments(old: dict[str, Any], new: dict[str, Any], expected: list[str]) -> None:
    assert of_one(old, new) == expected


RESULTS = [
    ({"a": 1}, {"a": 1, "b": 2}, ["safe: result.b is new. [result-type]"]),
    ({"a": 1, "b": 2}, {"a": 1}, ["breaking: result.b is gone. [result-type]"]),
    ([{"a": {"b-c": 1}}], [{"a": {"b-c": "x"}}], ["breaking: result[].a['b-c'] is str now; it was int. [result-type]"]),
    ([{"a": 1}, {"a": 1, "b": 1}], [{"a": 1, "b": 1}], ["safe: result[].b is always there now. [result-type]"]),
    ([{"a": 1, "b": 1}], [{"a": 1}, {"a": 1, "b": 1}], ["breaking: result[].b can be missing now. [result-type]"]),
    ({"a": 1}, [{"a": 1}], ["breaking: result is list[dict] now; it was dict. [result-type]"]),
    (["a", 1], ["a"], ["safe: result[] is str now; it was int | str. [result-type]"]),
    (["a"], ["a", None], ["breaking: result[] is str | None now; it was str. [result-type]"]),
    ([1.5], [1], ["safe: result[] is int now; it was float. [result-type]"]),
    ([1], [1.5], ["breaking: result[] is float now; it was int. [result-type]"]),
    ({"a": []}, {"a": [1]}, ["behaviour: result.a[] is int now; it was Any. [result-type]"]),
    ({"a": [1]}, {"a": []}, ["behaviour: result.a[] is Any now; it was int. [result-type]"]),
    ({}, {"a": 1}, ["behaviour: result is dict now; it was dict[str, Any]. [result-type]"]),
    ({"a": 1}, {}, ["behaviour: result is dict[str, Any] now; it was dict. [result-type]"]),
]


@pytest.mark.parametrize(("old", "new", "expected"), RESULTS)
def test_results(old: Any, new: Any, expected: list[str]) -> None:
    assert [line for line in of_one({"result": old}, {"result": new}) if "[type-" not in line] == expected


BY_NUMBER = {"query": {"page": "1", "cursor": "c"}, "result": {"items": [{"id": 1}], "meta": {}}}
BY_CURSOR = {"query": {"page": "1", "cursor": "c"}, "result": {"items": [{"id": 1}], "meta": {"next_cursor": "x"}}}


def test_pages() -> None:
    assert _about_pages({**BY_NUMBER, "query": {}}, BY_NUMBER) == [
        "safe: each_page goes through its pages now. [pages]"
    ]
    by_cursor = 'Cursor("cursor", ("meta", "next_cursor"), items=("items",))'
    assert _about_pages(BY_NUMBER, BY_CURSOR) == [f"safe: Its pages go on in another way: {by_cursor}. [pages]"]
    assert _about_pages(BY_NUMBER, {**BY_NUMBER, "query": {}}) == [
        "breaking: each_page and each_item don't go through its pages any more. [pages]"
    ]


def _about_pages(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    return [line for line in of_one(old, new) if "[pages]" in line]


def bearer(token: str) -> dict[str, Any]:
    return {"type": "bearer", "bearer": [{"key": "token", "value": token}]}


BASIC = {"type": "basic", "basic": [{"key": "username", "value": "a"}, {"key": "password", "value": "b"}]}

WIRE = [
    ({"method": "PUT"}, {"method": "PATCH"}, ["behaviour: The method is PATCH, no longer PUT. [method]"]),
    (
        {"url": "https://a.test/x"},
        {"url": "https://b.test/x"},
        ["behaviour: The base URL is https://b.test, no longer https://a.test. [base-url]"],
    ),
    ({}, {"auth": BASIC}, ["behaviour: It has auth now: BasicAuth. [auth]"]),
    ({"auth": BASIC}, {}, ["behaviour: It has no auth any more; it was BasicAuth. [auth]"]),
    ({"auth": BASIC}, {"auth": bearer("a")}, ["behaviour: The auth is BearerAuth, no longer BasicAuth. [auth]"]),
    ({"auth": bearer("a")}, {"auth": bearer("b")}, ["behaviour: The auth BearerAuth is set up in another way. [auth]"]),
    (
        {},
        {"auth": bearer("{{token}}")},
        [
            "breaking: The variable token is needed now, and has no value in the collection. [variable-needed]",
            "behaviour: It has auth now: BearerAuth. [auth]",
            "safe: The client's keyword token is new. [variable-added]",
        ],
    ),
    (
        {"header": headers(Accept="a")},
        {"header": headers(Accept="b")},
        ["behaviour: The header accept has another value. [sent]"],
    ),
    (
        {},
        {"protocolProfileBehavior": {"followRedirects": False, "maxRedirects": 3}},
        ["behaviour: It is sent with other settings: follow_redirects, max_redirects. [settings]"],
    ),
    (
        {"query": {"a": "{{a}}"}},
        {"query": {"a": "{{b}}"}},
        [
            "breaking: The client's keyword a is called b now. [variable-renamed]",
            "behaviour: The query parameter a has another value. [sent]",
        ],
    ),
    (
        {"header": headers(Accept="a")},
        {},
        ["behaviour: The header accept is no longer sent if it is not passed. [sent]"],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), WIRE)
def test_what_is_sent(old: dict[str, Any], new: dict[str, Any], expected: list[str]) -> None:
    assert of_one(old, new) == expected
