"""Query escaping."""

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

ESCAPED: Operation[Any] = Operation(
    name="Escaped",
    method="GET",
    url="{{baseUrl}}/items",
)

KEPT: Operation[Any] = Operation(
    name="Kept",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryEscaping(Client):
    """Query escaping."""

    _user_agent = "query-escaping/0.1.0"

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

    def escaped(
        self,
        *,
        q: str | Omit = OMIT,
        na_me_x: int | str | Omit = OMIT,
        e: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Escaped.

        Example:
            >>> api.escaped(q="a&b=c#d e+f%20g'h\\"i<j>", na_me_x=1, e="ü")
        """
        return self._call(ESCAPED, options, query={"q": q, "na&me=x": na_me_x, "é": e})

    def kept(self, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Kept.

        Example:
            >>> api.kept(q="a[b]{c}|d^e`f\\\\g/?:@!$()*,;~100%")
        """
        return self._call(KEPT, options, query={"q": q})


class AsyncQueryEscaping(AsyncClient):
    """Query escaping."""

    _user_agent = "query-escaping/0.1.0"

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

    async def escaped(
        self,
        *,
        q: str | Omit = OMIT,
        na_me_x: int | str | Omit = OMIT,
        e: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Escaped.

        Example:
            >>> await api.escaped(q="a&b=c#d e+f%20g'h\\"i<j>", na_me_x=1, e="ü")
        """
        return await self._call(
            ESCAPED, options, query={"q": q, "na&me=x": na_me_x, "é": e}
        )

    async def kept(self, *, q: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Kept.

        Example:
            >>> await api.kept(q="a[b]{c}|d^e`f\\\\g/?:@!$()*,;~100%")
        """
        return await self._call(KEPT, options, query={"q": q})
