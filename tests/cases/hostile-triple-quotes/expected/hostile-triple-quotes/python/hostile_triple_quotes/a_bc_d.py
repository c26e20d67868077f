"""a\"\"\"b'''c\"\"\""d."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

A_BC_D: Operation[Name] = Operation(
    name='a"""b\'\'\'c""""d/a"""b\'\'\'c""""d',
    method="GET",
    url="{{baseUrl}}/names",
)


class ABcD(Resource):
    """a\"\"\"b'''c\"\"\""d.

    Says: a\"\"\"b'''c\"\"\""d
    """

    def a_bc_d(self, **options: Unpack[Options]) -> Name:
        """a\"\"\"b'''c\"\"\""d.

        Says: a\"\"\"b'''c\"\"\""d

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.a_bc_d.a_bc_d()
        """
        return self._call(A_BC_D, options)


class AsyncABcD(AsyncResource):
    """a\"\"\"b'''c\"\"\""d.

    Says: a\"\"\"b'''c\"\"\""d
    """

    async def a_bc_d(self, **options: Unpack[Options]) -> Name:
        """a\"\"\"b'''c\"\"\""d.

        Says: a\"\"\"b'''c\"\"\""d

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.a_bc_d.a_bc_d()
        """
        return await self._call(A_BC_D, options)
