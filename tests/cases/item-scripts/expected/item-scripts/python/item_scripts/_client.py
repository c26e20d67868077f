"""Item scripts."""

from __future__ import annotations

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

    _user_agent = "item-scripts/0.1.0"

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

    def scripts(self, **options: Unpack[Options]) -> Any:
        """Scripts.

        Example:
            >>> api.scripts()
        """
        return self._call(SCRIPTS, options)


class AsyncItemScripts(AsyncClient):
    """Item scripts."""

    _user_agent = "item-scripts/0.1.0"

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

    async def scripts(self, **options: Unpack[Options]) -> Any:
        """Scripts.

        Example:
            >>> await api.scripts()
        """
        return await self._call(SCRIPTS, options)
