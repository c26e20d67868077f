"""Header list."""

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

LIST: Operation[Any] = Operation(
    name="List",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("X-Trace", "1"),),
)


class HeaderList(Client):
    """Header list."""

    _user_agent = "header-list/0.1.0"

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

    def list_(
        self,
        *,
        x_trace: int | str | Omit = OMIT,
        x_off: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """List.

        Args:
            x_trace: Shows up in the log.

        Example:
            >>> api.list_()
        """
        return self._call(LIST, options, headers={"X-Trace": x_trace, "X-Off": x_off})


class AsyncHeaderList(AsyncClient):
    """Header list."""

    _user_agent = "header-list/0.1.0"

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

    async def list_(
        self,
        *,
        x_trace: int | str | Omit = OMIT,
        x_off: int | str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """List.

        Args:
            x_trace: Shows up in the log.

        Example:
            >>> await api.list_()
        """
        return await self._call(
            LIST, options, headers={"X-Trace": x_trace, "X-Off": x_off}
        )
