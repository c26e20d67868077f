"""a\ufffdb\ufffdc."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ABCResult = TypedDict("ABCResult", {"a\ud800b\udfffc": str})

A_B_C: Operation[ABCResult] = Operation(
    name="a\ufffdb\ufffdc/a\ufffdb\ufffdc",
    method="GET",
    url="{{baseUrl}}/names",
)


class ABC(Resource):
    """a\ufffdb\ufffdc.

    Says: a\ufffdb\ufffdc
    """

    def a_b_c(self, **options: Unpack[Options]) -> ABCResult:
        """a\ufffdb\ufffdc.

        Says: a\ufffdb\ufffdc
        """
        return self._call(A_B_C, options)


class AsyncABC(AsyncResource):
    """a\ufffdb\ufffdc.

    Says: a\ufffdb\ufffdc
    """

    async def a_b_c(self, **options: Unpack[Options]) -> ABCResult:
        """a\ufffdb\ufffdc.

        Says: a\ufffdb\ufffdc
        """
        return await self._call(A_B_C, options)
