"""Url base url with path."""

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

    _user_agent = "url-base-url-with-path"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL, then the collection's
                value.
            server: Default: the environment variable SERVER.
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
        """Base with path."""
        return self._call(BASE_WITH_PATH, options)


class AsyncUrlBaseUrlWithPath(AsyncClient):
    """Url base url with path."""

    _user_agent = "url-base-url-with-path"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        server: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL, then the collection's
                value.
            server: Default: the environment variable SERVER.
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
        """Base with path."""
        return await self._call(BASE_WITH_PATH, options)
