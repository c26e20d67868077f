"""Url empty segments."""

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

TRAILING_SLASH: Operation[Any] = Operation(
    name="Trailing slash",
    method="GET",
    url="{{baseUrl}}/items/",
)

DOUBLE_SLASH: Operation[Any] = Operation(
    name="Double slash",
    method="GET",
    url="{{baseUrl}}/a//b",
)


class UrlEmptySegments(Client):
    """Url empty segments."""

    _user_agent = "url-empty-segments/0.1.0"

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

    def trailing_slash(self, **options: Unpack[Options]) -> Any:
        """Trailing slash.

        Example:
            >>> api.trailing_slash()
        """
        return self._call(TRAILING_SLASH, options)

    def double_slash(self, **options: Unpack[Options]) -> Any:
        """Double slash.

        Example:
            >>> api.double_slash()
        """
        return self._call(DOUBLE_SLASH, options)


class AsyncUrlEmptySegments(AsyncClient):
    """Url empty segments."""

    _user_agent = "url-empty-segments/0.1.0"

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

    async def trailing_slash(self, **options: Unpack[Options]) -> Any:
        """Trailing slash.

        Example:
            >>> await api.trailing_slash()
        """
        return await self._call(TRAILING_SLASH, options)

    async def double_slash(self, **options: Unpack[Options]) -> Any:
        """Double slash.

        Example:
            >>> await api.double_slash()
        """
        return await self._call(DOUBLE_SLASH, options)
