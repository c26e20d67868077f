"""Auth inherit null."""

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

NULL: Operation[Any] = Operation(
    name="Null",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)

EMPTY: Operation[Any] = Operation(
    name="Empty",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)

NO_KIND: Operation[Any] = Operation(
    name="No kind",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)


class AuthInheritNull(Client):
    """Auth inherit null."""

    _user_agent = "auth-inherit-null"

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

    def null(self, **options: Unpack[Options]) -> Any:
        """Null."""
        return self._call(NULL, options)

    def empty(self, **options: Unpack[Options]) -> Any:
        """Empty."""
        return self._call(EMPTY, options)

    def no_kind(self, **options: Unpack[Options]) -> Any:
        """No kind."""
        return self._call(NO_KIND, options)


class AsyncAuthInheritNull(AsyncClient):
    """Auth inherit null."""

    _user_agent = "auth-inherit-null"

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

    async def null(self, **options: Unpack[Options]) -> Any:
        """Null."""
        return await self._call(NULL, options)

    async def empty(self, **options: Unpack[Options]) -> Any:
        """Empty."""
        return await self._call(EMPTY, options)

    async def no_kind(self, **options: Unpack[Options]) -> Any:
        """No kind."""
        return await self._call(NO_KIND, options)
