"""Header authorization basic."""

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

    _user_agent = "header-authorization-basic"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        credentials: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            credentials: Default: the environment variable CREDENTIALS.
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
        """Basic."""
        return self._call(BASIC, options)


class AsyncHeaderAuthorizationBasic(AsyncClient):
    """Header authorization basic."""

    _user_agent = "header-authorization-basic"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        credentials: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        Args:
            base_url: Default: the environment variable BASE_URL.
            credentials: Default: the environment variable CREDENTIALS.
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
        """Basic."""
        return await self._call(BASIC, options)
