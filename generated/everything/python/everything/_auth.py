"""The auth of the collection's requests."""

from ._core import (
    ApiKeyAuth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    OAuth2Auth,
    UnsupportedAuth,
)

BASIC_AUTH = BasicAuth("reader", "{{password}}")
BASIC_AUTH_2 = BasicAuth("{{user}}", "{{password}}")
BEARER_AUTH = BearerAuth("{{token}}")
API_KEY_AUTH = ApiKeyAuth("X-Key", "{{api_key}}")
API_KEY_AUTH_2 = ApiKeyAuth("key", "{{api_key}}", in_query=True)
OAUTH2_AUTH = OAuth2Auth("{{access_token}}", header_prefix="Token")
OAUTH2_AUTH_2 = OAuth2Auth("{{access_token}}", placement="queryParams")
DIGEST_AUTH = DigestAuth("{{user}}", "{{password}}")
UNSUPPORTED_AUTH = UnsupportedAuth("AWS Signature Version 4")
UNSUPPORTED_AUTH_2 = UnsupportedAuth("OAuth 1.0")
UNSUPPORTED_AUTH_3 = UnsupportedAuth("Hawk")
UNSUPPORTED_AUTH_4 = UnsupportedAuth("NTLM")
UNSUPPORTED_AUTH_5 = UnsupportedAuth("Akamai EdgeGrid")
UNSUPPORTED_AUTH_6 = UnsupportedAuth("JWT")
UNSUPPORTED_AUTH_7 = UnsupportedAuth("Atlassian ASAP")
BEARER_AUTH_2 = BearerAuth("{{folder_token}}")
