"""The auth of the collection's requests."""

from ._core import BasicAuth, BearerAuth

BEARER_AUTH = BearerAuth("{{folder_token}}")
BASIC_AUTH = BasicAuth("ada", "{{password}}")
BEARER_AUTH_2 = BearerAuth("{{token}}")
