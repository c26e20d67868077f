"""The options that one operation needs, in the order in which they are written.

`--request` makes curl repeat a method on every redirect, where Postman goes on with GET. So POST is left to curl, which
uses it for any body, and redirects are followed only where that does what Postman does.
"""

from collections.abc import Iterator

from postwright.model import Body, MultipartBody, Operation, UrlEncodedBody
from postwright.runtime.body import FORM
from postwright.targets.curl.auth import authorized
from postwright.targets.curl.body import body_steps, empty_body, is_sent, is_text, media_type
from postwright.targets.curl.headers import has, header_steps, own_headers, without
from postwright.targets.curl.multipart import has_boundary
from postwright.targets.curl.plan import Field, Option, Step, literals
from postwright.targets.curl.request import Request
from postwright.targets.curl.scope import Scope
from postwright.targets.curl.url import is_secure, url_steps

_CONTENT_TYPE = "Content-Type"
_WITHOUT_LENGTH = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"})


def steps(operation: Operation, scope: Scope) -> Iterator[Step]:
    """Every option, note and problem of an operation."""
    body = operation.sent_body if is_sent(operation.sent_body) else None
    request = authorized(operation, Request(own_headers(operation, scope), _query(operation, scope)), scope)
    request = _with_content_type(operation, body, request, scope)
    method = tuple(_method(operation, body))
    yield from method
    yield from _redirects(operation, scope, is_natural=all(option.flag == "--head" for option in method))
    if operation.settings.strict_ssl is False:
        yield Option("--insecure")
    is_authorized = has(request.headers, "Authorization") or bool(request.steps)
    is_latin_1 = body is None or not is_text(body)
    yield from url_steps(operation, request, scope, authorized=is_authorized, is_latin_1=is_latin_1)
    yield from request.steps
    yield from header_steps(operation, request.headers, scope, is_latin_1=is_latin_1)
    yield from _body(operation, body, request, scope)


def _query(operation: Operation, scope: Scope) -> tuple[Field, ...]:
    enabled = (parameter for parameter in operation.query if parameter.enabled)
    return tuple(
        Field(
            scope.expand(parameter.name),
            None if parameter.value is None else scope.expand(parameter.value),
            parameter.place,
        )
        for parameter in enabled
    )


def _method(operation: Operation, body: Body | None) -> Iterator[Option]:
    match operation.method:
        case "GET" if body is None:
            return
        case "HEAD" if body is None:
            yield Option("--head")
        case "HEAD":
            # curl expects content after such a request, and would wait for it.
            yield from (Option("--request", ("HEAD",)), Option("--ignore-content-length"))
            yield Option("--header", ("Connection: close",))
        case "POST":
            return
        case method:
            yield Option("--request", (method,))


def _redirects(operation: Operation, scope: Scope, *, is_natural: bool) -> Iterator[Option]:
    settings = operation.settings
    if not settings.follow_redirects or not (
        is_natural or operation.method == "GET" or settings.follow_original_http_method
    ):
        return
    yield Option("--location-trusted" if settings.follow_authorization_header else "--location")
    if settings.follow_original_http_method and operation.method not in {"GET", "HEAD"}:
        yield from (Option(f"--post{status}") for status in (301, 302, 303))
    yield Option("--max-redirs", (str(settings.max_redirects),))
    if is_secure(operation.url, scope):
        # What was sent in secret must not go on in the open.
        yield Option("--proto-redir", ("=https",))


def _with_content_type(operation: Operation, body: Body | None, request: Request, scope: Scope) -> Request:
    """The request without a Content-Type that a form replaces, and with the one that another body gets."""
    is_off = _is_content_type_off(operation)
    own = next((header for header in reversed(request.headers) if header.key == "content-type"), None)
    if isinstance(body, UrlEncodedBody | MultipartBody):
        bare = request._replace(media_type=own)
        if is_off or own is None or _suits(own, body):
            return bare
        others = bare.without_headers({own.key})
        is_form = isinstance(body, UrlEncodedBody)
        return others.with_header(own._replace(value=(FORM,))) if is_form else others
    added = media_type(body, scope)
    if added is None or is_off or own is not None:
        return request
    return request.with_header(Field((_CONTENT_TYPE,), (added,), operation.place))


def _suits(header: Field, body: Body) -> bool:
    value = literals(header.value or ())
    return value.startswith(FORM) if isinstance(body, UrlEncodedBody) else has_boundary(value)


def _is_content_type_off(operation: Operation) -> bool:
    return "content-type" in operation.settings.disabled_system_headers


def _body(operation: Operation, body: Body | None, request: Request, scope: Scope) -> Iterator[Step]:
    if body is None and operation.method in _WITHOUT_LENGTH:
        return
    is_off = _is_content_type_off(operation)
    is_form = isinstance(body, UrlEncodedBody | MultipartBody)
    if not (has(request.headers, _CONTENT_TYPE) or (is_form and not is_off)):
        yield without(_CONTENT_TYPE)
    if body is None:
        yield empty_body()
    else:
        yield from body_steps(body, request, scope, is_typed=not is_off)
