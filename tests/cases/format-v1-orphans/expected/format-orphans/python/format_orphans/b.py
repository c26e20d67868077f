"""B."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

IN_NO_ROOT: Operation[Any] = Operation(
    name="B/In no root",
    method="GET",
    url="{{baseUrl}}/in-no-root",
)


class B(Resource):
    """B."""

    def in_no_root(self, **options: Unpack[Options]) -> Any:
        """In no root.

        Example:
            >>> api.b.in_no_root()
        """
        return self._call(IN_NO_ROOT, options)


class AsyncB(AsyncResource):
    """B."""

    async def in_no_root(self, **options: Unpack[Options]) -> Any:
        """In no root.

        Example:
            >>> await api.b.in_no_root()
        """
        return await self._call(IN_NO_ROOT, options)
