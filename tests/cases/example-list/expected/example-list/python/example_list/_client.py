"""Example list."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Unpack

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

LIST: Operation[list[Item]] = Operation(
    name="List",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleList(Client):
    """Example list."""

    _user_agent = "example-list/0.1.0"

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

    def list_(self, **options: Unpack[Options]) -> list[Item]:
        """List.

        Returns:
            `list[Item]`, as in the saved response.

        Example:
            >>> api.list_()
        """
        return self._call(LIST, options)


class AsyncExampleList(AsyncClient):
    """Example list."""

    _user_agent = "example-list/0.1.0"

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

    async def list_(self, **options: Unpack[Options]) -> list[Item]:
        """List.

        Returns:
            `list[Item]`, as in the saved response.

        Example:
            >>> await api.list_()
        """
        return await self._call(LIST, options)
