"""Item methods."""

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

LOWER: Operation[Any] = Operation(
    name="Lower",
    method="PATCH",
    url="{{baseUrl}}/items",
)

NONE: Operation[Any] = Operation(
    name="None",
    method="GET",
    url="{{baseUrl}}/items",
)

PURGE: Operation[Any] = Operation(
    name="Purge",
    method="PURGE",
    url="{{baseUrl}}/items",
)

HEAD: Operation[None] = Operation(
    name="Head",
    method="HEAD",
    url="{{baseUrl}}/items",
)

OPTIONS: Operation[Any] = Operation(
    name="Options",
    method="OPTIONS",
    url="{{baseUrl}}/items",
)


class ItemMethods(Client):
    """Item methods."""

    _user_agent = "item-methods"

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

    def lower(self, **options: Unpack[Options]) -> Any:
        """Lower."""
        return self._call(LOWER, options)

    def none(self, **options: Unpack[Options]) -> Any:
        """None."""
        return self._call(NONE, options)

    def purge(self, **options: Unpack[Options]) -> Any:
        """Purge."""
        return self._call(PURGE, options)

    def head(self, **options: Unpack[Options]) -> None:
        """Head."""
        return self._call(HEAD, options)

    def options(self, **options: Unpack[Options]) -> Any:
        """Options."""
        return self._call(OPTIONS, options)


class AsyncItemMethods(AsyncClient):
    """Item methods."""

    _user_agent = "item-methods"

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

    async def lower(self, **options: Unpack[Options]) -> Any:
        """Lower."""
        return await self._call(LOWER, options)

    async def none(self, **options: Unpack[Options]) -> Any:
        """None."""
        return await self._call(NONE, options)

    async def purge(self, **options: Unpack[Options]) -> Any:
        """Purge."""
        return await self._call(PURGE, options)

    async def head(self, **options: Unpack[Options]) -> None:
        """Head."""
        return await self._call(HEAD, options)

    async def options(self, **options: Unpack[Options]) -> Any:
        """Options."""
        return await self._call(OPTIONS, options)
