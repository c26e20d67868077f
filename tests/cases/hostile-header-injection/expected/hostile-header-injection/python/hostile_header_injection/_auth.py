"""The auth of the collection's requests."""

from ._core import BearerAuth

BEARER_AUTH = BearerAuth(
    ("a\r\n" "X-Injected: yes\r\n" "\r\n" "GET /smuggled HTTP/1.1")
)
