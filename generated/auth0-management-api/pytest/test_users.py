"""Users."""

from typing import Any

import pytest
from auth0_management_api import Auth0ManagementApi


@pytest.mark.mock_status(200)
@pytest.mark.needs_variables("auth0_domain", "auth0_token")
def test_list_users(api: Auth0ManagementApi) -> None:
    """Users/List users."""
    response = api.with_response(api.users.list_users)(page=0, per_page=50)
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)


@pytest.mark.writes
@pytest.mark.mock_status(201)
@pytest.mark.needs_variables("auth0_domain", "auth0_token")
def test_create_a_user(api: Auth0ManagementApi) -> None:
    """Users/Create a user."""
    response = api.with_response(api.users.create_a_user)(
        connection="Username-Password-Authentication",
        email="ada@example.com",
        password="",
        name="Ada Example",
        email_verified=False,
        verify_email=True,
        user_metadata={"language": "en"},
        app_metadata={"plan": "free", "seats": 1},
    )
    assert response.status == 201
    body: Any = response.body
    assert body.keys() >= {
        "user_id",
        "email",
        "email_verified",
        "name",
        "nickname",
        "picture",
        "created_at",
        "updated_at",
        "last_login",
        "logins_count",
        "blocked",
        "identities",
        "user_metadata",
        "app_metadata",
    }


@pytest.mark.mock_status(200)
@pytest.mark.needs_variables("auth0_domain", "auth0_token", "id")
def test_get_a_user(api: Auth0ManagementApi) -> None:
    """Users/Get a user."""
    response = api.with_response(api.users.get_a_user)(api.fill("{{id}}"))
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {
        "user_id",
        "email",
        "email_verified",
        "name",
        "nickname",
        "picture",
        "created_at",
        "updated_at",
        "last_login",
        "logins_count",
        "blocked",
        "identities",
        "user_metadata",
        "app_metadata",
    }


@pytest.mark.writes
@pytest.mark.mock_status(200)
@pytest.mark.needs_variables("auth0_domain", "auth0_token", "id")
def test_update_a_user(api: Auth0ManagementApi) -> None:
    """Users/Update a user."""
    response = api.with_response(api.users.update_a_user)(
        api.fill("{{id}}"),
        name="",
        blocked=False,
        user_metadata={"language": "de"},
        app_metadata={"plan": "team", "seats": 10},
    )
    assert response.status == 200
    body: Any = response.body
    assert body.keys() >= {
        "user_id",
        "email",
        "email_verified",
        "name",
        "nickname",
        "picture",
        "created_at",
        "updated_at",
        "last_login",
        "logins_count",
        "blocked",
        "identities",
        "user_metadata",
        "app_metadata",
    }


@pytest.mark.writes
@pytest.mark.mock_status(204)
@pytest.mark.needs_variables("auth0_domain", "auth0_token", "id")
def test_delete_a_user(api: Auth0ManagementApi) -> None:
    """Users/Delete a user."""
    response = api.with_response(api.users.delete_a_user)(api.fill("{{id}}"))
    assert response.status == 204


@pytest.mark.writes
@pytest.mark.mock_status(201)
@pytest.mark.needs_variables("auth0_domain", "auth0_token", "id")
def test_link_a_user_account(api: Auth0ManagementApi) -> None:
    """Users/Link a user account."""
    response = api.with_response(api.users.link_a_user_account)(
        api.fill("{{id}}"), provider="", connection_id="", user_id="", link_with=""
    )
    assert response.status == 201
    body: Any = response.body
    assert isinstance(body, list)


@pytest.mark.writes
@pytest.mark.mock_status(200)
@pytest.mark.needs_variables("auth0_domain", "auth0_token", "id", "provider", "user_id")
def test_unlink_a_user_account(api: Auth0ManagementApi) -> None:
    """Users/Unlink a user account."""
    response = api.with_response(api.users.unlink_a_user_account)(
        api.fill("{{id}}"), api.fill("{{provider}}"), api.fill("{{user_id}}")
    )
    assert response.status == 200
    body: Any = response.body
    assert isinstance(body, list)
