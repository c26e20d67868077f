"""Auth apikey header."""

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import API_KEY_AUTH
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

HEADER: Operation[Any] = Operation(
    name="Header",
    method="GET",
    url="{{baseUrl}}/items",
    auth=API_KEY_AUTH,
)

NO_PLACE: Operation[Any] = Operation(
    name="No place",
    method="GET",
    url="{{baseUrl}}/items",
    auth=API_KEY_AUTH,
)

REPLACES: Operation[Any] = Operation(
    name="Replaces",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("x-key", "by hand"),),
    auth=API_KEY_AUTH,
)


class AuthApikeyHeader(Client):
    """Auth apikey header."""

    _user_agent = "auth-apikey-header"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            api_key: Default: the environment variable API_KEY.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "api_key": api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def header(self, **options: Unpack[Options]) -> Any:
        """Header."""
        return self._call(HEADER, options)

    def no_place(self, **options: Unpack[Options]) -> Any:
        """No place."""
        return self._call(NO_PLACE, options)

    def replaces(self, *, x_key: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Replaces."""
        return self._call(REPLACES, options, headers={"x-key": x_key})


class AsyncAuthApikeyHeader(AsyncClient):
    """Auth apikey header."""

    _user_agent = "auth-apikey-header"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            api_key: Default: the environment variable API_KEY.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "api_key": api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def header(self, **options: Unpack[Options]) -> Any:
        """Header."""
        return await self._call(HEADER, options)

    async def no_place(self, **options: Unpack[Options]) -> Any:
        """No place."""
        return await self._call(NO_PLACE, options)

    async def replaces(
        self, *, x_key: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Replaces."""
        return await self._call(REPLACES, options, headers={"x-key": x_key})
