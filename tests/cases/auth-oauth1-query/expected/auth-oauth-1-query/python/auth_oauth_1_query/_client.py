"""Auth OAuth 1 query."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import OAUTH1_AUTH, OAUTH1_AUTH_2
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
    auth=OAUTH1_AUTH,
)

NO_METHOD: Operation[Any] = Operation(
    name="No method",
    method="GET",
    url="{{baseUrl}}/items",
    auth=OAUTH1_AUTH_2,
)


class AuthOauth1Query(Client):
    """Auth OAuth 1 query."""

    _user_agent = "auth-oauth-1-query"

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

    def query(self, *, q: int | str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Query."""
        return self._call(QUERY, options, query={"q": q})

    def no_method(self, **options: Unpack[Options]) -> Any:
        """No method."""
        return self._call(NO_METHOD, options)


class AsyncAuthOauth1Query(AsyncClient):
    """Auth OAuth 1 query."""

    _user_agent = "auth-oauth-1-query"

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

    async def query(
        self, *, q: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query."""
        return await self._call(QUERY, options, query={"q": q})

    async def no_method(self, **options: Unpack[Options]) -> Any:
        """No method."""
        return await self._call(NO_METHOD, options)
