"""The auth of the collection's requests."""

from ._core import OAuth2Auth

OAUTH2_AUTH = OAuth2Auth("{{access_token}}")
OAUTH2_AUTH_2 = OAuth2Auth("{{access_token}}", header_prefix="Token ")
