"""Auth over header."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import BEARER_AUTH
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

BOTH: Operation[Any] = Operation(
    name="Both",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("authorization", "Bearer by hand"),),
    auth=BEARER_AUTH,
)

NOTHING_TO_SEND: Operation[Any] = Operation(
    name="Nothing to send",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "Bearer by hand"),),
)


class AuthOverHeader(Client):
    """Auth over header."""

    _user_agent = "auth-over-header/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def both(self, **options: Unpack[Options]) -> Any:
        """Both.

        Example:
            >>> api.both()
        """
        return self._call(BOTH, options)

    def nothing_to_send(self, **options: Unpack[Options]) -> Any:
        """Nothing to send.

        Example:
            >>> api.nothing_to_send()
        """
        return self._call(NOTHING_TO_SEND, options)


class AsyncAuthOverHeader(AsyncClient):
    """Auth over header."""

    _user_agent = "auth-over-header/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def both(self, **options: Unpack[Options]) -> Any:
        """Both.

        Example:
            >>> await api.both()
        """
        return await self._call(BOTH, options)

    async def nothing_to_send(self, **options: Unpack[Options]) -> Any:
        """Nothing to send.

        Example:
            >>> await api.nothing_to_send()
        """
        return await self._call(NOTHING_TO_SEND, options)
