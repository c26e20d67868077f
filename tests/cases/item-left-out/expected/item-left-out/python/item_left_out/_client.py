"""Item left out."""

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

FINE: Operation[Any] = Operation(
    name="Fine",
    method="GET",
    url="{{baseUrl}}/items",
)


class ItemLeftOut(Client):
    """Item left out."""

    _user_agent = "item-left-out"

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

    def fine(self, **options: Unpack[Options]) -> Any:
        """Fine."""
        return self._call(FINE, options)


class AsyncItemLeftOut(AsyncClient):
    """Item left out."""

    _user_agent = "item-left-out"

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

    async def fine(self, **options: Unpack[Options]) -> Any:
        """Fine."""
        return await self._call(FINE, options)
