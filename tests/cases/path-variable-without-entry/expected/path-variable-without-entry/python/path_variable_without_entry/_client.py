"""Path variable without entry."""

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

ORPHAN: Operation[Any] = Operation(
    name="Orphan",
    method="GET",
    url="{{baseUrl}}/users/:id",
)

UNUSED_ENTRY: Operation[Any] = Operation(
    name="Unused entry",
    method="GET",
    url="{{baseUrl}}/users",
)


class PathVariableWithoutEntry(Client):
    """Path variable without entry."""

    _user_agent = "path-variable-without-entry"

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

    def orphan(self, id: str, **options: Unpack[Options]) -> Any:
        """Orphan."""
        return self._call(ORPHAN, options, path={"id": id})

    def unused_entry(self, **options: Unpack[Options]) -> Any:
        """Unused entry."""
        return self._call(UNUSED_ENTRY, options)


class AsyncPathVariableWithoutEntry(AsyncClient):
    """Path variable without entry."""

    _user_agent = "path-variable-without-entry"

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

    async def orphan(self, id: str, **options: Unpack[Options]) -> Any:
        """Orphan."""
        return await self._call(ORPHAN, options, path={"id": id})

    async def unused_entry(self, **options: Unpack[Options]) -> Any:
        """Unused entry."""
        return await self._call(UNUSED_ENTRY, options)
