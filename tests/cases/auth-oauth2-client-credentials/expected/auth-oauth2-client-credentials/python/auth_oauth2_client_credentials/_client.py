"""auth-oauth2-client-credentials."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import (
    OAUTH2_AUTH,
    OAUTH2_AUTH_2,
    OAUTH2_AUTH_3,
    OAUTH2_AUTH_4,
    OAUTH2_AUTH_5,
)
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

BY_HEADER: Operation[Any] = Operation(
    name="By header",
    method="GET",
    url="{{baseUrl}}/header",
    auth=OAUTH2_AUTH,
)

BY_BODY: Operation[Any] = Operation(
    name="By body",
    method="GET",
    url="{{baseUrl}}/body",
    auth=OAUTH2_AUTH_2,
)

IN_THE_QUERY: Operation[Any] = Operation(
    name="In the query",
    method="GET",
    url="{{baseUrl}}/query",
    auth=OAUTH2_AUTH_3,
)

OR_A_TOKEN: Operation[Any] = Operation(
    name="Or a token",
    method="GET",
    url="{{baseUrl}}/token",
    auth=OAUTH2_AUTH_4,
)

A_TOKEN_THAT_IS_WRITTEN_OUT: Operation[Any] = Operation(
    name="A token that is written out",
    method="GET",
    url="{{baseUrl}}/given",
    auth=OAUTH2_AUTH_5,
)

NO_URL: Operation[Any] = Operation(
    name="No URL",
    method="GET",
    url="{{baseUrl}}/no-url",
)

MAC: Operation[Any] = Operation(
    name="MAC",
    method="GET",
    url="{{baseUrl}}/mac",
)


class AuthOauth2ClientCredentials(Client):
    """auth-oauth2-client-credentials."""

    _user_agent = "auth-oauth2-client-credentials/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "client_id": client_id,
                "client_secret": client_secret,
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def by_header(self, **options: Unpack[Options]) -> Any:
        """By header.

        Example:
            >>> api.by_header()
        """
        return self._call(BY_HEADER, options)

    def by_body(self, **options: Unpack[Options]) -> Any:
        """By body.

        Example:
            >>> api.by_body()
        """
        return self._call(BY_BODY, options)

    def in_the_query(self, **options: Unpack[Options]) -> Any:
        """In the query.

        Example:
            >>> api.in_the_query()
        """
        return self._call(IN_THE_QUERY, options)

    def or_a_token(self, **options: Unpack[Options]) -> Any:
        """Or a token.

        Example:
            >>> api.or_a_token()
        """
        return self._call(OR_A_TOKEN, options)

    def a_token_that_is_written_out(self, **options: Unpack[Options]) -> Any:
        """A token that is written out.

        Example:
            >>> api.a_token_that_is_written_out()
        """
        return self._call(A_TOKEN_THAT_IS_WRITTEN_OUT, options)

    def no_url(self, **options: Unpack[Options]) -> Any:
        """No URL.

        Example:
            >>> api.no_url()
        """
        return self._call(NO_URL, options)

    def mac(self, **options: Unpack[Options]) -> Any:
        """MAC.

        Example:
            >>> api.mac()
        """
        return self._call(MAC, options)


class AsyncAuthOauth2ClientCredentials(AsyncClient):
    """auth-oauth2-client-credentials."""

    _user_agent = "auth-oauth2-client-credentials/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        client_id: str | None = None,
        client_secret: str | None = None,
        token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "client_id": client_id,
                "client_secret": client_secret,
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def by_header(self, **options: Unpack[Options]) -> Any:
        """By header.

        Example:
            >>> await api.by_header()
        """
        return await self._call(BY_HEADER, options)

    async def by_body(self, **options: Unpack[Options]) -> Any:
        """By body.

        Example:
            >>> await api.by_body()
        """
        return await self._call(BY_BODY, options)

    async def in_the_query(self, **options: Unpack[Options]) -> Any:
        """In the query.

        Example:
            >>> await api.in_the_query()
        """
        return await self._call(IN_THE_QUERY, options)

    async def or_a_token(self, **options: Unpack[Options]) -> Any:
        """Or a token.

        Example:
            >>> await api.or_a_token()
        """
        return await self._call(OR_A_TOKEN, options)

    async def a_token_that_is_written_out(self, **options: Unpack[Options]) -> Any:
        """A token that is written out.

        Example:
            >>> await api.a_token_that_is_written_out()
        """
        return await self._call(A_TOKEN_THAT_IS_WRITTEN_OUT, options)

    async def no_url(self, **options: Unpack[Options]) -> Any:
        """No URL.

        Example:
            >>> await api.no_url()
        """
        return await self._call(NO_URL, options)

    async def mac(self, **options: Unpack[Options]) -> Any:
        """MAC.

        Example:
            >>> await api.mac()
        """
        return await self._call(MAC, options)
