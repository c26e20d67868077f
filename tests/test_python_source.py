"""The makers of Python source: whatever text goes in, the source stands for that text and nothing else."""

import ast
import re
from keyword import kwlist

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from postwright.formatting import format_python
from postwright.model import Parameter, Text
from postwright.rendering import Code
from postwright.targets.characters import INVISIBLE, without_ornaments
from postwright.targets.json_text import Json
from postwright.targets.python.source import (
    bytes_literal,
    call,
    comment,
    dict_of,
    docstring,
    identifier,
    keyword,
    literal,
    optional,
    pairs,
    tuple_of,
    value,
)
from reading import operation
from test_python_shapes import JSON

HOSTILE = st.text(st.characters(codec=None) | st.sampled_from("\"'\\\n\r\t{}%\x00\x1b\u202e\u2028\ud800"), max_size=30)
PLACE = operation("https://a.test").place


@settings(deadline=None)
@given(text=HOSTILE)
@example(text='"""')
@example(text="\\")
@example(text="a\nb")
@example(text="a\rb\n\n")
@example(text="'\"")
@example(text="\x85a\n\u2028")
def test_a_literal_is_its_text(text: str) -> None:
    code = literal(text)
    assert ast.literal_eval(code) == text
    assert not INVISIBLE.search(code.replace("\n", ""))


@settings(deadline=None)
@given(text=HOSTILE, other=HOSTILE)
def test_a_literal_is_one_expression_wherever_it_stands(text: str, other: str) -> None:
    code = call("f", literal(text), keyword("key", tuple_of([literal(other)])))
    source = format_python(f"x = {{{literal(other)}: {code}}}\n")
    (assignment,) = ast.parse(source).body
    assert isinstance(assignment, ast.Assign)
    assert isinstance(assignment.value, ast.Dict)
    (key,), (found,) = assignment.value.keys, assignment.value.values
    assert isinstance(key, ast.Constant)
    assert isinstance(found, ast.Call)
    assert key.value == other
    assert ast.literal_eval(found.args[0]) == text


def test_a_literal_of_many_lines_is_one_for_each() -> None:
    assert literal("a" * 50 + "\n" + "b" * 50 + "\r\n") == f'("{"a" * 50}\\n" "{"b" * 50}\\r\\n")'
    assert literal("a\nb\n") == '"a\\nb\\n"'
    assert literal("a\rb") == '"a\\rb"'
    assert literal('say "a"') == "'say \"a\"'"


def test_a_literal_of_many_lines_is_one_for_each_only_if_it_has_to_be() -> None:
    first = "a" * 43
    assert literal(f"{first}\n{'b' * 38}") == f'"{first}\\n{"b" * 38}"'
    assert literal(f"{first}\n{'b' * 39}") == f'("{first}\\n" "{"b" * 39}")'


@pytest.mark.parametrize(
    ("json", "code"),
    [(1e300, "1e300"), (1e-07, "1e-07"), ({"a": ["x", None, True]}, '{"a": ["x", None, True]}'), ("a", '"a"')],
)
def test_a_value_is_written_as_black_does(json: Json, code: str) -> None:
    assert value(json) == code


@pytest.mark.parametrize(
    ("text", "body"),
    [
        ("", ""),
        ("\n", " "),
        ("\xad", " "),
        ("One.", "One."),
        (" One.\n\n\n", "One."),
        ("One.\n\n  Two.\n    Three.", "One.\n\n    Two.\n      Three.\n    "),
        ("  One.\n  Two.\\\n", "  One.\n      Two.\\\\\n\n    "),
        ('"a', ' "a'),
        ('a"', 'a" '),
        ('"""', '\\"\\"\\" '),
        ("\ta\nb", "\\ta\n    b\n    "),
        (">>> a\n  >>> b >>> c\nd >>> e", "\\\\>>> a\n      \\\\>>> b >>> c\n    d >>> e\n    "),
    ],
)
def test_a_docstring_is_as_black_leaves_it(text: str, body: str) -> None:
    assert docstring(text, 4) == f'"""{body}"""'


