"""Auth apikey query."""

from __future__ import annotations

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

    _user_agent = "auth-apikey-query/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
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
        """Query.

        Example:
            >>> api.query(page=1, key="by hand")
        """
        return self._call(QUERY, options, query={"page": page, "key": key})


class AsyncAuthApikeyQuery(AsyncClient):
    """Auth apikey query."""

    _user_agent = "auth-apikey-query/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
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
        """Query.

        Example:
            >>> await api.query(page=1, key="by hand")
        """
        return await self._call(QUERY, options, query={"page": page, "key": key})
