"""Pytest checks."""

from time import perf_counter
from typing import Any

import pytest
from pytest_checks import ApiStatusError, PytestChecks, Response


def test_everything_that_holds(api: PytestChecks, live: bool) -> None:
    """Everything that holds."""
    started = perf_counter()
    response = api.with_response(api.everything_that_holds)(page=1)
    if live:
        assert perf_counter() - started < 0.5
    # "It is fine"
    assert response.status == 200
    # "Headers"
    assert "Content-Type" in response.headers
    assert "json" in response.headers["Content-Type"]
    body: Any = response.body
    # "Values"
    assert body["id"] == 7
    assert body["ok"] is True
    assert body["none"] is None
    assert isinstance(body["items"], list)
    assert len(body["items"]) == 2
    assert "e" in body["items"][0]["name"]
    assert body["id"] > 3
    assert body["kind"] in ("a", "b")
    assert "none" in body
    assert body["items"]
    assert body["id"] != 8


def test_not_as_it_was_saved(api: PytestChecks, live: bool) -> None:
    """Not as it was saved."""
    response = api.with_response(api.not_as_it_was_saved)()
    assert response.status == 200
    body: Any = response.body
    # "Values"
    if live:  # not so in the saved example
        assert body["id"] == 8
    assert body["name"] is not None


@pytest.mark.mock_status(404)
def test_an_error_is_wanted(api: PytestChecks) -> None:
    """An error is wanted."""
    with pytest.raises(ApiStatusError) as caught:
        api.an_error_is_wanted()
    response = caught.value
    # "Not found"
    assert response.status == 404

    body: Any = response.body
    assert body["error"] == "gone"


@pytest.mark.writes
def test_either_will_do(api: PytestChecks) -> None:
    """Either will do."""
    response: Response[Any] | ApiStatusError
    try:
        response = api.with_response(api.either_will_do)()
    except ApiStatusError as error:
        response = error
    # "Gone"
    assert response.status in (204, 404)


@pytest.mark.no_example(
    "no saved example of a status that the scripts want, only of 200"
)
def test_a_status_that_is_not_saved(api: PytestChecks) -> None:
    """A status that is not saved."""
    response = api.with_response(api.a_status_that_is_not_saved)()
    assert response.status == 202


@pytest.mark.no_example("no saved example of a success, only of 500")
def test_only_failures_are_saved(api: PytestChecks) -> None:
    """Only failures are saved."""
    api.only_failures_are_saved()


@pytest.mark.no_example("no saved example to answer from")
def test_nothing_is_saved(api: PytestChecks) -> None:
    """Nothing is saved."""
    api.nothing_is_saved()


@pytest.mark.mock_status(200)
def test_several_are_saved(api: PytestChecks) -> None:
    """Several are saved."""
    response = api.with_response(api.several_are_saved)()
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"id"}


def test_a_list(api: PytestChecks) -> None:
    """A list."""
    response = api.with_response(api.a_list)()
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)


def test_a_text(api: PytestChecks) -> None:
    """A text."""
    response = api.with_response(api.a_text)()
    assert response.status == 200


def test_a_variable_in_the_answer(api: PytestChecks) -> None:
    """A variable in the answer."""
    response = api.with_response(api.a_variable_in_the_answer)()
    assert response.status == 200


def test_head(api: PytestChecks) -> None:
    """Head."""
    response = api.with_response(api.head)()
    assert response.status == 200
    assert response.headers["X-Count"] == "3"
