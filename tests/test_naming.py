"""Names: words, spellings, unique assignment."""

import keyword
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.naming import (
    ANNOTATION_NAMES,
    KEYWORDS,
    LONGEST,
    TOP_LEVEL_MODULES,
    assign,
    kebab,
    pascal,
    settle,
    snake,
    words,
)

NAME = re.compile(r"[a-z][a-z0-9]*(_[a-z0-9]+)*")


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Link a user account", "link_a_user_account"),
        ("userId", "user_id"),
        ("user-ID", "user_id"),
        ("userIDs", "user_ids"),
        ("HTTPServer", "http_server"),
        ("OAuth2 token", "oauth2_token"),
        ("GraphQL", "graphql"),
        ("2FA enroll", "item_2fa_enroll"),
        ("3DSecure", "item_3d_secure"),
        ("v1.2", "v1_2"),
        ("user's orders", "users_orders"),
        ("用户", "yong_hu"),
        ("Größe", "grosse"),
        ("🚀", "rocket"),
        ("", "item"),
        ("!?", "item"),
        ("__init__", "init"),
        ("../../etc/passwd", "etc_passwd"),
        ("a" * 70, "a" * 53 + "_" + "dfvduh"),
        ("a" * 60, "a" * 60),
        ("aa " * 30, "aa_" * 18 + "qijolf"),
        ("a b" + "c" * 70, "a_lzgrlc"),
        ("9" * 70, "item_vosotu"),
    ],
)
def test_snake(text: str, name: str) -> None:
    assert snake(text) == name


def test_other_spellings() -> None:
    assert kebab("Link a user account") == "link-a-user-account"
    assert pascal("Auth0 Management API") == "Auth0ManagementApi"
    assert pascal("42", "request") == "Request42"
    assert pascal("") == "Item"
    assert kebab("aa " * 30) == "aa-" * 18 + "qijolf"


def test_long_names_are_cut_at_a_word_and_stay_apart() -> None:
    beginning = "get every single thing that anyone could ever want from this server "
    first, second = snake(beginning + "today"), snake(beginning + "tomorrow")
    assert first != second
    assert first.startswith("get_every_single_thing_that_anyone_could_ever_want_")
    assert len(first) <= LONGEST


def test_the_first_to_wish_gets_the_name_and_numbers_come_last() -> None:
    wishes = [("users", "get_users"), ("users", "post_users"), ("users", "post_users"), ("users_2",), ("Users",)]
    assert assign(wishes) == ("users", "post_users", "users_3", "users_2", "Users_4")


def test_each_name_has_numbers_of_its_own() -> None:
    assert assign([("VX",), ("VX",), ("b",), ("b",)], joint="-") == ("VX", "VX-2", "b", "b-2")


def test_names_that_are_given() -> None:
    same = [("a",), ("a",), ("b",)]
    assert settle(same, kept={1: "a"}, given={}) == (("a_2", "a", "b"), ())
    assert settle(same, kept={}, given={2: "x"}, joint="-") == (("a", "a-2", "x"), ())
    assert settle([("class",), ("b",)], kept={}, given={1: "class_"}, reserved={"class"}) == (("class_", "b"), (1,))


def test_reserved_names_get_an_underscore() -> None:
    assert assign([("class",), ("class",), ("x",)], reserved=KEYWORDS) == ("class_", "class_2", "x")


def test_reserved_sets_hold_what_hurts() -> None:
    assert set(keyword.kwlist) == KEYWORDS
    assert {"list", "str"} <= ANNOTATION_NAMES
    assert {"json", "imp", "compression", "httpx2"} <= TOP_LEVEL_MODULES


@given(st.text())
def test_every_text_makes_a_legal_name_that_stays_as_it_is(text: str) -> None:
    name = snake(text)
    assert NAME.fullmatch(name)
    assert len(name) <= LONGEST
    assert snake(name) == name
    assert kebab(text).replace("-", "_")[:40] == name[:40]
    assert pascal(text).isidentifier()
    assert all(word.isascii() for word in words(text))


@given(st.lists(st.lists(st.sampled_from(["a", "A", "b", "a_2", "class", "a_b"]), min_size=1, max_size=3)))
def test_assigned_names_are_unique_in_any_case_and_stay_as_they_are(wishes: list[list[str]]) -> None:
    names = assign(wishes, reserved=KEYWORDS)
    assert len({name.lower() for name in names}) == len(wishes)
    assert not KEYWORDS & set(names)
    assert assign([(name,) for name in names], reserved=KEYWORDS) == names
