"""Nothing."""

from __future__ import annotations

from ._core import AsyncResource, Resource


class Nothing(Resource):
    """Nothing."""


class AsyncNothing(AsyncResource):
    """Nothing."""
