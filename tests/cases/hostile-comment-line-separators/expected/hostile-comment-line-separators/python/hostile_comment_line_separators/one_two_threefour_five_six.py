"""one two three four five six."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

OneTwoThreefourFiveSixResult = TypedDict(
    "OneTwoThreefourFiveSixResult",
    {"one\u2028two\u2029three\x85four\x1cfive\x1dsix": str},
)

ONE_TWO_THREEFOUR_FIVE_SIX: Operation[OneTwoThreefourFiveSixResult] = Operation(
    name="one\u2028two\u2029three\x85four\x1cfive\x1dsix/one\u2028two\u2029three\x85four\x1cfive\x1dsix",
    method="GET",
    url="{{baseUrl}}/names",
)


class OneTwoThreefourFiveSix(Resource):
    """one two three four five six.

    Says: one two three four five six
    """

    def one_two_threefour_five_six(
        self, **options: Unpack[Options]
    ) -> OneTwoThreefourFiveSixResult:
        """one two three four five six.

        Says: one two three four five six
        """
        return self._call(ONE_TWO_THREEFOUR_FIVE_SIX, options)


class AsyncOneTwoThreefourFiveSix(AsyncResource):
    """one two three four five six.

    Says: one two three four five six
    """

    async def one_two_threefour_five_six(
        self, **options: Unpack[Options]
    ) -> OneTwoThreefourFiveSixResult:
        """one two three four five six.

        Says: one two three four five six
        """
        return await self._call(ONE_TWO_THREEFOUR_FIVE_SIX, options)
