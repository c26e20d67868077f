"""Example object."""

from collections.abc import Mapping
from typing import Any, TypedDict, Unpack

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


class GetResultAddress(TypedDict):
    city: str


class GetResult(TypedDict):
    id: int
    name: str
    address: GetResultAddress
    tags: list[str]
    nothing: Any


GET: Operation[GetResult] = Operation(
    name="Get",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleObject(Client):
    """Example object."""

    _user_agent = "example-object"

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

    def get(self, **options: Unpack[Options]) -> GetResult:
        """Get."""
        return self._call(GET, options)


class AsyncExampleObject(AsyncClient):
    """Example object."""

    _user_agent = "example-object"

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

    async def get(self, **options: Unpack[Options]) -> GetResult:
        """Get."""
        return await self._call(GET, options)
