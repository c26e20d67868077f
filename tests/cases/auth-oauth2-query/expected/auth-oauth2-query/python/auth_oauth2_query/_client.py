"""Auth oauth2 query."""

from __future__ import annotations

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

    _user_agent = "auth-oauth2-query/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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
        """Query.

        Example:
            >>> api.query(page=1)
        """
        return self._call(QUERY, options, query={"page": page})


class AsyncAuthOauth2Query(AsyncClient):
    """Auth oauth2 query."""

    _user_agent = "auth-oauth2-query/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        access_token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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
        """Query.

        Example:
            >>> await api.query(page=1)
        """
        return await self._call(QUERY, options, query={"page": page})
