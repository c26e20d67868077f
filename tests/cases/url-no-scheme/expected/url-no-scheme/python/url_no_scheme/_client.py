"""Url no scheme."""

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

NO_SCHEME: Operation[Any] = Operation(
    name="No scheme",
    method="GET",
    url="{{host}}/items",
)


class UrlNoScheme(Client):
    """Url no scheme."""

    _user_agent = "url-no-scheme/0.1.0"

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

    def no_scheme(self, **options: Unpack[Options]) -> Any:
        """No scheme.

        Example:
            >>> api.no_scheme()
        """
        return self._call(NO_SCHEME, options)


class AsyncUrlNoScheme(AsyncClient):
    """Url no scheme."""

    _user_agent = "url-no-scheme/0.1.0"

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

    async def no_scheme(self, **options: Unpack[Options]) -> Any:
        """No scheme.

        Example:
            >>> await api.no_scheme()
        """
        return await self._call(NO_SCHEME, options)
