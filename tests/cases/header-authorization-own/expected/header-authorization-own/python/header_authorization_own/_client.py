"""Header authorization own."""

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

OWN: Operation[Any] = Operation(
    name="Own",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("Authorization", "Token token={{token}}"),),
)


class HeaderAuthorizationOwn(Client):
    """Header authorization own."""

    _user_agent = "header-authorization-own/0.1.0"

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

    def own(self, **options: Unpack[Options]) -> Any:
        """Own.

        Example:
            >>> api.own()
        """
        return self._call(OWN, options)


class AsyncHeaderAuthorizationOwn(AsyncClient):
    """Header authorization own."""

    _user_agent = "header-authorization-own/0.1.0"

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

    async def own(self, **options: Unpack[Options]) -> Any:
        """Own.

        Example:
            >>> await api.own()
        """
        return await self._call(OWN, options)
