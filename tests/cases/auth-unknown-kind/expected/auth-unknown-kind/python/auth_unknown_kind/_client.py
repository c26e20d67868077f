"""Auth unknown kind."""

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

UNKNOWN: Operation[Any] = Operation(
    name="Unknown",
    method="GET",
    url="{{baseUrl}}/items",
)


class AuthUnknownKind(Client):
    """Auth unknown kind."""

    _user_agent = "auth-unknown-kind/0.1.0"

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

    def unknown(self, **options: Unpack[Options]) -> Any:
        """Unknown.

        Example:
            >>> api.unknown()
        """
        return self._call(UNKNOWN, options)


class AsyncAuthUnknownKind(AsyncClient):
    """Auth unknown kind."""

    _user_agent = "auth-unknown-kind/0.1.0"

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

    async def unknown(self, **options: Unpack[Options]) -> Any:
        """Unknown.

        Example:
            >>> await api.unknown()
        """
        return await self._call(UNKNOWN, options)
