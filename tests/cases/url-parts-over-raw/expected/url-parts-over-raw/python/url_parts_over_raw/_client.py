"""Url parts over raw."""

from __future__ import annotations

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

    _user_agent = "url-parts-over-raw/0.1.0"

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

    def parts_win(
        self, *, b: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Parts win.

        Example:
            >>> api.parts_win(b=2)
        """
        return self._call(PARTS_WIN, options, query={"b": b})


class AsyncUrlPartsOverRaw(AsyncClient):
    """Url parts over raw."""

    _user_agent = "url-parts-over-raw/0.1.0"

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

    async def parts_win(
        self, *, b: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Parts win.

        Example:
            >>> await api.parts_win(b=2)
        """
        return await self._call(PARTS_WIN, options, query={"b": b})
