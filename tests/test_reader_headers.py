"""Headers in all their shapes."""

from typing import Any

import pytest

from reading import collection, sent

Rows = list[tuple[str, str | None, bool]]


def rows(header: Any, problems: list[str] | None = None) -> Rows:
    read = sent(problems, header=header)
    return [(h.name.source, None if h.value is None else h.value.source, h.enabled) for h in read.headers]


@pytest.mark.parametrize(
    ("header", "expected"),
    [
        (None, []),
        ("", []),
        ([], []),
        ([{"key": "X-A", "value": "  kept  "}], [("X-A", "  kept  ", True)]),
        ([{"key": "X-A", "value": "1", "disabled": "false"}], [("X-A", "1", False)]),
        ([{"key": "X-A", "value": ""}, {"key": "X-A"}], [("X-A", "", True), ("X-A", "", True)]),
        ([{"key": "X-A", "value": None}, {"key": "X-B", "value": 1}], [("X-A", "null", True), ("X-B", "1", True)]),
        ([{"key": "X-A", "value": ["1", 2]}], [("X-A", "1", True), ("X-A", "2", True)]),
        ([{"key": "{{k}}", "value": "{{v}}"}, {"key": 5, "value": "x"}], [("{{k}}", "{{v}}", True), ("5", "x", True)]),
        ([{"key": "", "value": ""}, {"key": None, "value": None}, {}], []),
        ([{"key": "", "value": "v", "disabled": True}], []),
        ({"X-A": "1", "X-B": 2}, [("X-A", "1", True), ("X-B", "2", True)]),
        (["X-Url: http://a:80/b", " X-B :1 "], [("X-Url", "http://a:80/b", True), ("X-B", "1", True)]),
        (
            "X-A: 1\r\n//X-B: 2\n\nX-C: a\r\n  b\n\tc\nX-D\n// X-E: 5",
            [("X-A", "1", True), ("X-B", "2", False), ("X-C", "a b c", True), ("X-D", "", True), ("X-E", "5", False)],
        ),
    ],
)
def test_headers_of_any_shape(header: Any, expected: Rows) -> None:
    assert rows(header) == expected


@pytest.mark.parametrize(
    ("header", "problem", "expected"),
    [
        ([{"key": " X-A\t", "value": "1"}], "header-name-blanks", [("X-A", "1", True)]),
        ([{"key": " ", "value": "1"}], "header-without-name", []),
        ([{"key": ["X"], "value": "1"}], "header-without-name", []),
        ([{"key": "X-A", "value": {"a": 1}}], "value-not-text", [("X-A", '{"a":1}', True)]),
        ([7, {"key": "X-A", "value": "1"}], "not-an-object", [("X-A", "1", True)]),
        (7, "not-a-list", []),
    ],
)
def test_odd_headers_are_problems(header: Any, problem: str, expected: Rows) -> None:
    assert rows(header, [problem]) == expected


def test_only_the_last_casing_of_a_name_is_sent() -> None:
    listed = [("X-A", "1"), ("x-a", "2"), ("X-A", "3"), ("X-B", "4"), ("x-a", "5")]
    header: list[dict[str, Any]] = [{"key": key, "value": value} for key, value in listed]
    header.append({"key": "X-a", "value": "6", "disabled": True})
    expected = [False, True, False, True, True, False]
    assert [enabled for _, _, enabled in rows(header, ["header-casings"])] == expected


def test_a_casing_counts_where_it_is_first_met() -> None:
    header = [{"key": key, "value": value} for key, value in [("X-A", "1"), ("x-a", "2"), ("X-A", "3")]]
    assert [enabled for _, _, enabled in rows(header, ["header-casings"])] == [False, True, False]


def test_repeated_headers_of_one_casing_are_all_sent() -> None:
    assert rows([{"key": "A", "value": "1"}, {"key": "A", "value": "1"}]) == [("A", "1", True)] * 2


def test_headers_carry_description_and_place() -> None:
    (header,) = sent(header=[{"key": "A", "value": "1", "description": {"content": "Why"}}]).headers
    assert (header.description, header.place.pointer) == ("Why", "/item/0/request/header/0")


def test_headers_in_an_object_have_its_members_as_places() -> None:
    read = collection({"request": {"url": "h", "header": {"A/~": {"b": 1}}}})
    (header,) = next(read.operations()).headers
    assert header.place.pointer == "/item/0/request/header/A~1~0"
