"""Format tree."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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

if TYPE_CHECKING:
    from .users import AsyncUsers, Users
    from .orders import AsyncOrders, Orders

HEALTH: Operation[Any] = Operation(
    name="Health",
    method="GET",
    url="{{baseUrl}}/health",
    auth=BEARER_AUTH,
    max_redirects=3,
)


class FormatTree(Client):
    """Format tree.

    Folders by ids.
    """

    _user_agent = "format-tree/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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

    @cached_property
    def users(self) -> Users:
        """Users."""
        from .users import Users

        return Users(self)

    @cached_property
    def orders(self) -> Orders:
        """Orders."""
        from .orders import Orders

        return Orders(self)

    def health(self, **options: Unpack[Options]) -> Any:
        """Health.

        Example:
            >>> api.health()
        """
        return self._call(HEALTH, options)


class AsyncFormatTree(AsyncClient):
    """Format tree.

    Folders by ids.
    """

    _user_agent = "format-tree/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
        token: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals, or else has its value in the collection. The options are those of
        `ClientOptions`.
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

    @cached_property
    def users(self) -> AsyncUsers:
        """Users."""
        from .users import AsyncUsers

        return AsyncUsers(self)

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders."""
        from .orders import AsyncOrders

        return AsyncOrders(self)

    async def health(self, **options: Unpack[Options]) -> Any:
        """Health.

        Example:
            >>> await api.health()
        """
        return await self._call(HEALTH, options)
