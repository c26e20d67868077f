"""a\"\"\"b'''c\"\"\""d."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ABcDResult = TypedDict("ABcDResult", {'a"""b\'\'\'c""""d': str})

A_BC_D: Operation[ABcDResult] = Operation(
    name='a"""b\'\'\'c""""d/a"""b\'\'\'c""""d',
    method="GET",
    url="{{baseUrl}}/names",
)


class ABcD(Resource):
    """a\"\"\"b'''c\"\"\""d.

    Says: a\"\"\"b'''c\"\"\""d
    """

    def a_bc_d(self, **options: Unpack[Options]) -> ABcDResult:
        """a\"\"\"b'''c\"\"\""d.

        Says: a\"\"\"b'''c\"\"\""d
        """
        return self._call(A_BC_D, options)


class AsyncABcD(AsyncResource):
    """a\"\"\"b'''c\"\"\""d.

    Says: a\"\"\"b'''c\"\"\""d
    """

    async def a_bc_d(self, **options: Unpack[Options]) -> ABcDResult:
        """a\"\"\"b'''c\"\"\""d.

        Says: a\"\"\"b'''c\"\"\""d
        """
        return await self._call(A_BC_D, options)
