"""Query variable with delimiters."""

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

DELIMITERS: Operation[Any] = Operation(
    name="Delimiters",
    method="GET",
    url="{{baseUrl}}/items",
    query=(("q", "{{text}}"),),
)


class QueryVariableWithDelimiters(Client):
    """Query variable with delimiters."""

    _user_agent = "query-variable-with-delimiters"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        text: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            text: Default: the environment variable TEXT, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "text": text,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def delimiters(
        self, *, q: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Delimiters."""
        return self._call(DELIMITERS, options, query={"q": q})


class AsyncQueryVariableWithDelimiters(AsyncClient):
    """Query variable with delimiters."""

    _user_agent = "query-variable-with-delimiters"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        text: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            text: Default: the environment variable TEXT, then the collection's value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "text": text,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def delimiters(
        self, *, q: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Delimiters."""
        return await self._call(DELIMITERS, options, query={"q": q})
