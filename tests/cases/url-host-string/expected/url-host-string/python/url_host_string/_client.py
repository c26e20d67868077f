"""Url host string."""

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

HOST_STRING: Operation[Any] = Operation(
    name="Host string",
    method="GET",
    url="http://{{host}}/items",
)


class UrlHostString(Client):
    """Url host string."""

    _user_agent = "url-host-string/0.1.0"

    def __init__(
        self,
        *,
        host: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            host: Read from the environment variable HOST_.
        """
        super().__init__(
            VARIABLES,
            {
                "host": host,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def host_string(self, **options: Unpack[Options]) -> Any:
        """Host string.

        Example:
            >>> api.host_string()
        """
        return self._call(HOST_STRING, options)


class AsyncUrlHostString(AsyncClient):
    """Url host string."""

    _user_agent = "url-host-string/0.1.0"

    def __init__(
        self,
        *,
        host: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            host: Read from the environment variable HOST_.
        """
        super().__init__(
            VARIABLES,
            {
                "host": host,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def host_string(self, **options: Unpack[Options]) -> Any:
        """Host string.

        Example:
            >>> await api.host_string()
        """
        return await self._call(HOST_STRING, options)
