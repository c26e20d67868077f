"""The auth of the collection's requests."""

from ._core import OAuth2Auth

OAUTH2_AUTH = OAuth2Auth("{{token}}")
