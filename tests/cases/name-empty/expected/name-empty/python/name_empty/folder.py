""""""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

INSIDE: Operation[Any] = Operation(
    name="/Inside",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class Folder(Resource):
    """"""

    def inside(self, **options: Unpack[Options]) -> Any:
        """Inside.

        Example:
            >>> api.folder.inside()
        """
        return self._call(INSIDE, options)


class AsyncFolder(AsyncResource):
    """"""

    async def inside(self, **options: Unpack[Options]) -> Any:
        """Inside.

        Example:
            >>> await api.folder.inside()
        """
        return await self._call(INSIDE, options)
