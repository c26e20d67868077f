"""Name emoji."""

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

GRINNING: Operation[Any] = Operation(
    name="😀",
    method="GET",
    url="{{baseUrl}}/names/0",
)

GET_1: Operation[Any] = Operation(
    name="→",
    method="GET",
    url="{{baseUrl}}/names/1",
)

GRINNING_OK: Operation[Any] = Operation(
    name="😀 ok",
    method="GET",
    url="{{baseUrl}}/names/2",
)


class NameEmoji(Client):
    """Name emoji."""

    _user_agent = "name-emoji"

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

    def grinning(self, **options: Unpack[Options]) -> Any:
        """😀."""
        return self._call(GRINNING, options)

    def get_1(self, **options: Unpack[Options]) -> Any:
        """→."""
        return self._call(GET_1, options)

    def grinning_ok(self, **options: Unpack[Options]) -> Any:
        """😀 ok."""
        return self._call(GRINNING_OK, options)


class AsyncNameEmoji(AsyncClient):
    """Name emoji."""

    _user_agent = "name-emoji"

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

    async def grinning(self, **options: Unpack[Options]) -> Any:
        """😀."""
        return await self._call(GRINNING, options)

    async def get_1(self, **options: Unpack[Options]) -> Any:
        """→."""
        return await self._call(GET_1, options)

    async def grinning_ok(self, **options: Unpack[Options]) -> Any:
        """😀 ok."""
        return await self._call(GRINNING_OK, options)
