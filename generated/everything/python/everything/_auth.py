"""The auth of the collection's requests."""

from ._core import ApiKeyAuth, BasicAuth, BearerAuth, DigestAuth, OAuth2Auth
from ._core.auth.asap import AsapAuth
from ._core.auth.aws import AwsSigV4Auth
from ._core.auth.edgegrid import EdgeGridAuth
from ._core.auth.hawk import HawkAuth
from ._core.auth.jwt import JwtAuth
from ._core.auth.ntlm import NtlmAuth
from ._core.auth.oauth1 import OAuth1Auth
from ._core.auth.oauth2 import ClientCredentials

BASIC_AUTH = BasicAuth("reader", "{{password}}")
BASIC_AUTH_2 = BasicAuth("{{user}}", "{{password}}")
BEARER_AUTH = BearerAuth("{{token}}")
API_KEY_AUTH = ApiKeyAuth("X-Key", "{{api_key}}")
API_KEY_AUTH_2 = ApiKeyAuth("key", "{{api_key}}", in_query=True)
OAUTH2_AUTH = OAuth2Auth(
    "{{access_token}}",
    header_prefix="Token",
    flow=ClientCredentials(
        "https://login.example.com/token",
        "{{client_id}}",
        "{{client_secret}}",
        scope="read",
    ),
)
OAUTH2_AUTH_2 = OAuth2Auth("{{access_token}}", placement="queryParams")
DIGEST_AUTH = DigestAuth("{{user}}", "{{password}}", algorithm="MD5")
AWS_SIG_V4_AUTH = AwsSigV4Auth("{{access_key}}", "{{secret_key}}", region="eu-west-1")
OAUTH1_AUTH = OAuth1Auth(
    "{{consumer_key}}",
    "{{consumer_secret}}",
    token="{{token}}",
    token_secret="{{token_secret}}",
    version="",
)
HAWK_AUTH = HawkAuth("{{hawk_id}}", "{{hawk_key}}")
NTLM_AUTH = NtlmAuth("{{user}}", "{{password}}", domain="EXAMPLE")
EDGE_GRID_AUTH = EdgeGridAuth(
    "{{client_token}}", "{{client_secret}}", "{{access_token}}"
)
JWT_AUTH = JwtAuth(secret="{{jwt_secret}}", payload='{"sub": "1"}')
ASAP_AUTH = AsapAuth("everything", "service", "{{key_id}}", "{{private_key}}")
BEARER_AUTH_2 = BearerAuth("{{folder_token}}")
