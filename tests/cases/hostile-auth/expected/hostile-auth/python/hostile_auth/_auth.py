"""The auth of the collection's requests."""

from ._core import ApiKeyAuth, BasicAuth

BASIC_AUTH = BasicAuth("a:b'$x", 'p"`\\')
API_KEY_AUTH = ApiKeyAuth("X-Key", "'$(touch pwned)'")
API_KEY_AUTH_2 = ApiKeyAuth("k&='", "v#&'\"", in_query=True)
