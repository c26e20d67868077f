"""auth-oauth2-password."""

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

PASSWORD: Operation[Any] = Operation(
    name="Password",
    method="GET",
    url="{{baseUrl}}/password",
    auth=OAUTH2_AUTH,
)

REFRESH: Operation[Any] = Operation(
    name="Refresh",
    method="GET",
    url="{{baseUrl}}/refresh",
    auth=OAUTH2_AUTH_2,
)


class AuthOauth2Password(Client):
    """auth-oauth2-password."""

    _user_agent = "auth-oauth2-password/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        refresh_token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user": user,
                "password": password,
                "refresh_token": refresh_token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def password(self, **options: Unpack[Options]) -> Any:
        """Password.

        Example:
            >>> api.password()
        """
        return self._call(PASSWORD, options)

    def refresh(self, **options: Unpack[Options]) -> Any:
        """Refresh.

        Example:
            >>> api.refresh()
        """
        return self._call(REFRESH, options)


class AsyncAuthOauth2Password(AsyncClient):
    """auth-oauth2-password."""

    _user_agent = "auth-oauth2-password/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        user: str | None = None,
        password: str | None = None,
        refresh_token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            user: Read from the environment variable USER_.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "user": user,
                "password": password,
                "refresh_token": refresh_token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def password(self, **options: Unpack[Options]) -> Any:
        """Password.

        Example:
            >>> await api.password()
        """
        return await self._call(PASSWORD, options)

    async def refresh(self, **options: Unpack[Options]) -> Any:
        """Refresh.

        Example:
            >>> await api.refresh()
        """
        return await self._call(REFRESH, options)
