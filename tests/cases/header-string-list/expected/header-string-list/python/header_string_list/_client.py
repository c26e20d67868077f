"""Header string list."""

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

STRINGS: Operation[Any] = Operation(
    name="Strings",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("X-One", "1"), ("X-Two", "2")),
)


class HeaderStringList(Client):
    """Header string list."""

    _user_agent = "header-string-list/0.1.0"

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

    def strings(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Strings.

        Example:
            >>> api.strings()
        """
        return self._call(STRINGS, options, headers={"X-One": x_one, "X-Two": x_two})


class AsyncHeaderStringList(AsyncClient):
    """Header string list."""

    _user_agent = "header-string-list/0.1.0"

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

    async def strings(
        self,
        *,
        x_one: int | str | Omit = OMIT,
        x_two: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Strings.

        Example:
            >>> await api.strings()
        """
        return await self._call(
            STRINGS, options, headers={"X-One": x_one, "X-Two": x_two}
        )
