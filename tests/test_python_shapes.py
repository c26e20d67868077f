"""Shapes of saved JSON values, and the types that they become."""

import ast
from typing import get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.naming import assign
from postwright.rendering import Code
from postwright.targets.json_text import HOLE, Json, parse
from postwright.targets.python.shapes import (
    DEEPEST,
    WIDEST,
    Plain,
    Record,
    Shape,
    definition,
    merge,
    records,
    shape_of,
    type_code,
)

JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.just(HOLE) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


def names_of(shape: Shape) -> dict[Record, str]:
    """A name for each record, as modules give them."""
    found = list(dict.fromkeys(records(shape)))
    return dict(zip(found, assign([[record.name] for record in found], joint="", any_case=False), strict=True))


def typed(text: str, *, partial: bool = False) -> str:
    """The type of a JSON text."""
    shape = shape_of(parse(text), "It", partial=partial)
    return type_code(shape, names_of(shape))


def defined(text: str, *, partial: bool = False) -> list[str]:
    """The definitions for a JSON text."""
    shape = shape_of(parse(text), "It", partial=partial)
    names = names_of(shape)
    return [definition(record, names) for record in names]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("null", "None"),
        ("true", "bool"),
        ("1", "int"),
        ("1.5", "float"),
        ('"a"', "str"),
        ("{{a}}", "Any"),
        ("{}", "dict[str, Any]"),
        ("[]", "list[Any]"),
        ("[null]", "list[Any]"),
        ("[null, 1, null]", "list[int | None]"),
        ("[1, 1.5, true]", "list[float | bool]"),
        ('["a", 1, {{b}}]', "list[Any]"),
        ("[[], [1]]", "list[list[int]]"),
        ("[[1], []]", "list[list[int]]"),
        ("[[1], ['a'], {}]".replace("'", '"'), "list[list[int | str] | dict[str, Any]]"),
        ('[[1], 2, ["a"], 3]', "list[list[int | str] | int]"),
        ('{"": 1}', "dict[str, Any]"),
        ('{"a": 1}', "It"),
    ],
)
def test_type(text: str, code: str) -> None:
    assert typed(text) == code


def test_objects_of_a_list_become_one_type() -> None:
    text = '[{"a": 1, "b": null}, {"a": "x", "b": {"c": 1}}, {}]'
    assert typed(text) == "list[ItItem]"
    assert defined(text) == [
        "class ItItemB(TypedDict):\n    c: int",
        "class ItItem(TypedDict):\n    a: NotRequired[int | str]\n    b: NotRequired[ItItemB | None]",
    ]


def test_a_key_that_all_have_is_required() -> None:
    assert defined('[{"a": 1}, {"a": 2, "b": 3}, {"a": 4}]') == [
        "class ItItem(TypedDict):\n    a: int\n    b: NotRequired[int]"
    ]


def test_nothing_is_required_of_what_is_sent() -> None:
    text = '[{"a": {"b c": 1}}, {}]'
    assert defined(text, partial=True) == [
        'ItItemA = TypedDict("ItItemA", {"b c": int}, total=False)',
        "class ItItem(TypedDict, total=False):\n    a: ItItemA",
    ]


@pytest.mark.parametrize("key", ["class", "a b", "__a", "list", "NotRequired", "ä", "1", '"'])
def test_keys_that_no_class_can_declare(key: str) -> None:
    (code,) = (definition(record, {record: "It"}) for record in records(shape_of({"a": 1, key: ""}, "It")))
    assert code.startswith('It = TypedDict("It", {')
    scope: dict[str, object] = {}
    exec(f"from typing import NotRequired, TypedDict\n{code}", scope)
    assert get_type_hints(scope["It"]) == {"a": int, key: str}


def test_what_was_only_null_can_be_anything() -> None:
    assert defined('{"a": null}') == ["class It(TypedDict):\n    a: Any"]


def test_values_are_read_to_a_limited_depth() -> None:
    assert typed("[" * 20 + "]" * 20) == "list[" * (DEEPEST + 1) + "Any" + "]" * (DEEPEST + 1)
    found = defined('{"a":' * 20 + "1" + "}" * 20)
    assert len(found) == DEEPEST
    assert found[0].endswith("    a: dict[str, Any]")


def test_objects_of_many_keys_are_dictionaries() -> None:
    many: dict[str, Json] = {f"k{number}": 1 for number in range(WIDEST)}
    assert isinstance(shape_of(many, "It"), Record)
    assert shape_of({**many, "more": 1}, "It") == Plain(Code("dict[str, Any]"))
    assert shape_of([many, {"more": 1}], "It") == shape_of([{**many, "more": 1}], "It")


def test_a_long_list_takes_no_long_time() -> None:
    rows: list[Json] = [{f"k{number % 90}": number, "a": [number]} for number in range(3000)]
    (record,) = records(shape_of(rows, "It"))
    assert len(record.fields) == 91


def test_merging_unions() -> None:
    several = merge([Plain(Code("int")), Plain(Code("None")), Plain(Code("str"))])
    assert type_code(merge([several, Plain(Code("bool"))]), {}) == "int | str | bool | None"


@settings(deadline=None, max_examples=60)
@given(value=JSON, partial=st.booleans())
def test_any_value_has_a_type_that_is_python(value: Json, partial: bool) -> None:
    shape = shape_of(value, "It", partial=partial)
    names = names_of(shape)
    code = "\n".join([*(definition(record, names) for record in names), f"x: {type_code(shape, names)}"])
    scope: dict[str, object] = {}
    exec(f"from typing import Any, NotRequired, TypedDict\n{code}", scope)
    assert {*names.values()} <= scope.keys()
    assert isinstance(ast.parse(code).body[-1], ast.AnnAssign)


@settings(deadline=None, max_examples=60)
@given(value=JSON)
def test_a_value_has_the_shape_of_its_copies(value: Json) -> None:
    shape = shape_of(value, "It")
    assert merge([shape, shape]) == shape
