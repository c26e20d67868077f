"""Reading what is sent: method, URL, query, headers and body, of a request or of the one an example answers."""

import re

from postwright.model import Request
from postwright.reader import body, headers, url
from postwright.reader.url import UnusableRequestError
from postwright.reader.values import Node, js_text, quoted
from postwright.runtime.headers import NAME

_HTTP_TOKEN = re.compile(NAME)


def read(node: Node) -> Request:
    """Read a request object, or the URL that stands for a GET of it; raises UnusableRequestError. Section 1.3."""
    if isinstance(node.value, str):
        address, query = url.read(node)
        return Request(method="GET", url=address, query=query)
    if not isinstance(node.value, dict):
        raise UnusableRequestError("no-request", "it holds no request", "Give it a request, or remove it.")
    method = _method(node.get("method"))
    address, query = url.read(node.get("url"))
    return Request(
        method=method,
        url=address,
        query=query,
        headers=headers.read(node.get("header")),
        body=body.read(node.get("body")),
    )


def _method(node: Node) -> str:
    method = "" if node.value is None else js_text(node.value).strip()
    if "{{" in method:
        reason = f"its method is the variable {quoted(method, 40)}"
        raise UnusableRequestError("method-variable", reason, "Postman can't send it; write the method out.")
    if method and not _HTTP_TOKEN.fullmatch(method):
        reason = f"{quoted(method, 40)} is no HTTP method"
        raise UnusableRequestError("method-invalid", reason, "Use a method such as GET.")
    return method.upper() or "GET"
