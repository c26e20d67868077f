"""What changed between two collections: operations that come, go and move, and the client as a whole."""

from typing import Any

import pytest

from changing import item, told
from plain_target import folder
from postwright.changes import Change, call_of, changes
from reading import collection, in_environments


def between(old: list[Any], new: list[Any]) -> list[str]:
    """What changed between two collections of items."""
    return told(changes(collection(*old), collection(*new)))


def test_the_same_collection_has_no_changes() -> None:
    assert between([folder("A", item())], [folder("A", item())]) == []


def test_operations_that_come_and_go() -> None:
    found = changes(collection(item(name="Old", path="/old")), collection(item(name="New", path="/new")))
    assert told(found) == [
        "breaking: The operation is gone: POST https://a.test/old. [operation-removed]",
        "safe: The operation is new: POST https://a.test/new. [operation-added]",
    ]
    assert [(call(change.old), call(change.new)) for change in found] == [("api.old", None), (None, "api.new")]


def call(method: Any) -> str | None:
    return call_of(*method.path) if method else None


def test_an_operation_that_is_renamed() -> None:
    renamed = ["breaking: api.get_user is api.fetch_a_user now. [operation-renamed]"]
    old, new = item(name="Get user", path="/users/:id"), item(name="Fetch a user", path="/users/:id")
    assert between([old], [new]) == renamed
    others = [item(name="Add", path="/users"), item(name="List", path="/users")]
    assert between([*others, old], [new, *others]) == renamed


def test_a_name_that_gives_the_same_method() -> None:
    (line,) = between([item(name="Get User")], [item(name="Get user")])
    assert line == "safe: The collection calls it Get user now. [operation-renamed]"


def test_an_operation_that_is_renamed_among_others_to_the_same_address() -> None:
    def query(name: str, text: str, **members: Any) -> dict[str, Any]:
        return item(name=name, body={"mode": "graphql", "graphql": {"query": text}}, **members)

    hero, droid = query("Hero", "{ hero { name height } }"), query("Droid", "{ droid { id } }")
    fetch = query("Fetch", "{ hero { name height } }")
    other = query("Ships", "{ starship { length } }")
    assert between([hero, droid], [droid, other, fetch]) == [
        "breaking: api.hero is api.fetch now. [operation-renamed]",
        "safe: The operation is new: POST https://a.test/x. [operation-added]",
    ]


def test_an_id_tells_what_is_the_same_operation() -> None:
    old = [item(name="A", path="/a", id="1"), item(name="B", path="/b", id="2")]
    new = [item(name="C", path="/b", id="2"), item(name="A", path="/c", id="1"), item(name="D", path="/b", id="3")]
    assert between(old, new) == [
        "breaking: api.b is api.c now. [operation-renamed]",
        "behaviour: The path is /c, no longer /a. [path]",
        "safe: The operation is new: POST https://a.test/b. [operation-added]",
    ]


def test_an_operation_that_moves() -> None:
    (line,) = between([folder("A", item())], [folder("B", folder("C", item()))])
    assert line == "breaking: The folder api.a is api.b.c now. [operation-moved]"
    (line,) = between([item()], [folder("B", item())])
    assert line == "breaking: api.do is api.b.do now. [operation-moved]"


def test_an_operation_that_moves_and_is_sent_in_another_way() -> None:
    assert between([folder("A", item())], [folder("B", item(method="PUT"))]) == [
        "breaking: The folder api.a is api.b now. [operation-moved]",
        "behaviour: The method is PUT, no longer POST. [method]",
    ]


def test_a_folder_that_is_renamed_has_one_sentence_for_all_inside() -> None:
    inside = [item(name="One", path="/1"), folder("Deep", item(name="Two", path="/2"))]
    found = between([folder("Users", *inside)], [folder("Members", *inside)])
    assert found == ["breaking: The folder api.users is api.members now. [operation-moved]"] * 2


def test_operations_that_change_places_keep_their_names() -> None:
    one, other = item(name="One", path="/a"), item(name="Two", path="/a")
    assert between([one, other], [other, one]) == []


def test_a_name_that_another_operation_takes() -> None:
    old = [item(name="Get", path="/a")]
    new = [item(name="Get", path="/b"), item(name="Get", path="/a")]
    assert between(old, new) == [
        "breaking: api.get is api.post_get now. [operation-renamed]",
        "safe: The operation is new: POST https://a.test/b. [operation-added]",
    ]


