"""The auth of the collection's requests."""

from ._core import BearerAuth

BEARER_AUTH = BearerAuth("{__import__('os').abort()} %s %(x)s {0!r:>{1}} $x ${x} #{x}")
