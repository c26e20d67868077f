"""auth-oauth2-grants."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import OAUTH2_AUTH
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

IMPLICIT: Operation[Any] = Operation(
    name="Implicit",
    method="GET",
    url="{{baseUrl}}/implicit",
)

IMPLICIT_WITH_A_TOKEN: Operation[Any] = Operation(
    name="Implicit with a token",
    method="GET",
    url="{{baseUrl}}/token",
    auth=OAUTH2_AUTH,
)

ANOTHER: Operation[Any] = Operation(
    name="Another",
    method="GET",
    url="{{baseUrl}}/another",
)

NOTHING: Operation[Any] = Operation(
    name="Nothing",
    method="GET",
    url="{{baseUrl}}/nothing",
)


class AuthOauth2Grants(Client):
    """auth-oauth2-grants."""

    _user_agent = "auth-oauth2-grants/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def implicit(self, **options: Unpack[Options]) -> Any:
        """Implicit.

        Example:
            >>> api.implicit()
        """
        return self._call(IMPLICIT, options)

    def implicit_with_a_token(self, **options: Unpack[Options]) -> Any:
        """Implicit with a token.

        Example:
            >>> api.implicit_with_a_token()
        """
        return self._call(IMPLICIT_WITH_A_TOKEN, options)

    def another(self, **options: Unpack[Options]) -> Any:
        """Another.

        Example:
            >>> api.another()
        """
        return self._call(ANOTHER, options)

    def nothing(self, **options: Unpack[Options]) -> Any:
        """Nothing.

        Example:
            >>> api.nothing()
        """
        return self._call(NOTHING, options)


class AsyncAuthOauth2Grants(AsyncClient):
    """auth-oauth2-grants."""

    _user_agent = "auth-oauth2-grants/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def implicit(self, **options: Unpack[Options]) -> Any:
        """Implicit.

        Example:
            >>> await api.implicit()
        """
        return await self._call(IMPLICIT, options)

    async def implicit_with_a_token(self, **options: Unpack[Options]) -> Any:
        """Implicit with a token.

        Example:
            >>> await api.implicit_with_a_token()
        """
        return await self._call(IMPLICIT_WITH_A_TOKEN, options)

    async def another(self, **options: Unpack[Options]) -> Any:
        """Another.

        Example:
            >>> await api.another()
        """
        return await self._call(ANOTHER, options)

    async def nothing(self, **options: Unpack[Options]) -> Any:
        """Nothing.

        Example:
            >>> await api.nothing()
        """
        return await self._call(NOTHING, options)
