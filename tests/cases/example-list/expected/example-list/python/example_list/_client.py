"""Example list."""

from collections.abc import Mapping
from typing import NotRequired, TypedDict, Unpack

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


class ListResultItem(TypedDict):
    id: int
    name: NotRequired[str]


LIST: Operation[list[ListResultItem]] = Operation(
    name="List",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleList(Client):
    """Example list."""

    _user_agent = "example-list"

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

    def list_(self, **options: Unpack[Options]) -> list[ListResultItem]:
        """List."""
        return self._call(LIST, options)


class AsyncExampleList(AsyncClient):
    """Example list."""

    _user_agent = "example-list"

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

    async def list_(self, **options: Unpack[Options]) -> list[ListResultItem]:
        """List."""
        return await self._call(LIST, options)
