"""Long long long long long long long long long long long long long long long long
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

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import Name

LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_UURLAE: Operation[Name] = Operation(
    name="long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long/long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long long",
    method="GET",
    url="{{baseUrl}}/names",
)


class LongLongLongLongLongLongLongLongLongLongUurlae(Resource):
    """Long long long long long long long long long long long long long long long long
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
    ) -> Name:
        """Long long long long long long long long long long long long long long long long
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

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> api.long_long_long_long_long_long_long_long_long_long_uurlae.long_long_long_long_long_long_long_long_long_long_uurlae()
        """
        return self._call(
            LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_UURLAE, options
        )


class AsyncLongLongLongLongLongLongLongLongLongLongUurlae(AsyncResource):
    """Long long long long long long long long long long long long long long long long
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
    ) -> Name:
        """Long long long long long long long long long long long long long long long long
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

        Returns:
            `Name`, as in the saved response.

        Example:
            >>> await api.long_long_long_long_long_long_long_long_long_long_uurlae.long_long_long_long_long_long_long_long_long_long_uurlae()
        """
        return await self._call(
            LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_LONG_UURLAE, options
        )
