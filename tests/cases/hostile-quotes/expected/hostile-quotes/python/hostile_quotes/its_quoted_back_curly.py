"""it's "quoted" `back` ‘curly’."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

ITS_QUOTED_BACK_CURLY: Operation[Name] = Operation(
    name='it\'s "quoted" `back` ‘curly’/it\'s "quoted" `back` ‘curly’',
    method="GET",
    url="{{baseUrl}}/names",
)


class ItsQuotedBackCurly(Resource):
    """it's "quoted" `back` ‘curly’.

    Says: it's "quoted" back ‘curly’
    """

    def its_quoted_back_curly(self, **options: Unpack[Options]) -> Name:
        """it's "quoted" `back` ‘curly’.

        Says: it's "quoted" back ‘curly’

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.its_quoted_back_curly.its_quoted_back_curly()
        """
        return self._call(ITS_QUOTED_BACK_CURLY, options)


class AsyncItsQuotedBackCurly(AsyncResource):
    """it's "quoted" `back` ‘curly’.

    Says: it's "quoted" back ‘curly’
    """

    async def its_quoted_back_curly(self, **options: Unpack[Options]) -> Name:
        """it's "quoted" `back` ‘curly’.

        Says: it's "quoted" back ‘curly’

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.its_quoted_back_curly.its_quoted_back_curly()
        """
        return await self._call(ITS_QUOTED_BACK_CURLY, options)
