"""The auth of the collection's requests."""

from ._core import OAuth2Auth
from ._core.auth.oauth2 import ClientCredentials

OAUTH2_AUTH = OAuth2Auth(
    "",
    flow=ClientCredentials(
        "{{baseUrl}}/token", "{{client_id}}", "{{client_secret}}", scope="read write"
    ),
)
OAUTH2_AUTH_2 = OAuth2Auth(
    "",
    header_prefix="Token",
    flow=ClientCredentials(
        "{{baseUrl}}/token",
        "{{client_id}}",
        "{{client_secret}}",
        refresh_url="{{baseUrl}}/refresh",
        in_body=True,
    ),
)
OAUTH2_AUTH_3 = OAuth2Auth(
    "",
    placement="queryParams",
    flow=ClientCredentials("{{baseUrl}}/token", "{{client_id}}", "{{client_secret}}"),
)
OAUTH2_AUTH_4 = OAuth2Auth(
    "{{token}}",
    flow=ClientCredentials("{{baseUrl}}/token", "{{client_id}}", "{{client_secret}}"),
)
OAUTH2_AUTH_5 = OAuth2Auth("abc")
