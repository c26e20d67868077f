"""Users."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

INSIDE: Operation[Any] = Operation(
    name="Users/Inside",
    method="GET",
    url="{{baseUrl}}/inside",
)


class Users(Resource):
    """Users."""

    def inside(self, **options: Unpack[Options]) -> Any:
        """Inside.

        Example:
            >>> api.users.inside()
        """
        return self._call(INSIDE, options)


class AsyncUsers(AsyncResource):
    """Users."""

    async def inside(self, **options: Unpack[Options]) -> Any:
        """Inside.

        Example:
            >>> await api.users.inside()
        """
        return await self._call(INSIDE, options)
