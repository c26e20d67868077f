"""The auth of the collection's requests."""

from ._core import DigestAuth

DIGEST_AUTH = DigestAuth("{{user}}", "{{password}}", retry=False)
DIGEST_AUTH_2 = DigestAuth("{{user}}", "{{password}}")
