"""Auth OAuth 1 body."""

from __future__ import annotations

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

    _user_agent = "auth-oauth-1-body/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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
        """Form.

        Example:
            >>> api.form(b="x y")
        """
        return self._call(FORM, options, body={"b": b})


class AsyncAuthOauth1Body(AsyncClient):
    """Auth OAuth 1 body."""

    _user_agent = "auth-oauth-1-body/0.1.0"

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

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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
        """Form.

        Example:
            >>> await api.form(b="x y")
        """
        return await self._call(FORM, options, body={"b": b})
