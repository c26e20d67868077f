"""Saved values."""

from __future__ import annotations

from typing import Any, Unpack

from ._core import AsyncResource, Operation, Options, Resource

F: Operation[Any] = Operation(
    name="Saved values/F",
    method="GET",
    url="{{baseUrl}}/names/0",
)


class SavedValues_(Resource):
    """Saved values."""

    def f(self, **options: Unpack[Options]) -> Any:
        """F.

        Example:
            >>> api.saved_values.f()
        """
        return self._call(F, options)


class AsyncSavedValues(AsyncResource):
    """Saved values."""

    async def f(self, **options: Unpack[Options]) -> Any:
        """F.

        Example:
            >>> await api.saved_values.f()
        """
        return await self._call(F, options)