def test_a_docstring_ends_in_its_example() -> None:
    shown = "Example:\n        >>> x = (\n        ...     1\n        ... )\n        >>> y\n    "
    example = Code("x = (\n    1\n)\n\ny")
    assert docstring("A.\n>>> b", 4, example) == f'"""A.\n    \\\\>>> b\n\n    {shown}"""'
    shown = "Example:\n        >>> [\n        ... ]\n        >>> {\n        ... }\n    "
    assert docstring("A.", 4, Code("[\n]\n{\n}")) == f'"""A.\n\n    {shown}"""'
    assert docstring("", 4, Code("x")) == '"""Example:\n    >>> x\n    """'


def test_a_comment_is_one_quoted_line() -> None:
    assert comment(" a # b\u202e  c\n type:\xad ignore") == '# "a b\\u202e c type: ignore"'


def test_optional() -> None:
    assert optional(None) == "None"
    assert optional("") == '""'


@settings(deadline=None)
@given(lines=st.lists(HOSTILE, max_size=4), indent=st.sampled_from([0, 4, 8]))
@example(lines=['"'], indent=4)
@example(lines=["\\"], indent=4)
@example(lines=['a"""', '"""b', "", '"'], indent=8)
@example(lines=[""], indent=4)
@example(lines=['"\ufe0f"\ufe0f"'], indent=4)
def test_a_docstring_is_its_text(lines: list[str], indent: int) -> None:
    text = "\n".join(lines)
    margin = " " * indent
    code = docstring(text, indent)
    head = "".join(f"{' ' * depth}if 1:\n" for depth in range(0, indent, 4))
    tree = ast.parse(f"{head}{margin}class A:\n{margin} {code}\n{margin} x = 1\n")
    (scope,) = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    assert len(scope.body) == 2
    found = ast.get_docstring(scope, clean=False)
    assert found is not None
    # Blanks where lines begin and end are the source's, not the text's.
    wanted = [line.strip(" ") for line in without_ornaments(text).split("\n")]
    assert "\n".join(line.strip(" ") for line in found.split("\n")).strip("\n") == "\n".join(wanted).strip("\n")


@settings(deadline=None)
@given(text=HOSTILE)
def test_a_formatted_docstring_is_the_only_statement(text: str) -> None:
    source = format_python(f"def f():\n    {docstring(text, 4)}\n")
    (function,) = ast.parse(source).body
    assert isinstance(function, ast.FunctionDef)
    (statement,) = function.body
    assert isinstance(statement, ast.Expr)
    assert isinstance(statement.value, ast.Constant)
    assert not INVISIBLE.search(source.replace("\n", ""))
    assert not re.search(r"[ \t]$", source.replace('""" """', '""'), re.MULTILINE)


@given(data=st.binary())
def test_a_bytes_literal_is_its_bytes(data: bytes) -> None:
    assert ast.literal_eval(bytes_literal(data)) == data


@settings(deadline=None)
@given(json=JSON)
@example(json=float("nan"))
@example(json=[float("inf"), float("-inf")])
@example(json={"a": {"b": [None, True, -1.5e300, 10**40]}})
def test_a_value_is_its_json(json: Json) -> None:
    assert repr(eval(value(json), {"float": float})) == repr(json)


@given(name=HOSTILE)
@example(name="class")
@example(name="ä")
@example(name="a b")
@example(name="")
@example(name="None")
def test_only_a_name_is_an_identifier(name: str) -> None:
    if re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name) and name not in kwlist:
        assert identifier(name) == name
    else:
        with pytest.raises(ValueError, match="not a Python name"):
            identifier(name)


def test_collections_of_source() -> None:
    assert tuple_of([]) == "()"
    assert tuple_of([Code("a")]) == "(a,)"
    assert tuple_of([Code("a"), Code("b")]) == "(a, b)"
    assert dict_of({'"': Code("a"), "b": Code("c")}) == '{\'"\': a, "b": c}'


def test_pairs_of_parameters() -> None:
    flag = Parameter(name=Text(("flag",)), value=None, place=PLACE)
    one = Parameter(name=Text(("a",)), value=Text(("b",)), place=PLACE)
    assert pairs([flag, one]) == '(("flag", ""), ("a", "b"))'
    assert pairs([flag], null=True) == '(("flag", None),)'


def test_only_code_becomes_code() -> None:
    with pytest.raises(TypeError):
        call("f", "text")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="not a Python name"):
        call("f(", Code("a"))
