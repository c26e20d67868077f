"""The only module that knows the HTTP library: it sends one request, once."""

import httpx2

from .arguments import OMIT, Omit
from .errors import ApiConnectionError, ApiTimeoutError, AuthError
from .exchange import Outcome
from .request import PreparedRequest
from .result import Answer, Headers

CONNECT_TIMEOUT = 10.0
# The extension of requests that only authentication sends: the kind that people know.
AUTH_KIND = "postwright.auth_kind"
Timeout = float | None | Omit
_ERRORS = (httpx2.HTTPError, httpx2.InvalidURL)
# These say that the request is wrong, not that the connection is bad.
_FINAL = (httpx2.InvalidURL, httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)


class ExactUrl(httpx2.URL):
    """A URL whose path and query go out, and are signed, as they were written."""

    target = b""

    @property
    def raw_path(self) -> bytes:
        return self.target


def new_client(verify: bool, own_connections: bool) -> httpx2.Client:
    """Make a client of the library; it never follows a redirect by itself.

    With `own_connections` it closes none to make room for another.
    """
    return httpx2.Client(verify=verify, limits=_limits(own_connections))


def new_async_client(verify: bool, own_connections: bool) -> httpx2.AsyncClient:
    """Make an async client of the library."""
    return httpx2.AsyncClient(verify=verify, limits=_limits(own_connections))


def _limits(own_connections: bool) -> httpx2.Limits:
    most, idle = (None, None) if own_connections else (100, 20)
    return httpx2.Limits(max_connections=most, max_keepalive_connections=idle)


def send(client: httpx2.Client, request: PreparedRequest, timeout: Timeout) -> Outcome:
    """Send a request and read the answer; a bad connection is an outcome too.

    `timeout` is in seconds, None for no end, OMIT for that of the library's client.
    Raises ApiConnectionError for a request that can't be sent at all.
    """
    try:
        wire = _wire(request, timeout)
        response = client.send(wire, auth=_auth(request), follow_redirects=False)
    except _ERRORS as error:
        return _failure(request, error)
    return _answer(response)


async def send_async(
    client: httpx2.AsyncClient, request: PreparedRequest, timeout: Timeout
) -> Outcome:
    """As `send`, without blocking."""
    try:
        wire = _wire(request, timeout)
        response = await client.send(wire, auth=_auth(request), follow_redirects=False)
    except _ERRORS as error:
        return _failure(request, error)
    return _answer(response)


def _wire(request: PreparedRequest, timeout: Timeout) -> httpx2.Request:
    extensions: dict[str, object] = {}
    if timeout is not OMIT:
        connect = CONNECT_TIMEOUT if timeout is None else min(timeout, CONNECT_TIMEOUT)
        limits = httpx2.Timeout(timeout, connect=connect)
        extensions["timeout"] = limits.as_dict()
    # In front of a text Postman writes UTF-8, and else Latin-1.
    is_text = bool(request.content) and request.body != "file"
    encoding = "utf-8" if is_text else "latin-1"
    headers = [
        (name.encode(), value.encode(encoding)) for name, value in request.headers
    ]
    if not any(name.lower() == b"host" for name, _ in headers):
        # The library leaves out the usual port; as in Postman, it is sent if it is given.
        headers.insert(0, (b"Host", request.target.authority.encode()))
    wire = httpx2.Request(
        request.method,
        request.target.origin,
        headers=headers,
        content=request.content,
        extensions=extensions,
    )
    wire.url = _exact_url(request)
    return wire


def _exact_url(request: PreparedRequest) -> ExactUrl:
    try:
        url = ExactUrl(request.url)
    except httpx2.InvalidURL:
        # The library takes only so long a URL; a server may take a longer one.
        url = ExactUrl(request.target.origin)
    url.target = request.target.target.encode()
    return url


def _auth(request: PreparedRequest) -> httpx2.Auth | None:
    return None if request.flow is None else request.flow()


def _answer(response: httpx2.Response) -> Answer:
    headers = Headers(response.headers.multi_items())
    return Answer(response.status_code, headers, response.content)


def _failure(request: PreparedRequest, error: Exception) -> Outcome:
    timed_out = isinstance(error, httpx2.TimeoutException)
    kind = ApiTimeoutError if timed_out else ApiConnectionError
    message = str(error) or type(error).__name__
    failed = error.request if isinstance(error, httpx2.RequestError) else None
    if failed is not None and AUTH_KIND in failed.extensions:
        # A request for a token failed, and this one has not been sent.
        place = str(failed.url.copy_with(query=None, userinfo=b""))
        raise AuthError(failed.extensions[AUTH_KIND], f"{place}: {message}") from error
    failure = kind(message, request.method, request.safe_url)
    if isinstance(error, _FINAL):
        raise failure from error
    failure.__cause__ = error
    return failure
