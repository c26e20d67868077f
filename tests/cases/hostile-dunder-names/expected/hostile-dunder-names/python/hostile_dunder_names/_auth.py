"""The auth of the collection's requests."""

from ._core import BearerAuth

BEARER_AUTH = BearerAuth("__class__.__init__.__globals__")
