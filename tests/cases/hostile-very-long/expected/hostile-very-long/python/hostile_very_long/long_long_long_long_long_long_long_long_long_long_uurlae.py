"""long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long.
"""

from typing import TypedDict, Unpack

from ._core import AsyncResource, Operation, Options, Resource

LongLongLongLongLongLongLongLongLongLongUurlaeResult = TypedDict(
    "LongLongLongLongLongLongLongLongLongLongUurlaeResult",
    {
        "long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long ": str
    },
)

LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_UURLAE: Operation[
    LongLongLongLongLongLongLongLongLongLongUurlaeResult
] = Operation(
    name="long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long/long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long",
    method="GET",
    url="{{baseUrl}}/names",
)


class LongLongLongLongLongLongLongLongLongLongUurlae(Resource):
    """long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long.

    Says: long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long
    """

    def long_long_long_long_long_long_long_long_long_long_uurlae(
        self, **options: Unpack[Options]
    ) -> LongLongLongLongLongLongLongLongLongLongUurlaeResult:
        """long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long.

        Says: long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long
        """
        return self._call(
            LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_UURLAE, options
        )


class AsyncLongLongLongLongLongLongLongLongLongLongUurlae(AsyncResource):
    """long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long.

    Says: long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long long long long long long long
    long long long long long long long long long long long
    """

    async def long_long_long_long_long_long_long_long_long_long_uurlae(
        self, **options: Unpack[Options]
    ) -> LongLongLongLongLongLongLongLongLongLongUurlaeResult:
        """long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long.

        Says: long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long long long long long long long long long long long long long long long long
        long
        """
        return await self._call(
            LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_UURLAE, options
        )
