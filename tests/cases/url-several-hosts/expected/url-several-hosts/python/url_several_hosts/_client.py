"""Url several hosts."""

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

    _user_agent = "url-several-hosts/0.1.0"

    def __init__(
        self,
        *,
        host: str | None = None,
        admin_url: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            host: Read from the environment variable HOST_.
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
        """First.

        Example:
            >>> api.first()
        """
        return self._call(FIRST, options)

    def second(self, **options: Unpack[Options]) -> Any:
        """Second.

        Example:
            >>> api.second()
        """
        return self._call(SECOND, options)


class AsyncUrlSeveralHosts(AsyncClient):
    """Url several hosts."""

    _user_agent = "url-several-hosts/0.1.0"

    def __init__(
        self,
        *,
        host: str | None = None,
        admin_url: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.

        Args:
            host: Read from the environment variable HOST_.
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
        """First.

        Example:
            >>> await api.first()
        """
        return await self._call(FIRST, options)

    async def second(self, **options: Unpack[Options]) -> Any:
        """Second.

        Example:
            >>> await api.second()
        """
        return await self._call(SECOND, options)
