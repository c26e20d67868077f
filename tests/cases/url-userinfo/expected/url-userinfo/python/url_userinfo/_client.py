"""Url userinfo."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import BASIC_AUTH
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

USER: Operation[Any] = Operation(
    name="User",
    method="GET",
    url="http://{{host}}/items",
    auth=BASIC_AUTH,
)


class UrlUserinfo(Client):
    """Url userinfo."""

    _user_agent = "url-userinfo/0.1.0"

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

    def user(self, **options: Unpack[Options]) -> Any:
        """User.

        Example:
            >>> api.user()
        """
        return self._call(USER, options)


class AsyncUrlUserinfo(AsyncClient):
    """Url userinfo."""

    _user_agent = "url-userinfo/0.1.0"

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

    async def user(self, **options: Unpack[Options]) -> Any:
        """User.

        Example:
            >>> await api.user()
        """
        return await self._call(USER, options)
