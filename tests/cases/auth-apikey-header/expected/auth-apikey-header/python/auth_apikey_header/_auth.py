"""The auth of the collection's requests."""

from ._core import ApiKeyAuth

API_KEY_AUTH = ApiKeyAuth("X-Key", "{{api_key}}")
