"""Header duplicates."""

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

TWICE: Operation[Any] = Operation(
    name="Twice",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("X-Same", "1"), ("X-Other", "x"), ("X-Same", "2")),
)


class HeaderDuplicates(Client):
    """Header duplicates."""

    _user_agent = "header-duplicates/0.1.0"

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

    def twice(
        self,
        *,
        x_same: int | str | Omit = OMIT,
        x_other: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Twice.

        Example:
            >>> api.twice()
        """
        return self._call(
            TWICE, options, headers={"X-Same": x_same, "X-Other": x_other}
        )


class AsyncHeaderDuplicates(AsyncClient):
    """Header duplicates."""

    _user_agent = "header-duplicates/0.1.0"

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

    async def twice(
        self,
        *,
        x_same: int | str | Omit = OMIT,
        x_other: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Twice.

        Example:
            >>> await api.twice()
        """
        return await self._call(
            TWICE, options, headers={"X-Same": x_same, "X-Other": x_other}
        )
