"""The only module that knows the HTTP library: it sends one request, once."""

from __future__ import annotations

import logging
import ssl
from collections.abc import AsyncGenerator, Iterator
from contextlib import aclosing
from typing import TYPE_CHECKING
from urllib.request import getproxies

import httpx2

from .arguments import OMIT, Timeout
from .errors import ApiConnectionError, ApiTimeoutError, AuthError
from .exchange import Outcome
from .request import PreparedRequest
from .result import Answer, Headers, respond
from .sending import wire_content
from .settings import Connections

if TYPE_CHECKING:
    from .stream import AsyncStream, Stream

CONNECT_TIMEOUT = 10.0
_IDLE = 20
# The extension of requests that only authentication sends: the kind that people know.
AUTH_KIND = "postwright.auth_kind"
_ERRORS = (httpx2.HTTPError, httpx2.InvalidURL)
# These say that the request is wrong, not that the connection is bad.
_FINAL = (httpx2.InvalidURL, httpx2.UnsupportedProtocol, httpx2.LocalProtocolError)


class ExactUrl(httpx2.URL):
    """A URL whose path and query go out, and are signed, as they were written."""

    target = b""

    @property
    def raw_path(self) -> bytes:
        return self.target

    @property
    def safe(self) -> str:
        """The URL without its query, in which a key can stand."""
        return str(self.copy_with(query=None, fragment=None))


def _hide_query(record: logging.LogRecord) -> bool:
    if isinstance(record.args, tuple):
        record.args = tuple(map(_without_query, record.args))
    return True


def _without_query(value: object) -> object:
    return value.safe if isinstance(value, ExactUrl) else value


# The library's own log shows whole URLs, and keys can stand in a query.
logging.getLogger("httpx2").addFilter(_hide_query)


def new_client(connections: Connections) -> httpx2.Client:
    """Make a client of the library; it never follows a redirect by itself."""
    return httpx2.Client(
        verify=_verify(connections),
        proxy=connections.proxy,
        http2=connections.http2,
        limits=_limits(connections),
    )


def new_async_client(connections: Connections) -> httpx2.AsyncClient:
    """Make an async client of the library."""
    return httpx2.AsyncClient(
        verify=_verify(connections),
        proxy=connections.proxy,
        http2=connections.http2,
        limits=_limits(connections),
    )


def _verify(connections: Connections) -> bool | ssl.SSLContext:
    is_proxied = connections.proxy is not None or getproxies()
    if connections.tls or connections.verify is not True or is_proxied:
        return connections.verify
    # All certificates of a system take long to load: this trusts none, and is not used.
    return ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)


def _limits(connections: Connections) -> httpx2.Limits:
    # Without a limit none is closed to make room for another.
    idle = None if connections.limit is None else min(connections.limit, _IDLE)
    return httpx2.Limits(
        max_connections=connections.limit, max_keepalive_connections=idle
    )


def send(
    client: httpx2.Client, request: PreparedRequest, timeout: Timeout, stream: bool
) -> Outcome:
    """Send a request and read the answer; a bad connection is an outcome too.

    `timeout` is in seconds, None for no end, OMIT for that of the library's client. In
    a `stream` only an answer that is no success is read. Raises ApiConnectionError for
    a request that can't be sent at all.
    """
    try:
        wire, auth = _wire(request, timeout), _auth(request)
        response = client.send(wire, auth=auth, follow_redirects=False, stream=stream)
        if stream and not response.is_success:
            response.read()
    except _ERRORS as error:
        return _failure(request, error)
    return _answer(response)


async def send_async(
    client: httpx2.AsyncClient, request: PreparedRequest, timeout: Timeout, stream: bool
) -> Outcome:
    """As `send`, without blocking."""
    try:
        wire, auth = _wire(request, timeout), _auth(request)
        response = await client.send(
            wire, auth=auth, follow_redirects=False, stream=stream
        )
        if stream and not response.is_success:
            await response.aread()
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
    except _ERRORS as error:
        raise _failure(request, error) from error


async def _async_chunks(
    request: PreparedRequest, response: httpx2.Response
) -> AsyncGenerator[bytes]:
    try:
        async with aclosing(response.aiter_bytes()) as chunks:
            async for chunk in chunks:
                yield chunk
    except _ERRORS as error:
        raise _failure(request, error) from error


def _wire(request: PreparedRequest, timeout: Timeout) -> httpx2.Request:
    extensions: dict[str, object] = {"postwright.operation": request.operation}
    if isinstance(timeout, httpx2.Timeout):
        extensions["timeout"] = timeout.as_dict()
    elif timeout is not OMIT:
        connect = CONNECT_TIMEOUT if timeout is None else min(timeout, CONNECT_TIMEOUT)
        extensions["timeout"] = {
            "connect": connect,
            "read": timeout,
            "write": timeout,
            "pool": timeout,
        }
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
        extensions=extensions,
    )
    wire.url = url
    if stream is None:
        wire.read()
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
    # The content of a stream is read by whoever asked for it.
    content = response.content if response.is_stream_consumed else b""
    return Answer(response.status_code, headers, content, response)


def _failure(request: PreparedRequest, error: Exception) -> ApiConnectionError:
    timed_out = isinstance(error, httpx2.TimeoutException)
    kind = ApiTimeoutError if timed_out else ApiConnectionError
    message = _reason(error)
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


def _reason(error: BaseException) -> str:
    # On some event loops only the error below says anything.
    below = error.__cause__ or error.__context__
    while not str(error) and below is not None:
        error, below = below, below.__cause__ or below.__context__
    return str(error) or type(error).__name__
