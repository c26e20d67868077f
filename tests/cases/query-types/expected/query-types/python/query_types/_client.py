"""Query types."""

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

TYPED: Operation[Any] = Operation(
    name="Typed",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryTypes(Client):
    """Query types."""

    _user_agent = "query-types"

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

    def typed(
        self,
        *,
        limit: int | str | Omit = OMIT,
        active: bool | str | Omit = OMIT,
        ratio: str | Omit = OMIT,
        since: str | Omit = OMIT,
        code: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Typed."""
        return self._call(
            TYPED,
            options,
            query={
                "limit": limit,
                "active": active,
                "ratio": ratio,
                "since": since,
                "code": code,
            },
        )


class AsyncQueryTypes(AsyncClient):
    """Query types."""

    _user_agent = "query-types"

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

    async def typed(
        self,
        *,
        limit: int | str | Omit = OMIT,
        active: bool | str | Omit = OMIT,
        ratio: str | Omit = OMIT,
        since: str | Omit = OMIT,
        code: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Typed."""
        return await self._call(
            TYPED,
            options,
            query={
                "limit": limit,
                "active": active,
                "ratio": ratio,
                "since": since,
                "code": code,
            },
        )
