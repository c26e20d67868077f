"""Url whole variable."""

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

WHOLE: Operation[Any] = Operation(
    name="Whole",
    method="GET",
    url="{{endpoint}}",
)


class UrlWholeVariable(Client):
    """Url whole variable."""

    _user_agent = "url-whole-variable/0.1.0"

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "endpoint": endpoint,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def whole(self, **options: Unpack[Options]) -> Any:
        """Whole.

        Example:
            >>> api.whole()
        """
        return self._call(WHOLE, options)


class AsyncUrlWholeVariable(AsyncClient):
    """Url whole variable."""

    _user_agent = "url-whole-variable/0.1.0"

    def __init__(
        self,
        *,
        endpoint: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "endpoint": endpoint,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def whole(self, **options: Unpack[Options]) -> Any:
        """Whole.

        Example:
            >>> await api.whole()
        """
        return await self._call(WHOLE, options)
