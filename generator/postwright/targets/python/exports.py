"""What every package exports of its runtime."""

EXPORTS = (
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
)

# These are imported when somebody uses them: they take longer than all the rest.
LAZY_EXPORTS = ("MockError", "MockTransport")
