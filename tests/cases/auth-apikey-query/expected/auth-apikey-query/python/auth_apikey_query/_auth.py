"""The auth of the collection's requests."""

from ._core import ApiKeyAuth

API_KEY_AUTH = ApiKeyAuth("key", "{{api_key}}", in_query=True)
