"""Auth OAuth 1 query.

Example:
    >>> from auth_oauth_1_query import AuthOauth1Query
    >>> with AuthOauth1Query(
    ...     base_url="https://api.example.com",
    ...     consumer_key="...",
    ...     consumer_secret="...",
    ...     token="...",
    ...     token_secret="...",
    ... ) as api:
    ...     print(api.query(q=1))
"""

from typing import TYPE_CHECKING

from ._client import AsyncAuthOauth1Query, AuthOauth1Query
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
from ._core.auth.oauth1 import OAuth1Auth

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
    "AsyncAuthOauth1Query",
    "AsyncStream",
    "AuthError",
    "AuthOauth1Query",
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
    "OAuth1Auth",
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
