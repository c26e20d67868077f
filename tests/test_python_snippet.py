"""Snippets: a call with the collection's saved values, placeholders where the caller must give one."""

import pytest

from packages import Item, called, folder, raw, request, snippet
from postwright.targets.python import PYTHON
from reading import collection


def form(*fields: Item, mode: str = "urlencoded") -> Item:
    """A POST of a form."""
    return request(method="POST", body={"mode": mode, mode: [*fields]})


def test_a_program_that_calls_the_method() -> None:
    item = folder("User accounts", folder("All", request("List", "{{baseUrl}}/:id?a=1")))
    assert snippet(collection(item)) == (
        "from test import Test\n\n"
        'with Test(base_url="https://api.example.com") as api:\n'
        '    print(api.user_accounts.all.list_("<id>", a=1))\n'
    )


def test_only_variables_without_a_value_must_be_given() -> None:
    variable = [{"key": "a", "value": "{{b}}{{b}}{{a}}"}, {"key": "unused"}]
    found = snippet(collection(request(url="{{a}}/{{c}}{{$guid}}"), request(url="{{d}}"), variable=variable))
    assert 'with Test(c="...", b="...") as api:' in found


def test_variables_that_the_call_passes_need_not_be_given() -> None:
    item = raw('{"name": "{{name}}"}', url="https://{{host}}/{{user_id}}?q={{q}}&api_key={{api_key}}")
    assert snippet(collection(item)) == (
        "from test import Test\n\n"
        'with Test(host="api.example.com", api_key="...") as api:\n'
        '    print(api.r(user_id="<user id>", q="<q>", name="<name>"))\n'
    )


def test_a_call_that_gives_nothing_is_not_printed() -> None:
    assert snippet(collection(request(method="HEAD"))).endswith(" as api:\n    api.r()\n")


def test_a_long_call_is_printed_later() -> None:
    found = snippet(collection(raw('{"text": "' + "word " * 20 + '"}')))
    assert "    result = api.r(\n" in found
    assert found.endswith(")\n    print(result)\n")


@pytest.mark.parametrize(
    ("item", "call"),
    [
        (request(), "api.r()"),
        (request(header=[{"key": "X-A", "value": "1"}]), "api.r()"),
        (request(url="https://a.test/?a={{a}}&b&c=&d=1&d=2"), 'api.r(a="<a>", d=[1, 2])'),
        (request(url="https://a.test/{{a}}"), 'api.r(a="<a>")'),
        (request(url="https://a.test/?a=true&b=1.5&c=1.50&d=007"), 'api.r(a=True, b=1.5, c="1.50", d="007")'),
        (raw('{"a": 1, "b": [null, true, {"c": "x"}]}'), 'api.r(a=1, b=[None, True, {"c": "x"}])'),
        (raw('{"a": {{x}}, "b": ["{{y}}"], "c": "a{{z}}"}'), 'api.r(a="<a>", b=["<y>"], c="a<z>")'),
        (raw("[1]"), "api.r(body=[1])"),
        (raw("{}"), "api.r(body={})"),
        (raw('{"{{a}}": 1}'), 'api.r(body={"{{a}}": 1})'),
        (raw('{"a": NaN}'), 'api.r(a=float("nan"))'),
        (raw("{'a'}"), "api.r(body=\"{'a'}\")"),
        (raw("1", "text"), 'api.r(body="1")'),
        (raw("<a>{{b}}</a>", "xml"), 'api.r(body="<a><b></a>")'),
        (raw("", "text"), "api.r()"),
        (form({"key": "a", "value": "1"}, {"key": "b", "value": "2", "disabled": True}), "api.r(a=1)"),
        (form({"key": "a", "value": "{{a}}"}, {"key": "b", "value": ""}), 'api.r(a="<a>")'),
        (form({"key": "a", "type": "file", "src": "/a"}, mode="formdata"), 'api.r(a=b"...")'),
        (form({"key": "a", "value": "1"}, {"key": "b", "disabled": True}, mode="formdata"), "api.r(a=1)"),
        (request(method="POST", body={"mode": "file", "file": {"src": "/a"}}), 'api.r(body=b"...")'),
        (
            request(method="POST", body={"mode": "graphql", "graphql": {"query": "{ a }", "variables": '{"a": 1}'}}),
            'api.r(variables={"a": 1})',
        ),
        (
            request(method="POST", body={"mode": "graphql", "graphql": {"query": "{ a }", "variables": "oops"}}),
            "api.r()",
        ),
        (request(method="POST", body={"mode": "graphql", "graphql": {"query": "{ a }"}}), "api.r()"),
    ],
)
def test_saved_values_are_arguments(item: Item, call: str) -> None:
    assert called(item) == call


def test_a_saved_path_argument() -> None:
    url = {"raw": "https://a.test/:a/:b/:a", "variable": [{"key": "a", "value": "5"}, {"key": "b", "value": "{{b}}"}]}
    assert called(request(url=url)) == 'api.r(5, "<b>")'


def test_values_nested_too_deep_are_not_shown() -> None:
    deep = raw('{"a":' + "[" * 300 + "]" * 300 + "}")
    assert "".join(called(deep).split()) == "api.r(a=" + "[" * 20 + "]" * 20 + ")"


def test_a_snippet_for_any_operation() -> None:
    read = collection(request("A"), folder("F", request("B"), request("B")))
    found = [PYTHON.snippet(read, operation).partition("print(")[2] for operation in read.operations()]
    assert found == ["api.a())\n", "api.f.b())\n", "api.f.get_b())\n"]
