"""Url port."""

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

PORT: Operation[Any] = Operation(
    name="Port",
    method="GET",
    url="http://127.0.0.1:{{port}}/items",
)

NUMBER: Operation[Any] = Operation(
    name="Number",
    method="GET",
    url="http://127.0.0.1:8080/items",
)


class UrlPort(Client):
    """Url port."""

    _user_agent = "url-port"

    def __init__(
        self,
        *,
        port: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            port: Default: the environment variable PORT.
        """
        super().__init__(
            VARIABLES,
            {
                "port": port,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def port(self, **options: Unpack[Options]) -> Any:
        """Port."""
        return self._call(PORT, options)

    def number(self, **options: Unpack[Options]) -> Any:
        """Number."""
        return self._call(NUMBER, options)


class AsyncUrlPort(AsyncClient):
    """Url port."""

    _user_agent = "url-port"

    def __init__(
        self,
        *,
        port: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            port: Default: the environment variable PORT.
        """
        super().__init__(
            VARIABLES,
            {
                "port": port,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def port(self, **options: Unpack[Options]) -> Any:
        """Port."""
        return await self._call(PORT, options)

    async def number(self, **options: Unpack[Options]) -> Any:
        """Number."""
        return await self._call(NUMBER, options)
