"""Query disabled."""

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

OPTIONAL: Operation[Any] = Operation(
    name="Optional",
    method="GET",
    url="{{baseUrl}}/items",
)

ALL_OFF: Operation[Any] = Operation(
    name="All off",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryDisabled(Client):
    """Query disabled."""

    _user_agent = "query-disabled/0.1.0"

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

    def optional(
        self,
        *,
        page: int | str | Omit = OMIT,
        size: int | str | Omit = OMIT,
        odd: int | str | Omit = OMIT,
        kept: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Optional.

        Args:
            size: Entries a page.

        Example:
            >>> api.optional(page=1, kept=1)
        """
        return self._call(
            OPTIONAL,
            options,
            query={"page": page, "size": size, "odd": odd, "kept": kept},
        )

    def all_off(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """All off.

        Example:
            >>> api.all_off()
        """
        return self._call(ALL_OFF, options, query={"page": page})


class AsyncQueryDisabled(AsyncClient):
    """Query disabled."""

    _user_agent = "query-disabled/0.1.0"

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

    async def optional(
        self,
        *,
        page: int | str | Omit = OMIT,
        size: int | str | Omit = OMIT,
        odd: int | str | Omit = OMIT,
        kept: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Optional.

        Args:
            size: Entries a page.

        Example:
            >>> await api.optional(page=1, kept=1)
        """
        return await self._call(
            OPTIONAL,
            options,
            query={"page": page, "size": size, "odd": odd, "kept": kept},
        )

    async def all_off(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """All off.

        Example:
            >>> await api.all_off()
        """
        return await self._call(ALL_OFF, options, query={"page": page})
