"""Hostile header injection.

a X-Injected: yes

GET /smuggled HTTP/1.1
"""

from ._client import AsyncHostileHeaderInjection, HostileHeaderInjection
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
    "AsyncHostileHeaderInjection",
    "HostileHeaderInjection",
)
