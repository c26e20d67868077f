"""The auth of the collection's requests."""

from ._core import ApiKeyAuth, BasicAuth, BearerAuth

BASIC_AUTH = BasicAuth("{{user}}", "{{password}}")
BEARER_AUTH = BearerAuth("{{token}}")
API_KEY_AUTH = ApiKeyAuth("X-Key", "{{key}}")
