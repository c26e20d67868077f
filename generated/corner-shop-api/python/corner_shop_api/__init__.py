"""Corner Shop API.

The API of a small shop: products, orders, customers.

Every call but the health check and the login needs a token.
"""

from ._client import AsyncCornerShopApi, CornerShopApi
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
    "AsyncCornerShopApi",
    "CornerShopApi",
)
