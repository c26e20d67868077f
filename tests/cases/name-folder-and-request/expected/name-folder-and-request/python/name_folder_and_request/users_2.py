"""Users."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

AGAIN: Operation[Any] = Operation(
    name="Users/Again",
    method="GET",
    url="{{baseUrl}}/again",
)


class Users(Resource):
    """Users."""

    def again(self, **options: Unpack[Options]) -> Any:
        """Again.

        Example:
            >>> api.users_2.again()
        """
        return self._call(AGAIN, options)


class AsyncUsers(AsyncResource):
    """Users."""

    async def again(self, **options: Unpack[Options]) -> Any:
        """Again.

        Example:
            >>> await api.users_2.again()
        """
        return await self._call(AGAIN, options)
