"""Url raw only."""

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

RAW_ONLY: Operation[Any] = Operation(
    name="Raw only",
    method="GET",
    url="{{baseUrl}}/items/:id",
)


class UrlRawOnly(Client):
    """Url raw only."""

    _user_agent = "url-raw-only/0.1.0"

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

    def raw_only(
        self,
        id: int | str,
        *,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Raw only.

        Example:
            >>> api.raw_only(5, page=1)
        """
        return self._call(RAW_ONLY, options, path={"id": id}, query={"page": page})


class AsyncUrlRawOnly(AsyncClient):
    """Url raw only."""

    _user_agent = "url-raw-only/0.1.0"

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

    async def raw_only(
        self,
        id: int | str,
        *,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Raw only.

        Example:
            >>> await api.raw_only(5, page=1)
        """
        return await self._call(
            RAW_ONLY, options, path={"id": id}, query={"page": page}
        )
