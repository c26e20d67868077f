"""Url base url with path."""

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

BASE_WITH_PATH: Operation[Any] = Operation(
    name="Base with path",
    method="GET",
    url="{{baseUrl}}/items",
)


class UrlBaseUrlWithPath(Client):
    """Url base url with path."""

    _user_agent = "url-base-url-with-path/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def base_with_path(self, **options: Unpack[Options]) -> Any:
        """Base with path.

        Example:
            >>> api.base_with_path()
        """
        return self._call(BASE_WITH_PATH, options)


class AsyncUrlBaseUrlWithPath(AsyncClient):
    """Url base url with path."""

    _user_agent = "url-base-url-with-path/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def base_with_path(self, **options: Unpack[Options]) -> Any:
        """Base with path.

        Example:
            >>> await api.base_with_path()
        """
        return await self._call(BASE_WITH_PATH, options)
