"""The auth of the collection's requests."""

from ._core import OAuth2Auth
from ._core.auth.oauth2 import AuthorizationCode

OAUTH2_AUTH = OAuth2Auth(
    "",
    flow=AuthorizationCode(
        "{{baseUrl}}/authorize",
        "{{baseUrl}}/token",
        "{{client_id}}",
        "{{client_secret}}",
        redirect_url="http://localhost:8910/callback",
        state="1234",
    ),
)
OAUTH2_AUTH_2 = OAuth2Auth(
    "",
    flow=AuthorizationCode(
        "{{baseUrl}}/authorize",
        "{{baseUrl}}/token",
        "{{client_id}}",
        "{{client_secret}}",
        redirect_url="https://oauth.pstmn.io/v1/callback",
        scope="openid",
    ),
)
OAUTH2_AUTH_3 = OAuth2Auth(
    "",
    flow=AuthorizationCode(
        "{{baseUrl}}/authorize",
        "{{baseUrl}}/token",
        "{{client_id}}",
        "{{client_secret}}",
        pkce="S256",
    ),
)
OAUTH2_AUTH_4 = OAuth2Auth(
    "",
    flow=AuthorizationCode(
        "{{baseUrl}}/authorize",
        "{{baseUrl}}/token",
        "{{client_id}}",
        "{{client_secret}}",
        pkce="plain",
        code_verifier="{{verifier}}",
    ),
)
