"""One two three four five six."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

ONE_TWO_THREEFOUR_FIVE_SIX: Operation[Name] = Operation(
    name="one\u2028two\u2029three\x85four\x1cfive\x1dsix/one\u2028two\u2029three\x85four\x1cfive\x1dsix",
    method="GET",
    url="{{baseUrl}}/names",
)


class OneTwoThreefourFiveSix(Resource):
    """One two three four five six.

    Says: one two three four five six
    """

    def one_two_threefour_five_six(self, **options: Unpack[Options]) -> Name:
        """One two three four five six.

        Says: one two three four five six

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.one_two_threefour_five_six.one_two_threefour_five_six()
        """
        return self._call(ONE_TWO_THREEFOUR_FIVE_SIX, options)


class AsyncOneTwoThreefourFiveSix(AsyncResource):
    """One two three four five six.

    Says: one two three four five six
    """

    async def one_two_threefour_five_six(self, **options: Unpack[Options]) -> Name:
        """One two three four five six.

        Says: one two three four five six

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.one_two_threefour_five_six.one_two_threefour_five_six()
        """
        return await self._call(ONE_TWO_THREEFOUR_FIVE_SIX, options)
