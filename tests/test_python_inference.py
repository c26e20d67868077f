"""The shape of all values that were saved for one place."""

from collections.abc import Sequence

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from conforming import conforms
from postwright.targets.json_text import Json, parse
from postwright.targets.python.free_keys import WIDEST
from postwright.targets.python.inference import DEEPEST, shape_of
from postwright.targets.python.shapes import (
    ANY,
    BOOLEAN,
    INTEGER,
    OBJECT,
    STRING,
    Field,
    ListOf,
    MapOf,
    Record,
    Reference,
    Shape,
    Union,
    is_limited,
    merge,
    parts,
)
from postwright.targets.python.type_wishes import Wish
from postwright.targets.python.typed_dicts import type_code
from test_python_shapes import JSON

KEYS = st.sampled_from(["id", "name", "children", "a", "b", "1", "2", "2024-05-01", "en", "de", ""])
ALIKE: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.sampled_from(["x", "<integer>"]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(KEYS, inner, max_size=4),
    max_leaves=25,
)


def shape(*texts: str, sent: bool = False) -> Shape:
    """The shape of some JSON texts."""
    return shape_of([parse(text) for text in texts], Wish(names=("It",)), sent=sent)


def code(*texts: str, sent: bool = False) -> str:
    """The type of some JSON texts, with `{keys}` for records; a key that is not required has a `?`."""
    return written(shape(*texts, sent=sent))


def written(found: Shape) -> str:
    """A shape as text."""
    match found:
        case Record():
            return _keys(found)
        case ListOf(item=item):
            return f"list[{written(item)}]"
        case MapOf(value=value):
            return f"dict[{written(value)}]"
        case Reference(number=levels):
            return f"^{levels}"
        case Union(choices=choices):
            return " | ".join(map(written, choices))
        case _:
            return type_code(found, {})


def _keys(record: Record) -> str:
    fields = (f"{key}{'' if item.required else '?'}: {written(item.shape)}" for key, item in record.fields)
    return f"{{{', '.join(fields)}}}"


@pytest.mark.parametrize(
    ("texts", "expected"),
    [
        (["null"], "None"),
        (["true"], "bool"),
        (["1", "2"], "int"),
        (["1", "1.5"], "float"),
        (['"a"', "1", "null"], "str | int | None"),
        (["{{a}}"], "Any"),
        (['"a"', "{{a}}"], "Any"),
        (["{}"], "dict[str, Any]"),
        (["[]"], "list[Any]"),
        (["[]", "[1]"], "list[int]"),
        (["[[], [1]]"], "list[list[int]]"),
        (["[null, 1]"], "list[int | None]"),
        (['{"a": 1}', '{"a": null, "b": []}', "{}"], "{a?: int | None, b?: list[Any]}"),
        (['{"a": 1}', '{"a": 2, "b": "x"}'], "{a: int, b?: str}"),
        (['[{"a": 1}, {"b": 1}]'], "list[{a?: int, b?: int}]"),
        (['{"": 1}'], "dict[str, Any]"),
        (['{"a": {"{{b}}": 1, "c": 2}}'], "{a: dict[str, Any]}"),
    ],
)
def test_all_values_count(texts: list[str], expected: str) -> None:
    assert code(*texts) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("<string>", "str"),
        ("<integer>", "int"),
        ("<long>", "int"),
        ("<number>", "float"),
        ("<float>", "float"),
        ("<double>", "float"),
        ("<boolean>", "bool"),
        ("<dateTime>", "str"),
        ("<uuid>", "str"),
        ("<email>", "str"),
        ("<uri>", "str"),
        ("<object>", "dict[str, Any]"),
        ("<array>", "list[Any]"),
        ("<any>", "Any"),
        ("<Error: Too many levels of nesting to fake this schema>", "Any"),
        ("<Circular reference to #/components/schemas/Pet detected>", "Any"),
        ("<p>text</p>", "str"),
        ("a <integer>", "str"),
    ],
)
def test_placeholders_are_types(text: str, expected: str) -> None:
    assert code(f'"{text}"') == expected


