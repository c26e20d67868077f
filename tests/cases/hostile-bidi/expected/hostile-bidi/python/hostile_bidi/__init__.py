"""Hostile bidi.

a\u202eb\u2066c\u200fd\u2069ef
"""

from ._client import AsyncHostileBidi, HostileBidi
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
    ForbiddenError,
    MissingVariableError,
    NoAuth,
    NotFoundError,
    OAuth2Auth,
    Omit,
    RateLimitError,
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
    "ForbiddenError",
    "MissingVariableError",
    "NoAuth",
    "NotFoundError",
    "OAuth2Auth",
    "Omit",
    "RateLimitError",
    "ServerError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "AsyncHostileBidi",
    "HostileBidi",
)
