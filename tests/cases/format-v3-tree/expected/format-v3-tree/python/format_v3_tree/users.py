"""Users."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._auth import API_KEY_AUTH, BEARER_AUTH
from ._core import OMIT, AsyncResource, Omit, Operation, Options, Resource
from ._core.paging import PageNumber
from .types import User

ADD_A_KEY: Operation[Any] = Operation(
    name="Users/Keys/Tokens/Add a key",
    method="POST",
    url="{{baseUrl}}/users/:user/keys",
    headers=(("X-Trace", "yes"),),
    auth=API_KEY_AUTH,
    body="form",
)

LIST_USERS: Operation[list[User]] = Operation(
    name="Users/List users",
    method="GET",
    url="{{baseUrl}}/users",
    auth=BEARER_AUTH,
    pages=PageNumber("page", items=(), first=1),
)


class KeysTokens(Resource):
    """Keys/Tokens."""

    def add_a_key(
        self,
        user: str,
        *,
        x_trace: str | Omit = OMIT,
        name: str | Omit = OMIT,
        until: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Add a key.

        Example:
            >>> api.users.keys_tokens.add_a_key(
            ...     "ada", name="on", until="12:30:45"
            ... )
        """
        return self._call(
            ADD_A_KEY,
            options,
            path={"user": user},
            headers={"X-Trace": x_trace},
            body={"name": name, "until": until},
        )


class Users(Resource):
    """Users.

    People.
    """

    @cached_property
    def keys_tokens(self) -> KeysTokens:
        """Keys/Tokens."""
        return KeysTokens(self)

    def list_users(
        self,
        *,
        since: str | Omit = OMIT,
        page: int | str | Omit = OMIT,
        all: str | None | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[User]:
        """List users.

        All since a day.

        `each_page` goes through all its pages.

        Args:
            since: The first day.

        Returns:
            `list[User]`, as in the saved response "Some".

        Example:
            >>> api.users.list_users(since="2026-01-01", page=1)
        """
        return self._call(
            LIST_USERS, options, query={"since": since, "page": page, "all": all}
        )


class AsyncKeysTokens(AsyncResource):
    """Keys/Tokens."""

    async def add_a_key(
        self,
        user: str,
        *,
        x_trace: str | Omit = OMIT,
        name: str | Omit = OMIT,
        until: str | Omit = OMIT,
        **options: Unpack[Options],
    ) -> Any:
        """Add a key.

        Example:
            >>> await api.users.keys_tokens.add_a_key(
            ...     "ada", name="on", until="12:30:45"
            ... )
        """
        return await self._call(
            ADD_A_KEY,
            options,
            path={"user": user},
            headers={"X-Trace": x_trace},
            body={"name": name, "until": until},
        )


class AsyncUsers(AsyncResource):
    """Users.

    People.
    """

    @cached_property
    def keys_tokens(self) -> AsyncKeysTokens:
        """Keys/Tokens."""
        return AsyncKeysTokens(self)

    async def list_users(
        self,
        *,
        since: str | Omit = OMIT,
        page: int | str | Omit = OMIT,
        all: str | None | Omit = OMIT,
        **options: Unpack[Options],
    ) -> list[User]:
        """List users.

        All since a day.

        `each_page` goes through all its pages.

        Args:
            since: The first day.

        Returns:
            `list[User]`, as in the saved response "Some".

        Example:
            >>> await api.users.list_users(since="2026-01-01", page=1)
        """
        return await self._call(
            LIST_USERS, options, query={"since": since, "page": page, "all": all}
        )
