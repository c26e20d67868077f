"""Shared types."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Unpack

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
from .types import User, UserList

if TYPE_CHECKING:
    from .orders import AsyncOrders, Orders

LIST_USERS: Operation[UserList] = Operation(
    name="List users",
    method="GET",
    url="{{server}}/users",
)

GET_A_USER: Operation[User] = Operation(
    name="Get a user",
    method="GET",
    url="{{server}}/users/:id",
)


class SharedTypes(Client):
    """Shared types."""

    _user_agent = "shared-types/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        **options: Unpack[ClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def orders(self) -> Orders:
        """Orders."""
        from .orders import Orders

        return Orders(self)

    def list_users(self, **options: Unpack[Options]) -> UserList:
        """List users.

        Returns:
            `UserList`, as in the saved response.

        Example:
            >>> api.list_users()
        """
        return self._call(LIST_USERS, options)

    def get_a_user(self, id: int | str, **options: Unpack[Options]) -> User:
        """Get a user.

        Returns:
            `User`, as in the saved response.

        Raises:
            NotFoundError: Status 404 ("Missing") with a body of `Error`.

        Example:
            >>> api.get_a_user(5)
        """
        return self._call(GET_A_USER, options, path={"id": id})


class AsyncSharedTypes(AsyncClient):
    """Shared types."""

    _user_agent = "shared-types/0.1.0"

    def __init__(
        self,
        *,
        server: str | None = None,
        **options: Unpack[AsyncClientOptions],
    ) -> None:
        """Make a client; it connects when it is first used.

        A variable that is not given is read from the environment variable of its name
        in capitals. The options are those of `ClientOptions`.
        """
        super().__init__(
            VARIABLES,
            {
                "server": server,
            },
            options,
        )

    def _load_saved_values(self) -> Mapping[str, SavedValues]:
        from ._saved_values import SAVED_VALUES

        return SAVED_VALUES

    @cached_property
    def orders(self) -> AsyncOrders:
        """Orders."""
        from .orders import AsyncOrders

        return AsyncOrders(self)

    async def list_users(self, **options: Unpack[Options]) -> UserList:
        """List users.

        Returns:
            `UserList`, as in the saved response.

        Example:
            >>> await api.list_users()
        """
        return await self._call(LIST_USERS, options)

    async def get_a_user(self, id: int | str, **options: Unpack[Options]) -> User:
        """Get a user.

        Returns:
            `User`, as in the saved response.

        Raises:
            NotFoundError: Status 404 ("Missing") with a body of `Error`.

        Example:
            >>> await api.get_a_user(5)
        """
        return await self._call(GET_A_USER, options, path={"id": id})
