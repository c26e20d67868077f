"""Auth oauth2."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import OAUTH2_AUTH, OAUTH2_AUTH_2
from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

HEADER: Operation[Any] = Operation(
    name="Header",
    method="GET",
    url="{{baseUrl}}/items",
    auth=OAUTH2_AUTH,
)

PREFIX: Operation[Any] = Operation(
    name="Prefix",
    method="GET",
    url="{{baseUrl}}/items",
    auth=OAUTH2_AUTH_2,
)

NO_TOKEN: Operation[Any] = Operation(
    name="No token",
    method="GET",
    url="{{baseUrl}}/items",
)


class AuthOauth2(Client):
    """Auth oauth2."""

    _user_agent = "auth-oauth2/0.1.0"

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

    def header(self, **options: Unpack[Options]) -> Any:
        """Header.

        Example:
            >>> api.header()
        """
        return self._call(HEADER, options)

    def prefix(self, **options: Unpack[Options]) -> Any:
        """Prefix.

        Example:
            >>> api.prefix()
        """
        return self._call(PREFIX, options)

    def no_token(self, **options: Unpack[Options]) -> Any:
        """No token.

        Example:
            >>> api.no_token()
        """
        return self._call(NO_TOKEN, options)


class AsyncAuthOauth2(AsyncClient):
    """Auth oauth2."""

    _user_agent = "auth-oauth2/0.1.0"

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

    async def header(self, **options: Unpack[Options]) -> Any:
        """Header.

        Example:
            >>> await api.header()
        """
        return await self._call(HEADER, options)

    async def prefix(self, **options: Unpack[Options]) -> Any:
        """Prefix.

        Example:
            >>> await api.prefix()
        """
        return await self._call(PREFIX, options)

    async def no_token(self, **options: Unpack[Options]) -> Any:
        """No token.

        Example:
            >>> await api.no_token()
        """
        return await self._call(NO_TOKEN, options)
