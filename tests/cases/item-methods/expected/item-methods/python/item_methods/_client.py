"""Item methods."""

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

    _user_agent = "item-methods/0.1.0"

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

    def lower(self, **options: Unpack[Options]) -> Any:
        """Lower.

        Example:
            >>> api.lower()
        """
        return self._call(LOWER, options)

    def none(self, **options: Unpack[Options]) -> Any:
        """None.

        Example:
            >>> api.none()
        """
        return self._call(NONE, options)

    def purge(self, **options: Unpack[Options]) -> Any:
        """Purge.

        Example:
            >>> api.purge()
        """
        return self._call(PURGE, options)

    def head(self, **options: Unpack[Options]) -> None:
        """Head.

        Example:
            >>> api.head()
        """
        return self._call(HEAD, options)

    def options(self, **options: Unpack[Options]) -> Any:
        """Options.

        Example:
            >>> api.options()
        """
        return self._call(OPTIONS, options)


class AsyncItemMethods(AsyncClient):
    """Item methods."""

    _user_agent = "item-methods/0.1.0"

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

    async def lower(self, **options: Unpack[Options]) -> Any:
        """Lower.

        Example:
            >>> await api.lower()
        """
        return await self._call(LOWER, options)

    async def none(self, **options: Unpack[Options]) -> Any:
        """None.

        Example:
            >>> await api.none()
        """
        return await self._call(NONE, options)

    async def purge(self, **options: Unpack[Options]) -> Any:
        """Purge.

        Example:
            >>> await api.purge()
        """
        return await self._call(PURGE, options)

    async def head(self, **options: Unpack[Options]) -> None:
        """Head.

        Example:
            >>> await api.head()
        """
        return await self._call(HEAD, options)

    async def options(self, **options: Unpack[Options]) -> Any:
        """Options.

        Example:
            >>> await api.options()
        """
        return await self._call(OPTIONS, options)
