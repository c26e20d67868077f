"""Hostile very long.

long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long long long long long long long long long
long long long long long long long long long
"""

from ._client import AsyncHostileVeryLong, HostileVeryLong
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
    "AsyncHostileVeryLong",
    "HostileVeryLong",
)
