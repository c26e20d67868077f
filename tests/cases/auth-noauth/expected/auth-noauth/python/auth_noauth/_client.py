"""Auth noauth."""

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

    _user_agent = "auth-noauth"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            token: Default: the environment variable TOKEN.
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
        """Off."""
        return self._call(OFF, options)

    def on(self, **options: Unpack[Options]) -> Any:
        """On."""
        return self._call(ON, options)


class AsyncAuthNoauth(AsyncClient):
    """Auth noauth."""

    _user_agent = "auth-noauth"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            token: Default: the environment variable TOKEN.
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
        """Off."""
        return await self._call(OFF, options)

    async def on(self, **options: Unpack[Options]) -> Any:
        """On."""
        return await self._call(ON, options)
