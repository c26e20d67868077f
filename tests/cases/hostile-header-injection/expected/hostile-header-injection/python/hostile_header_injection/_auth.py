"""The auth of the collection's requests."""

from ._core import BearerAuth

BEARER_AUTH = BearerAuth("a\r\nX-Injected: yes\r\n\r\nGET /smuggled HTTP/1.1")
