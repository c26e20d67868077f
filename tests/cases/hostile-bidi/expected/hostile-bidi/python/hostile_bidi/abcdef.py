"""a\u202eb\u2066c\u200fd\u2069ef."""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

AbcdefResult = TypedDict(
    "AbcdefResult", {"a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff": str}
)

ABCDEF: Operation[AbcdefResult] = Operation(
    name="a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff/a\u202eb\u2066c\u200fd\u2069e\u200b\ufefff",
    method="GET",
    url="{{baseUrl}}/names",
)


class Abcdef(Resource):
    """a\u202eb\u2066c\u200fd\u2069ef.

    Says: a\u202eb\u2066c\u200fd\u2069ef
    """

    def abcdef(self, **options: Unpack[Options]) -> AbcdefResult:
        """a\u202eb\u2066c\u200fd\u2069ef.

        Says: a\u202eb\u2066c\u200fd\u2069ef
        """
        return self._call(ABCDEF, options)


class AsyncAbcdef(AsyncResource):
    """a\u202eb\u2066c\u200fd\u2069ef.

    Says: a\u202eb\u2066c\u200fd\u2069ef
    """

    async def abcdef(self, **options: Unpack[Options]) -> AbcdefResult:
        """a\u202eb\u2066c\u200fd\u2069ef.

        Says: a\u202eb\u2066c\u200fd\u2069ef
        """
        return await self._call(ABCDEF, options)