def with_variables(*names: str, **values: str) -> Any:
    variables = [{"key": name, "value": value} for name, value in values.items()]
    segments = "/".join(f"{{{{{name}}}}}-" for name in (*names, *values))
    return collection(item(path=f"/{segments}" if segments else "/x"), variable=variables)


VARIABLES = [
    (
        with_variables(),
        with_variables(a="1"),
        [
            "behaviour: The path is /{{a}}-, no longer /x. [path]",
            "safe: The client's keyword a is new. [variable-added]",
        ],
    ),
    (
        with_variables("a"),
        with_variables(),
        [
            "breaking: The client's keyword a is gone. [variable-removed]",
            "behaviour: The path is /x, no longer /{{a}}-. [path]",
        ],
    ),
    (
        with_variables("baseUrl"),
        with_variables("base_url"),
        [
            "breaking: The variable baseUrl is called base_url now, in `variables` too. [variable-renamed]",
            "behaviour: The path is /{{base_url}}-, no longer /{{baseUrl}}-. [path]",
        ],
    ),
    (
        with_variables(a="1"),
        with_variables("a"),
        [
            "breaking: The variable a is needed now, and has no value in the collection. [variable-needed]",
            "behaviour: The variable a has no value in the collection any more. [variable-value]",
        ],
    ),
    (
        with_variables("a"),
        with_variables(a="1"),
        ["safe: The variable a has a value in the collection now. [variable-value]"],
    ),
    (
        with_variables(a="1"),
        with_variables(a="2"),
        ["behaviour: The variable a has another value in the collection. [variable-value]"],
    ),
    (
        with_variables("a", "b"),
        with_variables("c", "d"),
        [
            "breaking: The client's keyword a is gone. [variable-removed]",
            "breaking: The client's keyword b is gone. [variable-removed]",
            "breaking: The variable c is needed now, and has no value in the collection. [variable-needed]",
            "breaking: The variable d is needed now, and has no value in the collection. [variable-needed]",
            "behaviour: The path is /{{c}}-/{{d}}-, no longer /{{a}}-/{{b}}-. [path]",
            "safe: The client's keyword c is new. [variable-added]",
            "safe: The client's keyword d is new. [variable-added]",
        ],
    ),
]


@pytest.mark.parametrize(("old", "new", "expected"), VARIABLES)
def test_variables(old: Any, new: Any, expected: list[str]) -> None:
    assert told(changes(old, new)) == expected


def test_a_variable_that_is_needed_under_a_new_name_is_not_news() -> None:
    assert told(changes(with_variables("a"), with_variables("b"))) == [
        "breaking: The client's keyword a is called b now. [variable-renamed]",
        "behaviour: The path is /{{b}}-, no longer /{{a}}-. [path]",
    ]


def test_environments() -> None:
    def values(value: str) -> list[dict[str, str]]:
        return [{"key": "a", "value": value}]

    one = item(path="/{{a}}-")
    old = in_environments(one, environments={"Same": values("1"), "Test": values("1"), "Stage": values("2")})
    new = in_environments(one, environments={"Same": values("1"), "Live": values("1"), "Stage": values("3")})
    assert told(changes(old, new)) == [
        "breaking: The environment Test is gone. [environment-removed]",
        "behaviour: The environment Stage has other values. [environment-values]",
        "safe: The environment Live is new. [environment-added]",
    ]


def test_the_package() -> None:
    info = {"name": "Shop API", "schema": "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"}
    assert told(changes(collection(item()), collection(item(), info=info))) == [
        "breaking: from test import Test is from shop_api import ShopApi now. [package-renamed]"
    ]


def test_types() -> None:
    def order(name: str, path: str, *keys: str) -> dict[str, Any]:
        return item(name=name, path=path, result={"order": dict.fromkeys(keys, 1), "total": 1})

    old = [order("Get", "/a", "a", "b")]
    removed = between(old, [order("Get", "/a")])
    assert any(line.startswith("breaking: The type ") and line.endswith(" [type-removed]") for line in removed)


def test_breaking_changes_come_first() -> None:
    found: list[Change] = changes(collection(item(name="A")), collection(item(name="B", path="/b")))
    assert [change.severity for change in found] == ["breaking", "safe"]
