"""Variables not closed."""

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

    _user_agent = "variables-not-closed"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        triple: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            triple: Default: the environment variable TRIPLE, then the collection's
                value.
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
        """Not closed."""
        return self._call(NOT_CLOSED, options, query={"a": a, "b": b, "c": c})


class AsyncVariablesNotClosed(AsyncClient):
    """Variables not closed."""

    _user_agent = "variables-not-closed"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        triple: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            triple: Default: the environment variable TRIPLE, then the collection's
                value.
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
        """Not closed."""
        return await self._call(NOT_CLOSED, options, query={"a": a, "b": b, "c": c})
