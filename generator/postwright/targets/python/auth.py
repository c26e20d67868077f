"""Auth of a collection as the auth objects of its client."""

from collections.abc import Iterator

from postwright.model import (
    ApiKeyAuth,
    Auth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    OAuth2Auth,
    SignatureAuth,
)
from postwright.rendering import Code
from postwright.targets.python.signatures import DIGEST, has_key, keywords, signature_code
from postwright.targets.python.source import call, keyword, literal, optional
from postwright.targets.python.token_flows import flow_code


def auth_code(auth: Auth | None) -> Code | None:
    """The auth as its runtime class, or None where nothing is sent."""
    match auth:
        case BasicAuth(username=username, password=password):
            return call("BasicAuth", literal(username.source), literal(password.source))
        case BearerAuth(token=token) if token:
            return call("BearerAuth", literal(token.source))
        case ApiKeyAuth(name=name, value=value, in_query=in_query) if name or value:
            place = [keyword("in_query", Code("True"))] if in_query else []
            return call("ApiKeyAuth", literal(name.source), optional(None if value is None else value.source), *place)
        case OAuth2Auth(access_token=token):
            flow = flow_code(auth)
            is_sent = (token or flow) and auth.token_type.lower() != "mac"
            return call("OAuth2Auth", literal(token.source), *_oauth2_options(auth, flow)) if is_sent else None
        case DigestAuth(username=username, password=password):
            options = keywords(DIGEST, auth.parameters)
            return call("DigestAuth", literal(username.source), literal(password.source), *options)
        case SignatureAuth() if has_key(auth):
            return signature_code(auth)
        case _:
            return None


def _oauth2_options(auth: OAuth2Auth, flow: Code | None) -> Iterator[Code]:
    if auth.header_prefix.source != "Bearer":
        yield keyword("header_prefix", literal(auth.header_prefix.source))
    if auth.placement != "header":
        yield keyword("placement", literal(auth.placement))
    if flow:
        yield keyword("flow", flow)
