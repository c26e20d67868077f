"""Query disabled."""

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

    _user_agent = "query-disabled"

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
        """
        return self._call(
            OPTIONAL,
            options,
            query={"page": page, "size": size, "odd": odd, "kept": kept},
        )

    def all_off(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """All off."""
        return self._call(ALL_OFF, options, query={"page": page})


class AsyncQueryDisabled(AsyncClient):
    """Query disabled."""

    _user_agent = "query-disabled"

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
        """
        return await self._call(
            OPTIONAL,
            options,
            query={"page": page, "size": size, "odd": odd, "kept": kept},
        )

    async def all_off(
        self, *, page: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """All off."""
        return await self._call(ALL_OFF, options, query={"page": page})
