"""Conftest."""

from __future__ import annotations

from typing import Unpack

from ._core import AsyncResource, Operation, Options, Resource
from .types import P

LIVE: Operation[P] = Operation(
    name="conftest/live",
    method="GET",
    url="{{baseUrl}}/p/:live",
)


class Conftest(Resource):
    """Conftest."""

    def live(self, live: str, **options: Unpack[Options]) -> P:
        """Live.

        Returns:
            `P`, as in the saved response.

        Example:
            >>> api.conftest.live("<v>-<w>")
        """
        return self._call(LIVE, options, path={"live": live})


class AsyncConftest(AsyncResource):
    """Conftest."""

    async def live(self, live: str, **options: Unpack[Options]) -> P:
        """Live.

        Returns:
            `P`, as in the saved response.

        Example:
            >>> await api.conftest.live("<v>-<w>")
        """
        return await self._call(LIVE, options, path={"live": live})
