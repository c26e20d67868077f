"""A collection v3 in one document, and collections that say the same in v2.1 and v3."""

import json
from pathlib import Path
from typing import Any

import pytest

from models import without_places
from postwright.errors import CollectionError, Place
from postwright.model import BearerAuth
from postwright.reader import parse
from trees import tree

DOCUMENT: Any = {
    "$kind": "collection",
    "name": "Shop",
    "variables": [{"key": "a", "value": "b"}],
    "items": [
        {
            "$kind": "collection",
            "name": "Users",
            "auth": {"type": "bearer", "credentials": {"token": "t"}},
            "items": [{"$kind": "http-request", "name": "One", "url": "https://a.test/x", "headers": {"A": "b"}}],
        },
        {"$kind": "grpc-request", "name": "Two", "url": "a:1"},
        {
            "$kind": "http-request",
            "name": "Three",
            "url": "https://a.test/x",
            "examples": [{"name": "OK", "response": {"statusCode": 200}}],
        },
    ],
}


@pytest.mark.parametrize("wrapped", [DOCUMENT, {"collection": DOCUMENT}, {"data": DOCUMENT}])
def test_one_document(wrapped: Any) -> None:
    found = parse(json.dumps(wrapped).encode(), "shop.json")
    one, three = found.operations()
    assert (found.name, one.folders, one.name, type(one.auth)) == ("Shop", ("Users",), "One", BearerAuth)
    assert one.place.pointer.endswith("/items/0/items/0")
    assert one.headers[0].place.pointer.endswith("/items/0/items/0/headers/A")
    assert [example.status for example in three.examples] == [200]
    (problem,) = found.problems
    assert (problem.code, problem.skipped) == ("request-kind", True)
    assert problem.place.pointer.endswith("/items/1")


def test_one_document_of_yaml() -> None:
    source = b"# A shop\n$kind: collection\nname: Shop\nitems:\n  - $kind: http-request\n    name: On\n    url: https://a.test\n"
    found = parse(source, "shop.yaml")
    (only,) = found.operations()
    assert (only.name, only.place) == ("On", Place("shop.yaml", "/item/0", 5, 5))


def test_one_document_ends_somewhere() -> None:
    document: Any = {"$kind": "collection", "items": []}
    for _ in range(120):
        document = {"$kind": "collection", "items": [document]}
    assert [problem.code for problem in parse(json.dumps(document).encode(), "a.json").problems] == ["folders-too-deep"]


@pytest.mark.parametrize("kind", ["http-request", "collection", "http-example"])
def test_one_file_of_a_collection_is_none(kind: str) -> None:
    with pytest.raises(CollectionError) as raised:
        parse(f"$kind: {kind}\nname: a\n".encode(), "a.yaml")
    (problem,) = raised.value.problems
    assert problem.code == "collection-v3"
    assert "folder" in problem.hint


PAIRS: list[tuple[Any, str]] = [
    (
        {
            "method": "POST",
            "url": {
                "raw": "{{base}}/users/:id?a=1&b",
                "host": ["{{base}}"],
                "path": ["users", ":id"],
                "query": [{"key": "a", "value": "1"}, {"key": "b", "value": None}],
                "variable": [{"key": "id", "value": "5", "description": "Which."}],
            },
            "header": [{"key": "A", "value": "b"}, {"key": "C", "value": "d", "disabled": True}],
            "body": {"mode": "raw", "raw": '{"a": 1}', "options": {"raw": {"language": "json"}}},
            "auth": {"type": "basic", "basic": [{"key": "username", "value": "u"}, {"key": "password", "value": "p"}]},
            "description": "About it.",
        },
        """
url: "{{base}}/users/:id?a=1&b"
method: POST
description: About it.
queryParams:
  - {key: a, value: "1"}
  - {key: b, value: null}
pathVariables:
  - {key: id, value: "5", description: Which.}
headers:
  - {key: A, value: b}
  - {key: C, value: d, disabled: true}
body: {type: json, content: '{"a": 1}'}
auth: {type: basic, credentials: {username: u, password: p}}
""",
    ),
    (
        {
            "method": "PUT",
            "url": {"raw": "https://a.test/", "protocol": "https", "host": ["a", "test"], "path": [""]},
            "body": {
                "mode": "formdata",
                "formdata": [
                    {"key": "a", "value": "b", "type": "text", "description": "Text."},
                    {"key": "c", "type": "file", "src": "x.txt", "contentType": "text/csv", "disabled": True},
                ],
            },
        },
        """
url: https://a.test/
method: PUT
body:
  type: formdata
  content:
    - {key: a, value: b, type: text, description: Text.}
    - {key: c, type: file, src: x.txt, contentType: text/csv, disabled: true}
""",
    ),
    (
        {
            "method": "POST",
            "url": {"raw": "https://a.test/g", "protocol": "https", "host": ["a", "test"], "path": ["g"]},
            "body": {"mode": "graphql", "graphql": {"query": "{a}", "variables": "{}"}},
        },
        "\nurl: https://a.test/g\nmethod: POST\nbody: {type: graphql, content: {query: '{a}', variables: '{}'}}\n",
    ),
]


@pytest.mark.parametrize(("v2", "v3"), PAIRS)
def test_v2_and_v3_give_the_same_model(tmp_path: Path, v2: Any, v3: str) -> None:
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    items = [{"name": "In", "item": [{"name": "R", "request": v2}]}]
    variables = [{"key": "base", "value": "https://a.test"}]
    document = {"info": {"name": "T", "schema": schema}, "item": items, "variable": variables}
    files = {
        ".resources/definition.yaml": "$kind: collection\nname: T\nvariables: {base: https://a.test}\n",
        "In/R.request.yaml": "$kind: http-request" + v3,
    }
    one, other = parse(json.dumps(document).encode(), "a.json"), tree(tmp_path, files)
    assert one.problems == other.problems == ()
    assert without_places(one) == without_places(other)
