"""Query empty key."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    OMIT,
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Omit,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

EMPTY_KEYS: Operation[Any] = Operation(
    name="Empty keys",
    method="GET",
    url="{{baseUrl}}/items",
)

NOTHING_AT_ALL: Operation[Any] = Operation(
    name="Nothing at all",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryEmptyKey(Client):
    """Query empty key."""

    _user_agent = "query-empty-key/0.1.0"

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

    def empty_keys(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Empty keys.

        Example:
            >>> api.empty_keys(a=1)
        """
        return self._call(EMPTY_KEYS, options, query={"a": a})

    def nothing_at_all(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Nothing at all.

        Example:
            >>> api.nothing_at_all(a=1)
        """
        return self._call(NOTHING_AT_ALL, options, query={"a": a})


class AsyncQueryEmptyKey(AsyncClient):
    """Query empty key."""

    _user_agent = "query-empty-key/0.1.0"

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

    async def empty_keys(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Empty keys.

        Example:
            >>> await api.empty_keys(a=1)
        """
        return await self._call(EMPTY_KEYS, options, query={"a": a})

    async def nothing_at_all(
        self, *, a: int | str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Nothing at all.

        Example:
            >>> await api.nothing_at_all(a=1)
        """
        return await self._call(NOTHING_AT_ALL, options, query={"a": a})
