"""The only module that knows the HTTP library: it sends one request, once."""

from __future__ import annotations

import ssl
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing, suppress
from http.cookiejar import CookieJar, DefaultCookiePolicy
from typing import TYPE_CHECKING, cast
from urllib.request import getproxies

import httpx2

from .censoring import sending
from .coding import need_whole
from .deadline import Deadline, Watch, watched
from .errors import ApiConnectionError, ApiError, ApiTimeoutError, AuthError
from .exchange import Outcome
from .request import PreparedRequest
from .result import Answer, Headers, respond
from .sending import wire_content
from .settings import Connections
from .url import Target

if TYPE_CHECKING:
    from .stream import AsyncStream, Stream

_IDLE = 20
# The extension of requests that only authentication sends: the kind that people know.
AUTH_KIND = "postwright.auth_kind"
_ERRORS = (httpx2.HTTPError, httpx2.InvalidURL)
# These say that the request is wrong, not that the connection is bad.
_FINAL = (httpx2.InvalidURL, httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)
_LATE: dict[type, str] = {
    httpx2.ConnectTimeout: "timed out while connecting",
    httpx2.PoolTimeout: "timed out while all connections were in use",
    httpx2.WriteTimeout: "timed out while the request was sent",
}
# These show the URL of a proxy, in which a password can stand, and are not chained.
_NO_PROXY = (ValueError, httpx2.InvalidURL)
_PROXY = "the proxy of the client, or of the environment, is no URL of one"
_NOT_HTTP = "the request is not one that HTTP can carry"


class ExactUrl(httpx2.URL):
    """A URL whose path and query go out, and are signed, as they were written."""

    target = b""

    @property
    def raw_path(self) -> bytes:
        return self.target


def new_client(connections: Connections) -> httpx2.Client:
    """Make a client of the library; it never follows a redirect by itself."""
    with suppress(*_NO_PROXY):
        return watched(
            httpx2.Client(
                verify=_verify(connections),
                proxy=connections.proxy,
                http2=connections.http2,
                limits=_limits(connections),
                cookies=_no_cookies(),
            )
        )
    raise ApiError(_PROXY)


def new_async_client(connections: Connections) -> httpx2.AsyncClient:
    """Make an async client of the library."""
    with suppress(*_NO_PROXY):
        return httpx2.AsyncClient(
            verify=_verify(connections),
            proxy=connections.proxy,
            http2=connections.http2,
            limits=_limits(connections),
            cookies=_no_cookies(),
        )
    raise ApiError(_PROXY)


def _verify(connections: Connections) -> bool | ssl.SSLContext:
    verify = True if connections.verify is None else connections.verify
    is_proxied = connections.proxy is not None or getproxies()
    if connections.tls or verify is not True or is_proxied:
        return verify
    # All certificates of a system take long to load: this trusts none, and is not used.
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _no_cookies() -> CookieJar:
    # None is sent by itself, so that those kept would only be more and more.
    return CookieJar(DefaultCookiePolicy(allowed_domains=()))


def _limits(connections: Connections) -> httpx2.Limits:
    # Without a limit none is closed to make room for another.
    idle = None if connections.limit is None else min(connections.limit, _IDLE)
    return httpx2.Limits(
        max_connections=connections.limit, max_keepalive_connections=idle
    )


def send(
    client: httpx2.Client,
    request: PreparedRequest,
    deadline: Deadline,
    stream: bool,
    limit: int | None = None,
) -> Outcome:
    """Send a request and read the answer; a bad connection is an outcome too.

    In a `stream` only an answer that is no success is read. Raises ApiConnectionError for
    a request that can't be sent at all, and ResponseTooLargeError for an answer of more
    bytes than the `limit`.
    """
    try:
        with sending(request):
            watch = Watch(deadline, client.timeout)
            wire = _wire(request, {**watch.extensions, "trace": watch.trace})
            auth = _auth(request, limit)
            response = client.send(
                wire, auth=auth, follow_redirects=False, stream=stream
            )
            if stream and not response.is_success:
                response.read()
            watch.release()
            need_whole(response)
    except _ERRORS as error:
        return _failure(request, error)
    return _answer(response)


async def send_async(
    client: httpx2.AsyncClient,
    request: PreparedRequest,
    deadline: Deadline,
    stream: bool,
    limit: int | None = None,
) -> Outcome:
    """As `send`, without blocking."""
    try:
        with sending(request):
            watch = Watch(deadline, client.timeout)
            wire = _wire(request, {**watch.extensions, "trace": watch.trace_async})
            auth = _auth(request, limit)

            async def answer() -> httpx2.Response:
                response = await client.send(
                    wire, auth=auth, follow_redirects=False, stream=stream
                )
                if stream and not response.is_success:
                    await response.aread()
                return response

            response = await watch.run(answer)
            need_whole(response)
    except _ERRORS as error:
        return _failure(request, error)
    return _answer(response)


def stream_of(request: PreparedRequest, answer: Answer) -> Stream:
    """Give an answer's content as it comes; raise ApiStatusError for an error."""
    from .stream import Stream

    response = _unless_error(request, answer)
    chunks = _chunks(request, response)
    return Stream(answer.status, answer.headers, chunks, response.close)


