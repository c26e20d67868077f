"""Name emoji."""

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

GRINNING: Operation[Any] = Operation(
    name="😀",
    method="GET",
    url="{{baseUrl}}/names/0",
)

GET_1: Operation[Any] = Operation(
    name="→",
    method="GET",
    url="{{baseUrl}}/names/1",
)

GRINNING_OK: Operation[Any] = Operation(
    name="😀 ok",
    method="GET",
    url="{{baseUrl}}/names/2",
)


class NameEmoji(Client):
    """Name emoji."""

    _user_agent = "name-emoji/0.1.0"

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

    def grinning(self, **options: Unpack[Options]) -> Any:
        """😀.

        Example:
            >>> api.grinning()
        """
        return self._call(GRINNING, options)

    def get_1(self, **options: Unpack[Options]) -> Any:
        """→.

        Example:
            >>> api.get_1()
        """
        return self._call(GET_1, options)

    def grinning_ok(self, **options: Unpack[Options]) -> Any:
        """😀 ok.

        Example:
            >>> api.grinning_ok()
        """
        return self._call(GRINNING_OK, options)


class AsyncNameEmoji(AsyncClient):
    """Name emoji."""

    _user_agent = "name-emoji/0.1.0"

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

    async def grinning(self, **options: Unpack[Options]) -> Any:
        """😀.

        Example:
            >>> await api.grinning()
        """
        return await self._call(GRINNING, options)

    async def get_1(self, **options: Unpack[Options]) -> Any:
        """→.

        Example:
            >>> await api.get_1()
        """
        return await self._call(GET_1, options)

    async def grinning_ok(self, **options: Unpack[Options]) -> Any:
        """😀 ok.

        Example:
            >>> await api.grinning_ok()
        """
        return await self._call(GRINNING_OK, options)
