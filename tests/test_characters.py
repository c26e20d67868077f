"""Invisible characters never stand as they are in source."""

import ast
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.targets.characters import INVISIBLE, escape_invisible, without_ornaments

BIDI = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"


@given(text=st.text(st.characters(codec=None)))
def test_escapes_are_those_of_python(text: str) -> None:
    escaped = escape_invisible(text.replace("\\", "\\\\").replace('"', '\\"'))
    assert not INVISIBLE.search(escaped)
    assert ast.literal_eval(f'"{escaped}"') == text


@pytest.mark.parametrize(
    ("character", "escaped"),
    [
        ("\n", "\\n"),
        ("\r", "\\r"),
        ("\t", "\\t"),
        ("\x00", "\\x00"),
        ("\x1b", "\\x1b"),
        ("\u202e", "\\u202e"),
        ("\U000e0041", "\\U000e0041"),
    ],
)
def test_escaped(character: str, escaped: str) -> None:
    assert escape_invisible(f"a{character}b") == f"a{escaped}b"


def test_what_changes_the_order_of_text_is_invisible() -> None:
    assert INVISIBLE.findall(BIDI) == list(BIDI)


def test_all_that_unicode_calls_control_format_or_blank_is_invisible() -> None:
    # Formats that are drawn, and variation selectors, which are marks.
    drawn = "\u0600\u0601\u0602\u0603\u0604\u0605\u06dd\u070f\u0890\u0891\u08e2"
    for character in map(chr, range(0x10000)):
        if (
            unicodedata.category(character) in {"Cc", "Cf", "Cs", "Co", "Zs", "Zl", "Zp"}
            and character not in drawn + " "
        ):
            assert INVISIBLE.match(character), ascii(character)


@pytest.mark.parametrize("text", ["Grüße, 東京 – “ok” €", "\U0001f600", " ", "עברית العربية"])
def test_text_that_is_seen_stays(text: str) -> None:
    assert escape_invisible(text) == text
    assert without_ornaments(text) == text


def test_ornaments_are_left_out_but_nothing_that_misleads() -> None:
    assert without_ornaments("\u26a0\ufe0f a\u200bb\u00ad\ufeff") == "\u26a0 ab"
    assert without_ornaments(BIDI) == BIDI
