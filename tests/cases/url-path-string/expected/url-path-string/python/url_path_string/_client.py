"""Url path string."""

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

PATH_STRING: Operation[Any] = Operation(
    name="Path string",
    method="GET",
    url="{{baseUrl}}/a/b",
)

SLASH: Operation[Any] = Operation(
    name="Slash",
    method="GET",
    url="{{baseUrl}}/",
)

NOTHING: Operation[Any] = Operation(
    name="Nothing",
    method="GET",
    url="{{baseUrl}}",
)


class UrlPathString(Client):
    """Url path string."""

    _user_agent = "url-path-string/0.1.0"

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

    def path_string(self, **options: Unpack[Options]) -> Any:
        """Path string.

        Example:
            >>> api.path_string()
        """
        return self._call(PATH_STRING, options)

    def slash(self, **options: Unpack[Options]) -> Any:
        """Slash.

        Example:
            >>> api.slash()
        """
        return self._call(SLASH, options)

    def nothing(self, **options: Unpack[Options]) -> Any:
        """Nothing.

        Example:
            >>> api.nothing()
        """
        return self._call(NOTHING, options)


class AsyncUrlPathString(AsyncClient):
    """Url path string."""

    _user_agent = "url-path-string/0.1.0"

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

    async def path_string(self, **options: Unpack[Options]) -> Any:
        """Path string.

        Example:
            >>> await api.path_string()
        """
        return await self._call(PATH_STRING, options)

    async def slash(self, **options: Unpack[Options]) -> Any:
        """Slash.

        Example:
            >>> await api.slash()
        """
        return await self._call(SLASH, options)

    async def nothing(self, **options: Unpack[Options]) -> Any:
        """Nothing.

        Example:
            >>> await api.nothing()
        """
        return await self._call(NOTHING, options)
