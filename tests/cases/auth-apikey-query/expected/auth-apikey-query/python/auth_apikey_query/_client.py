"""Auth apikey query."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import API_KEY_AUTH
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
    auth=API_KEY_AUTH,
)


class AuthApikeyQuery(Client):
    """Auth apikey query."""

    _user_agent = "auth-apikey-query"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            api_key: Default: the environment variable API_KEY.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "api_key": api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def query(
        self,
        *,
        page: int | str | Omit = OMIT,
        key: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query."""
        return self._call(QUERY, options, query={"page": page, "key": key})


class AsyncAuthApikeyQuery(AsyncClient):
    """Auth apikey query."""

    _user_agent = "auth-apikey-query"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            api_key: Default: the environment variable API_KEY.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "api_key": api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def query(
        self,
        *,
        page: int | str | Omit = OMIT,
        key: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query."""
        return await self._call(QUERY, options, query={"page": page, "key": key})
