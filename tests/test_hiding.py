"""Secrets in collections and environments: a variable or a placeholder comes in the place of each."""

import json
import shlex
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from postwright.model import Collection
from postwright.reader import parse, read, read_source
from postwright.reader.environments import added, read_all
from postwright.store import Store
from reading import document

SECRET = "secret"
# In pieces, so that nobody takes them for real ones.
TOKEN = "q8ZK3Lm2" + "vT7xWc5N1bR9"
OTHER = "Zk93LmQp" + "27XvTb81YcRw"
PASSWORD = "Tr0ub4dor" + "&3x"
KEY = "-----BEGIN PRIVATE KEY-----\n{}\n-----END PRIVATE KEY-----".format("MIIEvQIBADANBgkqhkiG9w0BAQEF" * 4)
URL = "https://a.test/"


def item(name: str = "Log in", **request: Any) -> dict[str, Any]:
    return {"name": name, "request": {"method": "POST", "url": URL, **request}}


def hidden(*items: Any, allowed: tuple[str, ...] = (), **members: Any) -> Collection:
    return parse(document(*items, **members), "test.json", allowed_secrets=allowed)


def told(found: Collection) -> list[str]:
    return [problem.place.pointer for problem in found.problems if problem.code == SECRET]


def made(found: Collection) -> list[str]:
    assert all(variable.secret and variable.value is None for variable in found.variables)
    return [variable.name for variable in found.variables]


@pytest.mark.parametrize(
    ("request_", "name", "pointer"),
    [
        ({"header": [{"key": "Authorization", "value": f"Bearer {TOKEN}"}]}, "bearer_token", "header/0/value"),
        ({"header": [{"key": "X-Api-Key", "value": TOKEN}]}, "X-Api-Key", "header/0/value"),
        ({"header": f"X-Api-Key: {TOKEN}"}, "api_key", "header"),
        ({"url": f"{URL}?access_token={TOKEN}"}, "access_token", "url"),
        (
            {"url": {"raw": URL, "query": [{"key": "access_token", "value": TOKEN}]}},
            "access_token",
            "url/query/0/value",
        ),
        ({"url": f"https://bob:{PASSWORD}@a.test/"}, "url_password", "url"),
        ({"body": {"mode": "raw", "raw": json.dumps({"password": PASSWORD})}}, "password", "body/raw"),
        (
            {"body": {"mode": "urlencoded", "urlencoded": [{"key": "client_secret", "value": TOKEN}]}},
            "client_secret",
            "body/urlencoded/0/value",
        ),
        (
            {"auth": {"type": "bearer", "bearer": [{"key": "token", "value": TOKEN}]}},
            "access_token",
            "auth/bearer/0/value",
        ),
        ({"auth": {"type": "bearer", "bearer": {"token": TOKEN}}}, "access_token", "auth/bearer/token"),
        (
            {
                "auth": {
                    "type": "apikey",
                    "apikey": [{"key": "key", "value": "X-Key"}, {"key": "value", "value": TOKEN}],
                }
            },
            "apikey",
            "auth/apikey/1/value",
        ),
        (
            {"auth": {"type": "apikey", "apikey": {"key": "X-Key", "value": TOKEN, "in": "query"}}},
            "apikey",
            "auth/apikey/value",
        ),
    ],
)
def test_what_is_sent_becomes_a_variable(request_: dict[str, Any], name: str, pointer: str) -> None:
    found = hidden(item(**request_))
    assert made(found) == [name]
    assert told(found) == [f"/item/0/request/{pointer}"]
    assert TOKEN not in repr(found)
    assert PASSWORD not in repr(found)
    assert f"VariableRef(name='{name}')" in repr(list(found.operations()))


def test_the_problem_says_what_it_is_and_how_to_allow_it() -> None:
    (problem,) = hidden(item(header=[{"key": "Authorization", "value": f"Bearer {TOKEN}"}])).problems
    assert problem.message == (
        'There is a bearer token here; the variable "bearer_token", to be given, comes in its place.'
    )
    assert "`--allow-secret /item/0/request/header/0/value`" in problem.hint


def test_one_value_is_one_variable() -> None:
    header = [{"key": "Authorization", "value": f"Bearer {TOKEN}"}]
    found = hidden(item("A", header=header), {"name": "F", "item": [item("B", header=header)]})
    assert made(found) == ["bearer_token"]
    assert len(told(found)) == 2


def test_several_values_are_called_after_their_requests() -> None:
    headers = [[{"key": "X-Api-Key", "value": value}] for value in (TOKEN, OTHER, TOKEN)]
    found = hidden(*(item(name, header=header) for name, header in zip(("A {{x}}", "B", "C"), headers, strict=True)))
    assert made(found) == ["A x X-Api-Key", "B X-Api-Key"]
    twins = hidden(*(item("A", header=header) for header in headers))
    assert made(twins) == ["A X-Api-Key", "A X-Api-Key 2"]


