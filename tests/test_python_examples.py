"""The saved examples of a package as data."""

import json
from typing import Any

import pytest

from packages import Item, folder, render, request, saved


def examples(*items: Item, **members: Any) -> dict[str, list[dict[str, Any]]]:
    """The examples of a package by the keys of their operations."""
    (data,) = (file.content for file in render(*items, **members).files if file.path == "test/_examples.json")
    found: dict[str, list[dict[str, Any]]] = json.loads(data)
    return found


def saved_request(url: str, original: Any) -> dict[str, Any]:
    """The request of the only example of an operation."""
    answer = {**saved(None), **({} if original is None else {"originalRequest": original})}
    (found,) = examples(request("R", url, response=[answer]))["R"]
    made: dict[str, Any] = found["request"]
    return made


def test_examples_are_in_the_order_of_the_collection() -> None:
    items = (
        folder("F", request("A", response=[saved("1"), saved("2")]), folder("G", request("B", response=[saved("3")]))),
        request("None"),
        request("C", response=[saved("4")]),
        request("C", response=[saved("5")]),
    )
    found = examples(*items)
    assert [(key, [one["response"]["body"] for one in several]) for key, several in found.items()] == [
        ("F/A", ["1", "2"]),
        ("F/G/B", ["3"]),
        ("C", ["4"]),
        ("C 2", ["5"]),
    ]


def test_a_whole_example() -> None:
    answer = {
        "name": "Made",
        "id": "e-1",
        "originalRequest": {
            "method": "POST",
            "url": "https://a.test/users/1?a=1&b&c=x y",
            "header": [
                {"key": "X-A", "value": "{{a}}"},
                {"key": "Authorization", "value": "Bearer secret"},
                {"key": "Cookie", "value": "secret"},
                {"key": "X-Off", "value": "1", "disabled": True},
            ],
            "body": {"mode": "raw", "raw": '{"a": 1}'},
        },
        "code": 201,
        "header": [{"key": "X-B", "value": "2"}, {"key": "Content-Length", "value": "9"}],
        "body": "{}",
    }
    assert examples(request("R", "https://a.test/users/:id", response=[answer])) == {
        "R": [
            {
                "name": "Made",
                "id": "e-1",
                "request": {
                    "method": "POST",
                    "url": "https://a.test/users/:id?a=1&b&c=x y",
                    "path": {"id": "1"},
                    "headers": ["X-A: {{a}}"],
                    "body": '{"a": 1}',
                },
                "response": {"status": 201, "headers": ["X-B: 2", "Content-Type: application/json"], "body": "{}"},
            }
        ]
    }


@pytest.mark.parametrize(
    ("url", "original", "wanted"),
    [
        ("{{b}}/u/:id", None, ("{{b}}/u/:id", {})),
        ("{{b}}/u/:id", "https://a.test/v1/u/1", ("{{b}}/u/:id", {"id": "1"})),
        ("{{b}}/u/{{id}}", "https://a.test/v1/u/1", ("{{b}}/u/:id", {"id": "1"})),
        ("{{b}}/u/{{id}}", "{{b}}/u/{{id}}", ("{{b}}/u/{{id}}", {})),
        ("{{b}}/u/{{my id}}", "{{b}}/u/1", ("{{b}}/u/1", {})),
        ("{{b}}/u/:id.json", "{{b}}/u/1.json", ("{{b}}/u/:id.json", {"id": "1"})),
        ("{{b}}/u/:id.json", "{{b}}/u/1.xml", ("{{b}}/u/1.xml", {})),
        ("{{b}}/u/:id", "{{b}}/other/1", ("{{b}}/other/1", {})),
        ("{{b}}/u/:id", "{{b}}/u/1/x", ("{{b}}/u/1/x", {})),
        ("https://a.test/u/:id", "https://a.test/v1/u/1", ("https://a.test/v1/u/1", {})),
        ("{{b}}", "https://a.test/x", ("https://a.test/x", {})),
    ],
)
def test_variables_of_the_request_are_those_of_its_examples(
    url: str, original: Any, wanted: tuple[str, dict[str, str]]
) -> None:
    made = saved_request(url, original)
    assert (made["url"], made.get("path", {})) == wanted


def test_values_of_path_variables() -> None:
    def original(path: str, name: str) -> dict[str, Any]:
        variable = [{"key": name, "value": "7"}, {"key": "empty", "value": ""}]
        return {"method": "GET", "url": {"host": ["{{b}}"], "path": [*path.split("/")], "variable": variable}}

    made = saved_request("{{b}}/u/:id", original("u/:user", "user"))
    assert (made["url"], made["path"]) == ("{{b}}/u/:id", {"id": "7"})
    made = saved_request("{{b}}/u/:id", original("x/:user/:empty", "user"))
    assert (made["url"], made["path"]) == ("{{b}}/x/:user/:empty", {"user": "7"})
    made = saved_request("{{b}}/u/:id", original("u/:empty", "user"))
    assert made.get("path") is None


@pytest.mark.parametrize(
    ("body", "wanted"),
    [
        ({"mode": "raw", "raw": '// no\n{"a": 1}'}, {"body": '\n{"a": 1}'}),
        ({"mode": "raw", "raw": "no JSON"}, {"body": "no JSON"}),
        ({"mode": "raw", "raw": ""}, {}),
        (
            {
                "mode": "urlencoded",
                "urlencoded": [{"key": "a", "value": "1=2"}, {"key": "b"}, {"key": "c", "disabled": True}],
            },
            {"form": ["a=1=2", "b="]},
        ),
        (
            {"mode": "graphql", "graphql": {"query": "q", "variables": '{"a": 1}', "operationName": "o"}},
            {"body": '{"query": "q", "operationName": "o", "variables": {"a": 1}}'},
        ),
        ({"mode": "graphql", "graphql": {"query": "q", "variables": "{"}}, {"body": '{"query": "q"}'}),
        ({"mode": "graphql", "graphql": {"variables": "{}"}}, {"body": '{"variables": {}}'}),
        ({"mode": "formdata", "formdata": [{"key": "a", "value": "1"}]}, {}),
        ({"mode": "raw", "raw": "x", "disabled": True}, {}),
    ],
)
def test_the_body_of_a_request(body: Any, wanted: dict[str, Any]) -> None:
    made = saved_request("https://a.test/x", {"method": "POST", "url": "https://a.test/x", "body": body})
    assert {name: made[name] for name in ("body", "form") if name in made} == wanted


def test_the_file_is_plain_text_without_invisible_characters() -> None:
    text = "\u202e\u200b\x00\x1f\x7f\U000e0041 é\U0001f600\n"
    output = render(request("R", response=[{**saved(text, media_type=None), "name": f"{text}."}]))
    (data,) = (file.content for file in output.files if file.path == "test/_examples.json")
    shown = data.decode()
    assert "é\U0001f600\\n" in shown
    assert all(character == "\n" or character.isprintable() for character in shown)
    (example,) = json.loads(data)["R"]
    assert example["response"]["body"] == text
    assert example["name"] == f"{text}."


def test_what_cannot_be_parsed_is_kept() -> None:
    deep = "[" * 100_000
    (example,) = examples(request("R", response=[saved(deep)]))["R"]
    assert example["response"]["body"] == deep
