"""Url scheme in host."""

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

SCHEME_IN_HOST: Operation[Any] = Operation(
    name="Scheme in host",
    method="GET",
    url="http://{{host}}/items",
)

SCHEME_TWICE: Operation[Any] = Operation(
    name="Scheme twice",
    method="GET",
    url="http://{{host}}/items",
)


class UrlSchemeInHost(Client):
    """Url scheme in host."""

    _user_agent = "url-scheme-in-host/0.1.0"

    def __init__(
        self,
        *,
        host: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def scheme_in_host(self, **options: Unpack[Options]) -> Any:
        """Scheme in host.

        Example:
            >>> api.scheme_in_host()
        """
        return self._call(SCHEME_IN_HOST, options)

    def scheme_twice(self, **options: Unpack[Options]) -> Any:
        """Scheme twice.

        Example:
            >>> api.scheme_twice()
        """
        return self._call(SCHEME_TWICE, options)


class AsyncUrlSchemeInHost(AsyncClient):
    """Url scheme in host."""

    _user_agent = "url-scheme-in-host/0.1.0"

    def __init__(
        self,
        *,
        host: str | None = None,
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
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def scheme_in_host(self, **options: Unpack[Options]) -> Any:
        """Scheme in host.

        Example:
            >>> await api.scheme_in_host()
        """
        return await self._call(SCHEME_IN_HOST, options)

    async def scheme_twice(self, **options: Unpack[Options]) -> Any:
        """Scheme twice.

        Example:
            >>> await api.scheme_twice()
        """
        return await self._call(SCHEME_TWICE, options)
