"""Url dot segments."""

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

    _user_agent = "url-dot-segments/0.1.0"

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

    def dots(self, **options: Unpack[Options]) -> Any:
        """Dots.

        Example:
            >>> api.dots()
        """
        return self._call(DOTS, options)

    def dots_at_the_end(self, **options: Unpack[Options]) -> Any:
        """Dots at the end.

        Example:
            >>> api.dots_at_the_end()
        """
        return self._call(DOTS_AT_THE_END, options)


class AsyncUrlDotSegments(AsyncClient):
    """Url dot segments."""

    _user_agent = "url-dot-segments/0.1.0"

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

    async def dots(self, **options: Unpack[Options]) -> Any:
        """Dots.

        Example:
            >>> await api.dots()
        """
        return await self._call(DOTS, options)

    async def dots_at_the_end(self, **options: Unpack[Options]) -> Any:
        """Dots at the end.

        Example:
            >>> await api.dots_at_the_end()
        """
        return await self._call(DOTS_AT_THE_END, options)
