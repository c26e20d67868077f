"""Variables nested invisible.

Example:
    >>> from variables_nested_invisible import VariablesNestedInvisible
    >>> with VariablesNestedInvisible(base_url="https://api.example.com") as api:
    ...     print(api.price())
"""

from typing import TYPE_CHECKING

from ._client import AsyncVariablesNestedInvisible, VariablesNestedInvisible
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
    "AsyncStream",
    "AsyncVariablesNestedInvisible",
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
    "VariablesNestedInvisible",
    "__version__",
)
