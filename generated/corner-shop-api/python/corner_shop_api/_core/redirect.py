"""Postman's rules for following redirects, and what is kept from other servers."""

from typing import Any
from urllib.parse import urljoin

from .errors import RedirectError
from .headers import is_secret
from .operation import Operation
from .request import PreparedRequest
from .result import Answer
from .upload import Upload
from .url import Target, finish, flaw

_REPEATING = frozenset({307, 308})
_ABOUT_BODY = frozenset({"content-type", "content-length", "transfer-encoding"})
_DEFAULT_PORTS = {"http": "80", "https": "443"}


def following(
    request: PreparedRequest,
    answer: Answer,
    operation: Operation[Any],
    *,
    insecure: bool = False,
) -> PreparedRequest | None:
    """Give the request to send next, or None for an answer that is the last one.

    Any 3xx but 307 and 308 makes a GET of what is not HEAD. Credentials do not go to
    another server. Raises RedirectError for other schemes, and for the way from HTTPS
    to HTTP unless that may be `insecure`. Section 5.7.
    """
    if not 300 <= answer.status < 400:
        return None
    location = answer.headers.get("location")
    if location is None:
        return None
    target = _joined(request, location)
    wrong = flaw(target)
    if wrong is not None:
        message = f"the server redirects to a URL with {wrong}"
        raise RedirectError(message, request.method, request.safe_url)
    if _is_opened(request.target, target) and not insecure:
        message = (
            "the server redirects from HTTPS to HTTP, which is followed only with "
            "insecure_redirects=True"
        )
        raise RedirectError(message, request.method, request.safe_url)
    moved = _moved(request, target, operation)
    repeats = answer.status in _REPEATING or operation.follow_original_method
    moved = moved if repeats else _without_body(moved)
    if isinstance(moved.content, Upload) and not moved.content.rewindable:
        message = "the server redirects an upload that can't be sent a second time"
        raise RedirectError(message, request.method, request.safe_url)
    return moved


def _joined(request: PreparedRequest, location: str) -> Target:
    try:
        return finish(urljoin(request.url, location))
    except ValueError:
        # What can't be read can hold a secret anywhere.
        message = "the server redirects to what is no URL"
        raise RedirectError(message, request.method, request.safe_url) from None


def _moved(
    request: PreparedRequest, target: Target, operation: Operation[Any]
) -> PreparedRequest:
    # A signature stands for the first address only; Postman sends it as it was.
    moved = request._replace(target=target, sign=None)
    if _origin(request.target) == _origin(target):
        return _with_referer(moved, request.url) if operation.send_referer else moved
    dropped = {"cookie", "host", *request.secret_headers}
    if operation.send_referer:
        dropped.add("referer")
    # Never from HTTPS to HTTP.
    keeps = operation.keep_authorization and not _is_opened(request.target, target)
    headers = (
        (name, value)
        for name, value in request.headers
        if (keeps and name.lower() == "authorization")
        or not (name.lower() in dropped or is_secret(name))
    )
    return moved._replace(headers=tuple(headers), flow=None)


def _with_referer(request: PreparedRequest, url: str) -> PreparedRequest:
    others = (header for header in request.headers if header[0].lower() != "referer")
    return request._replace(headers=(*others, ("Referer", url)))


def _without_body(request: PreparedRequest) -> PreparedRequest:
    if request.method == "HEAD":
        return request
    headers = (
        (name, value)
        for name, value in request.headers
        if name.lower() not in _ABOUT_BODY
    )
    return request._replace(method="GET", headers=tuple(headers), content=b"")


def _is_opened(source: Target, target: Target) -> bool:
    return source.scheme == "https" and target.scheme == "http"


def _origin(target: Target) -> tuple[str, str, str | None]:
    return target.scheme, target.host, target.port or _DEFAULT_PORTS.get(target.scheme)
