"""The auth of the collection's requests."""

from ._core.auth.asap import AsapAuth
from ._core.auth.aws import AwsSigV4Auth
from ._core.auth.edgegrid import EdgeGridAuth
from ._core.auth.hawk import HawkAuth
from ._core.auth.jwt import JwtAuth
from ._core.auth.ntlm import NtlmAuth
from ._core.auth.oauth1 import OAuth1Auth

AWS_SIG_V4_AUTH = AwsSigV4Auth("{{access_key}}", "{{secret_key}}")
OAUTH1_AUTH = OAuth1Auth(
    "{{consumer_key}}",
    "{{consumer_secret}}",
    signature_method="",
    version="",
    in_header=False,
)
HAWK_AUTH = HawkAuth("{{hawk_id}}", "{{hawk_key}}")
NTLM_AUTH = NtlmAuth("{{user}}", "{{password}}")
EDGE_GRID_AUTH = EdgeGridAuth(
    "{{client_token}}", "{{client_secret}}", "{{access_token}}"
)
JWT_AUTH = JwtAuth(secret="{{jwt_secret}}", payload="{}")
ASAP_AUTH = AsapAuth("cases", "x", "{{key_id}}", "{{private_key}}")
