"""Hostile auth."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import API_KEY_AUTH, API_KEY_AUTH_2, BASIC_AUTH
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

BASIC: Operation[Any] = Operation(
    name="Basic",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BASIC_AUTH,
)

KEY: Operation[Any] = Operation(
    name="Key",
    method="GET",
    url="{{baseUrl}}/items",
    auth=API_KEY_AUTH,
)

QUERY_KEY: Operation[Any] = Operation(
    name="Query key",
    method="GET",
    url="{{baseUrl}}/items",
    auth=API_KEY_AUTH_2,
)


class HostileAuth(Client):
    """Hostile auth."""

    _user_agent = "hostile-auth/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def basic(self, **options: Unpack[Options]) -> Any:
        """Basic.

        Example:
            >>> api.basic()
        """
        return self._call(BASIC, options)

    def key(self, **options: Unpack[Options]) -> Any:
        """Key.

        Example:
            >>> api.key()
        """
        return self._call(KEY, options)

    def query_key(self, **options: Unpack[Options]) -> Any:
        """Query key.

        Example:
            >>> api.query_key()
        """
        return self._call(QUERY_KEY, options)


class AsyncHostileAuth(AsyncClient):
    """Hostile auth."""

    _user_agent = "hostile-auth/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def basic(self, **options: Unpack[Options]) -> Any:
        """Basic.

        Example:
            >>> await api.basic()
        """
        return await self._call(BASIC, options)

    async def key(self, **options: Unpack[Options]) -> Any:
        """Key.

        Example:
            >>> await api.key()
        """
        return await self._call(KEY, options)

    async def query_key(self, **options: Unpack[Options]) -> Any:
        """Query key.

        Example:
            >>> await api.query_key()
        """
        return await self._call(QUERY_KEY, options)
