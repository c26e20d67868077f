"""Query types."""

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

TYPED: Operation[Any] = Operation(
    name="Typed",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryTypes(Client):
    """Query types."""

    _user_agent = "query-types/0.1.0"

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

    def typed(
        self,
        *,
        limit: int | str | Omit = OMIT,
        active: bool | str | Omit = OMIT,
        ratio: float | str | Omit = OMIT,
        since: str | Omit = OMIT,
        code: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Typed.

        Example:
            >>> api.typed(
            ...     limit=10,
            ...     active=True,
            ...     ratio=0.5,
            ...     since="2024-01-01",
            ...     code="007",
            ... )
        """
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

    _user_agent = "query-types/0.1.0"

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

    async def typed(
        self,
        *,
        limit: int | str | Omit = OMIT,
        active: bool | str | Omit = OMIT,
        ratio: float | str | Omit = OMIT,
        since: str | Omit = OMIT,
        code: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Typed.

        Example:
            >>> await api.typed(
            ...     limit=10,
            ...     active=True,
            ...     ratio=0.5,
            ...     since="2024-01-01",
            ...     code="007",
            ... )
        """
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
