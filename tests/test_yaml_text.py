"""YAML 1.2 as Postman writes it: what is text, what is not, where it stands, and what can't be read."""

import pytest
import yaml

from postwright.errors import CollectionError, Place, Problem
from postwright.reader import yaml_text
from postwright.reader.values import Json, Number


@pytest.fixture(params=["with libyaml", "without libyaml"], autouse=True)
def _parser(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    if request.param == "without libyaml":
        monkeypatch.delattr(yaml, "CBaseLoader", raising=False)


def value(source: str) -> Json:
    """What a document says, without any problem."""
    node = yaml_text.load(source.encode(), "a.yaml")
    assert node.report.problems == []
    return node.value


def failure(source: str) -> Problem:
    """Why a document can't be read."""
    with pytest.raises(CollectionError) as raised:
        yaml_text.load(source.encode(), "a.yaml")
    (problem,) = raised.value.problems
    assert problem.hint
    return problem


def warning(source: str) -> tuple[Json, str, Place]:
    """What a document says, and the code and place of its only problem."""
    node = yaml_text.load(source.encode(), "a.yaml")
    (problem,) = node.report.problems
    return node.value, problem.code, problem.place


@pytest.mark.parametrize(
    "text",
    "yes no on off Yes y 2024-01-01 12:30:45 1_000 0b11 0x1F 0o17 012 +5 .5 5. .inf .nan = << nulL tRue".split(),
)
def test_what_yaml_1_1_takes_for_something_else_is_text(text: str) -> None:
    assert value(f"a: {text}") == {"a": text}
    assert value(f"[{text}, x]") == [text, "x"]


def test_names_are_always_text() -> None:
    assert value("yes: 1\n2024-01-01: 2\n1: 3\n~: 4\n=: 5\n<<: 6\n") == {
        name: Number(str(number + 1)) for number, name in enumerate("yes 2024-01-01 1 ~ = <<".split())
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("true", True),
        ("True", True),
        ("FALSE", False),
        ("null", None),
        ("~", None),
        ("", None),
        ("12345678901234567890", Number("12345678901234567890")),
        ("1.0", Number("1.0")),
        ("-1.5e+3", Number("-1.5e+3")),
        ("'true'", "true"),
        ('"1"', "1"),
        ("!!str 1", "1"),
        ("! 1", "1"),
        ("|-\n  1", "1"),
    ],
)
def test_scalars(text: str, expected: Json) -> None:
    assert value(f"a: {text}") == {"a": expected}


@pytest.mark.parametrize("source", ["", "# only a comment", "---\n...\n"])
def test_nothing(source: str) -> None:
    assert value(source) is None


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        ("a: b\tc", "b\tc"),
        ("a:\tb\t", "b"),
        ("a:\tb\t# c", "b"),
        ("a: 'b\tc'\t# d", "b\tc"),
        ("a: b \t\n  \tc \td\n", "b c \td"),
        ("a: {b: c\td,\te: f}", {"b": "c\td", "e": "f"}),
        ("a: |\n  b\tc\n  \td\n", "b\tc\n\td\n"),
    ],
)
def test_tabs(source: str, expected: Json) -> None:
    assert value(source) == {"a": expected}


@pytest.mark.parametrize(
    ("source", "expected"),
    [
        (r'"\ud83d\ude00"', "\U0001f600"),
        (r'"\ud83d"', "\ufffd"),
        ('"\x1b\x7f"', "\x1b\x7f"),
        ('"abc\0"', "abc\ufffd"),
        ("\u00e9\U0001f600", "\u00e9\U0001f600"),
        ("a\u2028b\u2029c\x85d", "a\u2028b\u2029c\x85d"),
        ("'a\u2028 b'", "a\u2028 b"),
    ],
)
def test_characters(source: str, expected: str) -> None:
    assert value(f"{source}: {source}") == {expected: expected}


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-32"])
def test_encodings(encoding: str) -> None:
    assert yaml_text.load("a: \u00e9".encode(encoding), "a.yaml").value == {"a": "\u00e9"}


