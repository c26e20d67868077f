"""Nothing."""

from ._core import AsyncResource, Resource


class Nothing(Resource):
    """Nothing."""


class AsyncNothing(AsyncResource):
    """Nothing."""
