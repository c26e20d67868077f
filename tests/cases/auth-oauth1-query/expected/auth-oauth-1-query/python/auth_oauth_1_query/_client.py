"""Auth OAuth 1 query."""

from __future__ import annotations

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

    _user_agent = "auth-oauth-1-query/0.1.0"

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

    def query(self, *, q: int | str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Query.

        Example:
            >>> api.query(q=1)
        """
        return self._call(QUERY, options, query={"q": q})

    def no_method(self, **options: Unpack[Options]) -> Any:
        """No method.

        Example:
            >>> api.no_method()
        """
        return self._call(NO_METHOD, options)


class AsyncAuthOauth1Query(AsyncClient):
    """Auth OAuth 1 query."""

    _user_agent = "auth-oauth-1-query/0.1.0"

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

    async def query(
        self, *, q: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Query.

        Example:
            >>> await api.query(q=1)
        """
        return await self._call(QUERY, options, query={"q": q})

    async def no_method(self, **options: Unpack[Options]) -> Any:
        """No method.

        Example:
            >>> await api.no_method()
        """
        return await self._call(NO_METHOD, options)
