"""Query not text."""

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

VALUES: Operation[Any] = Operation(
    name="Values",
    method="GET",
    url="{{baseUrl}}/items",
)


class QueryNotText(Client):
    """Query not text."""

    _user_agent = "query-not-text/0.1.0"

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

    def values(
        self,
        *,
        number: int | str | Omit = OMIT,
        truth: bool | str | Omit = OMIT,
        list: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values.

        Example:
            >>> api.values(number=5, truth=True, list=1)
        """
        return self._call(
            VALUES, options, query={"number": number, "truth": truth, "list": list}
        )


class AsyncQueryNotText(AsyncClient):
    """Query not text."""

    _user_agent = "query-not-text/0.1.0"

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

    async def values(
        self,
        *,
        number: int | str | Omit = OMIT,
        truth: bool | str | Omit = OMIT,
        list: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Values.

        Example:
            >>> await api.values(number=5, truth=True, list=1)
        """
        return await self._call(
            VALUES, options, query={"number": number, "truth": truth, "list": list}
        )
