"""Auth OAuth 1 body."""

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

FORM: Operation[Any] = Operation(
    name="Form",
    method="POST",
    url="{{baseUrl}}/items",
    auth=OAUTH1_AUTH,
    body="form",
)


class AuthOauth1Body(Client):
    """Auth OAuth 1 body."""

    _user_agent = "auth-oauth-1-body"

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

    def form(self, *, b: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Form."""
        return self._call(FORM, options, body={"b": b})


class AsyncAuthOauth1Body(AsyncClient):
    """Auth OAuth 1 body."""

    _user_agent = "auth-oauth-1-body"

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

    async def form(self, *, b: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Form."""
        return await self._call(FORM, options, body={"b": b})
