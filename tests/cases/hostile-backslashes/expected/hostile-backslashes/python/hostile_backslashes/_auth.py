"""The auth of the collection's requests."""

from ._core import BearerAuth

BEARER_AUTH = BearerAuth("a\\b\\\\c\\n\\x41\\u0041\\N{DASH}\\")
