"""Types compared by what they allow: what callers pass, and what they get."""

import pytest

from postwright.changes.types import Flow, Types
from postwright.rendering import Code
from postwright.targets.python.shapes import ANY, Field, ListOf, MapOf, Plain, Record, Reference, Shape, Union

NOTHING_NAMED = Types({}, {})


def plain(code: str) -> Plain:
    return Plain(Code(code))


def record(*optional: str, **required: Shape) -> Record:
    """A record with keys that are there, and keys of a text that can be missing."""
    fields = [(key, Field(shape, required=True)) for key, shape in required.items()]
    return Record((*fields, *((key, Field(plain("str"), required=False)) for key in optional)))


def told(old: Shape, new: Shape, flow: Flow, types: Types = NOTHING_NAMED) -> list[str]:
    """Each difference in one line."""
    return [
        " ".join((found.severity, found.what, found.path, *([f"{found.old} -> {found.new}"] if found.new else ())))
        for found in types.differences(old, new, "x", flow)
    ]


INT, STR, NONE = plain("int"), plain("str"), plain("None")

WIDER = [
    (INT, plain("float"), "int -> float"),
    (plain("bool"), INT, "bool -> int"),
    (STR, Union((STR, NONE)), "str -> str | None"),
    (STR, plain("str | Sequence[str]"), "str -> str | list[str]"),
    (plain("Literal['a']"), plain("Literal['a', 'b']"), "'a' -> 'a' | 'b'"),
    (plain("Literal['a']"), STR, "'a' -> str"),
    (plain("bytes"), plain("FileContent"), "bytes -> FileContent"),
    (INT, Union((INT, record(a=STR))), "int -> int | dict"),
]


@pytest.mark.parametrize(("narrow", "wide", "text"), WIDER)
def test_an_argument_may_be_widened_and_a_result_narrowed(narrow: Shape, wide: Shape, text: str) -> None:
    back = " -> ".join(reversed(text.split(" -> ")))
    assert told(narrow, wide, "argument") == [f"safe type x {text}"]
    assert told(wide, narrow, "argument") == [f"breaking type x {back}"]
    assert told(wide, narrow, "result") == [f"safe type x {back}"]
    assert told(narrow, wide, "result") == [f"breaking type x {text}"]


EQUAL = [
    (plain("str | int"), Union((INT, STR))),
    (plain("list[int]"), ListOf(INT)),
    (plain("Mapping[str, int]"), MapOf(INT)),
    (record(a=STR, b=INT), record(b=INT, a=STR)),
    (ANY, Union((ANY, STR))),
]


@pytest.mark.parametrize(("old", "new"), EQUAL)
@pytest.mark.parametrize("flow", ["argument", "result"])
def test_what_allows_the_same(old: Shape, new: Shape, flow: Flow) -> None:
    assert told(old, new, flow) == told(new, old, flow) == []


def test_any() -> None:
    assert told(STR, ANY, "argument") == ["safe type x str -> Any"]
    assert told(ANY, STR, "argument") == ["behaviour type x Any -> str"]
    assert told(STR, ANY, "result") == ["behaviour type x str -> Any"]
    assert told(ANY, record(a=STR), "result") == ["behaviour type x Any -> dict"]


def test_keys() -> None:
    assert told(record("b", a=STR), record("b", "c"), "result") == ["breaking key-removed x.a", "safe key-added x.c"]
    assert told(record("a"), record(a=STR), "result") == ["safe key-required x.a"]
    assert told(record("a"), record(a=STR), "argument") == ["breaking key-required x.a"]
    assert told(record(a=STR), record("a"), "argument") == ["safe key-optional x.a"]
    assert told(record("a"), record("a", b=STR), "argument") == ["breaking key-added x.b"]
    assert told(record("a"), record("a", "b c"), "argument") == ["safe key-added x['b c']"]


def test_known_and_free_keys() -> None:
    known, free = record(a=STR), MapOf(STR)
    assert told(known, free, "result") == ["behaviour type x dict -> dict[str, str]"]
    assert told(free, known, "result") == ["behaviour type x dict[str, str] -> dict"]
    assert told(known, free, "argument") == ["behaviour type x dict -> dict[str, str]"]
    assert told(free, known, "argument") == ["breaking type x dict[str, str] -> dict"]
    assert told(MapOf(INT), MapOf(STR), "result") == ["breaking type x.* int -> str"]


def test_several_records_in_one_place() -> None:
    old = Union((record(a=INT, b=INT), record(c=INT, d=INT)))
    new = Union((record(c=INT, d=STR), record(a=STR, b=INT)))
    assert told(old, new, "result") == ["breaking type x.a int -> str", "breaking type x.d int -> str"]


def test_records_that_contain_themselves() -> None:
    def node(value: Shape) -> Record:
        return record(value=value, children=ListOf(plain("Node")))

    old, new = node(INT), node(STR)
    types = Types({"Node": old}, {"Node": new})
    assert told(old, new, "result", types) == ["breaking type x.value int -> str"]
    assert told(ListOf(plain("Node")), ListOf(new), "result", types) == ["breaking type x[].value int -> str"]


def test_texts_of_types_are_short() -> None:
    deep: Shape = STR
    for _ in range(9):
        deep = ListOf(deep)
    assert told(INT, deep, "result") == ["breaking type x int -> list[list[list[list[...]]]]"]
    many = plain(f"Literal[{', '.join(map(repr, 'abcdefghijkl'))}]")
    (line,) = told(INT, many, "result")
    assert line.endswith(" | 'h' | ...")


def test_a_record_that_is_elsewhere_is_a_dictionary() -> None:
    assert told(MapOf(ANY), Reference(0), "result") == []
