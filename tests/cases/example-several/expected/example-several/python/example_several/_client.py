"""Example several."""

from collections.abc import Mapping
from typing import TypedDict, Unpack

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


class SeveralResult(TypedDict):
    a: int


SEVERAL: Operation[SeveralResult] = Operation(
    name="Several",
    method="GET",
    url="{{baseUrl}}/items",
)


class ExampleSeveral(Client):
    """Example several."""

    _user_agent = "example-several"

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

    def several(self, **options: Unpack[Options]) -> SeveralResult:
        """Several."""
        return self._call(SEVERAL, options)


class AsyncExampleSeveral(AsyncClient):
    """Example several."""

    _user_agent = "example-several"

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

    async def several(self, **options: Unpack[Options]) -> SeveralResult:
        """Several."""
        return await self._call(SEVERAL, options)