def test_nothing_is_required_of_what_is_sent() -> None:
    assert code('{"a": 1, "b": {"c": "x"}}', sent=True) == "{a?: int, b?: {c?: str}}"


@pytest.mark.parametrize(
    "keys",
    [
        ["42"],
        ["1", "-2.5"],
        ["2024-05", "2024-06-01"],
        ["2024-05-01T10:00:00Z"],
        ["123e4567-e89b-12d3-a456-426614174000"],
        ["507f1f77bcf86cd799439011"],
        ["usr_00ff00ff00ff"],
        ["1iPMGAF44YgzB7sINv4KTF"],
        ["ann@example.com", "bob@example.com"],
        ["https://a.test/x"],
        ["key_0", "key_1"],
        ["en", "de", "pt-BR"],
        ["en_US", "fr_FR"],
    ],
)
def test_keys_that_are_data_make_a_dictionary(keys: list[str]) -> None:
    values: dict[str, Json] = {key: {"n": 1, "s": "x"} for key in keys}
    assert written(shape_of([values], Wish(names=("It",)))) == "dict[{n: int, s: str}]"


@pytest.mark.parametrize(
    "text",
    [
        '{"a": 1, "b": 2}',
        '{"id": "x", "to": "y"}',
        '{"en": "x"}',
        '{"line1": "x", "line2": "y"}',
        '{"1": 1, "2": "x"}',
        '{"2024-05-01": {"a": 1}, "2024-05-02": {"b": 1, "c": 2}}',
        '{"address_line": "x"}',
        '{"deadbeef": 1}',
        '{"self": {"href": "a"}, "next": {"href": "b"}}',
    ],
)
def test_keys_that_are_names_make_a_record(text: str) -> None:
    assert isinstance(shape(text), Record)


def test_many_keys_with_the_same_under_each_are_data() -> None:
    coins: dict[str, Json] = {f"C{letter}": {"price": 1, "name": "x"} for letter in "abcdefgh"}
    assert written(shape_of([coins], Wish(names=("It",)))) == "dict[{price: int, name: str}]"
    coins["Ca"] = {"price": 1}
    assert isinstance(shape_of([coins], Wish(names=("It",))), Record)


def test_objects_that_share_no_key_have_data_for_keys_if_what_they_hold_is_alike() -> None:
    one, other = '{"errors": {"name": ["too long"]}}', '{"errors": {"email": ["missing"]}}'
    assert code(one, other) == "{errors: dict[list[str]]}"
    assert code(one, other, sent=True) == "{errors?: {name?: list[str], email?: list[str]}}"
    assert code('[{"a": 1}, {"b": 2}]') == "list[{a?: int, b?: int}]"
    assert code('[{"a": [1]}, {"a": [2], "b": [3]}]') == "list[{a: list[int], b?: list[int]}]"


def test_too_many_keys_are_no_record() -> None:
    many: dict[str, Json] = {f"k{letter}": 1 for letter in range(WIDEST)}
    assert isinstance(shape_of([many], Wish(names=("It",))), Record)
    assert shape_of([{**many, "more": 1}], Wish(names=("It",))) == MapOf(INTEGER)
    wide = shape_of([{**many, "more": "x"}], Wish(names=("It",)))
    assert wide == OBJECT
    assert is_limited(wide)
    assert not is_limited(shape("{}"))


def test_values_are_read_to_a_limited_depth() -> None:
    deep = shape("[" * 20 + "]" * 20)
    assert is_limited(deep)
    assert type_code(deep, {}) == "list[" * (DEEPEST + 1) + "Any" + "]" * (DEEPEST + 1)
    nested = shape("".join(f'{{"k{level}":' for level in range(20)) + "1" + "}" * 20)
    assert is_limited(nested)
    assert sum(isinstance(part, Record) for part in parts(nested)) == DEEPEST


