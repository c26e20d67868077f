"""Header user agent."""

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

SYSTEM_HEADERS: Operation[Any] = Operation(
    name="System headers",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(
        ("User-Agent", "cases/1"),
        ("Accept", "application/xml"),
        ("Accept-Encoding", "identity"),
    ),
)


class HeaderUserAgent(Client):
    """Header user agent."""

    _user_agent = "header-user-agent/0.1.0"

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

    def system_headers(self, **options: Unpack[Options]) -> Any:
        """System headers.

        Example:
            >>> api.system_headers()
        """
        return self._call(SYSTEM_HEADERS, options)


class AsyncHeaderUserAgent(AsyncClient):
    """Header user agent."""

    _user_agent = "header-user-agent/0.1.0"

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

    async def system_headers(self, **options: Unpack[Options]) -> Any:
        """System headers.

        Example:
            >>> await api.system_headers()
        """
        return await self._call(SYSTEM_HEADERS, options)