@pytest.mark.parametrize(
    "members",
    [{"variable": [{"key": "X-Api-Key", "value": "none"}]}, {"auth": {"type": "bearer", "bearer": "{{X-Api-Key}}"}}],
)
def test_a_variable_that_is_there_is_another_one(members: dict[str, Any]) -> None:
    found = hidden(item("List", header=[{"key": "X-Api-Key", "value": TOKEN}]), **members)
    assert "List X-Api-Key" in [variable.name for variable in found.variables]


@pytest.mark.parametrize(
    ("whole", "pointer"),
    [
        ({**item(), "response": [{"body": json.dumps({"access_token": TOKEN})}]}, "response/0/body"),
        ({**item(), "response": [{"header": [{"key": "X-Api-Key", "value": TOKEN}]}]}, "response/0/header/0/value"),
        (
            {**item(), "response": [{"originalRequest": item(url=f"{URL}?access_token={TOKEN}")["request"]}]},
            "response/0/originalRequest/url",
        ),
        (
            {**item(), "event": [{"script": {"exec": ["", f"send('x', {{password: '{TOKEN}'}})"]}}]},
            "event/0/script/exec",
        ),
        (item(description=f"Send `Authorization: Bearer {TOKEN}`."), "request/description"),
        (item(description={"content": f"Authorization: Bearer {TOKEN}"}), "request/description/content"),
        (item(f"Log in with access_token={TOKEN}"), "name"),
    ],
)
def test_what_is_told_becomes_a_placeholder(whole: dict[str, Any], pointer: str) -> None:
    found = hidden(whole)
    assert made(found) == []
    assert told(found) == [f"/item/0/{pointer}"]
    assert "a placeholder comes in its place" in found.problems[0].message
    assert TOKEN not in repr(found)
    assert told(parse(document(whole), "test.json", allowed_secrets=[f"/item/0/{pointer}"])) == []


def test_a_placeholder_has_the_shape_of_what_it_is_for() -> None:
    (read_,) = hidden(item(description=f"Authorization: Bearer {TOKEN}, please")).operations()
    assert read_.description.startswith("Authorization: Bearer ")
    assert len(read_.description) == len(f"Authorization: Bearer {TOKEN}, please")


def test_a_key_over_several_lines_of_a_script_is_found() -> None:
    lines = [f"const key = `{KEY}`;".replace("\n", "\r"), *f"const other = `{KEY}`;".split("\n"), "done()"]
    found = hidden({**item(), "event": [{"listen": "test", "script": {"exec": lines}}]})
    assert told(found) == ["/item/0/event/0/script/exec"] * 2


def test_a_value_is_hidden_wherever_else_it_is_in_the_request() -> None:
    header = [{"key": "X-Api-Key", "value": TOKEN}, {"key": "X-Other", "value": f"a {TOKEN} b"}]
    found = hidden({**item(header=header), "name": f"Log in {TOKEN}"})
    assert TOKEN not in repr(found)
    assert [parameter.value.variables for parameter in next(found.operations()).headers] == [("X-Api-Key",)] * 2


def test_folders_and_the_collection_are_looked_through() -> None:
    bearer = {"type": "bearer", "bearer": [{"key": "token", "value": TOKEN}]}
    outer = hidden({"name": "F", "auth": bearer, "item": [item(), "no object"]}, auth=bearer)
    assert told(outer) == ["/item/0/auth/bearer/0/value", "/auth/bearer/0/value"]
    assert made(outer) == ["access_token"]


def test_values_of_variables_are_left_out() -> None:
    variables = [{"key": "token", "value": TOKEN}, {"key": "page", "value": "one"}, {"key": "empty"}]
    found = hidden(item(), variable=variables)
    assert [(each.name, each.secret, each.value is None) for each in found.variables] == [
        ("token", True, True),
        ("page", False, False),
        ("empty", False, True),
    ]
    (problem,) = found.problems
    assert problem.message == 'The variable "token" holds a token; its value is left out, and has to be given.'
    assert told(hidden(item(), variable=variables, allowed=("/variable/0",))) == []


def test_environments_are_looked_through(tmp_path: Path) -> None:
    path = tmp_path / "test.postman_environment.json"
    path.write_text(json.dumps({"name": "test", "values": [{"key": "token", "value": TOKEN}]}))
    (found,) = read_all([path])
    assert found.environments[0].variables[0].value is None
    assert [problem.place.pointer for problem in found.problems] == ["/values/0"]
    assert added(hidden(item()), [found]).problems == found.problems
    for allowed in ("/values", f"{path}#/values/0"):
        assert read_all([path], allowed_secrets=[allowed])[0].problems == ()
    assert read_all([path], allowed_secrets=["other.json#/values/0"])[0].problems


