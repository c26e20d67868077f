"""Auth OAuth 1 header."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import OAUTH1_AUTH
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

HEADER: Operation[Any] = Operation(
    name="Header",
    method="GET",
    url="{{baseUrl}}/items",
    auth=OAUTH1_AUTH,
)


class AuthOauth1Header(Client):
    """Auth OAuth 1 header."""

    _user_agent = "auth-oauth-1-header"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        consumer_key: str | None = None,
        consumer_secret: str | None = None,
        token: str | None = None,
        token_secret: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            consumer_key: Default: the environment variable CONSUMER_KEY.
            consumer_secret: Default: the environment variable CONSUMER_SECRET.
            token: Default: the environment variable TOKEN.
            token_secret: Default: the environment variable TOKEN_SECRET.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "consumer_key": consumer_key,
                "consumer_secret": consumer_secret,
                "token": token,
                "token_secret": token_secret,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def header(self, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Header."""
        return self._call(HEADER, options, query={"q": q})


class AsyncAuthOauth1Header(AsyncClient):
    """Auth OAuth 1 header."""

    _user_agent = "auth-oauth-1-header"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        consumer_key: str | None = None,
        consumer_secret: str | None = None,
        token: str | None = None,
        token_secret: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            consumer_key: Default: the environment variable CONSUMER_KEY.
            consumer_secret: Default: the environment variable CONSUMER_SECRET.
            token: Default: the environment variable TOKEN.
            token_secret: Default: the environment variable TOKEN_SECRET.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "consumer_key": consumer_key,
                "consumer_secret": consumer_secret,
                "token": token,
                "token_secret": token_secret,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def header(self, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Header."""
        return await self._call(HEADER, options, query={"q": q})
