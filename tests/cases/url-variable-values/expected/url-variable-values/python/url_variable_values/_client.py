"""Url variable values."""

from collections.abc import Mapping
from typing import Any, Unpack

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

PATH: Operation[Any] = Operation(
    name="Path",
    method="GET",
    url="{{baseUrl}}/items/{{text}}/x",
)

QUERY: Operation[Any] = Operation(
    name="Query",
    method="GET",
    url="{{baseUrl}}/items",
    query=(("q", "{{text}}"),),
)

BASE: Operation[Any] = Operation(
    name="Base",
    method="GET",
    url="{{server}}/x",
)


class UrlVariableValues(Client):
    """Url variable values."""

    _user_agent = "url-variable-values"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        text: str | None = None,
        server: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            text: Default: the environment variable TEXT, then the collection's value.
            server: Default: the environment variable SERVER, then the collection's
                value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "text": text,
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def path(self, *, text: str | int | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Path."""
        return self._call(PATH, options, variables={"text": text})

    def query(
        self,
        *,
        q: str | int | Omit = OMIT,
        text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query."""
        return self._call(QUERY, options, query={"q": q, "{{text}}": text})

    def base(self, **options: Unpack[Options]) -> Any:
        """Base."""
        return self._call(BASE, options)


class AsyncUrlVariableValues(AsyncClient):
    """Url variable values."""

    _user_agent = "url-variable-values"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        text: str | None = None,
        server: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            text: Default: the environment variable TEXT, then the collection's value.
            server: Default: the environment variable SERVER, then the collection's
                value.
        """
        super().__init__(
            VARIABLES,
            {
                "baseUrl": base_url,
                "text": text,
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def path(
        self, *, text: str | int | Omit = OMIT, **options: Unpack[Options]
    ) -> Any:
        """Path."""
        return await self._call(PATH, options, variables={"text": text})

    async def query(
        self,
        *,
        q: str | int | Omit = OMIT,
        text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query."""
        return await self._call(QUERY, options, query={"q": q, "{{text}}": text})

    async def base(self, **options: Unpack[Options]) -> Any:
        """Base."""
        return await self._call(BASE, options)
