"""Query null value."""

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

FLAGS: Operation[Any] = Operation(
    name="Flags",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryNullValue(Client):
    """Query null value."""

    _user_agent = "query-null-value/0.1.0"

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

    def flags(
        self,
        *,
        flag: str | None | Omit = OMIT,
        missing: str | None | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Flags.

        Example:
            >>> api.flags(page=1)
        """
        return self._call(
            FLAGS, options, query={"flag": flag, "missing": missing, "page": page}
        )


class AsyncQueryNullValue(AsyncClient):
    """Query null value."""

    _user_agent = "query-null-value/0.1.0"

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

    async def flags(
        self,
        *,
        flag: str | None | Omit = OMIT,
        missing: str | None | Omit = OMIT,
        page: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Flags.

        Example:
            >>> await api.flags(page=1)
        """
        return await self._call(
            FLAGS, options, query={"flag": flag, "missing": missing, "page": page}
        )
