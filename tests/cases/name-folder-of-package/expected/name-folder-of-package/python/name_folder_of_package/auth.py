"""Auth."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

D: Operation[Any] = Operation(
    name="Auth/D",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Auth(Resource):
    """Auth."""

    def d(self, **options: Unpack[Options]) -> Any:
        """D.

        Example:
            >>> api.auth.d()
        """
        return self._call(D, options)


class AsyncAuth(AsyncResource):
    """Auth."""

    async def d(self, **options: Unpack[Options]) -> Any:
        """D.

        Example:
            >>> await api.auth.d()
        """
        return await self._call(D, options)
