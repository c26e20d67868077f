"""What a client learns from an answer."""

import json
from typing import Any

import pytest

from postwright.runtime import Output, Response, Variable
from postwright.runtime.chaining import learn
from postwright.runtime.result import Headers
from postwright.runtime.variables import Variables


def learned(body: Any, *outputs: Output, headers: tuple[tuple[str, str], ...] = ()) -> dict[str, str]:
    variables = Variables((), {})
    learn(variables, outputs, Response(200, Headers(headers), body))
    return variables.learned


@pytest.mark.parametrize(
    ("value", "text"),
    [
        ("é", "é"),
        ("", ""),
        (7, "7"),
        (12345678901234567890, "12345678901234567890"),
        (1.0, "1"),
        (-1.5, "-1.5"),
        (0.000001, "0.000001"),
        (1.5e-7, "1.5e-7"),
        (1e21, "1e+21"),
        (1e20, "100000000000000000000"),
        (-0.0, "0"),
        (float("inf"), "Infinity"),
        (True, "true"),
        (False, "false"),
        ({"a": [1, "é"]}, '{"a":[1,"é"]}'),
        ([], "[]"),
    ],
)
def test_texts_of_values(value: Any, text: str) -> None:
    assert learned({"a": value}, Output("v", ("a",))) == {"v": text}


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"a": {"b": ["x", {"c": "y"}]}}, ("a", "b", 1, "c")),
        (["x", "y"], (1,)),
        (["x", "y"], ("1",)),
        ({"1": "y"}, (1,)),
        ("y", ()),
    ],
)
def test_paths(body: Any, path: tuple[str | int, ...]) -> None:
    assert learned(body, Output("v", path)) == {"v": "y"}


@pytest.mark.parametrize(
    ("body", "path"),
    [
        ({"b": 1}, ("a",)),
        ({"a": None}, ("a",)),
        ({"a": 1}, ("a", "b")),
        ([], (0,)),
        (["x"], ("length",)),
        (["x"], ("²",)),
        ("text", (0,)),
        (None, ()),
        (b"x", ()),
        ({"a": "x{{secret}}"}, ("a",)),
        ({"a": ["{{secret}}"]}, ("a",)),
    ],
)
def test_what_leaves_a_variable_as_it_was(body: Any, path: tuple[str | int, ...]) -> None:
    assert learned(body, Output("v", path)) == {}


def test_an_object_without_an_end() -> None:
    body: list[Any] = []
    for _ in range(100_000):
        body = [body]
    assert learned(body, Output("v")) == {}


def test_headers() -> None:
    assert learned(None, Output("v", header="x-id"), headers=(("X-Id", "7"),)) == {"v": "7"}
    assert learned(None, Output("v", header="X-Id")) == {}


def test_the_last_value_that_is_there_counts() -> None:
    outputs = Output("v", ("a",)), Output("v", ("b",)), Output("v", ("c",)), Output("w", ("a",))
    assert learned({"a": 1, "b": 2}, *outputs) == {"v": "2", "w": "1"}


def test_learned_values_count_most(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("V", "environment")
    variables = Variables([Variable("v", "v", "V", "saved")], {"v": "given"})
    copy = variables.in_environment({"v": "other"})
    assert copy.fill("{{v}}") == "given"
    variables.learned["v"] = "learned"
    assert (variables.fill("{{v}}"), copy.fill("{{v}}"), copy.fill("{{ v }}")) == ("learned", "learned", "learned")


def test_learning_is_json_as_python_reads_it() -> None:
    assert learned(json.loads('{"a": 1.10}'), Output("v", ("a",))) == {"v": "1.1"}
