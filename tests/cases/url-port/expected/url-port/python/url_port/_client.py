"""Url port."""

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

    _user_agent = "url-port/0.1.0"

    def __init__(
        self,
        *,
        port: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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
        """Port.

        Example:
            >>> api.port()
        """
        return self._call(PORT, options)

    def number(self, **options: Unpack[Options]) -> Any:
        """Number.

        Example:
            >>> api.number()
        """
        return self._call(NUMBER, options)


class AsyncUrlPort(AsyncClient):
    """Url port."""

    _user_agent = "url-port/0.1.0"

    def __init__(
        self,
        *,
        port: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
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
        """Port.

        Example:
            >>> await api.port()
        """
        return await self._call(PORT, options)

    async def number(self, **options: Unpack[Options]) -> Any:
        """Number.

        Example:
            >>> await api.number()
        """
        return await self._call(NUMBER, options)
