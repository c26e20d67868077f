"""The kinds of auth."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from postwright.errors import Place
from postwright.model.text import EMPTY, Text

BEARER = Text(("Bearer",))


@dataclass(frozen=True, slots=True, kw_only=True)
class NoAuth:
    """Auth switched off on purpose."""

    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class BasicAuth:
    """HTTP Basic."""

    username: Text = EMPTY
    password: Text = EMPTY
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class BearerAuth:
    """`Authorization: Bearer <token>`."""

    token: Text = EMPTY
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class ApiKeyAuth:
    """A key in a header, or in the query if `in_query`; `value` is None where only the name is sent."""

    name: Text = EMPTY
    value: Text | None = None
    in_query: bool = False
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestParameter:
    """What one of the requests for getting a token carries besides the usual.

    `request` is `auth`, `token` or `refresh`, and `send_as` is `body`, `header` or `url`. Section 6.5.
    """

    name: Text
    value: Text = EMPTY
    send_as: str = "body"
    request: str = "token"


@dataclass(frozen=True, slots=True, kw_only=True)
class OAuth2Auth:
    """OAuth 2.0; `placement` is `header`, `queryParams` or what else the file says.

    `parameters` and `request_parameters` keep everything that is saved for getting a token.
    """

    access_token: Text = EMPTY
    header_prefix: Text = BEARER
    placement: str = "header"
    token_type: str = ""
    parameters: Mapping[str, Text] = field(default_factory=dict[str, Text])
    request_parameters: tuple[RequestParameter, ...] = ()
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class DigestAuth:
    """HTTP Digest; `parameters` keeps what is saved beside user name and password."""

    username: Text = EMPTY
    password: Text = EMPTY
    parameters: Mapping[str, Text] = field(default_factory=dict[str, Text])
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class SignatureAuth:
    """A kind that signs the finished request; `parameters` by the names in section 6.4, values as text."""

    parameters: Mapping[str, Text] = field(default_factory=dict[str, Text])
    place: Place


class AwsSigV4Auth(SignatureAuth):
    """AWS Signature Version 4."""


class OAuth1Auth(SignatureAuth):
    """OAuth 1.0."""


class HawkAuth(SignatureAuth):
    """Hawk."""


class NtlmAuth(SignatureAuth):
    """NTLM."""


class EdgeGridAuth(SignatureAuth):
    """Akamai EdgeGrid."""


class JwtAuth(SignatureAuth):
    """A JSON Web Token made for each request."""


class AsapAuth(SignatureAuth):
    """Atlassian ASAP."""


Auth = (
    NoAuth
    | BasicAuth
    | BearerAuth
    | ApiKeyAuth
    | OAuth2Auth
    | DigestAuth
    | AwsSigV4Auth
    | OAuth1Auth
    | HawkAuth
    | NtlmAuth
    | EdgeGridAuth
    | JwtAuth
    | AsapAuth
)
