"""a\x00b."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

A_B: Operation[Name] = Operation(
    name="a\x00b/a\x00b",
    method="GET",
    url="{{baseUrl}}/names",
)


class AB(Resource):
    """a\x00b.

    Says: a\ufffdb
    """

    def a_b(self, **options: Unpack[Options]) -> Name:
        """a\x00b.

        Says: a\ufffdb

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.a_b.a_b()
        """
        return self._call(A_B, options)


class AsyncAB(AsyncResource):
    """a\x00b.

    Says: a\ufffdb
    """

    async def a_b(self, **options: Unpack[Options]) -> Name:
        """a\x00b.

        Says: a\ufffdb

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.a_b.a_b()
        """
        return await self._call(A_B, options)
