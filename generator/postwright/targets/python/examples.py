"""The saved examples of a package as data: what a mocked client answers from."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import suppress
from typing import Any

from postwright.model import (
    Example,
    GraphqlBody,
    Operation,
    Parameter,
    RawBody,
    Request,
    UrlEncodedBody,
)
from postwright.runtime.body import strip_comments
from postwright.runtime.headers import NAME
from postwright.runtime.result import is_json_type
from postwright.runtime.url import join_query
from postwright.store import NOTHING, Store, key
from postwright.targets.characters import INVISIBLE
from postwright.targets.json_text import parse
from postwright.targets.python.example_urls import aligned

# About the connection over which it came, or about a coding that is undone.
_NOT_SAVED = frozenset(
    "connection content-encoding content-length keep-alive trailer transfer-encoding upgrade".split()
)
# Nothing is chosen by credentials.
_SECRET = frozenset({"authorization", "cookie", "proxy-authorization"})
_NAME = re.compile(NAME)
_FORBIDDEN = re.compile(r"[\r\n\0]")


def examples_file(operations: Iterable[tuple[str, Operation]], store: Store = NOTHING) -> bytes | None:
    """The examples by the keys of their operations, as JSON in UTF-8; None if there are none."""
    members = [f" {_json(key)}: {_examples(one, store)}" for key, one in operations if one.examples]
    return ("{\n" + ",\n".join(members) + "\n}\n").encode() if members else None


def _examples(operation: Operation, store: Store) -> str:
    """The examples of one operation, as a member of an object."""

    def made() -> str:
        # No line of JSON is inside a string.
        return _json([_example(example, operation) for example in operation.examples]).replace("\n", "\n ")

    return store.result(key("examples", operation.digest), made) if operation.digest else made()


def _json(value: object) -> str:
    return INVISIBLE.sub(_escaped, json.dumps(value, ensure_ascii=False, indent=1))


def _example(example: Example, operation: Operation) -> dict[str, Any]:
    content = _content(example)
    answer = {"status": example.status or 200, "headers": _answer_headers(example, content), "body": content}
    return {
        "name": example.name,
        **_without_empty({"id": example.id}),
        "request": _request(example.request or operation, operation),
        "response": _without_empty(answer),
    }


def _request(request: Request, operation: Operation) -> dict[str, Any]:
    url, path = aligned(request.url, operation.url)
    entries = [(one.name.source, one.value) for one in request.query if one.enabled]
    query = join_query((name, None if value is None else value.source) for name, value in entries)
    headers = list(_headers(request.headers, _SECRET))
    return {
        "method": request.method,
        "url": f"{url}?{query}" if entries else url,
        **_without_empty({"path": path, "headers": headers}),
        **_body(request),
    }


def _body(request: Request) -> dict[str, Any]:
    match request.body:
        case RawBody(text=text, enabled=True):
            return _without_empty({"body": _plain_json(text.source)})
        case UrlEncodedBody(fields=fields, enabled=True):
            return {"form": [_field(field) for field in fields if field.enabled]}
        case GraphqlBody(enabled=True) as body:
            return {"body": _graphql(body)}
        case _:
            return {}


def _graphql(body: GraphqlBody) -> str:
    members: dict[str, Any] = {}
    if body.query is not None:
        members["query"] = body.query.source
    if body.operation_name is not None:
        members["operationName"] = body.operation_name.source
    if body.variables is not None:
        with suppress(ValueError, RecursionError):
            members["variables"] = json.loads(body.variables.source)
    return json.dumps(members, ensure_ascii=False)


def _content(example: Example) -> str:
    content = example.content or ""
    return _plain_json(content) if is_json_type(example.media_type) else content


def _plain_json(text: str) -> str:
    """JSON text without comments, which types are inferred in spite of; other text as it is."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        with suppress(ValueError):
            parse(text)
            return strip_comments(text)
    return text


def _answer_headers(example: Example, content: str) -> list[str]:
    headers = list(_headers(example.headers, _NOT_SAVED))
    if content and not any(header.lower().startswith("content-type:") for header in headers):
        media_type = "application/json" if _is_json(content) else example.media_type
        return [*headers, f"Content-Type: {media_type}"] if media_type else headers
    return headers


def _is_json(content: str) -> bool:
    try:
        parse(content)
    except ValueError:
        return False
    return True


def _headers(headers: Iterable[Parameter], left_out: frozenset[str]) -> Iterator[str]:
    """Those that can be sent, one line each."""
    for header in headers:
        name, value = header.name.source, header.value.source.strip() if header.value else ""
        can_be_sent = _NAME.fullmatch(name) and not _FORBIDDEN.search(value)
        if header.enabled and can_be_sent and name.lower() not in left_out:
            yield f"{name}: {value}"


def _field(field: Parameter) -> str:
    return f"{field.name.source}={field.value.source if field.value else ''}"


def _without_empty(members: Mapping[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in members.items() if value}


def _escaped(found: re.Match[str]) -> str:
    # The line breaks are those between the members: a text has escaped ones.
    return "\n" if found[0] == "\n" else json.dumps(found[0])[1:-1]
