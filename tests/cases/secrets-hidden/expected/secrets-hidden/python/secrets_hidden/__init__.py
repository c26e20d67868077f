"""Secrets Hidden.

Every request needs X-Api-Key: Xx00XxXx00XxXx00XxXx.

Example:
    >>> from secrets_hidden import SecretsHidden
    >>> with SecretsHidden(password="...", host="...", access_token="...") as api:
    ...     print(api.list_orders())
"""

from typing import TYPE_CHECKING

from ._client import AsyncSecretsHidden, SecretsHidden
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
    "AsyncSecretsHidden",
    "AsyncStream",
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
    "SecretsHidden",
    "ServerError",
    "ServerSentEvent",
    "Stream",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "__version__",
)
