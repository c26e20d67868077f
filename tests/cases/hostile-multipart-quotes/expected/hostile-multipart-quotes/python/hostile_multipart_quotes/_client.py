"""Hostile multipart quotes."""

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

QUOTES: Operation[Any] = Operation(
    name="Quotes",
    method="POST",
    url="{{baseUrl}}/items",
    body="multipart",
)


class HostileMultipartQuotes(Client):
    """Hostile multipart quotes."""

    _user_agent = "hostile-multipart-quotes/0.1.0"

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

    def quotes(
        self,
        *,
        a_b: int | str | Omit = OMIT,
        a_b_c: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Quotes.

        Example:
            >>> api.quotes(a_b=1, a_b_c=2)
        """
        return self._call(QUOTES, options, body={'a"b': a_b, "a;b=c": a_b_c})


class AsyncHostileMultipartQuotes(AsyncClient):
    """Hostile multipart quotes."""

    _user_agent = "hostile-multipart-quotes/0.1.0"

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

    async def quotes(
        self,
        *,
        a_b: int | str | Omit = OMIT,
        a_b_c: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Quotes.

        Example:
            >>> await api.quotes(a_b=1, a_b_c=2)
        """
        return await self._call(QUOTES, options, body={'a"b': a_b, "a;b=c": a_b_c})
