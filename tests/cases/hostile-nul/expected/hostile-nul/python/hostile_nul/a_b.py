"""a\x00b."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ABResult = TypedDict("ABResult", {"a\x00b": str})

A_B: Operation[ABResult] = Operation(
    name="a\x00b/a\x00b",
    method="GET",
    url="{{baseUrl}}/names",
)


class AB(Resource):
    """a\x00b.

    Says: a\ufffdb
    """

    def a_b(self, **options: Unpack[Options]) -> ABResult:
        """a\x00b.

        Says: a\ufffdb
        """
        return self._call(A_B, options)


class AsyncAB(AsyncResource):
    """a\x00b.

    Says: a\ufffdb
    """

    async def a_b(self, **options: Unpack[Options]) -> ABResult:
        """a\x00b.

        Says: a\ufffdb
        """
        return await self._call(A_B, options)
