"""Hostile ids."""

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

TWICE: Operation[Any] = Operation(
    name="Twice",
    method="GET",
    url="{{baseUrl}}/items",
)

AGAIN: Operation[Any] = Operation(
    name="Again",
    method="GET",
    url="{{baseUrl}}/again",
)


class HostileIds(Client):
    """Hostile ids."""

    _user_agent = "hostile-ids/0.1.0"

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

    def twice(self, **options: Unpack[Options]) -> Any:
        """Twice.

        Example:
            >>> api.twice()
        """
        return self._call(TWICE, options)

    def again(self, **options: Unpack[Options]) -> Any:
        """Again.

        Example:
            >>> api.again()
        """
        return self._call(AGAIN, options)


class AsyncHostileIds(AsyncClient):
    """Hostile ids."""

    _user_agent = "hostile-ids/0.1.0"

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

    async def twice(self, **options: Unpack[Options]) -> Any:
        """Twice.

        Example:
            >>> await api.twice()
        """
        return await self._call(TWICE, options)

    async def again(self, **options: Unpack[Options]) -> Any:
        """Again.

        Example:
            >>> await api.again()
        """
        return await self._call(AGAIN, options)
