"""Name duplicates."""

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

ITEM: Operation[Any] = Operation(
    name="Item",
    method="GET",
    url="{{baseUrl}}/items",
)

POST_ITEM: Operation[Any] = Operation(
    name="Item 2",
    method="POST",
    url="{{baseUrl}}/items",
)

GET_ITEM: Operation[Any] = Operation(
    name="Item 3",
    method="GET",
    url="{{baseUrl}}/items/other",
)

ITEM_ITEMS: Operation[Any] = Operation(
    name="Item 4",
    method="GET",
    url="{{baseUrl}}/items",
)


class NameDuplicates(Client):
    """Name duplicates."""

    _user_agent = "name-duplicates/0.1.0"

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

    def item(self, **options: Unpack[Options]) -> Any:
        """Item.

        Example:
            >>> api.item()
        """
        return self._call(ITEM, options)

    def post_item(self, **options: Unpack[Options]) -> Any:
        """Item.

        Example:
            >>> api.post_item()
        """
        return self._call(POST_ITEM, options)

    def get_item(self, **options: Unpack[Options]) -> Any:
        """Item.

        Example:
            >>> api.get_item()
        """
        return self._call(GET_ITEM, options)

    def item_items(self, **options: Unpack[Options]) -> Any:
        """Item.

        Example:
            >>> api.item_items()
        """
        return self._call(ITEM_ITEMS, options)


class AsyncNameDuplicates(AsyncClient):
    """Name duplicates."""

    _user_agent = "name-duplicates/0.1.0"

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

    async def item(self, **options: Unpack[Options]) -> Any:
        """Item.

        Example:
            >>> await api.item()
        """
        return await self._call(ITEM, options)

    async def post_item(self, **options: Unpack[Options]) -> Any:
        """Item.

        Example:
            >>> await api.post_item()
        """
        return await self._call(POST_ITEM, options)

    async def get_item(self, **options: Unpack[Options]) -> Any:
        """Item.

        Example:
            >>> await api.get_item()
        """
        return await self._call(GET_ITEM, options)

    async def item_items(self, **options: Unpack[Options]) -> Any:
        """Item.

        Example:
            >>> await api.item_items()
        """
        return await self._call(ITEM_ITEMS, options)
