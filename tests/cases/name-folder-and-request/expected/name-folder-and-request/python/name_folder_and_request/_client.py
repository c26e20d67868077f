"""Name folder and request."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Unpack

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
    from .users_2 import AsyncUsers as Users2AsyncUsers, Users as Users2Users

GET_USERS: Operation[Any] = Operation(
    name="Users",
    method="GET",
    url="{{baseUrl}}/users",
)


class NameFolderAndRequest(Client):
    """Name folder and request."""

    _user_agent = "name-folder-and-request/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
    def users_2(self) -> Users2Users:
        """Users."""
        from .users_2 import Users as Users2Users

        return Users2Users(self)

    def get_users(self, **options: Unpack[Options]) -> Any:
        """Users.

        Example:
            >>> api.get_users()
        """
        return self._call(GET_USERS, options)


class AsyncNameFolderAndRequest(AsyncClient):
    """Name folder and request."""

    _user_agent = "name-folder-and-request/0.1.0"

    def __init__(
        self,
        *,
        base_url: str | None = None,
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
    def users_2(self) -> Users2AsyncUsers:
        """Users."""
        from .users_2 import AsyncUsers as Users2AsyncUsers

        return Users2AsyncUsers(self)

    async def get_users(self, **options: Unpack[Options]) -> Any:
        """Users.

        Example:
            >>> await api.get_users()
        """
        return await self._call(GET_USERS, options)
