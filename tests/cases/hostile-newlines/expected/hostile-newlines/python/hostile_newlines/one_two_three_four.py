"""one two three four."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

OneTwoThreeFourResult = TypedDict(
    "OneTwoThreeFourResult", {"one\ntwo\r\nthree\rfour": str}
)

ONE_TWO_THREE_FOUR: Operation[OneTwoThreeFourResult] = Operation(
    name="one\ntwo\r\nthree\rfour/one\ntwo\r\nthree\rfour",
    method="GET",
    url="{{baseUrl}}/names",
)


class OneTwoThreeFour(Resource):
    """one two three four.

    Says: one two three four
    """

    def one_two_three_four(self, **options: Unpack[Options]) -> OneTwoThreeFourResult:
        """one two three four.

        Says: one two three four
        """
        return self._call(ONE_TWO_THREE_FOUR, options)


class AsyncOneTwoThreeFour(AsyncResource):
    """one two three four.

    Says: one two three four
    """

    async def one_two_three_four(
        self, **options: Unpack[Options]
    ) -> OneTwoThreeFourResult:
        """one two three four.

        Says: one two three four
        """
        return await self._call(ONE_TWO_THREE_FOUR, options)
