"""Auth bearer."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Unpack

from ._auth import BEARER_AUTH
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

BEARER: Operation[Any] = Operation(
    name="Bearer",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)

EMPTY: Operation[Any] = Operation(
    name="Empty",
    method="GET",
    url="{{baseUrl}}/items",
)


class AuthBearer(Client):
    """Auth bearer."""

    _user_agent = "auth-bearer/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def bearer(self, **options: Unpack[Options]) -> Any:
        """Bearer.

        Example:
            >>> api.bearer()
        """
        return self._call(BEARER, options)

    def empty(self, **options: Unpack[Options]) -> Any:
        """Empty.

        Example:
            >>> api.empty()
        """
        return self._call(EMPTY, options)


class AsyncAuthBearer(AsyncClient):
    """Auth bearer."""

    _user_agent = "auth-bearer/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
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
                "token": token,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def bearer(self, **options: Unpack[Options]) -> Any:
        """Bearer.

        Example:
            >>> await api.bearer()
        """
        return await self._call(BEARER, options)

    async def empty(self, **options: Unpack[Options]) -> Any:
        """Empty.

        Example:
            >>> await api.empty()
        """
        return await self._call(EMPTY, options)
