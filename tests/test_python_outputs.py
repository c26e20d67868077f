"""Clients that chain variables: what an answer gives, the next request has."""

import asyncio
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from loopback import Answer, Loopback
from packages import client, imported, modules, request
from postwright.targets.python.outputs import outputs
from postwright.targets.python.variables import needed_variables, plan_variables
from reading import collection
from scripting import event

LOGIN = """
    const body = pm.response.json();
    pm.environment.set("token", body.data.token);
    pm.environment.set("user id", body.data.user.id);
    pm.environment.set("nobody_uses", body.data.x);
    pm.environment.set("page", pm.response.headers.get("X-Page"));
"""
ANSWER = b'{"data": {"token": "t0k", "user": {"id": 7}, "x": 1}}'


def items() -> list[dict[str, Any]]:
    login = request("Login", "{{base}}/login", "POST")
    header = [{"key": "X-Token", "value": "{{token}}"}]
    use = request("Use", "{{base}}/users/{{user id}}?page={{page}}", header=header)
    return [{**login, "event": [event(LOGIN)]}, {"name": "Users", "item": [use]}]


def test_descriptors_say_what_matters_to_the_client() -> None:
    source = client(*items())
    assert '        Output("token", ("data", "token")),\n' in source
    assert '        Output("user id", ("data", "user", "id")),\n' in source
    assert '        Output("page", header="X-Page"),\n' in source
    assert "nobody_uses" not in source
    assert "    Output,\n" in source


def test_other_operations_say_nothing() -> None:
    assert "Output" not in modules(*items())["users"]
    assert "Output" not in client(request())


def test_the_same_assignment_is_said_once_and_the_last_one_last() -> None:
    script = "const j = pm.response.json();" + "if (j.{0}) pm.globals.set('v', j.{0});"
    sets = [event(script.format(name)) for name in ("a", "b", "a")]
    read = collection({**request(url="https://a.test/{{v}}"), "event": sets})
    (operation,) = read.operations()
    assert [each.path for each in outputs(operation, plan_variables(read, needed_variables(read)))] == [("b",), ("a",)]


def test_the_whole_body() -> None:
    source = client(
        {**request(url="https://a.test/{{v}}"), "event": [event("pm.globals.set('v', pm.response.json())")]}
    )
    assert 'outputs=(Output("v"),)' in source


Calls = Callable[[Any, dict[str, Any]], None]


def _sync(module: Any, options: dict[str, Any]) -> None:
    with module.Test(**options) as api:
        api.login()
        api.users.use()
        api.users.use(token="given")


def _async(module: Any, options: dict[str, Any]) -> None:
    async def main() -> None:
        async with module.AsyncTest(**options) as api:
            await api.login()
            await api.users.use()

    asyncio.run(main())


@pytest.mark.parametrize("call", [_sync, _async])
def test_the_next_request_has_what_was_learned(call: Calls, loopback: Loopback, tmp_path: Path) -> None:
    loopback.respond = lambda request: Answer(
        body=ANSWER, headers=(("Content-Type", "application/json"), ("X-Page", "2"))
    )
    options: dict[str, Any] = {"base": loopback.url, "token": "old", "user_id": "1", "page": "1"}
    with imported(tmp_path, *items()) as module:
        call(module, options)
        _, before, *_ = loopback.take()
        call(module, {**options, "chain_variables": True})
        _, after, *_ = loopback.take()
    assert (before.target, before.values("X-Token")) == ("/users/1?page=1", ["old"])
    assert (after.target, after.values("X-Token")) == ("/users/7?page=2", ["t0k"])


def test_failures_teach_nothing(loopback: Loopback, tmp_path: Path) -> None:
    loopback.answers.append(Answer(401, ANSWER))
    with imported(tmp_path, *items()) as module:
        options: dict[str, Any] = {"base": loopback.url, "token": "old", "user_id": "1", "page": "1"}
        with module.Test(**options, chain_variables=True) as api:
            with pytest.raises(module.UnauthorizedError):
                api.login()
            api.users.use()
    assert loopback.take()[-1].values("X-Token") == ["old"]


def test_a_client_without_outputs_takes_the_option(loopback: Loopback, tmp_path: Path) -> None:
    with (
        imported(tmp_path, request(url="{{base}}/x")) as module,
        module.Test(base=loopback.url, chain_variables=True) as api,
    ):
        assert api.r() == {"ok": True}
