"""Auth noauth."""

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

OFF: Operation[Any] = Operation(
    name="Off",
    method="GET",
    url="{{baseUrl}}/items",
)

ON: Operation[Any] = Operation(
    name="On",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)


class AuthNoauth(Client):
    """Auth noauth."""

    _user_agent = "auth-noauth/0.1.0"

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

    def off(self, **options: Unpack[Options]) -> Any:
        """Off.

        Example:
            >>> api.off()
        """
        return self._call(OFF, options)

    def on(self, **options: Unpack[Options]) -> Any:
        """On.

        Example:
            >>> api.on()
        """
        return self._call(ON, options)


class AsyncAuthNoauth(AsyncClient):
    """Auth noauth."""

    _user_agent = "auth-noauth/0.1.0"

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

    async def off(self, **options: Unpack[Options]) -> Any:
        """Off.

        Example:
            >>> await api.off()
        """
        return await self._call(OFF, options)

    async def on(self, **options: Unpack[Options]) -> Any:
        """On.

        Example:
            >>> await api.on()
        """
        return await self._call(ON, options)
