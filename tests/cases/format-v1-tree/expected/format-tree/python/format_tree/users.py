"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._auth import BEARER_AUTH
from ._core import AsyncResource, Operation, Options, Resource

MAKE_A_KEY: Operation[Any] = Operation(
    name="Users/Keys/Make a key",
    method="POST",
    url="{{baseUrl}}/users/:id/keys",
    auth=BEARER_AUTH,
    follow_redirects=False,
    max_redirects=3,
)

GET_A_USER: Operation[Any] = Operation(
    name="Users/Get a user",
    method="GET",
    url="{{baseUrl}}/users/:id",
    auth=BEARER_AUTH,
    max_redirects=3,
)

LIST_USERS: Operation[Any] = Operation(
    name="Users/List users",
    method="GET",
    url="{{baseUrl}}/users",
    auth=BEARER_AUTH,
    max_redirects=3,
)


class Keys(Resource):
    """Keys.

    Keys of a user.
    """

    def make_a_key(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Make a key.

        Example:
            >>> api.users.keys.make_a_key(7)
        """
        return self._call(MAKE_A_KEY, options, path={"id": id})


class Users(Resource):
    """Users.

    People.
    """

    @cached_property
    def keys(self) -> Keys:
        """Keys."""
        return Keys(self)

    def get_a_user(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Get a user.

        Args:
            id: Its number.

        Example:
            >>> api.users.get_a_user(7)
        """
        return self._call(GET_A_USER, options, path={"id": id})

    def list_users(self, **options: Unpack[Options]) -> Any:
        """List users.

        All of them.

        Example:
            >>> api.users.list_users()
        """
        return self._call(LIST_USERS, options)


class AsyncKeys(AsyncResource):
    """Keys.

    Keys of a user.
    """

    async def make_a_key(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Make a key.

        Example:
            >>> await api.users.keys.make_a_key(7)
        """
        return await self._call(MAKE_A_KEY, options, path={"id": id})


class AsyncUsers(AsyncResource):
    """Users.

    People.
    """

    @cached_property
    def keys(self) -> AsyncKeys:
        """Keys."""
        return AsyncKeys(self)

    async def get_a_user(self, id: int | str, **options: Unpack[Options]) -> Any:
        """Get a user.

        Args:
            id: Its number.

        Example:
            >>> await api.users.get_a_user(7)
        """
        return await self._call(GET_A_USER, options, path={"id": id})

    async def list_users(self, **options: Unpack[Options]) -> Any:
        """List users.

        All of them.

        Example:
            >>> await api.users.list_users()
        """
        return await self._call(LIST_USERS, options)
