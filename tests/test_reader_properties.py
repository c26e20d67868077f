"""Whatever JSON comes, reading it gives a collection or a CollectionError, and counts every request."""

import json
import re
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.errors import CollectionError, Problem
from postwright.model import Collection
from postwright.reader import locate, parse

TEXTS = st.sampled_from(
    [
        "",
        "a",
        " ",
        "{{v}}",
        "{{",
        "https://h/:id?q={{v}}#f",
        "/x",
        "ws://h",
        "k: v",
        "\ud800",
        "true",
        "raw",
        "basic",
        "file",
    ]
)
LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | TEXTS | st.text(max_size=5)
KEYS = st.sampled_from(["key", "value", "type", "src", "disabled", "a/~", "raw"]) | st.text(max_size=3)
ANYTHING = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=3))


def shaped(members: dict[str, st.SearchStrategy[Any]]) -> st.SearchStrategy[Any]:
    """An object with some of these members, or something else in its place."""
    return st.fixed_dictionaries({}, optional=members) | ANYTHING


def listed(entry: st.SearchStrategy[Any]) -> st.SearchStrategy[Any]:
    return st.lists(entry, max_size=3) | ANYTHING


ENTRY = shaped(dict.fromkeys(("key", "value", "id", "src", "disabled", "enabled", "contentType"), LEAVES | ANYTHING))
ENTRIES = listed(ENTRY | st.fixed_dictionaries({"key": TEXTS, "value": TEXTS}))
AUTH = shaped({"type": TEXTS, "basic": ENTRIES, "oauth2": ENTRIES})
URL = st.just("https://h/x") | shaped(
    {
        "raw": TEXTS,
        "protocol": TEXTS,
        "host": listed(TEXTS),
        "port": LEAVES,
        "path": listed(TEXTS),
        "query": ENTRIES,
        "variable": ENTRIES,
        "auth": shaped({"user": TEXTS, "password": TEXTS}),
    }
)
MODES = st.sampled_from(["raw", "urlencoded", "formdata", "file", "graphql", "binary"]) | LEAVES
GRAPHQL = shaped({"query": LEAVES, "variables": ANYTHING, "operationName": LEAVES})
FILE = shaped({"src": LEAVES, "content": LEAVES})
BODY = shaped(
    {"mode": MODES, "raw": ANYTHING, "urlencoded": ENTRIES, "formdata": ENTRIES, "file": FILE, "graphql": GRAPHQL}
)
REQUEST = shaped({"method": TEXTS, "url": URL, "header": ENTRIES, "body": BODY, "auth": AUTH, "description": ANYTHING})
EXAMPLE = shaped({"code": LEAVES, "header": ENTRIES, "body": ANYTHING, "originalRequest": REQUEST})
FLAGS = shaped({"maxRedirects": LEAVES, "disabledSystemHeaders": ANYTHING, "strictSSL": ANYTHING})
ITEM = shaped({"name": LEAVES, "request": REQUEST, "response": listed(EXAMPLE), "protocolProfileBehavior": FLAGS})
FOLDER = shaped(
    {"name": LEAVES, "item": listed(ITEM), "auth": AUTH, "protocolProfileBehavior": FLAGS, "request": LEAVES}
)
COLLECTION = st.fixed_dictionaries(
    {"item": st.lists(ITEM | FOLDER, max_size=4)},
    optional={"info": ANYTHING, "variable": ENTRIES, "auth": AUTH, "protocolProfileBehavior": FLAGS},
)


def requests_in(items: list[Any]) -> int:
    """Count what is no folder among the objects of an item list, independently of the reader."""
    entries = [entry for entry in items if isinstance(entry, dict)]
    folders = [entry["item"] for entry in entries if isinstance(entry.get("item"), list)]
    return len(entries) - len(folders) + sum(map(requests_in, folders))


def check_texts(read: Collection) -> None:
    # Only a lone surrogate is shown by such an escape.
    assert not re.search(r"(?<!\\)\\ud[89a-f]", repr(read))


def check(read: Collection, data: bytes, value: dict[str, Any]) -> None:
    counted = len(list(read.operations())) + sum(problem.skipped for problem in read.problems)
    assert counted == requests_in(value["item"])
    check_texts(read)
    positions = locate(data, [problem.place for problem in read.problems])
    found = [positions[problem.place] for problem in read.problems]
    assert found == sorted(found)


@settings(max_examples=200, deadline=None)
@given(COLLECTION)
def test_anything_in_the_shape_of_a_collection_is_read_and_counted(value: dict[str, Any]) -> None:
    data = json.dumps(value).encode()
    check(parse(data, "in.json"), data, value)


def attempt(data: bytes) -> Collection | tuple[Problem, ...]:
    try:
        return parse(data, "in.json")
    except CollectionError as error:
        return error.problems


@settings(max_examples=150, deadline=None)
@given(ANYTHING | st.dictionaries(st.sampled_from(["item", "info", "collection", "data", "values"]), ANYTHING))
def test_any_json_is_a_collection_or_a_clear_error(value: Any) -> None:
    match attempt(json.dumps(value).encode()):
        case Collection() as read:
            check_texts(read)
        case problems:
            assert [bool(problem.message and problem.code and problem.hint) for problem in problems] == [True]


@given(st.binary(max_size=200) | st.text(max_size=50).map(lambda text: text.encode("utf-16", "surrogatepass")))
def test_any_bytes_are_a_collection_or_a_clear_error(data: bytes) -> None:
    assert attempt(data)
