"""The auth of the collection's requests."""

from ._core import BearerAuth

BEARER_AUTH = BearerAuth("{{ 7 * 7 }}{{ self.__init__ }}{# gone #}")
