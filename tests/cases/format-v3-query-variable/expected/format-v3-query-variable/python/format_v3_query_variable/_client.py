"""Format v3 query variable."""

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

    _user_agent = "format-v3-query-variable"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        both: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            both: Default: the environment variable BOTH, then the collection's value.
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

    def search(
        self, *, text: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search."""
        return self._call(SEARCH, options, query={"text": text})


class AsyncFormatV3QueryVariable(AsyncClient):
    """Format v3 query variable."""

    _user_agent = "format-v3-query-variable"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        both: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            both: Default: the environment variable BOTH, then the collection's value.
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
        self, *, text: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Search."""
        return await self._call(SEARCH, options, query={"text": text})
