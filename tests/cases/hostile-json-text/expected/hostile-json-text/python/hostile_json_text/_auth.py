"""The auth of the collection's requests."""

from ._core import BearerAuth

BEARER_AUTH = BearerAuth('{"a": "\\u0000\\ud83d", "b": [1e999, NaN]}')
