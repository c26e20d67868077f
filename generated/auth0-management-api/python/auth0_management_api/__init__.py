"""Auth0 Management API.

A part of the Auth0 Management API, described in our own words: users, and the
accounts that are linked to them.

Set auth0_domain to the domain of your tenant and auth0_token to a token for its
Management API.

Example:
    >>> from auth0_management_api import Auth0ManagementApi
    >>> with Auth0ManagementApi(auth0_domain="api.example.com", auth0_token="...") as api:
    ...     print(api.users.list_users(page=0, per_page=50))
"""

from typing import TYPE_CHECKING

from ._client import AsyncAuth0ManagementApi, Auth0ManagementApi
from ._core import (
    OMIT,
    Answer,
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
    FileSource,
    ForbiddenError,
    GoneError,
    MissingVariableError,
    NoAuth,
    NotFoundError,
    OAuth2Auth,
    Omit,
    PreconditionFailedError,
    PreparedRequest,
    RateLimitError,
    RedirectError,
    Response,
    ResponseTooLargeError,
    SavedFileError,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
)

if TYPE_CHECKING:
    from ._core.events import ServerSentEvent
    from ._core.mock import MockError, MockTransport
    from ._core.stream import AsyncStream, Stream
else:
    _MODULES = {
        "AsyncStream": "._core.stream",
        "MockError": "._core.mock",
        "MockTransport": "._core.mock",
        "ServerSentEvent": "._core.events",
        "Stream": "._core.stream",
    }

    def __getattr__(name: str) -> object:
        if name not in _MODULES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        from importlib import import_module

        return getattr(import_module(_MODULES[name], __name__), name)


__version__ = "0.1.0"

__all__ = (
    "OMIT",
    "Answer",
    "ApiConnectionError",
    "ApiError",
    "ApiKeyAuth",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsyncAuth0ManagementApi",
    "AsyncStream",
    "Auth0ManagementApi",
    "AuthError",
    "BadRequestError",
    "BasicAuth",
    "BearerAuth",
    "ConflictError",
    "DigestAuth",
    "FileContent",
    "FileSource",
    "ForbiddenError",
    "GoneError",
    "MissingVariableError",
    "MockError",
    "MockTransport",
    "NoAuth",
    "NotFoundError",
    "OAuth2Auth",
    "Omit",
    "PreconditionFailedError",
    "PreparedRequest",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ResponseTooLargeError",
    "SavedFileError",
    "ServerError",
    "ServerSentEvent",
    "Stream",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "__version__",
)
