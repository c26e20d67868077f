"""Url several hosts."""

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

FIRST: Operation[Any] = Operation(
    name="First",
    method="GET",
    url="http://{{host}}/a",
)

SECOND: Operation[Any] = Operation(
    name="Second",
    method="GET",
    url="{{adminUrl}}/b",
)


class UrlSeveralHosts(Client):
    """Url several hosts."""

    _user_agent = "url-several-hosts"

    def __init__(
        self,
        *,
        host: str | None = None,
        admin_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            host: Default: the environment variable HOST_.
            admin_url: Default: the environment variable ADMIN_URL.
        """
        super().__init__(
            VARIABLES,
            {
                "host": host,
                "adminUrl": admin_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def first(self, **options: Unpack[Options]) -> Any:
        """First."""
        return self._call(FIRST, options)

    def second(self, **options: Unpack[Options]) -> Any:
        """Second."""
        return self._call(SECOND, options)


class AsyncUrlSeveralHosts(AsyncClient):
    """Url several hosts."""

    _user_agent = "url-several-hosts"

    def __init__(
        self,
        *,
        host: str | None = None,
        admin_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            host: Default: the environment variable HOST_.
            admin_url: Default: the environment variable ADMIN_URL.
        """
        super().__init__(
            VARIABLES,
            {
                "host": host,
                "adminUrl": admin_url,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def first(self, **options: Unpack[Options]) -> Any:
        """First."""
        return await self._call(FIRST, options)

    async def second(self, **options: Unpack[Options]) -> Any:
        """Second."""
        return await self._call(SECOND, options)
