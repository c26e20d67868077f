"""JSON as collections hold it: with comments, and variables where values stand."""

import json
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from postwright.targets.json_text import HOLE, parse
from test_python_shapes import JSON


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("1", 1),
        ('{"a": "{{b}}"}', {"a": "{{b}}"}),
        ('{"a": {{b}}, "c": [{{d}}]}', {"a": HOLE, "c": [HOLE]}),
        ("{{a}}", HOLE),
        ("{{}}", HOLE),
        ("{{{a}}: 1}", {HOLE: 1}),
        ('{"a": 1 /* {{b}} */, // "c"\n "d": "//"}', {"a": 1, "d": "//"}),
        ('{"a\\"{{b}}": "\\\\"}', {'a"{{b}}': "\\"}),
        ('{"a": 1 // b\n}', {"a": 1}),
        ('{"a": 1 /* b */}', {"a": 1}),
        ('"a\nb\tc"', "a\nb\tc"),
        ('{"a": 1, "a": 2}', {"a": 2}),
        ('{"a": {"b": {}}}', {"a": {"b": {}}}),
    ],
)
def test_parse(text: str, value: object) -> None:
    assert parse(text) == value


@pytest.mark.parametrize(
    ("saved", "value"),
    [
        ({"name": ["12", "x"]}, 12),
        ({"name": ["-0.5"]}, -0.5),
        ({"name": ["x", "12"]}, HOLE),
        ({"name": ["12}"]}, HOLE),
        ({"name": ["012"]}, HOLE),
        ({"name": ["1" * 32]}, HOLE),
        ({"name": []}, HOLE),
        ({"nam": ["1"], "ame": ["2"]}, HOLE),
    ],
)
def test_a_number_that_is_saved_for_a_variable(saved: dict[str, list[str]], value: object) -> None:
    assert parse('{"a": {{name}}, "name": "{{name}}"}', saved) == {"a": value, "name": "{{name}}"}


@pytest.mark.parametrize(
    "text",
    ["", "{", "{'a': 1}", "{{a}}{{b}}", "1{{a}}", '{"a": {{b}}c}', '"', '"\\', "{" * 9, "[" * 100_000, "1" * 5000, "a"],
)
def test_what_is_not_json(text: str) -> None:
    with pytest.raises(ValueError, match=r".+"):
        parse(text)


def test_what_is_too_deep() -> None:
    with pytest.raises(ValueError, match=r"^nested too deeply$"):
        parse("[" * 100_000)


@settings(deadline=None)
@given(value=JSON)
def test_json_is_its_value(value: object) -> None:
    text = json.dumps(value)
    assert repr(parse(text)) == repr(json.loads(text))


@settings(deadline=None)
@given(text=st.text(st.sampled_from('{}[]":,\\/*1a \n'), max_size=30))
def test_any_text_is_json_or_not(text: str) -> None:
    try:
        parse(text)
    except ValueError:
        return
    assert text.strip()


@pytest.mark.parametrize("end", ["", "\\", '"', "{{"])
@pytest.mark.parametrize("piece", ['\\"', '"', "{{", "/*", "\\", '{{"'])
def test_long_hostile_texts_take_no_long_time(piece: str, end: str) -> None:
    begin = time.process_time()
    with pytest.raises(ValueError, match=r".+"):
        parse('["' + piece * 20_001 + end)
    assert time.process_time() - begin < 2
