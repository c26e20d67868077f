"""Reading saved responses."""

import re

from postwright.model import Example, Parameter, Request
from postwright.reader import headers, request
from postwright.reader.url import UnusableRequestError
from postwright.reader.values import Node, json_text, word

_STATUS = re.compile(r"[1-9]\d\d")
_PREVIEWS = {
    "json": "application/json",
    "xml": "application/xml",
    "html": "text/html",
    "text": "text/plain",
    "plain": "text/plain",
    "javascript": "application/javascript",
}


def read(item: Node) -> tuple[Example, ...]:
    """Read the saved responses of an item; what is odd in them is no problem of the request's. Section 8."""
    node = item.get("response" if item.get("response").value is not None else "responses").quiet()
    return tuple(_example(entry) for entry in node.items() if isinstance(entry.value, dict))


def _example(entry: Node) -> Example:
    listed = headers.listed(entry.get("header"))
    body = entry.get("body").value
    status = word(entry.get("code"))
    return Example(
        id=word(entry.get("id")),
        name=word(entry.get("name")),
        request=_request(entry.get("originalRequest")),
        status=int(status) if _STATUS.fullmatch(status) else 0,
        headers=listed,
        media_type=_media_type(listed, entry.get("_postman_previewlanguage")),
        content=body if isinstance(body, str) or body is None else json_text(body),
        place=entry.place,
    )


def _request(node: Node) -> Request | None:
    try:
        return request.read(node)
    except UnusableRequestError:
        return None


def _media_type(listed: tuple[Parameter, ...], preview: Node) -> str:
    types = (header.value for header in listed if header.enabled and header.name.source.lower() == "content-type")
    named = next((value.source.partition(";")[0].strip().lower() for value in types if value), "")
    return named or _PREVIEWS.get(word(preview).lower(), "")
