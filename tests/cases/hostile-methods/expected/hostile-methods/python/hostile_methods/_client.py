"""Hostile methods."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._core import (
    AsyncClient,
    AsyncClientOptions,
    Client,
    ClientOptions,
    Operation,
    Options,
    SavedValues,
)
from ._variables import VARIABLES

DASH: Operation[Any] = Operation(
    name="Dash",
    method="--NEXT",
    url="{{baseUrl}}/items",
)

FINE: Operation[Any] = Operation(
    name="Fine",
    method="GET",
    url="{{baseUrl}}/items",
)


class HostileMethods(Client):
    """Hostile methods."""

    _user_agent = "hostile-methods/0.1.0"

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

    def dash(self, **options: Unpack[Options]) -> Any:
        """Dash.

        Example:
            >>> api.dash()
        """
        return self._call(DASH, options)

    def fine(self, **options: Unpack[Options]) -> Any:
        """Fine.

        Example:
            >>> api.fine()
        """
        return self._call(FINE, options)


class AsyncHostileMethods(AsyncClient):
    """Hostile methods."""

    _user_agent = "hostile-methods/0.1.0"

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

    async def dash(self, **options: Unpack[Options]) -> Any:
        """Dash.

        Example:
            >>> await api.dash()
        """
        return await self._call(DASH, options)

    async def fine(self, **options: Unpack[Options]) -> Any:
        """Fine.

        Example:
            >>> await api.fine()
        """
        return await self._call(FINE, options)
