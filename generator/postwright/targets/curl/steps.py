"""The options that one operation needs, in the order in which they are written.

`--request` makes curl repeat a method on every redirect, where Postman goes on with GET. So POST is left to curl, which
uses it for any body, and redirects are followed only where that does what Postman does.
"""

import re
from collections.abc import Iterator

from postwright.errors import Problem
from postwright.model import Body, MultipartBody, Operation, UrlEncodedBody
from postwright.runtime.body import FORM
from postwright.targets.curl.auth import Authorized, authorized
from postwright.targets.curl.body import body_steps, empty_body, is_sent, media_type
from postwright.targets.curl.headers import has, header_steps, own_headers, without
from postwright.targets.curl.plan import Field, Input, Option, Step, literals
from postwright.targets.curl.url import url_steps
from postwright.targets.curl.variables import Scope
from postwright.targets.texts import sent_texts

_CONTENT_TYPE = "Content-Type"
_WITHOUT_LENGTH = frozenset({"GET", "HEAD", "DELETE", "OPTIONS", "TRACE", "CONNECT"})
_POSTMAN_REDIRECTS = 10
_NESTED = re.compile(r"\{\{[^{}]*\{\{[^{}]*\}\}[^{}]*\}\}")


def steps(operation: Operation, scope: Scope) -> Iterator[Step]:
    """Every option, note and problem of an operation."""
    body = operation.sent_body if is_sent(operation.sent_body) else None
    request = authorized(operation.auth, Authorized(own_headers(operation, scope), _query(operation, scope)), scope)
    method = tuple(_method(operation, body))
    yield from _nested_variables(operation)
    yield from method
    yield from _redirects(operation, is_natural=all(option.flag == "--head" for option in method))
    if operation.settings.strict_ssl is False:
        yield Option("--insecure")
    is_authorized = has(request.headers, "Authorization") or bool(request.steps)
    yield from url_steps(operation, request.query, scope, authorized=is_authorized)
    yield from request.steps
    yield from header_steps(operation, _with_content_type(operation, body, request.headers), scope)
    yield from _body(operation, body, request.headers, scope)


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


def _redirects(operation: Operation, *, is_natural: bool) -> Iterator[Option]:
    settings = operation.settings
    if not settings.follow_redirects or not (
        is_natural or operation.method == "GET" or settings.follow_original_http_method
    ):
        return
    yield Option("--location-trusted" if settings.follow_authorization_header else "--location")
    if settings.follow_original_http_method and operation.method not in {"GET", "HEAD"}:
        yield from (Option(f"--post{status}") for status in (301, 302, 303))
    if settings.max_redirects != _POSTMAN_REDIRECTS:
        yield Option("--max-redirs", (str(settings.max_redirects),))


def _with_content_type(operation: Operation, body: Body | None, headers: tuple[Field, ...]) -> tuple[Field, ...]:
    """The headers without a Content-Type that a form replaces, and with the one that another body gets."""
    is_off = _is_content_type_off(operation)
    if isinstance(body, UrlEncodedBody | MultipartBody) and not is_off:
        return tuple(header for header in headers if header.key != "content-type" or _suits(header, body))
    added = media_type(body)
    if added is None or is_off or has(headers, _CONTENT_TYPE):
        return headers
    return (*headers, Field((_CONTENT_TYPE,), (added,), operation.place))


def _suits(header: Field, body: Body) -> bool:
    return isinstance(body, UrlEncodedBody) and literals(header.value or ()).startswith(FORM)


def _is_content_type_off(operation: Operation) -> bool:
    return "content-type" in operation.settings.disabled_system_headers


def _body(operation: Operation, body: Body | None, headers: tuple[Field, ...], scope: Scope) -> Iterator[Step]:
    if body is None and operation.method in _WITHOUT_LENGTH:
        return
    # curl cannot be kept from giving a multipart body its type.
    is_form = isinstance(body, MultipartBody) or (
        isinstance(body, UrlEncodedBody) and not _is_content_type_off(operation)
    )
    is_typed = media_type(body) is not None and not _is_content_type_off(operation)
    if not (is_form or is_typed or has(headers, _CONTENT_TYPE)):
        yield without(_CONTENT_TYPE)
    yield from _one_input((empty_body(),) if body is None else body_steps(body, headers, scope), operation)


def _one_input(found: Iterator[Step] | tuple[Step, ...], operation: Operation) -> Iterator[Step]:
    is_taken = False
    for step in found:
        if isinstance(step, Input) and is_taken:
            message = "curl can read its standard input for one part of a form only; the others are sent empty."
            yield Problem(code="form-input", message=message, hint="Put them into files.", place=operation.place)
        else:
            yield step
            is_taken = is_taken or isinstance(step, Input)


def _nested_variables(operation: Operation) -> Iterator[Problem]:
    if any(_NESTED.search(text.source) for text in sent_texts(operation)):
        message = "A variable stands inside another variable's name, which stays text in a shell script."
        hint = "Use a variable with a name of its own."
        yield Problem(code="variable-nested", message=message, hint=hint, place=operation.place)
