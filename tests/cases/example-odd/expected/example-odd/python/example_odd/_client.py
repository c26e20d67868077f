"""Example odd."""

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
from .types import Item

NO_CODE: Operation[Any] = Operation(
    name="No code",
    method="GET",
    url="{{baseUrl}}/items",
)

HEADER_STRING: Operation[Item] = Operation(
    name="Header string",
    method="GET",
    url="{{baseUrl}}/items",
)

NULL_LIST: Operation[Any] = Operation(
    name="Null list",
    method="GET",
    url="{{baseUrl}}/items",
)

NOTHING_BUT_NULL: Operation[Any] = Operation(
    name="Nothing but null",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleOdd(Client):
    """Example odd."""

    _user_agent = "example-odd/0.1.0"

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

    def no_code(self, **options: Unpack[Options]) -> Any:
        """No code.

        Example:
            >>> api.no_code()
        """
        return self._call(NO_CODE, options)

    def header_string(self, **options: Unpack[Options]) -> Item:
        """Header string.

        Returns:
            `Item`, as in the saved response.

        Example:
            >>> api.header_string()
        """
        return self._call(HEADER_STRING, options)

    def null_list(self, **options: Unpack[Options]) -> Any:
        """Null list.

        Example:
            >>> api.null_list()
        """
        return self._call(NULL_LIST, options)

    def nothing_but_null(self, **options: Unpack[Options]) -> Any:
        """Nothing but null.

        Example:
            >>> api.nothing_but_null()
        """
        return self._call(NOTHING_BUT_NULL, options)


class AsyncExampleOdd(AsyncClient):
    """Example odd."""

    _user_agent = "example-odd/0.1.0"

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

    async def no_code(self, **options: Unpack[Options]) -> Any:
        """No code.

        Example:
            >>> await api.no_code()
        """
        return await self._call(NO_CODE, options)

    async def header_string(self, **options: Unpack[Options]) -> Item:
        """Header string.

        Returns:
            `Item`, as in the saved response.

        Example:
            >>> await api.header_string()
        """
        return await self._call(HEADER_STRING, options)

    async def null_list(self, **options: Unpack[Options]) -> Any:
        """Null list.

        Example:
            >>> await api.null_list()
        """
        return await self._call(NULL_LIST, options)

    async def nothing_but_null(self, **options: Unpack[Options]) -> Any:
        """Nothing but null.

        Example:
            >>> await api.nothing_but_null()
        """
        return await self._call(NOTHING_BUT_NULL, options)
