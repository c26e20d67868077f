"""What can go wrong with a call."""

from collections.abc import Mapping
from typing import Any, cast

_REQUEST_IDS = ("x-request-id", "request-id", "x-correlation-id", "x-amzn-requestid")
_MESSAGES = ("message", "error_description", "error", "detail", "title")
_LONGEST = 500


class ApiError(Exception):
    """Anything that this client raises about a call."""

    def __repr__(self) -> str:
        # What it is made of, such as the headers of an answer, can be secret.
        return f"<{type(self).__name__}: {self}>"


class MissingVariableError(ApiError):
    """A variable that the request needs has no value anywhere."""

    def __init__(
        self, name: str, keyword: str | None = None, environment: str | None = None
    ) -> None:
        super().__init__(name, keyword, environment)
        self.name = name
        self.keyword = keyword
        self.environment = environment

    def __str__(self) -> str:
        missing = f"the variable {{{{{self.name}}}}} has no value"
        if self.keyword is None:
            return f"{missing}: pass variables={{{self.name!r}: ...}} to the client"
        return (
            f"{missing}: pass {self.keyword}=... to the client, set the environment "
            f"variable {self.environment}, or give it a value in the collection and "
            "generate again"
        )


class AuthError(ApiError):
    """A request that can't be given its authentication; `kind` is how people call it."""

    def __init__(self, kind: str, reason: str) -> None:
        super().__init__(kind, reason)
        self.kind = kind
        self.reason = reason

    def __str__(self) -> str:
        return f"{self.kind}: {self.reason}"


class SavedFileError(ApiError):
    """The collection names a file of this computer, which the caller did not allow.

    `folder` is where such files may be, None for nowhere.
    """

    def __init__(self, path: str, folder: str | None = None) -> None:
        super().__init__(path, folder)
        self.path = path
        self.folder = folder

    def __str__(self) -> str:
        named = f"the collection names the file {self.path!r}"
        if self.folder is not None:
            return f"{named}, which is not in the folder of files_from, {self.folder!r}"
        return (
            f"{named}, and files are sent only if you say so: pass one as an argument, "
            "or to the client files_from=..., the folder that the collection's are in"
        )


class ResponseTooLargeError(ApiError):
    """The answer has more bytes than the client takes (`max_response_bytes`)."""

    def __init__(self, method: str, url: str, limit: int) -> None:
        super().__init__(method, url, limit)
        self.method = method
        self.url = url
        self.limit = limit

    def __str__(self) -> str:
        return f"{self.method} {self.url}: the answer has more than {self.limit} bytes"


class ApiConnectionError(ApiError):
    """There is no answer. `url` comes without its query."""

    def __init__(self, message: str, method: str, url: str) -> None:
        super().__init__(message, method, url)
        self.message = message
        self.method = method
        self.url = url

    def __str__(self) -> str:
        return f"{self.method} {self.url}: {self.message}"


class ApiTimeoutError(ApiConnectionError):
    """There is no answer in time."""


class RedirectError(ApiConnectionError):
    """The server redirects too often, or to where it is not safe to go."""


class ApiStatusError(ApiError):
    """The server answers with a status of 400 or more.

    `body` is parsed like a result; its type, where the collection shows it, is named by
    the docstring of the method. `url` comes without its query, which may hold a key.
    `message` is what the server says about the error, up to 500 characters, or nothing;
    credentials of the request that it says again are left out.
    """

    def __init__(
        self,
        method: str,
        url: str,
        status: int,
        headers: Mapping[str, str],
        body: Any,
        message: str | None = None,
    ) -> None:
        super().__init__(method, url, status, headers, body, message)
        self.method = method
        self.url = url
        self.status = status
        self.headers = headers
        self.body: Any = body
        said = message_of(body) if message is None else message
        self.message = said[:_LONGEST]

    @property
    def request_id(self) -> str | None:
        """The server's own name for the request, to ask its people about."""
        return request_id_of(self.headers)

    def __str__(self) -> str:
        request_id = f" (request {self.request_id})" if self.request_id else ""
        message = f": {self.message}" if self.message else ""
        return f"{self.method} {self.url}: status {self.status}{request_id}{message}"


class BadRequestError(ApiStatusError):
    """Status 400."""


class UnauthorizedError(ApiStatusError):
    """Status 401."""


class ForbiddenError(ApiStatusError):
    """Status 403."""


class NotFoundError(ApiStatusError):
    """Status 404."""


class ConflictError(ApiStatusError):
    """Status 409."""


class GoneError(ApiStatusError):
    """Status 410."""


class PreconditionFailedError(ApiStatusError):
    """Status 412."""


class UnprocessableEntityError(ApiStatusError):
    """Status 422."""


class RateLimitError(ApiStatusError):
    """Status 429."""


class ServerError(ApiStatusError):
    """Status 500 and above."""


_CLASSES: dict[int, type[ApiStatusError]] = {
    400: BadRequestError,
    401: UnauthorizedError,
    403: ForbiddenError,
    404: NotFoundError,
    409: ConflictError,
    410: GoneError,
    412: PreconditionFailedError,
    422: UnprocessableEntityError,
    429: RateLimitError,
}


def request_id_of(headers: Mapping[str, str]) -> str | None:
    """Give the server's own name for a request."""
    found = (headers.get(name) for name in _REQUEST_IDS)
    return next((value for value in found if value), None)


def status_error(status: int) -> type[ApiStatusError]:
    """Give the class for a status of 400 or more."""
    return ServerError if status >= 500 else _CLASSES.get(status, ApiStatusError)


def message_of(body: object) -> str:
    """Give what a server says about an error, or nothing."""
    if isinstance(body, str):
        return body.strip()
    if isinstance(body, list):
        return message_of(next(iter(cast("list[object]", body)), None))
    if not isinstance(body, dict):
        return ""
    members = cast("dict[str, object]", body)
    found = (message_of(members[key]) for key in _MESSAGES if key in members)
    return next((text for text in found if text), "")
