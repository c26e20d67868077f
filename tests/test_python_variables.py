"""The variables of a client: which there are, in which order, and where each is set."""

from typing import Any

import pytest

from packages import Item, client, modules, raw, render, request
from postwright.targets.python.variables import VariablePlan, needed_variables, plan_variables
from reading import collection


def planned(*items: Item, variable: list[Item] | None = None) -> tuple[VariablePlan, ...]:
    """The variables of a collection that declares these."""
    read = collection(*items, variable=variable or [])
    return plan_variables(read, needed_variables(read))


def names(*items: Item, variable: list[Item] | None = None) -> list[str]:
    """Their names."""
    return [found.name for found in planned(*items, variable=variable)]


def declared(**values: Any) -> list[Item]:
    """Variables of a collection with these values."""
    return [{"key": key, "value": value} for key, value in values.items()]


def test_variables_stand_in_the_order_in_which_they_are_met() -> None:
    header = [{"key": "{{d}}", "value": "{{e}}"}]
    bearer = {"type": "bearer", "bearer": [{"key": "token", "value": "{{f}}"}]}
    item = raw('{"g": {{g}}, "a": "{{a}}"}', url="{{a}}/{{b}}?{{c}}=1", header=header, auth=bearer)
    assert names(item) == ["a", "b", "c", "d", "e", "f", "g"]


def test_variables_that_nothing_needs_are_left_out() -> None:
    assert names(request(), variable=declared(a="1")) == []


def test_values_bring_their_own_variables() -> None:
    assert names(request(url="{{a}}"), variable=declared(a="{{b}}/{{a}}", b="{{c}}", d="")) == ["a", "b", "c"]


def test_a_name_made_of_variables_can_mean_any() -> None:
    found = names(request(url="{{a{{b}}}}"), variable=declared(a1="{{c}}", a2="", b="1"))
    assert found == ["b", "a1", "c", "a2"]


def test_a_variable_that_is_switched_off_has_no_value() -> None:
    (found,) = planned(request(url="{{a}}"), variable=[{"key": "a", "value": "1", "disabled": True}])
    assert found.value is None


def test_what_a_client_is_told() -> None:
    variable = [{"key": "baseUrl", "value": "https://a.test", "description": "Where."}]
    (found,) = planned(request(url="{{baseUrl}}"), variable=variable)
    assert found == VariablePlan(
        name="baseUrl",
        keyword="base_url",
        environment="BASE_URL",
        value="https://a.test",
        secret=False,
        description="Where.",
    )


def test_a_secret_is_never_written() -> None:
    items = request(url="https://{{a}}"), [{"key": "a", "value": "hush", "type": "secret"}]
    (found,) = planned(items[0], variable=items[1])
    assert (found.secret, found.value) == (True, None)
    assert not any("hush" in source for source in modules(items[0], variable=items[1]).values())


@pytest.mark.parametrize("name", ["self", "super", "options", "auth", "timeout", "class", "saved_values"])
def test_keywords_that_a_constructor_has_or_needs(name: str) -> None:
    (found,) = planned(request(url=f"{{{{{name}}}}}"))
    assert (found.keyword, found.environment) == (f"{name}_", f"{name.upper()}_")


@pytest.mark.parametrize("name", ["path", "HOME", "user", "http-proxy"])
def test_environment_variables_that_mean_something_else(name: str) -> None:
    (found,) = planned(request(url=f"{{{{{name}}}}}"))
    assert found.environment == f"{name.upper().replace('-', '_')}_"
    assert not found.keyword.endswith("_")


def test_variables_of_one_keyword() -> None:
    found = planned(request(url="{{a-b}}{{a_b}}{{A b}}{{}}{{1}}"))
    assert [item.keyword for item in found] == ["a_b", "a_b_2", "a_b_3", "variable", "variable_1"]
    assert len({item.environment for item in found}) == 5


def test_variables_that_only_get_a_token_are_left_out() -> None:
    kinds = {
        "oauth2": {"accessToken": "{{token}}", "headerPrefix": "{{prefix}}", "clientSecret": "{{secret}}"},
        "digest": {"username": "{{user_name}}", "password": "{{word}}", "realm": "{{realm}}"},
    }
    items = [
        request(auth={"type": kind, kind: [{"key": key, "value": value} for key, value in values.items()]})
        for kind, values in kinds.items()
    ]
    assert names(*items) == ["token", "prefix", "user_name", "word"]


def test_dynamic_variables_are_made_up() -> None:
    item = request(url="https://a.test/{{$guid}}/{{$timestamp}}")
    assert names(item) == []
    assert names(item, variable=[{"key": "$guid", "value": "1"}]) == ["$guid"]
    assert render(item).problems == ()


@pytest.mark.parametrize("url", ["https://{{$randomCity}}", "https://{{a}}"])
def test_dynamic_variables_made_of_words_need_a_module(url: str) -> None:
    variable = declared(a="{{$randomCity}}")
    output = render(request(url=url), variable=variable)
    assert output.problems == ()
    assert any(file.path.endswith("_core/fake.py") for file in output.files)
    other = render(request(url="https://{{$guid}}"), variable=variable)
    assert not any(file.path.endswith("_core/fake.py") for file in other.files)


def test_dynamic_variables_that_do_not_exist_are_a_problem_once() -> None:
    items = (request(), request(url="https://{{$randomTown}}"), request(url="https://{{$randomTown}}"))
    (problem,) = render(*items).problems
    assert (problem.code, problem.place.pointer) == ("dynamic-variable", "/item/1")
    assert problem.message.startswith("{{$randomTown}} ")
    assert "random_town: str | None = None" in client(*items)


def test_a_dynamic_variable_in_the_value_of_another() -> None:
    (problem,) = render(request(url="{{a}}"), variable=declared(a="{{$randomTown}}")).problems
    assert problem.place.pointer == ""


def test_a_dynamic_variable_that_the_collection_sets_is_no_problem() -> None:
    variable = [{"key": "$randomTown", "value": "Bonn"}]
    assert render(request(url="https://{{$randomTown}}"), variable=variable).problems == ()


def test_the_lock_file_is_told_of_them() -> None:
    assert render(request(url="{{baseUrl}}/{{path}}")).variables == {"baseUrl": "BASE_URL", "path": "PATH_"}


def test_the_module_of_variables() -> None:
    variable = declared(a='"', b="")
    source = modules(request(url="{{a}}{{b}}{{c}}"), variable=variable)["_variables"]
    entries = [line.strip() for line in source.split("\n") if line.startswith("    ")]
    assert entries == [
        'Variable("a", keyword="a", environment="A", value=\'"\'),',
        'Variable("b", keyword="b", environment="B", value=""),',
        'Variable("c", keyword="c", environment="C"),',
    ]
