"""Users."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import P

FILL: Operation[P] = Operation(
    name="users/fill",
    method="GET",
    url="{{baseUrl}}/p/:fill",
)


class Users(Resource):
    """Users."""

    def fill_(self, fill: str, **options: Unpack[Options]) -> P:
        """Fill.

        Returns:
            `P`, as in the saved response.

        Example:
            >>> api.users_2.fill_(".")
        """
        return self._call(FILL, options, path={"fill": fill})


class AsyncUsers(AsyncResource):
    """Users."""

    async def fill_(self, fill: str, **options: Unpack[Options]) -> P:
        """Fill.

        Returns:
            `P`, as in the saved response.

        Example:
            >>> await api.users_2.fill_(".")
        """
        return await self._call(FILL, options, path={"fill": fill})
