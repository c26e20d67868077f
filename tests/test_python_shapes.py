"""Shapes of JSON values merged, and written as types."""

import ast
from typing import get_type_hints

import pytest
from hypothesis import strategies as st

from postwright.targets.json_text import HOLE, Json
from postwright.targets.python.shapes import (
    ANY,
    BOOLEAN,
    FLOAT,
    INTEGER,
    NOTHING,
    OBJECT,
    STRING,
    UNKNOWN,
    Field,
    ListOf,
    MapOf,
    Plain,
    Record,
    Reference,
    Shape,
    merge,
    parts,
    records,
    unfolded,
)
from postwright.targets.python.source import identifier
from postwright.targets.python.typed_dicts import definition, type_code, type_imports

JSON: st.SearchStrategy[Json] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.just(HOLE) | st.text(max_size=4),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


def record(**shapes: Shape) -> Record:
    """A record whose keys are all required."""
    return Record(tuple((key, Field(shape, required=True)) for key, shape in shapes.items()))


@pytest.mark.parametrize(
    ("shapes", "code"),
    [
        ([], "Any"),
        ([STRING, STRING], "str"),
        ([NOTHING, STRING, INTEGER], "str | int | None"),
        ([STRING, ANY], "Any"),
        ([STRING, UNKNOWN], "str"),
        ([ANY, UNKNOWN], "Any"),
        ([INTEGER, BOOLEAN, FLOAT], "float | bool"),
        ([ListOf(UNKNOWN), ListOf(STRING), STRING], "list[str] | str"),
        ([ListOf(UNKNOWN), ListOf(ANY), ListOf(STRING)], "list[Any]"),
        ([MapOf(INTEGER), MapOf(STRING)], "dict[str, str | int]"),
        ([MapOf(INTEGER), OBJECT], "dict[str, Any]"),
        ([merge([STRING, NOTHING]), merge([INTEGER, STRING])], "str | int | None"),
        ([ListOf(NOTHING), NOTHING], "list[Any] | None"),
    ],
)
def test_merged(shapes: list[Shape], code: str) -> None:
    assert type_code(merge(shapes), {}) == code
    assert type_code(merge(shapes[::-1]), {}) == code


def test_a_record_is_what_its_fields_are() -> None:
    one = Record((("a", Field(STRING, required=True)),), ("One",), "one")
    other = Record((("a", Field(STRING, required=True)),), ("Other",))
    assert one == other
    assert hash(one) == hash(other)
    assert one != record(a=INTEGER)
    assert type_code(merge([one, other, STRING]), {one: "It"}) == "It | str"


def test_each_record_of_a_shape_is_met_once() -> None:
    inner = record(a=STRING)
    outer = record(b=inner, c=ListOf(inner), d=merge([INTEGER, MapOf(inner)]))
    assert list(records(ListOf(outer))) == [outer, inner]
    assert sum(part == STRING for part in parts(outer)) == 1


def test_what_contains_itself_stands_without_itself() -> None:
    inner = record(up=Reference(1), own=ListOf(Reference(0)))
    outer = record(again=merge([Reference(0), NOTHING]), inner=inner)
    fields = unfolded(outer)
    assert fields["again"].shape == merge([outer, NOTHING])
    assert dict(fields["inner"].shape.fields if isinstance(fields["inner"].shape, Record) else ()) == {
        "up": Field(outer, required=True),
        "own": Field(ListOf(Reference(0)), required=True),
    }


@pytest.mark.parametrize("key", ["class", "a b", "__a", "list", "NotRequired", "ä", "1", '"'])
def test_keys_that_no_class_can_declare(key: str) -> None:
    made = Record((("a", Field(INTEGER, required=True)), (key, Field(STRING, required=True))))
    code = definition(made, {made: "It"})
    assert code.startswith('It = TypedDict("It", {')
    scope: dict[str, object] = {}
    exec(f"from typing import NotRequired, TypedDict\n{code}", scope)
    assert get_type_hints(scope["It"]) == {"a": int, key: str}


def test_a_key_of_the_name_of_a_type_would_hide_it() -> None:
    inner = record(a=STRING)
    made = record(User=inner)
    assert definition(made, {inner: "User", made: "It"}) == 'It = TypedDict("It", {"User": User})'


def test_what_is_around_is_quoted_as_it_is_not_there_yet() -> None:
    it = Plain(identifier("It"))
    made = Record(
        (
            ("a", Field(merge([ListOf(it), NOTHING]), required=True)),
            ("b", Field(MapOf(it), required=False)),
            ("c", Field(NOTHING, required=True)),
        )
    )
    code = definition(made, {made: "It"})
    assert code == 'class It(TypedDict):\n    a: "list[It] | None"\n    b: NotRequired["dict[str, It]"]\n    c: Any'
    assert type_imports([code]) == "from typing import Any, NotRequired, TypedDict"
    ast.parse(code)


def test_nothing_is_required_of_what_has_nothing_required() -> None:
    made = Record((("a", Field(STRING, required=False)),))
    assert definition(made, {made: "It"}) == "class It(TypedDict, total=False):\n    a: str"
    odd = Record((("a b", Field(STRING, required=False)),))
    assert definition(odd, {odd: "It"}) == 'It = TypedDict("It", {"a b": str}, total=False)'


def test_a_reference_that_stands_alone_is_some_object() -> None:
    assert type_code(Reference(0), {}) == "dict[str, Any]"
