"""Lines and columns of JSON pointers."""

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postwright.errors import Place
from postwright.reader import locate

SOURCE = """{
  "info": {"name": "é 😀", "a/b~c": [10, -2.5e3, true, null]},
  "item": [
    {"name": "{[\\"]}", "request": {}},
    {"name": "second",
     "request": "x"}
  ]
}
"""


@pytest.mark.parametrize(
    ("pointer", "position"),
    [
        ("", (1, 1)),
        ("/info", (2, 11)),
        ("/info/name", (2, 20)),
        ("/info/a~1b~0c", (2, 36)),
        ("/info/a~1b~0c/0", (2, 37)),
        ("/info/a~1b~0c/1", (2, 41)),
        ("/info/a~1b~0c/3", (2, 55)),
        ("/item/0/name", (4, 14)),
        ("/item/1", (5, 5)),
        ("/item/1/request", (6, 17)),
    ],
)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_positions(pointer: str, position: tuple[int, int], encoding: str) -> None:
    place = Place("f.json", pointer)
    assert locate(SOURCE.encode(encoding), [place]) == {place: position}


def test_many_places_at_once() -> None:
    places = [Place("f.json", pointer) for pointer in ("/item/1", "/info", "", "/item", "/info")]
    found = locate(SOURCE.encode(), places)
    assert list(found.values()) == [(5, 5), (2, 11), (1, 1), (3, 11)]


@pytest.mark.parametrize(
    ("pointer", "position"),
    [("/none", (1, 1)), ("/item/7/x", (3, 11)), ("/item/1/request/url/0", (6, 17)), ("/info/name/x", (2, 20))],
)
def test_what_is_missing_has_the_position_of_what_is_around_it(pointer: str, position: tuple[int, int]) -> None:
    place = Place("f.json", pointer)
    assert locate(SOURCE.encode(), [place]) == {place: position}


def test_a_place_that_has_a_line_keeps_it() -> None:
    place = Place("f.json", line=7, column=3)
    assert locate(b"{", [place]) == {place: (7, 3)}


def test_of_a_name_given_twice_the_last_value_counts() -> None:
    data = b'{"a": {"b": 1,\n"c": 2}, "x": 0,\n"a": {"c": 3,\n "c": 4}}'
    b, c = Place("f", "/a/b"), Place("f", "/a/c")
    assert locate(data, [b, c]) == {b: (3, 6), c: (4, 7)}


def test_names_are_compared_by_what_they_mean() -> None:
    place = Place("f", "/caf\u00e9\n")
    assert locate(rb'{"cafe": 1, "caf\u00e9\n": 2}', [place]) == {place: (1, 28)}


def test_deep_documents() -> None:
    data = b"[" * 100_000 + b"7" + b"]" * 100_000
    place = Place("f", "/0" * 100_000)
    assert locate(data, [place]) == {place: (1, 100_001)}
    beside = Place("f", "/1")
    assert locate(b"[" + data + b', "x"]', [beside]) == {beside: (1, 200_005)}


@pytest.mark.parametrize(
    "data", [b"", b"{", b"]", b"}", b",", b'{"a', b'{"a": ["x', b'[{"b": "x', rb'{"a\x": 1}', b"[1]]"]
)
def test_broken_documents_give_some_position(data: bytes) -> None:
    places = [Place("f", "/a"), Place("f", "/0/b/c")]
    assert set(locate(data, places)) == set(places)


def test_no_places() -> None:
    assert locate(SOURCE.encode(), []) == {}


LEAVES = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=6)
KEYS = st.sampled_from(["a", "b", "/", "~1", '"', "\\", "0", "", "é"]) | st.text(max_size=2)
DOCUMENTS = st.recursive(LEAVES, lambda inner: st.lists(inner, max_size=4) | st.dictionaries(KEYS, inner, max_size=4))


def values(value: Any, place: Place) -> Iterator[tuple[Place, Any]]:
    yield place, value
    entries = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for key, entry in entries:
        yield from values(entry, place.at(key))


@settings(deadline=None)
@given(DOCUMENTS, st.sampled_from([None, 0, 2]), st.booleans(), st.randoms())
@example({"a": {"a": [{}, []]}, "": [[], 1]}, None, True, None)
def test_every_value_is_found_where_a_parser_finds_it(value: Any, indent: int | None, plain: bool, choice: Any) -> None:
    # A lone surrogate is written as an escape, and is read as U+FFFD.
    source = json.dumps(value, indent=indent, ensure_ascii=not plain)
    source = source if source.isascii() else source.encode("utf-8", "replace").decode()
    expected = [pair for pair in values(json.loads(source), Place("f")) if "\\ud" not in source]
    if choice is not None and expected:
        expected = choice.sample(expected, choice.randint(1, len(expected)))
    positions = locate(source.encode(), [place for place, _ in expected])
    lines = source.split("\n")
    for place, wanted in expected:
        line, column = positions[place]
        rest = "\n".join([lines[line - 1][column - 1 :], *lines[line:]])
        found, _ = json.JSONDecoder().raw_decode(rest)
        assert repr(found) == repr(wanted)
