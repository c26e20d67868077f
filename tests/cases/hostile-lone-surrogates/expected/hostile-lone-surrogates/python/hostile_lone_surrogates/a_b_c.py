"""a\ufffdb\ufffdc."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

A_B_C: Operation[Name] = Operation(
    name="a\ufffdb\ufffdc/a\ufffdb\ufffdc",
    method="GET",
    url="{{baseUrl}}/names",
)


class ABC(Resource):
    """a\ufffdb\ufffdc.

    Says: a\ufffdb\ufffdc
    """

    def a_b_c(self, **options: Unpack[Options]) -> Name:
        """a\ufffdb\ufffdc.

        Says: a\ufffdb\ufffdc

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.a_b_c.a_b_c()
        """
        return self._call(A_B_C, options)


class AsyncABC(AsyncResource):
    """a\ufffdb\ufffdc.

    Says: a\ufffdb\ufffdc
    """

    async def a_b_c(self, **options: Unpack[Options]) -> Name:
        """a\ufffdb\ufffdc.

        Says: a\ufffdb\ufffdc

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.a_b_c.a_b_c()
        """
        return await self._call(A_B_C, options)
