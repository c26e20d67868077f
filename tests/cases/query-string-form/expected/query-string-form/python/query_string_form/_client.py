"""Query string form."""

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

STRING: Operation[Any] = Operation(
    name="String",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryStringForm(Client):
    """Query string form."""

    _user_agent = "query-string-form/0.1.0"

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

    def string(
        self,
        *,
        a: int | str | Omit = OMIT,
        b: str | None | Omit = OMIT,
        c: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """String.

        Example:
            >>> api.string(a=1)
        """
        return self._call(STRING, options, query={"a": a, "b": b, "c": c})


class AsyncQueryStringForm(AsyncClient):
    """Query string form."""

    _user_agent = "query-string-form/0.1.0"

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

    async def string(
        self,
        *,
        a: int | str | Omit = OMIT,
        b: str | None | Omit = OMIT,
        c: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """String.

        Example:
            >>> await api.string(a=1)
        """
        return await self._call(STRING, options, query={"a": a, "b": b, "c": c})
