"""The auth of the collection's requests."""

from ._core import BearerAuth

BEARER_AUTH = BearerAuth("100% %41 %zz %0d%0a %00")
