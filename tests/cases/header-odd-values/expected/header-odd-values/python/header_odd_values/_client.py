"""Header odd values."""

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

ODD: Operation[Any] = Operation(
    name="Odd",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(
        ("X-Empty", ""),
        ("X-Null", "null"),
        ("X-Missing", ""),
        ("X-Number", "5"),
        ("X-Blank", "1"),
    ),
)


class HeaderOddValues(Client):
    """Header odd values."""

    _user_agent = "header-odd-values/0.1.0"

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

    def odd(
        self,
        *,
        x_empty: str | Omit = OMIT,
        x_null: str | Omit = OMIT,
        x_missing: str | Omit = OMIT,
        x_number: int | str | Omit = OMIT,
        x_blank: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Odd.

        Example:
            >>> api.odd()
        """
        return self._call(
            ODD,
            options,
            headers={
                "X-Empty": x_empty,
                "X-Null": x_null,
                "X-Missing": x_missing,
                "X-Number": x_number,
                "X-Blank": x_blank,
            },
        )


class AsyncHeaderOddValues(AsyncClient):
    """Header odd values."""

    _user_agent = "header-odd-values/0.1.0"

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

    async def odd(
        self,
        *,
        x_empty: str | Omit = OMIT,
        x_null: str | Omit = OMIT,
        x_missing: str | Omit = OMIT,
        x_number: int | str | Omit = OMIT,
        x_blank: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Odd.

        Example:
            >>> await api.odd()
        """
        return await self._call(
            ODD,
            options,
            headers={
                "X-Empty": x_empty,
                "X-Null": x_null,
                "X-Missing": x_missing,
                "X-Number": x_number,
                "X-Blank": x_blank,
            },
        )
