"""Users."""

from typing import Any

import pytest
from pytest_chain import PytestChain


@pytest.mark.writes
@pytest.mark.needs_variables("token", "name")
def test_create_user(api: PytestChain) -> None:
    """Users/Create user.

    Its answer sets {{userId}}.
    """
    response = api.with_response(api.users.create_user)(tags=["a"])
    assert response.status == 201
    body: Any = response.body
    assert body.keys() >= {"data"}


@pytest.mark.needs_variables("userId", "token")
def test_posts_list_posts(api: PytestChain) -> None:
    """Users/Posts/List posts."""
    response = api.with_response(api.users.posts.list_posts)(
        api.fill("{{userId}}"), sort="new"
    )
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)


@pytest.mark.needs_variables("userId", "id")
def test_posts_get_post(api: PytestChain) -> None:
    """Users/Posts/Get post."""
    response = api.with_response(api.users.posts.get_post)(
        api.fill("{{userId}}"), api.fill("{{id}}")
    )
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {"id", "title"}


@pytest.mark.writes
@pytest.mark.needs_variables("userId")
def test_delete_user(api: PytestChain) -> None:
    """Users/Delete user."""
    response = api.with_response(api.users.delete_user)(api.fill("{{userId}}"))
    assert response.status == 204
