"""Text and URLs in the runtime: the tables of sections 2.3 and 3.3 to 3.6."""

import re
from collections.abc import Mapping

import pytest
from hypothesis import given
from hypothesis import strategies as st

from postwright.runtime.text import LARGEST, is_variable, substitute, tokens, utf8
from postwright.runtime.url import (
    Component,
    UrlParts,
    encode,
    encode_argument,
    encode_query_argument,
    finish,
    join_query,
    parse,
    path_variable,
    split_path,
    split_query,
)

NOTHING = UrlParts(None, None, "", None, None, None, None)
ENCODED: Mapping[Component, str] = {
    "path": ' "#<>?`{}',
    "query": " \"#'<>",
    "fragment": ' "<>`',
    "userinfo": ' "#<>?`{}/:;=@[]\\^|',
}
text_without_surrogates = st.text(st.characters(exclude_categories=["Cs"]))
pieces = st.lists(st.sampled_from(["a", "{", "}", "{{", "}}", "{{a}}", "{{b}}", "{{c}}", "é"]), max_size=12)


def test_tokens_split_literals_and_variables() -> None:
    assert tokens("a{{b}}{{ c d }}e") == (("a", False), ("b", True), (" c d ", True), ("e", False))
    assert tokens("{{}}") == (("", True),)
    assert tokens("{{{a}}}") == (("{", False), ("a", True), ("}", False))
    assert tokens("") == ()
    assert tokens("{{a}]") == (("{{a}]", False),)


@given(pieces)
def test_tokens_lose_nothing(parts: list[str]) -> None:
    source = "".join(parts)
    assert "".join(f"{{{{{text}}}}}" if stands else text for text, stands in tokens(source)) == source
    assert all(text for text, stands in tokens(source) if not stands)


def test_a_text_is_a_variable_only_as_a_whole() -> None:
    assert is_variable("{{a}}")
    assert not is_variable("{{a}} ")
    assert not is_variable("{{a}}{{b}}")


@pytest.mark.parametrize(
    ("source", "values", "result"),
    [
        ("{{a}}-{{A}}", {"a": "1"}, "1-{{A}}"),
        ("{{ a }}", {"a": "1", " a ": "2"}, "2"),
        ("{{a{{n}}}}", {"n": "1", "a1": "A1"}, "A1"),
        ("{{{a}}}", {"a": "1"}, "{1}"),
        ("{{a}}", {"a": "x{{a}}"}, "x" * 19 + "{{a}}"),
        ("{{a}}", {"a": "{{b}}", "b": "{{a}}"}, "{{b}}"),
        ("{{v0}}", {f"v{n}": f"{{{{v{n + 1}}}}}" for n in range(30)}, "{{v19}}"),
        ("{{}}", {"": "empty"}, "empty"),
    ],
)
def test_substitution(source: str, values: Mapping[str, str], result: str) -> None:
    assert substitute(source, values.get) == result


def test_each_occurrence_is_looked_up() -> None:
    values = iter("12")
    assert substitute("{{a}}{{a}}", lambda name: next(values)) == "12"


def test_a_value_that_doubles_itself_does_not_fill_the_memory() -> None:
    assert len(substitute("{{a}}", {"a": "{{a}}" * 50}.get)) <= LARGEST


@given(pieces)
def test_substitution_without_values_changes_nothing(parts: list[str]) -> None:
    source = "".join(parts)
    assert substitute(source, lambda name: None) == source


@given(pieces)
def test_substitution_leaves_no_variable_that_has_a_plain_value(parts: list[str]) -> None:
    result = substitute("".join(parts), lambda name: f"<{len(name)}>")
    assert not any(stands for _, stands in tokens(result))


def test_lone_surrogates_become_replacement_characters() -> None:
    assert utf8("a\ud800é") == "a\ufffdé".encode()


@pytest.mark.parametrize(
    ("source", "parts"),
    [
        ("foo", NOTHING._replace(host="foo")),
        ("  foo:8080/x", NOTHING._replace(host="foo", port="8080", path="/x")),
        ("//foo/bar", NOTHING._replace(path="//foo/bar")),
        ("http:///foo", NOTHING._replace(scheme="http", host="foo")),
        ("mailto:x@y", NOTHING._replace(userinfo="mailto:x", host="y")),
        ("http://h?", NOTHING._replace(scheme="http", host="h", query="")),
        ("[::1]", NOTHING._replace(host="[::1]")),
        ("[::1]:80/", NOTHING._replace(host="[::1]", port="80", path="/")),
        ("{{baseUrl}}/v1", NOTHING._replace(host="{{baseUrl}}", path="/v1")),
        ("{{a/b?c#d}}:{{p:q}}", NOTHING._replace(host="{{a/b?c#d}}", port="{{p:q}}")),
        ("h/a#b?c", NOTHING._replace(host="h", path="/a", fragment="b?c")),
        (
            "https://u:p@q@h\\a\\..\\b?c\\#f#g",
            UrlParts("https", "u:p@q", "h", None, "/a/../b", "c\\", "f#g"),
        ),
    ],
)
def test_parsing(source: str, parts: UrlParts) -> None:
    assert parse(source) == parts


@given(st.text(st.sampled_from(list("ab/:?#@\\{}[].& ")), max_size=30))
def test_parsing_never_fails(source: str) -> None:
    parts = parse(source)
    assert parts.path is None or parts.path.startswith("/")
    finish(source)


