"""Query variable with delimiters."""

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

DELIMITERS: Operation[Any] = Operation(
    name="Delimiters",
    method="GET",
    url="{{baseUrl}}/items",
    query=(("q", "{{text}}"),),
)


class QueryVariableWithDelimiters(Client):
    """Query variable with delimiters."""

    _user_agent = "query-variable-with-delimiters/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        text: str | None = None,
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
                "text": text,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def delimiters(self, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Delimiters.

        Example:
            >>> api.delimiters()
        """
        return self._call(DELIMITERS, options, query={"q": q})


class AsyncQueryVariableWithDelimiters(AsyncClient):
    """Query variable with delimiters."""

    _user_agent = "query-variable-with-delimiters/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        text: str | None = None,
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
                "text": text,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def delimiters(
        self, *, q: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Delimiters.

        Example:
            >>> await api.delimiters()
        """
        return await self._call(DELIMITERS, options, query={"q": q})
