"""Everything.

Every shape that the reader knows, sorted by theme. Nothing here is a real service.
"""

from ._client import AsyncEverything, Everything
from ._core import (
    OMIT,
    ApiConnectionError,
    ApiError,
    ApiKeyAuth,
    ApiStatusError,
    ApiTimeoutError,
    AuthError,
    BadRequestError,
    BasicAuth,
    BearerAuth,
    ConflictError,
    DigestAuth,
    FileContent,
    ForbiddenError,
    MissingVariableError,
    NoAuth,
    NotFoundError,
    OAuth2Auth,
    Omit,
    PreparedRequest,
    RateLimitError,
    RedirectError,
    Response,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from ._core.auth.asap import AsapAuth
from ._core.auth.aws import AwsSigV4Auth
from ._core.auth.oauth2 import ClientCredentials
from ._core.auth.edgegrid import EdgeGridAuth
from ._core.auth.hawk import HawkAuth
from ._core.auth.jwt import JwtAuth
from ._core.auth.ntlm import NtlmAuth
from ._core.auth.oauth1 import OAuth1Auth

__all__ = (
    "OMIT",
    "ApiConnectionError",
    "ApiError",
    "ApiKeyAuth",
    "ApiStatusError",
    "ApiTimeoutError",
    "AuthError",
    "BadRequestError",
    "BasicAuth",
    "BearerAuth",
    "ConflictError",
    "DigestAuth",
    "FileContent",
    "ForbiddenError",
    "MissingVariableError",
    "NoAuth",
    "NotFoundError",
    "OAuth2Auth",
    "Omit",
    "PreparedRequest",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ServerError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "AsapAuth",
    "AwsSigV4Auth",
    "ClientCredentials",
    "EdgeGridAuth",
    "HawkAuth",
    "JwtAuth",
    "NtlmAuth",
    "OAuth1Auth",
    "AsyncEverything",
    "Everything",
)
