"""Url fragment."""

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

FRAGMENT: Operation[Any] = Operation(
    name="Fragment",
    method="GET",
    url="{{baseUrl}}/items",
)


class UrlFragment(Client):
    """Url fragment."""

    _user_agent = "url-fragment"

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

    def fragment(self, **options: Unpack[Options]) -> Any:
        """Fragment."""
        return self._call(FRAGMENT, options)


class AsyncUrlFragment(AsyncClient):
    """Url fragment."""

    _user_agent = "url-fragment"

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

    async def fragment(self, **options: Unpack[Options]) -> Any:
        """Fragment."""
        return await self._call(FRAGMENT, options)
