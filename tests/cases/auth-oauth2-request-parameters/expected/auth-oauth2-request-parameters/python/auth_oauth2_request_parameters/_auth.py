"""The auth of the collection's requests."""

from ._core import OAuth2Auth
from ._core.auth.oauth2 import ClientCredentials, RequestParameter

OAUTH2_AUTH = OAuth2Auth(
    "",
    flow=ClientCredentials(
        "{{baseUrl}}/token",
        "{{client_id}}",
        "{{client_secret}}",
        parameters=(
            RequestParameter("audience", "{{audience}}"),
            RequestParameter("X-Tenant", "t", send_as="header"),
            RequestParameter("v", "1", send_as="url"),
            RequestParameter("empty", ""),
            RequestParameter("again", "1", request="refresh"),
        ),
    ),
)
OAUTH2_AUTH_2 = OAuth2Auth(
    "",
    flow=ClientCredentials(
        "{{baseUrl}}/token",
        "{{client_id}}",
        "{{client_secret}}",
        parameters=(
            RequestParameter("audience", "https://api.example.com"),
            RequestParameter("resource", "{{resource}}"),
            RequestParameter("resource", "r2"),
        ),
    ),
)
OAUTH2_AUTH_3 = OAuth2Auth(
    "",
    flow=ClientCredentials("{{baseUrl}}/token", "{{client_id}}", "{{client_secret}}"),
)