def test_environments_of_a_dump_are_looked_through() -> None:
    values = [{"key": "token", "value": TOKEN}]
    dump = {"collection": json.loads(document(item())), "environments": [{"name": "test", "values": values}]}
    for allowed, value in (((), None), (("/environments/0/values/0",), TOKEN)):
        found = parse(json.dumps(dump).encode(), "dump.json", allowed_secrets=allowed)
        (variable,) = found.environments[0].variables
        assert (variable.value and variable.value.source) == value


@pytest.mark.parametrize(
    "allowed", ["", "/item", "/item/0/request/header/0/value", "test.json#/item/0", "/item/0/request/header"]
)
def test_what_is_allowed_stays(allowed: str) -> None:
    found = hidden(item(header=[{"key": "X-Api-Key", "value": TOKEN}]), allowed=("/none", allowed))
    assert (told(found), made(found)) == ([], [])
    assert TOKEN in repr(found)


@pytest.mark.parametrize("allowed", ["/item/1", "/item/0/request/header/0/val", "/ite", "other.json#/item/0", "item"])
def test_nothing_else_stays(allowed: str) -> None:
    found = hidden(item(header=[{"key": "X-Api-Key", "value": TOKEN}]), allowed=(allowed,))
    assert made(found) == ["X-Api-Key"]


V1 = {
    "id": "c",
    "name": "C",
    "order": ["r"],
    "requests": [{"id": "r", "name": "R", "url": URL, "method": "GET", "headers": f"X-Api-Key: {TOKEN}\n"}],
}
V3 = f"""$kind: collection
name: C
items:
  - $kind: http-request
    name: R
    url: {URL}
    method: GET
    headers:
      - key: X-Api-Key
        value: {TOKEN}
"""


@pytest.mark.parametrize(
    ("data", "allowed"), [(json.dumps(V1), "/requests/0"), (V3, "/item/0/request/header")], ids=["v1", "v3"]
)
def test_other_formats_are_looked_through(data: str, allowed: str) -> None:
    found = parse(data.encode(), "c")
    assert len(made(found)) == 1
    assert [problem.code for problem in found.problems] == [SECRET]
    assert TOKEN not in repr(found)
    assert TOKEN in repr(parse(data.encode(), "c", allowed_secrets=[allowed]))


def test_a_folder_is_looked_through(tmp_path: Path) -> None:
    definition = tmp_path / ".resources" / "definition.yaml"
    definition.parent.mkdir()
    definition.write_text("$kind: collection\nname: C\n")
    file = tmp_path / "R.request.yaml"
    file.write_text(f"$kind: http-request\nurl: {URL}\nmethod: GET\nheaders:\n  - key: X-Api-Key\n    value: {TOKEN}\n")
    found = read(tmp_path)
    (problem,) = found.problems
    assert problem.place.file == str(file)
    _, _, option = problem.hint.partition("`--allow-secret ")
    (place,) = shlex.split(option.removesuffix("`."))
    assert place == f"{file}#/item/0/request/header/0/value"
    assert TOKEN in repr(read(tmp_path, allowed_secrets=[place]))


def test_aliases_of_yaml_are_replaced_once() -> None:
    text = V3.replace("      - key", "      - &one\n        key") + "      - *one\n"
    found = parse(text.encode(), "c.yaml")
    assert [header.value.source for header in next(found.operations()).headers] == ["{{X-Api-Key}}"] * 2


@pytest.fixture(params=[lambda data: data, lambda data: data.replace(b"One", b"Two")], ids=["same", "changed"])
def change(request: pytest.FixtureRequest) -> Callable[[bytes], bytes]:
    found: Callable[[bytes], bytes] = request.param
    return found


def test_what_earlier_runs_found_is_hidden_again(tmp_path: Path, change: Callable[[bytes], bytes]) -> None:
    path = tmp_path / "c.json"
    items = [item(name, header=[{"key": "X-Api-Key", "value": TOKEN}]) for name in ("One", "Other")]
    path.write_bytes(document(*items))
    first = Store(tmp_path / "results")
    read_source(path, store=first)
    first.save()
    assert TOKEN.encode() not in (tmp_path / "results").read_bytes()
    path.write_bytes(change(path.read_bytes()))
    second = Store(tmp_path / "results")
    found, _ = read_source(path, store=second)
    assert second.reused
    assert found == read(path) or [each.name for each in found.operations()] == [
        each.name for each in read(path).operations()
    ]
    assert TOKEN not in repr(found)
