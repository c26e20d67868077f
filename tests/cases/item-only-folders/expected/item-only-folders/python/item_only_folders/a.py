"""A."""

from __future__ import annotations

from functools import cached_property

from ._core import AsyncResource, Resource


class B(Resource):
    """B."""


class A(Resource):
    """A."""

    @cached_property
    def b(self) -> B:
        """B."""
        return B(self)


class AsyncB(AsyncResource):
    """B."""


class AsyncA(AsyncResource):
    """A."""

    @cached_property
    def b(self) -> AsyncB:
        """B."""
        return AsyncB(self)
