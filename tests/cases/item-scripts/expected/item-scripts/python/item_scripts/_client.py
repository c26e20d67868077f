"""Item scripts."""

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

SCRIPTS: Operation[Any] = Operation(
    name="Scripts",
    method="GET",
    url="{{baseUrl}}/items",
)


class ItemScripts(Client):
    """Item scripts."""

    _user_agent = "item-scripts"

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

    def scripts(self, **options: Unpack[Options]) -> Any:
        """Scripts."""
        return self._call(SCRIPTS, options)


class AsyncItemScripts(AsyncClient):
    """Item scripts."""

    _user_agent = "item-scripts"

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

    async def scripts(self, **options: Unpack[Options]) -> Any:
        """Scripts."""
        return await self._call(SCRIPTS, options)