def async_stream_of(request: PreparedRequest, answer: Answer) -> AsyncStream:
    """As `stream_of`, without blocking."""
    from .stream import AsyncStream

    response = _unless_error(request, answer)
    chunks = _async_chunks(request, response)
    return AsyncStream(answer.status, answer.headers, chunks, response.aclose)


def _unless_error(request: PreparedRequest, answer: Answer) -> httpx2.Response:
    if answer.status >= 400:
        respond(request, answer)
    response: httpx2.Response = answer.response
    return response


def _chunks(request: PreparedRequest, response: httpx2.Response) -> Iterator[bytes]:
    try:
        yield from response.iter_bytes()
        need_whole(response)
    except _ERRORS as error:
        raise _failure(request, error) from error


async def _async_chunks(
    request: PreparedRequest, response: httpx2.Response
) -> AsyncGenerator[bytes]:
    try:
        async with aclosing(response.aiter_bytes()) as chunks:
            async for chunk in chunks:
                yield chunk
        need_whole(response)
    except _ERRORS as error:
        raise _failure(request, error) from error


def _wire(request: PreparedRequest, extensions: dict[str, object]) -> httpx2.Request:
    # In front of a text Postman writes UTF-8, and else Latin-1.
    is_text = bool(request.content) and request.body != "file"
    encoding = "utf-8" if is_text else "latin-1"
    headers = [
        (name.encode(), value.encode(encoding)) for name, value in request.headers
    ]
    if not any(name.lower() == b"host" for name, _ in headers):
        # The library leaves out the usual port; as in Postman, it is sent if it is given.
        headers.insert(0, (b"Host", request.target.authority.encode()))
    content, stream = wire_content(request.content, request.progress)
    url = _exact_url(request)
    # With a stream the library adds no headers of its own, and looks for none.
    wire = httpx2.Request(
        request.method,
        url,
        headers=headers,
        stream=stream or httpx2.ByteStream(content or b""),
        extensions={"postwright.operation": request.operation, **extensions},
    )
    wire.url = url
    if stream is None:
        wire.read()
    return wire


def _exact_url(request: PreparedRequest) -> ExactUrl:
    _check_address(request.target)
    try:
        url = ExactUrl(request.url)
    except httpx2.InvalidURL:
        # The library takes only so long a URL; a server may take a longer one.
        url = ExactUrl(request.target.origin)
    url.target = request.target.target.encode()
    return url


def _check_address(target: Target) -> None:
    # For these the system has errors of its own kinds.
    if not all(0 < len(x) < 64 for x in target.host.removesuffix(".").split(".")):
        raise httpx2.InvalidURL("the host has a part that is empty or too long")
    port = (target.port or "0").lstrip("0")
    if len(port) > 5 or int(port or 0) > 65535:
        raise httpx2.InvalidURL("the port is too large")


def _auth(request: PreparedRequest, limit: int | None) -> httpx2.Auth | None:
    auth = None if request.flow is None else request.flow()
    if limit is None:
        return auth
    from .limits import Limited

    return Limited(auth, request, limit)


def _answer(response: httpx2.Response) -> Answer:
    headers = Headers(response.headers.multi_items())
    # The content of a stream is read by whoever asked for it.
    content = response.content if response.is_stream_consumed else b""
    return Answer(response.status_code, headers, content, response)


def _failure(request: PreparedRequest, error: Exception) -> ApiConnectionError:
    if isinstance(error, httpx2.LocalProtocolError):
        _hide_header(error)
    timed_out = isinstance(error, httpx2.TimeoutException)
    kind = ApiTimeoutError if timed_out else ApiConnectionError
    message = _reason(error)
    failed = _failed(error)
    if failed is not None and AUTH_KIND in failed.extensions:
        # A request for a token failed, and this one has not been sent.
        place = str(failed.url.copy_with(query=None, userinfo=b""))
        raise AuthError(failed.extensions[AUTH_KIND], f"{place}: {message}") from error
    failure = kind(message, request.method, request.safe_url)
    if isinstance(error, _FINAL):
        raise failure from error
    failure.__cause__ = error
    return failure


def _hide_header(error: BaseException | None) -> None:
    """Take out of an error, and of those below, the header that the library refuses."""
    while error is not None:
        if "Content-Length" not in str(error):
            error.args = (_NOT_HTTP,)
        error = error.__cause__ or error.__context__


def _failed(error: Exception) -> httpx2.Request | None:
    # What can't be decoded is not told which request it belongs to.
    with suppress(AttributeError, RuntimeError):
        return cast("httpx2.RequestError", error).request
    return None


def _reason(error: BaseException) -> str:
    if isinstance(error, httpx2.TimeoutException):
        return _LATE.get(type(error), "timed out")
    # On some event loops only the error below says anything.
    below = error.__cause__ or error.__context__
    while not str(error) and below is not None:
        error, below = below, below.__cause__ or below.__context__
    return str(error) or type(error).__name__
