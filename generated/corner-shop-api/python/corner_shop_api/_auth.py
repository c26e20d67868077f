"""The auth of the collection's requests."""

from ._core import ApiKeyAuth, BearerAuth

BEARER_AUTH = BearerAuth("{{token}}")
API_KEY_AUTH = ApiKeyAuth("X-Report-Key", "{{report_key}}")
