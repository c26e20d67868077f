"""The auth of the collection's requests."""

from ._core import DigestAuth

DIGEST_AUTH = DigestAuth("{{user}}", "{{password}}")
