"""Url parts over raw."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

PARTS_WIN: Operation[Any] = Operation(
    name="Parts win",
    method="GET",
    url="{{baseUrl}}/new",
)


class UrlPartsOverRaw(Client):
    """Url parts over raw."""

    _user_agent = "url-parts-over-raw"

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

    def parts_win(
        self, *, b: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Parts win."""
        return self._call(PARTS_WIN, options, query={"b": b})


class AsyncUrlPartsOverRaw(AsyncClient):
    """Url parts over raw."""

    _user_agent = "url-parts-over-raw"

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

    async def parts_win(
        self, *, b: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Parts win."""
        return await self._call(PARTS_WIN, options, query={"b": b})
