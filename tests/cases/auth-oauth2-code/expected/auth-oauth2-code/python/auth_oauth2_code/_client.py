"""auth-oauth2-code."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import OAUTH2_AUTH, OAUTH2_AUTH_2, OAUTH2_AUTH_3, OAUTH2_AUTH_4
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

WITHOUT_A_GRANT: Operation[Any] = Operation(
    name="Without a grant",
    method="GET",
    url="{{baseUrl}}/old",
    auth=OAUTH2_AUTH,
)

CODE: Operation[Any] = Operation(
    name="Code",
    method="GET",
    url="{{baseUrl}}/code",
    auth=OAUTH2_AUTH_2,
)

PKCE: Operation[Any] = Operation(
    name="PKCE",
    method="GET",
    url="{{baseUrl}}/pkce",
    auth=OAUTH2_AUTH_3,
)

PLAIN_PKCE: Operation[Any] = Operation(
    name="Plain PKCE",
    method="GET",
    url="{{baseUrl}}/plain",
    auth=OAUTH2_AUTH_4,
)

NO_URL_FOR_THE_BROWSER: Operation[Any] = Operation(
    name="No URL for the browser",
    method="GET",
    url="{{baseUrl}}/no-url",
)


class AuthOauth2Code(Client):
    """auth-oauth2-code."""

    _user_agent = "auth-oauth2-code/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        verifier: str | None = None,
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
                "client_id": client_id,
                "client_secret": client_secret,
                "verifier": verifier,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def without_a_grant(self, **options: Unpack[Options]) -> Any:
        """Without a grant.

        Example:
            >>> api.without_a_grant()
        """
        return self._call(WITHOUT_A_GRANT, options)

    def code(self, **options: Unpack[Options]) -> Any:
        """Code.

        Example:
            >>> api.code()
        """
        return self._call(CODE, options)

    def pkce(self, **options: Unpack[Options]) -> Any:
        """PKCE.

        Example:
            >>> api.pkce()
        """
        return self._call(PKCE, options)

    def plain_pkce(self, **options: Unpack[Options]) -> Any:
        """Plain PKCE.

        Example:
            >>> api.plain_pkce()
        """
        return self._call(PLAIN_PKCE, options)

    def no_url_for_the_browser(self, **options: Unpack[Options]) -> Any:
        """No URL for the browser.

        Example:
            >>> api.no_url_for_the_browser()
        """
        return self._call(NO_URL_FOR_THE_BROWSER, options)


class AsyncAuthOauth2Code(AsyncClient):
    """auth-oauth2-code."""

    _user_agent = "auth-oauth2-code/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        verifier: str | None = None,
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
                "client_id": client_id,
                "client_secret": client_secret,
                "verifier": verifier,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def without_a_grant(self, **options: Unpack[Options]) -> Any:
        """Without a grant.

        Example:
            >>> await api.without_a_grant()
        """
        return await self._call(WITHOUT_A_GRANT, options)

    async def code(self, **options: Unpack[Options]) -> Any:
        """Code.

        Example:
            >>> await api.code()
        """
        return await self._call(CODE, options)

    async def pkce(self, **options: Unpack[Options]) -> Any:
        """PKCE.

        Example:
            >>> await api.pkce()
        """
        return await self._call(PKCE, options)

    async def plain_pkce(self, **options: Unpack[Options]) -> Any:
        """Plain PKCE.

        Example:
            >>> await api.plain_pkce()
        """
        return await self._call(PLAIN_PKCE, options)

    async def no_url_for_the_browser(self, **options: Unpack[Options]) -> Any:
        """No URL for the browser.

        Example:
            >>> await api.no_url_for_the_browser()
        """
        return await self._call(NO_URL_FOR_THE_BROWSER, options)
