"""Format v3 query variable."""

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

SEARCH: Operation[Any] = Operation(
    name="Search",
    method="GET",
    url="{{baseUrl}}/search",
    escape_query=True,
)


class FormatV3QueryVariable(Client):
    """Format v3 query variable."""

    _user_agent = "format-v3-query-variable/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        both: str | None = None,
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
                "both": both,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def search(self, *, text: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Search.

        Example:
            >>> api.search(text="a&b#c d")
        """
        return self._call(SEARCH, options, query={"text": text})


class AsyncFormatV3QueryVariable(AsyncClient):
    """Format v3 query variable."""

    _user_agent = "format-v3-query-variable/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        both: str | None = None,
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
                "both": both,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def search(
        self, *, text: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search.

        Example:
            >>> await api.search(text="a&b#c d")
        """
        return await self._call(SEARCH, options, query={"text": text})
