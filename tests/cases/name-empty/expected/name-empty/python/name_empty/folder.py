""""""

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
        """Inside."""
        return self._call(INSIDE, options)


class AsyncFolder(AsyncResource):
    """"""

    async def inside(self, **options: Unpack[Options]) -> Any:
        """Inside."""
        return await self._call(INSIDE, options)
