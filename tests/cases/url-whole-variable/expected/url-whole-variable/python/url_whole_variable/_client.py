"""Url whole variable."""

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

WHOLE: Operation[Any] = Operation(
    name="Whole",
    method="GET",
    url="{{endpoint}}",
)


class UrlWholeVariable(Client):
    """Url whole variable."""

    _user_agent = "url-whole-variable"

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            endpoint: Default: the environment variable ENDPOINT.
        """
        super().__init__(
            VARIABLES,
            {
                "endpoint": endpoint,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def whole(self, **options: Unpack[Options]) -> Any:
        """Whole."""
        return self._call(WHOLE, options)


class AsyncUrlWholeVariable(AsyncClient):
    """Url whole variable."""

    _user_agent = "url-whole-variable"

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            endpoint: Default: the environment variable ENDPOINT.
        """
        super().__init__(
            VARIABLES,
            {
                "endpoint": endpoint,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def whole(self, **options: Unpack[Options]) -> Any:
        """Whole."""
        return await self._call(WHOLE, options)
