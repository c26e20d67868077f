"""What every package exports of its runtime."""

EXPORTS = (
    "OMIT",
    "Answer",
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
    "FileSource",
    "ForbiddenError",
    "GoneError",
    "MissingVariableError",
    "NoAuth",
    "NotFoundError",
    "OAuth2Auth",
    "Omit",
    "PreconditionFailedError",
    "PreparedRequest",
    "RateLimitError",
    "RedirectError",
    "Response",
    "ServerError",
    "UnauthorizedError",
    "UnprocessableEntityError",
)

# These are imported when somebody uses them, each from its module, as they take longer than all the rest.
LAZY_EXPORTS = {
    "AsyncStream": "stream",
    "MockError": "mock",
    "MockTransport": "mock",
    "ServerSentEvent": "events",
    "Stream": "stream",
}
