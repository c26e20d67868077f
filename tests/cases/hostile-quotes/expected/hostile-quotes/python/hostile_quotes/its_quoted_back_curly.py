"""it's "quoted" `back` ‘curly’."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

ItsQuotedBackCurlyResult = TypedDict(
    "ItsQuotedBackCurlyResult", {'it\'s "quoted" `back` ‘curly’': str}
)

ITS_QUOTED_BACK_CURLY: Operation[ItsQuotedBackCurlyResult] = Operation(
    name='it\'s "quoted" `back` ‘curly’/it\'s "quoted" `back` ‘curly’',
    method="GET",
    url="{{baseUrl}}/names",
)


class ItsQuotedBackCurly(Resource):
    """it's "quoted" `back` ‘curly’.

    Says: it's "quoted" back ‘curly’
    """

    def its_quoted_back_curly(
        self, **options: Unpack[Options]
    ) -> ItsQuotedBackCurlyResult:
        """it's "quoted" `back` ‘curly’.

        Says: it's "quoted" back ‘curly’
        """
        return self._call(ITS_QUOTED_BACK_CURLY, options)


class AsyncItsQuotedBackCurly(AsyncResource):
    """it's "quoted" `back` ‘curly’.

    Says: it's "quoted" back ‘curly’
    """

    async def its_quoted_back_curly(
        self, **options: Unpack[Options]
    ) -> ItsQuotedBackCurlyResult:
        """it's "quoted" `back` ‘curly’.

        Says: it's "quoted" back ‘curly’
        """
        return await self._call(ITS_QUOTED_BACK_CURLY, options)
