"""Empty."""

from __future__ import annotations

from ._core import AsyncResource, Resource


class Empty(Resource):
    """Empty."""


class AsyncEmpty(AsyncResource):
    """Empty."""
