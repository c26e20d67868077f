"""The auth of the collection's requests."""

from ._core import OAuth2Auth
from ._core.auth.oauth2 import PasswordGrant, RefreshToken

OAUTH2_AUTH = OAuth2Auth(
    "",
    flow=PasswordGrant(
        "{{baseUrl}}/token", "web", "", username="{{user}}", password="{{password}}"
    ),
)
OAUTH2_AUTH_2 = OAuth2Auth(
    "",
    flow=RefreshToken("{{baseUrl}}/token", "", "", refresh_token="{{refresh_token}}"),
)
