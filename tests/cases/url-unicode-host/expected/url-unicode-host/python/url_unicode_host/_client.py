"""Url unicode host."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

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

HOST: Operation[Any] = Operation(
    name="Host",
    method="GET",
    url="http://BÜCHER.example/regal",
)


class UrlUnicodeHost(Client):
    """Url unicode host."""

    _user_agent = "url-unicode-host/0.1.0"

    def __init__(
        self,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {},
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def host(self, **options: Unpack[Options]) -> Any:
        """Host.

        Example:
            >>> api.host()
        """
        return self._call(HOST, options)


class AsyncUrlUnicodeHost(AsyncClient):
    """Url unicode host."""

    _user_agent = "url-unicode-host/0.1.0"

    def __init__(
        self,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {},
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def host(self, **options: Unpack[Options]) -> Any:
        """Host.

        Example:
            >>> await api.host()
        """
        return await self._call(HOST, options)