def test_bytes_that_are_no_text_are_replaced_with_a_problem() -> None:
    node = yaml_text.load(b"a: \xe9", "a.yaml")
    assert node.value == {"a": "\ufffd"}
    assert [problem.code for problem in node.report.problems] == ["not-unicode"]


def test_every_value_has_line_and_column() -> None:
    node = yaml_text.load(b"# c\na: 1\nb:\n  - x/y: {z: [p, q]}\n", "a.yaml")
    first = next(node.get("b").items())
    assert node.place == Place("a.yaml", "", 2, 1)
    assert node.get("a").place == Place("a.yaml", "/a", 2, 4)
    assert first.place == Place("a.yaml", "/b/0", 4, 5)
    letters = [entry.place for entry in first.get("x/y").get("z").items()]
    assert letters == [Place("a.yaml", "/b/0/x~1y/z/0", 4, 15), Place("a.yaml", "/b/0/x~1y/z/1", 4, 18)]
    assert first.get("missing").place == first.place


def test_what_an_alias_repeats_stands_where_the_alias_is() -> None:
    node = yaml_text.load(b"a: &x {b: 1}\nc: *x\nd: &y z\n*y : *y", "a.yaml")
    assert node.value == {"a": {"b": Number("1")}, "c": {"b": Number("1")}, "d": "z", "z": "z"}
    assert node.get("c").get("b").place == Place("a.yaml", "/c", 2, 4)


def test_of_a_name_given_twice_the_last_value_counts() -> None:
    assert warning("a: 1\nb: 2\na: 3") == (
        {"a": Number("3"), "b": Number("2")},
        "duplicate-name",
        Place("a.yaml", "/a", 3, 4),
    )


def test_tags_make_nothing() -> None:
    source = "a: !!python/object/apply:os.system [id]\nb: !!binary aGk="
    assert value(source) == {"a": ["id"], "b": "aGk="}
    assert warning("- !secret 1") == (["1"], "yaml-tag", Place("a.yaml", "", 1, 3))
    assert warning("- !x {}") == ([{}], "yaml-tag", Place("a.yaml", "", 1, 3))


@pytest.mark.parametrize(
    ("source", "code", "line", "column"),
    [
        ("a: b: c", "not-yaml", 1, 5),
        ("a:\n  - @x", "not-yaml", 2, 5),
        ("a:\n\tb: c", "not-yaml", 2, 1),
        ("a: 'b", "not-yaml", 1, 6),
        ("a: 1\n---\nb: 2", "yaml-documents", 2, 1),
        ("? [a]\n: b", "yaml-key", 1, 3),
        ("a: &x [1]\n*x : 2", "yaml-key", 2, 1),
        ("a: *x", "yaml-alias", 1, 4),
        ("a: &x [*x]", "yaml-alias", 1, 8),
        ("[" * 2000, "yaml-too-deep", 1, 201),
        ("- " * 2000, "yaml-too-deep", 1, 401),
    ],
)
def test_what_can_not_be_read(source: str, code: str, line: int, column: int) -> None:
    problem = failure(source)
    assert (problem.code, problem.place) == (code, Place("a.yaml", line=line, column=column))


@pytest.mark.parametrize("source", ["a: {{b}}", "a: {{b}}/c", "- {{b}}", "a: {{b}} @c", "a: {{@b}}"])
def test_an_unquoted_variable_has_its_own_hint(source: str) -> None:
    assert "{{variable}}" in failure(source).hint
    assert "{{variable}}" not in failure("a: @b {{c}}").hint


def test_aliases_can_not_make_a_small_file_large() -> None:
    lines = ["a0: &a0 [" + "x," * 10 + "]"]
    lines += [f"a{n}: &a{n} [" + f"*a{n - 1}," * 10 + "]" for n in range(1, 10)]
    assert failure("\n".join(lines)).code == "yaml-alias"
    assert failure(f"a: &a {'x' * 10_000}\nb: [{'*a,' * 200}]").code == "yaml-alias"
