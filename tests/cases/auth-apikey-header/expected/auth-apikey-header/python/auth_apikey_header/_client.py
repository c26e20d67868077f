"""Auth apikey header."""

from __future__ import annotations

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

    _user_agent = "auth-apikey-header/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
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
                "api_key": api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def header(self, **options: Unpack[Options]) -> Any:
        """Header.

        Example:
            >>> api.header()
        """
        return self._call(HEADER, options)

    def no_place(self, **options: Unpack[Options]) -> Any:
        """No place.

        Example:
            >>> api.no_place()
        """
        return self._call(NO_PLACE, options)

    def replaces(self, *, x_key: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Replaces.

        Example:
            >>> api.replaces()
        """
        return self._call(REPLACES, options, headers={"x-key": x_key})


class AsyncAuthApikeyHeader(AsyncClient):
    """Auth apikey header."""

    _user_agent = "auth-apikey-header/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        api_key: str | None = None,
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
                "api_key": api_key,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def header(self, **options: Unpack[Options]) -> Any:
        """Header.

        Example:
            >>> await api.header()
        """
        return await self._call(HEADER, options)

    async def no_place(self, **options: Unpack[Options]) -> Any:
        """No place.

        Example:
            >>> await api.no_place()
        """
        return await self._call(NO_PLACE, options)

    async def replaces(
        self, *, x_key: str | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Replaces.

        Example:
            >>> await api.replaces()
        """
        return await self._call(REPLACES, options, headers={"x-key": x_key})
