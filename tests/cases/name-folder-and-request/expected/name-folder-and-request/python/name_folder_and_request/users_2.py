"""Users."""

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
        """Again."""
        return self._call(AGAIN, options)


class AsyncUsers(AsyncResource):
    """Users."""

    async def again(self, **options: Unpack[Options]) -> Any:
        """Again."""
        return await self._call(AGAIN, options)
