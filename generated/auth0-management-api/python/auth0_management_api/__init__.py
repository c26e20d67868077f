"""Auth0 Management API.

A part of the Auth0 Management API, described in our own words: users, and the
accounts that are linked to them.

Set auth0_domain to the domain of your tenant and auth0_token to a token for its
Management API.
"""

from ._client import AsyncAuth0ManagementApi, Auth0ManagementApi
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
    "AsyncAuth0ManagementApi",
    "Auth0ManagementApi",
)
