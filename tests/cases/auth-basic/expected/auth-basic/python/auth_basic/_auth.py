"""The auth of the collection's requests."""

from ._core import BasicAuth

BASIC_AUTH = BasicAuth("{{user}}", "{{password}}")
BASIC_AUTH_2 = BasicAuth("", "")
