"""Clients for environments: which names there are, and where values come from."""

import asyncio
from pathlib import Path
from typing import Any

import pytest

from packages import imported_output, request, snippet
from postwright.model import Collection
from postwright.targets.python import PYTHON
from reading import collection, in_environments

URL = "https://{{host}}/{{token}}"
OWN = [{"key": "host", "value": "own"}, {"key": "token", "value": "own"}]
STAGING = [
    {"key": "host", "value": "{{tenant}}.s"},
    {"key": "tenant", "value": "t"},
    {"key": "token", "value": "hidden", "type": "secret"},
    {"key": "unused", "value": "never"},
]


def modules(read: Collection) -> dict[str, str]:
    """The source of every module, by its name."""
    return {
        Path(file.path).stem: file.content.decode() for file in PYTHON.render(read).files if "/_core/" not in file.path
    }


SHOP = in_environments(request(url=URL), variable=OWN, environments={"staging": STAGING, "live": []})


def test_what_is_written_of_environments() -> None:
    made = modules(SHOP)
    assert '"staging": {"host": "{{tenant}}.s", "tenant": "t", "token": None},' in " ".join(
        made["_environments"].split()
    )
    assert '"live": {},' in made["_environments"]
    assert made["_client"].count('environment: Literal["staging", "live"],') == 2
    assert not any(word in source for source in made.values() for word in ("hidden", "never"))


def test_without_environments_there_is_none() -> None:
    made = modules(collection(request(url=URL), variable=OWN))
    assert "_environments" not in made
    assert "from_environment" not in made["_client"]
    assert "Literal" not in made["_client"]


def test_where_values_come_from(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with imported_output(tmp_path, PYTHON.render(SHOP)) as made:

        def url(environment: str, **options: Any) -> str:
            api = made.Test.from_environment(environment, **options)
            return str(api.request_for(api.r)().url)

        assert url("staging", token="k") == "https://t.s/k"
        assert url("live") == "https://own/own"
        monkeypatch.setenv("TENANT", "env")
        monkeypatch.setenv("TOKEN", "env")
        assert url("staging") == "https://env.s/env"
        assert url("live") == "https://own/env"
        assert url("staging", tenant="k") == "https://k.s/env"
        assert url("staging", variables={"host": "v"}) == "https://v/env"


def test_a_secret_value_has_to_be_given(tmp_path: Path) -> None:
    with imported_output(tmp_path, PYTHON.render(SHOP)) as made:
        api = made.Test.from_environment("staging")
        with pytest.raises(made.MissingVariableError, match="token=") as caught:
            api.r()
        assert caught.value.name == "token"


def test_an_empty_value_has_to_be_given() -> None:
    read = in_environments(request(url="https://{{a}}"), environments={"e": [{"key": "a", "value": ""}]})
    assert '"a": None' in modules(read)["_environments"]


def test_the_async_twin_has_it_too(tmp_path: Path) -> None:
    with imported_output(tmp_path, PYTHON.render(SHOP)) as made:

        async def url() -> str:
            async with made.AsyncTest.from_environment("staging", token="k") as api:
                return str((await api.request_for(api.r)()).url)

        assert asyncio.run(url()) == "https://t.s/k"


def test_an_unknown_name_says_which_are_known(tmp_path: Path) -> None:
    with imported_output(tmp_path, PYTHON.render(SHOP)) as made:
        for client in (made.Test, made.AsyncTest):
            with pytest.raises(ValueError, match="no environment is called 'x'; there are 'staging', 'live'"):
                client.from_environment("x")


def test_a_variable_that_only_an_environment_has_is_a_keyword(tmp_path: Path) -> None:
    read = in_environments(request(url="https://{{ only }}"), environments={"e": [{"key": "only", "value": "o"}]})
    with imported_output(tmp_path, PYTHON.render(read)) as made:
        api = made.Test.from_environment("e")
        assert api.request_for(api.r)().url == "https://o/"
        with pytest.raises(made.MissingVariableError):
            made.Test().r()


def test_a_dynamic_variable_can_be_set_by_an_environment(tmp_path: Path) -> None:
    read = in_environments(request(url="https://h/{{$guid}}"), environments={"e": [{"key": "$guid", "value": "g"}]})
    with imported_output(tmp_path, PYTHON.render(read)) as made:
        api, other = made.Test.from_environment("e"), made.Test()
        assert api.request_for(api.r)().url == "https://h/g"
        assert len(other.request_for(other.r)().url) == len("https://h/") + 36


@pytest.mark.parametrize("name", ["cls", "environment", "environment_", "self", "name"])
def test_keywords_do_not_clash(name: str, tmp_path: Path) -> None:
    url = "https://h/{{environment}}/{{" + name + "}}"
    read = in_environments(request(url=url), environments={"e": [{"key": name, "value": "v"}]})
    with imported_output(tmp_path, PYTHON.render(read)) as made:
        api = made.Test.from_environment("e", **({} if name == "environment" else {"environment": "k"}))
        assert api.request_for(api.r)().url.endswith("/v/v" if name == "environment" else "/k/v")


def test_without_variables_there_are_no_keywords(tmp_path: Path) -> None:
    read = in_environments(request(), environments={"e": []})
    with imported_output(tmp_path, PYTHON.render(read)) as made:
        api = made.Test.from_environment("e", timeout=1)
        assert api.request_for(api.r)().url == "https://a.test/x"


def test_a_request_of_that_name_makes_way() -> None:
    read = in_environments(request("From environment"), environments={"e": []})
    assert [names.name for names in PYTHON.render(read).operations.values()] == ["from_environment_"]
    assert [names.name for names in PYTHON.render(collection(request("From environment"))).operations.values()] == [
        "from_environment"
    ]


def test_the_snippet_is_for_the_last_environment() -> None:
    read = in_environments(request(url=URL), variable=OWN, environments={"live": [], "staging": STAGING})
    assert 'with Test.from_environment("staging", token="...") as api:' in snippet(read)
    assert "with Test() as api:" in snippet(collection(request(url=URL), variable=OWN))
