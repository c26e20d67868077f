"""Header authorization basic."""

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

BASIC: Operation[Any] = Operation(
    name="Basic",
    method="GET",
    url="{{baseUrl}}/items",
    headers=(("authorization", "Basic {{credentials}}"),),
)


class HeaderAuthorizationBasic(Client):
    """Header authorization basic."""

    _user_agent = "header-authorization-basic/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        credentials: str | None = None,
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
                "credentials": credentials,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    def basic(self, **options: Unpack[Options]) -> Any:
        """Basic.

        Example:
            >>> api.basic()
        """
        return self._call(BASIC, options)


class AsyncHeaderAuthorizationBasic(AsyncClient):
    """Header authorization basic."""

    _user_agent = "header-authorization-basic/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        credentials: str | None = None,
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
                "credentials": credentials,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    async def basic(self, **options: Unpack[Options]) -> Any:
        """Basic.

        Example:
            >>> await api.basic()
        """
        return await self._call(BASIC, options)
