"""One two three four."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

ONE_TWO_THREE_FOUR: Operation[Name] = Operation(
    name="one\ntwo\r\nthree\rfour/one\ntwo\r\nthree\rfour",
    method="GET",
    url="{{baseUrl}}/names",
)


class OneTwoThreeFour(Resource):
    """One two three four.

    Says: one two three four
    """

    def one_two_three_four(self, **options: Unpack[Options]) -> Name:
        """One two three four.

        Says: one two three four

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.one_two_three_four.one_two_three_four()
        """
        return self._call(ONE_TWO_THREE_FOUR, options)


class AsyncOneTwoThreeFour(AsyncResource):
    """One two three four.

    Says: one two three four
    """

    async def one_two_three_four(self, **options: Unpack[Options]) -> Name:
        """One two three four.

        Says: one two three four

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.one_two_three_four.one_two_three_four()
        """
        return await self._call(ONE_TWO_THREE_FOUR, options)
