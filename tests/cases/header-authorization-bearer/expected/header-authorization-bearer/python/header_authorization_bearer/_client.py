"""Header authorization bearer."""

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

BEARER: Operation[Any] = Operation(
    name="Bearer",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "Bearer {{token}}"),),
)


class HeaderAuthorizationBearer(Client):
    """Header authorization bearer."""

    _user_agent = "header-authorization-bearer/0.1.0"

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


class AsyncHeaderAuthorizationBearer(AsyncClient):
    """Header authorization bearer."""

    _user_agent = "header-authorization-bearer/0.1.0"

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
