"""a\u202eb\u2066c\u200fd\u2069ef."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

ABCDEF: Operation[Name] = Operation(
    name="a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff/a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff",
    method="GET",
    url="{{baseUrl}}/names",
)


class Abcdef(Resource):
    """a\u202eb\u2066c\u200fd\u2069ef.

    Says: a\u202eb\u2066c\u200fd\u2069ef
    """

    def abcdef(self, **options: Unpack[Options]) -> Name:
        """a\u202eb\u2066c\u200fd\u2069ef.

        Says: a\u202eb\u2066c\u200fd\u2069ef

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.abcdef.abcdef()
        """
        return self._call(ABCDEF, options)


class AsyncAbcdef(AsyncResource):
    """a\u202eb\u2066c\u200fd\u2069ef.

    Says: a\u202eb\u2066c\u200fd\u2069ef
    """

    async def abcdef(self, **options: Unpack[Options]) -> Name:
        """a\u202eb\u2066c\u200fd\u2069ef.

        Says: a\u202eb\u2066c\u200fd\u2069ef

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.abcdef.abcdef()
        """
        return await self._call(ABCDEF, options)
