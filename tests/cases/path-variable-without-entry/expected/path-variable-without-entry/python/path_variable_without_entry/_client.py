"""Path variable without entry."""

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

    _user_agent = "path-variable-without-entry/0.1.0"

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

    def orphan(self, id: str, **options: Unpack[Options]) -> Any:
        """Orphan.

        Example:
            >>> api.orphan("<id>")
        """
        return self._call(ORPHAN, options, path={"id": id})

    def unused_entry(self, **options: Unpack[Options]) -> Any:
        """Unused entry.

        Example:
            >>> api.unused_entry()
        """
        return self._call(UNUSED_ENTRY, options)


class AsyncPathVariableWithoutEntry(AsyncClient):
    """Path variable without entry."""

    _user_agent = "path-variable-without-entry/0.1.0"

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

    async def orphan(self, id: str, **options: Unpack[Options]) -> Any:
        """Orphan.

        Example:
            >>> await api.orphan("<id>")
        """
        return await self._call(ORPHAN, options, path={"id": id})

    async def unused_entry(self, **options: Unpack[Options]) -> Any:
        """Unused entry.

        Example:
            >>> await api.unused_entry()
        """
        return await self._call(UNUSED_ENTRY, options)
