"""Outer."""

from __future__ import annotations

from functools import cached_property
from typing import Any, Unpack

from ._auth import BASIC_AUTH, BEARER_AUTH
from ._core import AsyncResource, Operation, Options, Resource

FROM_THE_OUTER_FOLDER: Operation[Any] = Operation(
    name="Outer/Inner/From the outer folder",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BEARER_AUTH,
)

OWN: Operation[Any] = Operation(
    name="Outer/Own",
    method="GET",
    url="{{baseUrl}}/items",
    auth=BASIC_AUTH,
)


class Inner(Resource):
    """Inner."""

    def from_the_outer_folder(self, **options: Unpack[Options]) -> Any:
        """From the outer folder.

        Example:
            >>> api.outer.inner.from_the_outer_folder()
        """
        return self._call(FROM_THE_OUTER_FOLDER, options)


class Outer(Resource):
    """Outer."""

    @cached_property
    def inner(self) -> Inner:
        """Inner."""
        return Inner(self)

    def own(self, **options: Unpack[Options]) -> Any:
        """Own.

        Example:
            >>> api.outer.own()
        """
        return self._call(OWN, options)


class AsyncInner(AsyncResource):
    """Inner."""

    async def from_the_outer_folder(self, **options: Unpack[Options]) -> Any:
        """From the outer folder.

        Example:
            >>> await api.outer.inner.from_the_outer_folder()
        """
        return await self._call(FROM_THE_OUTER_FOLDER, options)


class AsyncOuter(AsyncResource):
    """Outer."""

    @cached_property
    def inner(self) -> AsyncInner:
        """Inner."""
        return AsyncInner(self)

    async def own(self, **options: Unpack[Options]) -> Any:
        """Own.

        Example:
            >>> await api.outer.own()
        """
        return await self._call(OWN, options)
