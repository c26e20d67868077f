"""Auth0 Management API."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

from ._core import AsyncClient, AsyncClientOptions, Client, ClientOptions, SavedValues
from ._variables import VARIABLES

if TYPE_CHECKING:
    from .users import AsyncUsers, Users


class Auth0ManagementApi(Client):
    """Auth0 Management API.

    A part of the Auth0 Management API, described in our own words: users, and the
    accounts that are linked to them.

    Set auth0_domain to the domain of your tenant and auth0_token to a token for its
    Management API.
    """

    _user_agent = "auth0-management-api/0.1.0"

    def __init__(
        self,
        *,
        auth0_domain: str | None = None,
        auth0_token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "auth0_domain": auth0_domain,
                "auth0_token": auth0_token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def users(self) -> Users:
        """Users."""
        from .users import Users

        return Users(self)


class AsyncAuth0ManagementApi(AsyncClient):
    """Auth0 Management API.

    A part of the Auth0 Management API, described in our own words: users, and the
    accounts that are linked to them.

    Set auth0_domain to the domain of your tenant and auth0_token to a token for its
    Management API.
    """

    _user_agent = "auth0-management-api/0.1.0"

    def __init__(
        self,
        *,
        auth0_domain: str | None = None,
        auth0_token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "auth0_domain": auth0_domain,
                "auth0_token": auth0_token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def users(self) -> AsyncUsers:
        """Users."""
        from .users import AsyncUsers

        return AsyncUsers(self)
