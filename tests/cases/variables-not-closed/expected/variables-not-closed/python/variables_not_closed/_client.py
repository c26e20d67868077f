"""Variables not closed."""

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

NOT_CLOSED: Operation[Any] = Operation(
    name="Not closed",
    method="GET",
    url="{{baseUrl}}/items",
)


class VariablesNotClosed(Client):
    """Variables not closed."""

    _user_agent = "variables-not-closed/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        triple: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "triple": triple,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def not_closed(
        self,
        *,
        a: str | Omit = OMIT,
        b: str | Omit = OMIT,
        c: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Not closed.

        Example:
            >>> api.not_closed(a="}}", b="{3}", c="{{open")
        """
        return self._call(NOT_CLOSED, options, query={"a": a, "b": b, "c": c})


class AsyncVariablesNotClosed(AsyncClient):
    """Variables not closed."""

    _user_agent = "variables-not-closed/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        triple: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "triple": triple,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def not_closed(
        self,
        *,
        a: str | Omit = OMIT,
        b: str | Omit = OMIT,
        c: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Not closed.

        Example:
            >>> await api.not_closed(a="}}", b="{3}", c="{{open")
        """
        return await self._call(NOT_CLOSED, options, query={"a": a, "b": b, "c": c})