@pytest.mark.parametrize("component", list(ENCODED))
def test_what_is_encoded(component: Component) -> None:
    for code in range(0x180):
        character = chr(code)
        expected = not 0x20 <= code < 0x7F or character in ENCODED[component]
        assert (encode(character, component) != character) == expected, (component, character)


@pytest.mark.parametrize("component", list(ENCODED))
@given(text=text_without_surrogates)
def test_encoding_agrees_with_a_plain_model(component: Component, text: str) -> None:
    def model(character: str) -> str:
        plain = "!" <= character <= "~" and character not in ENCODED[component]
        return character if plain else "".join(f"%{byte:02X}" for byte in character.encode())

    encoded = encode(text, component)
    assert encoded == "".join(map(model, text))
    assert encode(encoded, component) == encoded
    assert re.fullmatch(r"[!-~]*", encoded)


def test_escapes_and_stray_percents_stay() -> None:
    assert encode("%20%zz100% é", "path") == "%20%zz100%%20%C3%A9"
    assert encode("\ud800", "query") == "%EF%BF%BD"


@pytest.mark.parametrize("value", ["", ".", ".."])
def test_arguments_that_would_change_the_path(value: str) -> None:
    with pytest.raises(ValueError, match="cannot be a segment"):
        encode_argument(value)


@given(text_without_surrogates)
def test_path_arguments_stay_one_segment(value: str) -> None:
    if value in {"", ".", ".."}:
        return
    encoded = encode_argument(value)
    assert re.fullmatch(r"(?:[A-Za-z0-9\-._~!$&'()*+,;=:@]|%[0-9A-F]{2})+", encoded)
    unescaped = re.sub(rb"%(..)", lambda found: bytes.fromhex(found[1].decode()), encoded.encode())
    assert unescaped.decode() == value


def test_path_argument_examples() -> None:
    assert encode_argument("auth0|1") == "auth0%7C1"
    assert encode_argument("a/b?c#d%20{{x}}") == "a%2Fb%3Fc%23d%2520%7B%7Bx%7D%7D"


@given(text_without_surrogates)
def test_query_arguments_arrive_as_they_are(value: str) -> None:
    encoded = encode_query_argument(value)
    assert not set(encoded) & set("&#+ ={};'")
    assert encode(encoded, "query") == encoded
    unescaped = re.sub(rb"%(..)", lambda found: bytes.fromhex(found[1].decode()), encoded.encode())
    assert unescaped.decode() == value


@pytest.mark.parametrize(
    ("segment", "result"),
    [
        (":id", ("id", "")),
        (":id.json", ("id", ".json")),
        (":id-x", ("id-x", "")),
        (":a:b", ("a:b", "")),
        (":", None),
        ("::id", (":id", "")),
        (":.x", None),
        ("x:id", None),
        ("Foo(:id)", None),
        ("{id}", None),
        (":{{port}}", None),
        ("", None),
    ],
)
def test_path_variables(segment: str, result: tuple[str, str] | None) -> None:
    assert path_variable(segment) == result


def test_paths_are_split_outside_variables() -> None:
    assert split_path("a/{{b/c}}//d/") == ("a", "{{b/c}}", "", "d", "")


@pytest.mark.parametrize(
    ("query", "entries"),
    [
        ("a=1", (("a", "1"),)),
        ("a&b=", (("a", None), ("b", ""))),
        ("a=b=c", (("a", "b=c"),)),
        ("&a&&b", ((None, None), ("a", None), (None, None), ("b", None))),
        ("a&", (("a", None), ("", None))),
        ("", (("", None),)),
        ("=v", (("", "v"),)),
        ("q={{x&y}}&{{a=b}}=1", (("q", "{{x&y}}"), ("{{a=b}}", "1"))),
    ],
)
def test_queries(query: str, entries: tuple[tuple[str | None, str | None], ...]) -> None:
    assert split_query(query) == entries
    assert join_query(entries) == query


@given(st.text(st.sampled_from(list("ab=&{} ")), max_size=30))
def test_splitting_and_joining_a_query_gives_it_back(query: str) -> None:
    assert join_query(split_query(query)) == query


def test_delimiters_in_entries_are_escaped_outside_variables() -> None:
    assert join_query([("a&b=#", "1&2=#{{x&y}}")]) == "a%26b%3D%23=1%262=%23{{x&y}}"
    assert join_query([(None, "w"), ("k", None)]) == "=w&k"


@pytest.mark.parametrize(
    ("source", "origin", "target"),
    [
        ("h", "http://h", "/"),
        ("HTTPS://H:8443", "https://h:8443", "/"),
        ("http://h/a b/../é?q=a b'&c#f", "http://h", "/a%20b/../%C3%A9?q=a%20b%27&c"),
        ("http://h?", "http://h", "/?"),
        ("http://h/{{x}}?{{x}}", "http://h", "/%7B%7Bx%7D%7D?{{x}}"),
        ("http://u:p@h/", "http://h", "/"),
    ],
)
def test_finishing(source: str, origin: str, target: str) -> None:
    finished = finish(source)
    assert (finished.origin, finished.target) == (origin, target)


def test_finishing_without_encoding() -> None:
    finished = finish("http://u:p@BÜCHER.example/a b?c'é", encoded=False)
    assert finished.target == "/a b?c'é"
    assert (finished.host, finished.userinfo) == ("xn--bcher-kva.example", "u:p")
