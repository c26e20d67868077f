"""Admin."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ROTATE: Operation[Any] = Operation(
    name="Admin/Users/Keys/Rotate",
    method="GET",
    url="{{baseUrl}}/rotate",
)

LIST: Operation[Any] = Operation(
    name="Admin/Users/List",
    method="GET",
    url="{{baseUrl}}/list",
)


class Keys(Resource):
    """Keys."""

    def rotate(self, **options: Unpack[Options]) -> Any:
        """Rotate.

        Example:
            >>> api.admin.users.keys.rotate()
        """
        return self._call(ROTATE, options)


class Users(Resource):
    """Users."""

    @cached_property
    def keys(self) -> Keys:
        """Keys."""
        return Keys(self)

    def list_(self, **options: Unpack[Options]) -> Any:
        """List.

        Example:
            >>> api.admin.users.list_()
        """
        return self._call(LIST, options)


class Admin(Resource):
    """Admin."""

    @cached_property
    def users(self) -> Users:
        """Users."""
        return Users(self)


class AsyncKeys(AsyncResource):
    """Keys."""

    async def rotate(self, **options: Unpack[Options]) -> Any:
        """Rotate.

        Example:
            >>> await api.admin.users.keys.rotate()
        """
        return await self._call(ROTATE, options)


class AsyncUsers(AsyncResource):
    """Users."""

    @cached_property
    def keys(self) -> AsyncKeys:
        """Keys."""
        return AsyncKeys(self)

    async def list_(self, **options: Unpack[Options]) -> Any:
        """List.

        Example:
            >>> await api.admin.users.list_()
        """
        return await self._call(LIST, options)


class AsyncAdmin(AsyncResource):
    """Admin."""

    @cached_property
    def users(self) -> AsyncUsers:
        """Users."""
        return AsyncUsers(self)
