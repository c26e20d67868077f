"""Hostile multipart quotes."""

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

QUOTES: Operation[Any] = Operation(
    name="Quotes",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
)


class HostileMultipartQuotes(Client):
    """Hostile multipart quotes."""

    _user_agent = "hostile-multipart-quotes"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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

    def quotes(
        self,
        *,
        a_b: int | str | Omit = OMIT,
        a_b_c: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Quotes."""
        return self._call(QUOTES, options, body={'a"b': a_b, "a;b=c": a_b_c})


class AsyncHostileMultipartQuotes(AsyncClient):
    """Hostile multipart quotes."""

    _user_agent = "hostile-multipart-quotes"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
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

    async def quotes(
        self,
        *,
        a_b: int | str | Omit = OMIT,
        a_b_c: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Quotes."""
        return await self._call(QUOTES, options, body={'a"b': a_b, "a;b=c": a_b_c})
