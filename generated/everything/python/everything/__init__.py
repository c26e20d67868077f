"""Everything.

Every shape that the reader knows, sorted by theme. Nothing here is a real service.

Example:
    >>> from everything import Everything
    >>> with Everything() as api:
    ...     print(api.urls.url_as_a_string(page=1))
"""

from typing import TYPE_CHECKING

from ._client import AsyncEverything, Everything
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
from ._core.auth.asap import AsapAuth
from ._core.auth.aws import AwsSigV4Auth
from ._core.auth.edgegrid import EdgeGridAuth
from ._core.auth.hawk import HawkAuth
from ._core.auth.jwt import JwtAuth
from ._core.auth.ntlm import NtlmAuth
from ._core.auth.oauth1 import OAuth1Auth
from ._core.auth.oauth2 import ClientCredentials

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


__version__ = "1.2.3"

__all__ = (
    "OMIT",
    "Answer",
    "ApiConnectionError",
    "ApiError",
    "ApiKeyAuth",
    "ApiStatusError",
    "ApiTimeoutError",
    "AsapAuth",
    "AsyncEverything",
    "AsyncStream",
    "AuthError",
    "AwsSigV4Auth",
    "BadRequestError",
    "BasicAuth",
    "BearerAuth",
    "ClientCredentials",
    "ConflictError",
    "DigestAuth",
    "EdgeGridAuth",
    "Everything",
    "FileContent",
    "FileSource",
    "ForbiddenError",
    "GoneError",
    "HawkAuth",
    "JwtAuth",
    "MissingVariableError",
    "MockError",
    "MockTransport",
    "NoAuth",
    "NotFoundError",
    "NtlmAuth",
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
