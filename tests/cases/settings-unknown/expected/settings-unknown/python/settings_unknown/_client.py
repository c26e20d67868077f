"""Settings unknown."""

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

UNKNOWN: Operation[Any] = Operation(
    name="Unknown",
    method="GET",
    url="{{baseUrl}}/items",
)

LIST: Operation[Any] = Operation(
    name="List",
    method="GET",
    url="{{baseUrl}}/items",
)


class SettingsUnknown(Client):
    """Settings unknown."""

    _user_agent = "settings-unknown"

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

    def unknown(self, **options: Unpack[Options]) -> Any:
        """Unknown."""
        return self._call(UNKNOWN, options)

    def list_(self, **options: Unpack[Options]) -> Any:
        """List."""
        return self._call(LIST, options)


class AsyncSettingsUnknown(AsyncClient):
    """Settings unknown."""

    _user_agent = "settings-unknown"

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

    async def unknown(self, **options: Unpack[Options]) -> Any:
        """Unknown."""
        return await self._call(UNKNOWN, options)

    async def list_(self, **options: Unpack[Options]) -> Any:
        """List."""
        return await self._call(LIST, options)
