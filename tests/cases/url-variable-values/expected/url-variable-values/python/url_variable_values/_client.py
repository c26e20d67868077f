"""Url variable values."""

from __future__ import annotations

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

    _user_agent = "url-variable-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        text: str | None = None,
        server: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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

    def path(self, *, text: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Path.

        Example:
            >>> api.path()
        """
        return self._call(PATH, options, variables={"text": text})

    def query(
        self,
        *,
        q: str | Omit = OMIT,
        text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query.

        Example:
            >>> api.query(text="'`{}")
        """
        return self._call(QUERY, options, query={"q": q, "{{text}}": text})

    def base(self, **options: Unpack[Options]) -> Any:
        """Base.

        Example:
            >>> api.base()
        """
        return self._call(BASE, options)


class AsyncUrlVariableValues(AsyncClient):
    """Url variable values."""

    _user_agent = "url-variable-values/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        text: str | None = None,
        server: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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

    async def path(self, *, text: str | Omit = OMIT, **options: Unpack[Options]) -> Any:
        """Path.

        Example:
            >>> await api.path()
        """
        return await self._call(PATH, options, variables={"text": text})

    async def query(
        self,
        *,
        q: str | Omit = OMIT,
        text: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Query.

        Example:
            >>> await api.query(text="'`{}")
        """
        return await self._call(QUERY, options, query={"q": q, "{{text}}": text})

    async def base(self, **options: Unpack[Options]) -> Any:
        """Base.

        Example:
            >>> await api.base()
        """
        return await self._call(BASE, options)
