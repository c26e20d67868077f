"""Query values."""

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

LIST: Operation[Any] = Operation(
    name="List",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryValues(Client):
    """Query values."""

    _user_agent = "query-values/0.1.0"

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

    def list_(
        self,
        *,
        page: int | str | Omit = OMIT,
        name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """List.

        Args:
            page: Which page.

        Example:
            >>> api.list_(page=1)
        """
        return self._call(LIST, options, query={"page": page, "name": name})


class AsyncQueryValues(AsyncClient):
    """Query values."""

    _user_agent = "query-values/0.1.0"

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

    async def list_(
        self,
        *,
        page: int | str | Omit = OMIT,
        name: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """List.

        Args:
            page: Which page.

        Example:
            >>> await api.list_(page=1)
        """
        return await self._call(LIST, options, query={"page": page, "name": name})