def test_a_tree_is_one_record_that_contains_itself() -> None:
    leaf = '{"id": 3, "name": "c"}'
    tree = f'{{"id": 1, "name": "a", "children": [{{"id": 2, "name": "b", "children": [{leaf}]}}]}}'
    assert code(tree) == "{id: int, name: str, children?: list[^0]}"
    assert code(f"[{tree}]") == "list[{id: int, name: str, children?: list[^0]}]"


def test_what_contains_itself_through_another() -> None:
    inner = '{"id": 2, "text": "b", "replies": {"total": 0, "items": []}}'
    text = f'{{"id": 1, "text": "a", "replies": {{"total": 1, "items": [{inner}]}}}}'
    assert code(text) == "{id: int, text: str, replies: {total: int, items: list[^1]}}"


@pytest.mark.parametrize(
    "text",
    [
        '{"name": "a", "owner": {"name": "b"}}',
        '{"id": 1, "name": "a", "parent": {"id": 2, "name": "b"}}',
        '{"data": {"links": {}}, "links": {"data": {"links": {}}, "links": {"a": 1}}}',
    ],
)
def test_what_looks_a_little_like_what_is_around_is_something_else(text: str) -> None:
    assert "^" not in code(text)


def test_parents_are_of_the_kind_of_their_children() -> None:
    text = '{"id": 1, "name": "a", "parent": {"id": 2, "name": "b", "parent": null}}'
    assert code(text) == "{id: int, name: str, parent: ^0 | None}"


def test_long_chains_and_long_lists_take_no_long_time() -> None:
    chain: Json = None
    for number in range(400):
        chain = {"id": number, "next": chain, "also": [chain] if number < 2 else []}
    assert code_of([chain]).startswith("{id: int, next: ^0 | None")
    rows: list[Json] = [{f"k{number % 90}": number, "a": [number]} for number in range(3000)]
    (found,) = (part for part in parts(shape_of([rows], Wish(names=("It",)))) if isinstance(part, Record))
    assert len(found.fields) == 91


def code_of(values: Sequence[Json]) -> str:
    """The type of values, as text."""
    return written(shape_of(values, Wish(names=("It",))))


@settings(deadline=None, max_examples=150)
@given(values=st.lists(ALIKE | JSON, min_size=1, max_size=4), sent=st.booleans())
def test_every_value_conforms_to_the_shape_of_all(values: list[Json], sent: bool) -> None:
    found = shape_of(values, Wish(names=("It",)), sent=sent)
    assert all(conforms(value, found) for value in values)


@settings(deadline=None, max_examples=100)
@given(values=st.lists(ALIKE, min_size=1, max_size=4), data=st.data())
def test_neither_order_nor_number_makes_a_difference(values: list[Json], data: st.DataObject) -> None:
    found = shape_of(values, Wish(names=("It",)))
    others = data.draw(st.permutations(values))
    assert _sorted(shape_of([*others, others[0]], Wish(names=("It",)))) == _sorted(found)


def _sorted(found: Shape) -> object:
    """A shape without the order of keys."""
    match found:
        case Record(fields=fields):
            return frozenset((key, item.required, _sorted(item.shape)) for key, item in fields)
        case ListOf(item=item):
            return ("list", _sorted(item))
        case MapOf(value=value):
            return ("map", _sorted(value))
        case Union(choices=choices):
            return frozenset(map(_sorted, choices))
        case _:
            return found


def test_the_checker_tells_values_apart() -> None:
    record = Record((("a", Field(INTEGER, required=True)), ("b", Field(ListOf(STRING), required=False))))
    assert conforms({"a": 1, "b": ["x"]}, record)
    assert not conforms({"b": []}, record)
    assert not conforms({"a": 1, "c": 1}, record)
    assert not conforms({"a": True}, record)
    assert not conforms([1], ListOf(BOOLEAN))
    assert not conforms("x", merge([INTEGER, ListOf(ANY)]))
