"""Calls as examples show them: short, and with nothing in them that is nobody else's business."""

import pytest

from packages import Item, raw, request
from postwright.targets.python.calls import EXAMPLE, Shown, call_of, is_secret
from postwright.targets.python.plan import plan
from reading import collection

WORD = "word " * 30
JWT = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.x"


def example(item: Item, **members: object) -> str:
    """The example call of the only method."""
    made = plan(collection(item, **members))
    ((path, _, method),) = made.methods()
    return call_of(path, method, Shown(made))


@pytest.mark.parametrize(
    ("item", "call"),
    [
        (raw(f'{{"a": "{WORD}"}}'), f'api.r(\n    a="{("word " * 11).strip()}..."\n)'),
        (raw(f'{{"a": "{"x" * 70}"}}'), f'api.r(\n    a="{"x" * 57}..."\n)'),
        (raw(f'{{"a": "Dear all,\\n{WORD}"}}'), 'api.r(a="Dear all,...")'),
        (raw('{"a": [1, 2, 3], "b": {}}'), "api.r(a=[1, 2], b={})"),
        (raw('{"a": {"b": {"c": {"d": {"e": 1}}, "f": [[1]]}}}'), 'api.r(a={"b": {"c": {}, "f": []}})'),
        (request(url="https://a.test/?" + "&".join(f"q{n}={n}" for n in range(20))), "api.r(" + ", ".join("x")),
    ],
)
def test_values_are_shortened(item: Item, call: str) -> None:
    if "q19" not in str(item):
        assert example(item) == call
    else:
        assert example(item).count("=") == EXAMPLE.optional


def test_long_calls_have_flatter_values_and_then_fewer_arguments() -> None:
    deep = ", ".join(
        f'"key_{n}": {{"one": {{"two": "a text of some length"}}, "three": "another text"}}' for n in range(6)
    )
    flat = example(raw(f'{{"a": {{{deep}}}}}'))
    assert '"three": "another text"' in flat
    assert "two" not in flat
    names = ("colour", "price", "weight", "origin", "maker", "shape", "size", "label")
    wide = ", ".join(
        f'"{name}": {{"{name}_of": "a text of some length", "two": "another long text"}}' for name in names
    )
    fewer = example(raw(f"{{{wide}}}"))
    assert "price=" in fewer
    assert "label=" not in fewer
    assert fewer.count("\n") < EXAMPLE.lines


def test_one_long_argument_has_fewer_keys_rather_than_that_it_goes() -> None:
    body = ", ".join(
        f'"2024-05-{day:02}": {{"one": "a text of some length", "two": "another long text"}}' for day in range(1, 9)
    )
    found = example(raw(f"{{{body}}}"))
    assert "2024-05-02" in found
    assert "2024-05-05" not in found


@pytest.mark.parametrize(
    ("name", "value", "secret"),
    [
        ("password", "x", True),
        ("clientSecret", "x", True),
        ("X-Api-Key", "x", True),
        ("otp", "1", True),
        ("a", JWT, True),
        ("a", "-----BEGIN PRIVATE KEY-----", True),
        ("a", "0123456789abcdef0123456789abcdef", True),
        ("topic", "x", False),
        ("key", "x", False),
        ("id", "3f2504e0-4f89-11d3-9a0c-0305e82c3301", False),
        ("id", "auth0|507f1f77bcf86cd799439020", False),
        ("text", "a" * 50, False),
    ],
)
def test_what_looks_secret(name: str, value: str, secret: bool) -> None:
    assert is_secret(name, value) is secret


def test_what_looks_secret_is_not_shown() -> None:
    item = raw(f'{{"password": "hunter2", "deep": {{"apiKey": "k", "text": "{JWT}"}}}}', url="https://a.test/?token=t")
    assert example(item) == (
        'api.r(\n    token="<token>",\n    password="<password>",\n'
        '    deep={"apiKey": "<api key>", "text": "<text>"},\n)'
    )


def test_variables_have_their_values_if_they_may_be_seen() -> None:
    variable = [
        *({"key": "user_id", "value": "u7"}, {"key": "version", "value": "v2"}, {"key": "name", "value": "Ada"}),
        *({"key": "token", "value": "t0"}, {"key": "nested", "value": "{{name}}"}),
    ]
    item = raw('{"a": "{{name}} {{token}} {{nested}} {{other}}"}', url="https://a.test/{{version}}/{{user_id}}")
    found = example(item, variable=variable)
    assert found == 'api.r(user_id="u7", a="Ada <token> <nested> <other>")'


def test_arguments_for_variables_without_a_value_are_not_cut() -> None:
    fields = ", ".join(f'"key_{n}": 1' for n in range(20))
    assert example(raw(f"{{{fields}}}", url="https://a.test/{{one}}?q={{two}}")).startswith(
        'api.r(\n    one="<one>",\n    q="<two>",\n'
    )


def test_json_with_comments_is_shown_as_a_value() -> None:
    headers = [{"key": "Content-Type", "value": "application/json"}]
    body = {"mode": "raw", "raw": '{"a": 1} // one', "options": {"raw": {"language": "text"}}}
    assert example(request(method="POST", body=body, header=headers)) == 'api.r(body={"a": 1})'
    body["raw"] = "{'a'} // one"
    assert example(request(method="POST", body=body, header=headers)) == "api.r(body=\"{'a'} // one\")"
