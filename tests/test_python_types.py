"""The module `types` of a package: which records share a type, what each is called, and what is left out."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conforming import conforms
from packages import Item, folder, imported, modules, raw, render, request, saved
from postwright.targets.json_text import Json
from postwright.targets.python.inference import shape_of
from postwright.targets.python.shapes import ListOf, MapOf, Plain, Record, Shape, Union
from postwright.targets.python.type_names import MOST_LINES, name_types
from postwright.targets.python.type_wishes import Wish
from test_python_inference import ALIKE

USER: dict[str, Any] = {"id": 1, "name": "a", "mail": "b", "address": {"street": "c", "city": "d"}}


def get(path: str, *bodies: object, name: str = "R", method: str = "GET", status: int = 200) -> Item:
    """A request with saved responses."""
    responses = [saved(body if isinstance(body, str) else json.dumps(body), status) for body in bodies]
    return request(name, f"https://a.test{path}", method, response=responses)


def types(*items: Item, **members: Any) -> dict[str, str]:
    """The fields of each type, as one text, by its name."""
    blocks = modules(*items, **members).get("types", "").strip().split("\n\n\n")[1:]
    return {_name(block): "; ".join(block.splitlines()[1:]).replace("    ", "") for block in blocks}


def _name(block: str) -> str:
    return block.removeprefix("class ").partition("(")[0].partition(" ")[0]


def names(*items: Item) -> list[str]:
    """The names of the types, in their order."""
    return list(types(*items))


@pytest.mark.parametrize(
    ("item", "expected"),
    [
        (get("/users", [USER]), ["Address", "User"]),
        (get("/users/:id", USER), ["Address", "User"]),
        (get("/v2/users/5.json", USER), ["Address", "User"]),
        (get("/users/me", USER), ["Address", "User"]),
        (get("/getUserById", USER), ["Address", "User"]),
        (get("/users", {"data": [USER], "total": 1}), ["Address", "User", "UserList"]),
        (get("/users", {"users": [USER], "id": 1}), ["Address", "User", "UserList"]),
        (get("/users/:id", {"data": USER, "ok": True}), ["Address", "User", "UserResponse"]),
        (get("/orders/:id", {"id": 1, "items": [{"sku": "a"}]}), ["OrderItem", "Order"]),
        (get("/cart", {"items": [{"sku": "a"}], "total": 1}), ["CartItem", "Cart"]),
        (get("/posts", [{"author": {"n": 1}, "tags": [{"t": 1}]}]), ["Author", "Tag", "Post"]),
        (get("/posts", [{"meta": {"n": 1}}]), ["PostMeta", "Post"]),
        (get("/workflow-runs", {"workflow_runs": [{"n": 1}]}), ["WorkflowRun", "WorkflowRunList"]),
        (
            get("/login", {"token": "a", "user": USER, "x": 1}, method="POST", name="Log in"),
            ["Address", "User", "LogInResult"],
        ),
        (get("/users/:id", {"deleted": True}, method="DELETE", name="Delete user"), ["DeleteUserResult"]),
        (get("/users", {"id": 1}, method="POST", name="Create user"), ["CreateUserResult"]),
        (get("/users", USER, method="POST", name="Create user"), ["Address", "User"]),
        (get("/orders/:id/ship", USER, method="POST", name="Ship order"), ["Address", "ShipOrderResult"]),
        (get("/users/:id/cards", [{"n": 1}], name="Link a bank card", method="POST"), ["Card"]),
        (get("/rates", {"2024-05-01": {"usd": 1}, "2024-05-02": {"usd": 2}}), ["Rate"]),
        (get("", USER, name="Get all the big users of a team"), ["Address", "BigUser"]),
        (get("", USER, name="!"), ["Address", "GetResult"]),
        (get("/users", {"message": "a", "errors": [{"field": "b"}]}, status=422), ["Error", "ErrorResponse"]),
        (get("/users", {"error": {"code": 1}}, status=400), ["Error", "ErrorResponse"]),
        (get("/users/:id", {"code": 1}, status=404), ["Error"]),
    ],
)
def test_types_are_called_what_they_are(item: Item, expected: list[str]) -> None:
    assert names(item) == expected


def test_equal_shapes_are_one_type() -> None:
    items = [get("/users", [USER], name="List users"), folder("Team", get("/team/lead", USER, name="Lead"))]
    assert names(*items) == ["Address", "User"]
    made = modules(*items)
    assert "from .types import User\n" in made["_client"]
    assert "from .types import User\n" in made["team"]
    assert "List[" not in made["_client"]


def test_records_that_are_much_the_same_are_one_type_in_which_less_is_required() -> None:
    more = {**USER, "age": 5, "mail": None}
    found = types(get("/users", [USER], name="List users"), get("/users/:id", more, name="Get user"))
    assert found["User"] == "id: int; name: str; mail: str | None; address: Address; age: NotRequired[int]"
    other = {"id": "x", "name": "a", "mail": "b", "address": {"street": "c", "city": "d"}}
    apart = types(get("/users", [USER], name="List users"), get("/users/:id", other, name="Get user"))
    assert list(apart) == ["Address", "User", "GetUserResult"]


@pytest.mark.parametrize(
    ("one", "other", "code"),
    [
        ("1", "1.5", "float"),
        ("null", "1", "int | None"),
        ("[]", '["x"]', "list[str]"),
        ('{"1": 1}', '{"2": 2.5}', "dict[str, float]"),
        ('{"a": 1}', "null", "Part | None"),
        ('[{"a": 1}, "x"]', '["x"]', "list[Part | str]"),
        ('[{"a": 1}, null]', '[{"a": 2}]', "list[Part | None]"),
    ],
)
def test_values_that_are_of_one_kind_are_much_the_same(one: str, other: str, code: str) -> None:
    items = [get(f"/users/{number}", f'{{"x": 1, "y": 2, "part": {part}}}') for number, part in enumerate((one, other))]
    assert types(*items)["User"] == f"x: int; y: int; part: {code}"


@pytest.mark.parametrize(
    ("one", "other"),
    [("1", '"x"'), ('{"a": 1}', '["x"]'), ("[1]", '["x"]'), ('{"a": 1}', '{"b": 1}'), ('[[{"a": 1}, 1]]', '[["x"]]')],
)
def test_values_of_two_kinds_are_told_apart(one: str, other: str) -> None:
    items = [get(f"/users/{number}", f'{{"x": 1, "y": 2, "part": {part}}}') for number, part in enumerate((one, other))]
    assert {"User", "GetRResult"} <= types(*items).keys()


def test_records_that_come_to_stand_in_one_place_become_one() -> None:
    mixed = [{"x": 1, "y": 2, "z": 3, "part": {"a": 1, "b": 2}}, {"x": 1, "y": 2, "z": 3, "part": "none"}]
    more = {"x": 1, "y": 2, "z": 3, "part": {"a": 1, "b": 2, "c": 3}}
    found = types(get("/users", mixed, name="List users"), get("/users/:id", more, name="Get user"))
    assert found == {"Part": "a: int; b: int; c: NotRequired[int]", "User": "x: int; y: int; z: int; part: Part | str"}


def test_trees_of_several_requests_are_one_type() -> None:
    tree: dict[str, Any] = {"id": 1, "name": "a", "children": [{"id": 2, "name": "b", "children": []}]}
    leaf: dict[str, Any] = {"id": 1, "name": "a", "children": [], "size": 5}
    found = types(get("/nodes", [tree], name="List nodes"), get("/nodes/:id", leaf, name="Get node"))
    assert found == {"Node": 'id: int; name: str; children: "list[Node]"; size: NotRequired[int]'}


def test_one_more_request_renames_nothing() -> None:
    first = [
        get("/users", [USER], name="List users"),
        get("/orders", [{"id": 1, "user": USER, "lines": ["x"]}], name="Orders"),
    ]
    before = types(*first)
    after = types(*first, get("/users/:id", {"id": "x", "kind": "y"}, name="Get user"))
    assert before.items() <= after.items()
    assert list(after.keys() - before.keys()) == ["GetUserResult"]


def test_small_records_that_are_several_things_are_called_after_their_keys() -> None:
    pair = {"id": 1, "name": "a"}
    assert names(get("/posts", [{"author": pair, "blog": pair}])) == ["IdName", "Post"]
    assert names(get("/posts", [{"home_address": USER["address"], "work_address": USER["address"]}])) == [
        "Address",
        "Post",
    ]
    assert names(get("/posts", [{"author": pair, "authors": [pair], "blog": pair}])) == ["Author", "Post"]
    nested = {"a": {"b": 1}}
    assert names(get("/posts", [{"one": nested, "two": nested}])) == ["A", "One", "Post"]


def test_what_is_sent_is_told_from_what_comes_back() -> None:
    item = raw(json.dumps({"copy": USER}), url="https://a.test/users")
    assert types({**item, "response": [saved(json.dumps(USER))]}) == {
        "AddressInput": "street: str; city: str",
        "CopyInput": "id: int; name: str; mail: str; address: AddressInput",
        "Address": "street: str; city: str",
        "User": "id: int; name: str; mail: str; address: Address",
    }
    assert "class User(TypedDict):" in modules({**item, "response": [saved(json.dumps(USER))]})["types"]


def test_things_of_several_names_are_one_type_if_what_is_known_of_them_is_equal() -> None:
    full, bare = {"id": 1, "name": "a", "mail": "b", "tags": ["c"]}, {"id": 2, "name": "d", "mail": None, "tags": []}
    found = types(get("/users", [full], name="List users"), get("/orders", [{"no": 1, "buyer": bare}], name="Orders"))
    assert found == {"User": "id: int; name: str; mail: str | None; tags: list[str]", "Order": "no: int; buyer: User"}
    less = [{"no": 1, "buyer": bare}, {"no": 2, "buyer": {"id": 1}}]
    assert "Buyer" in types(get("/users", [full], name="List users"), get("/orders", less, name="Orders"))


def test_what_is_called_input_is_not_called_so_twice() -> None:
    item = raw('{"input": {"a": 1}, "inputs": {"b": 1}}', url="https://a.test/jobs")
    assert types(item) == {"JobInput": "a: int", "Inputs": "b: int"}


def test_types_make_way_for_classes_and_for_what_modules_import() -> None:
    assert names(folder("User", get("/users", [USER]))) == ["Address", "UserData"]
    assert names(get("/operations", [USER])) == ["Address", "OperationData"]
    assert names(get("/r", [{"n": 1}], name="r")) == ["RData"]


def test_a_folder_called_types_makes_way() -> None:
    made = modules(folder("Types", get("/types", [{"n": 1}])))
    assert "class Type(TypedDict):" in made["types"]
    assert "class Types(Resource):" in made["types_"]


def test_a_package_without_types_has_no_module_of_them() -> None:
    assert "types" not in modules(get("/x", "1"))


def test_too_many_types_are_left_out_and_told() -> None:
    keys = [f"key{letter}{other}" for letter in "abcdefghij" for other in "abcde"]
    items = [
        get(f"/thing{number}", {f"{key}{number}": {"a": number} for key in keys}, name=f"Get {number}")
        for number in range(30)
    ]
    source = modules(*items)["types"]
    assert MOST_LINES * 0.9 < len(source.splitlines()) < MOST_LINES * 1.1
    (problem,) = [problem for problem in render(*items).problems if problem.code == "type-limit"]
    assert problem.message == "Objects of 15 of 30 operations are too deep, wide or many to have types."
    assert not [problem for problem in render(items[0]).problems if problem.code == "type-limit"]


def test_hints_of_methods_can_be_read_while_a_client_runs(tmp_path: Path) -> None:
    node: dict[str, Any] = {
        "id": 1,
        "name": "a",
        "class": "b",
        "children": [{"id": 2, "name": "c", "class": "d", "children": []}],
    }
    item = get("/nodes", [{**node, "note": None}, node], name="List nodes")
    with imported(tmp_path, folder("Nodes", item)) as package:
        client = package.Test()
        result = get_type_hints(client.nodes.list_nodes)["return"]
        found = get_type_hints(result.__args__[0])
        assert found["children"] == result
        assert result.__args__[0].__required_keys__ == {"id", "name", "class", "children"}
        assert get_type_hints(package.AsyncTest().nodes.list_nodes)["return"] == result


@settings(deadline=None, max_examples=60)
@given(places=st.lists(st.lists(ALIKE, min_size=1, max_size=2), min_size=1, max_size=4), sent=st.booleans())
def test_every_value_conforms_to_the_type_that_its_place_was_given(places: list[list[Json]], sent: bool) -> None:
    wish = Wish(names=("It",), thing="It", many=True)
    found = name_types((shape_of(values, wish, sent=sent) for values in places), {"It"})
    by_name = {name: record for record, name in found.names.items()}
    assert len(by_name) == len(found.names)
    for shape, values in zip(found.shapes, places, strict=True):
        closed = _closed(shape, by_name, 0)
        assert all(conforms(value, closed) for value in values)


def _closed(shape: Shape, named: Mapping[str, Record], depth: int) -> Shape:
    """The shape with records in place of their names, as deep as any value of these tests."""
    match shape:
        case Plain(code=code) if code in named and depth < 8:
            return _closed(named[code], named, depth + 1)
        case ListOf(item=item):
            return ListOf(_closed(item, named, depth))
        case MapOf(value=value):
            return MapOf(_closed(value, named, depth))
        case Union(choices=choices):
            return Union(tuple(_closed(choice, named, depth) for choice in choices))
        case Record(fields=fields):
            inner = ((key, type(item)(_closed(item.shape, named, depth), item.required)) for key, item in fields)
            return Record(tuple(inner))
        case _:
            return shape
