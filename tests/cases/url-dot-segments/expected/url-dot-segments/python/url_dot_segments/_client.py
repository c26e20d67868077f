"""Url dot segments."""

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

DOTS: Operation[Any] = Operation(
    name="Dots",
    method="GET",
    url="{{baseUrl}}/a/./b/../c",
)

DOTS_AT_THE_END: Operation[Any] = Operation(
    name="Dots at the end",
    method="GET",
    url="{{baseUrl}}/a/..",
)


class UrlDotSegments(Client):
    """Url dot segments."""

    _user_agent = "url-dot-segments"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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

    def dots(self, **options: Unpack[Options]) -> Any:
        """Dots."""
        return self._call(DOTS, options)

    def dots_at_the_end(self, **options: Unpack[Options]) -> Any:
        """Dots at the end."""
        return self._call(DOTS_AT_THE_END, options)


class AsyncUrlDotSegments(AsyncClient):
    """Url dot segments."""

    _user_agent = "url-dot-segments"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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

    async def dots(self, **options: Unpack[Options]) -> Any:
        """Dots."""
        return await self._call(DOTS, options)

    async def dots_at_the_end(self, **options: Unpack[Options]) -> Any:
        """Dots at the end."""
        return await self._call(DOTS_AT_THE_END, options)
