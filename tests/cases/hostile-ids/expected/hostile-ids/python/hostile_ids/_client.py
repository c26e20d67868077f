"""Hostile ids."""

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

TWICE: Operation[Any] = Operation(
    name="Twice",
    method="GET",
    url="{{baseUrl}}/items",
)

AGAIN: Operation[Any] = Operation(
    name="Again",
    method="GET",
    url="{{baseUrl}}/again",
)


class HostileIds(Client):
    """Hostile ids."""

    _user_agent = "hostile-ids"

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

    def twice(self, **options: Unpack[Options]) -> Any:
        """Twice."""
        return self._call(TWICE, options)

    def again(self, **options: Unpack[Options]) -> Any:
        """Again."""
        return self._call(AGAIN, options)


class AsyncHostileIds(AsyncClient):
    """Hostile ids."""

    _user_agent = "hostile-ids"

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

    async def twice(self, **options: Unpack[Options]) -> Any:
        """Twice."""
        return await self._call(TWICE, options)

    async def again(self, **options: Unpack[Options]) -> Any:
        """Again."""
        return await self._call(AGAIN, options)
