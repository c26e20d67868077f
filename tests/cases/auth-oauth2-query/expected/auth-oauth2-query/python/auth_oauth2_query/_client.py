"""Auth oauth2 query."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import OAUTH2_AUTH
from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

QUERY: Operation[Any] = Operation(
    name="Query",
    method="GET",
    url="{{baseUrl}}/items",
    auth=OAUTH2_AUTH,
)


class AuthOauth2Query(Client):
    """Auth oauth2 query."""

    _user_agent = "auth-oauth2-query"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            access_token: Default: the environment variable ACCESS_TOKEN.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "access_token": access_token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def query(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query."""
        return self._call(QUERY, options, query={"page": page})


class AsyncAuthOauth2Query(AsyncClient):
    """Auth oauth2 query."""

    _user_agent = "auth-oauth2-query"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            access_token: Default: the environment variable ACCESS_TOKEN.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "access_token": access_token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def query(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query."""
        return await self._call(QUERY, options, query={"page": page})
