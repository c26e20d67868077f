"""The auth of the collection's requests."""

from ._core import ApiKeyAuth, BearerAuth

API_KEY_AUTH = ApiKeyAuth("X-Key", "{{token}}")
BEARER_AUTH = BearerAuth("{{token}}")
