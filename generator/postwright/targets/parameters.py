"""The parameters of operations, each with the place by which it can be named."""

from collections.abc import Iterator
from typing import NamedTuple

from postwright.errors import Place
from postwright.model import MultipartBody, Operation, RawBody, UrlEncodedBody
from postwright.targets.json_text import parse


class Parameter(NamedTuple):
    """One place of a parameter: `where` is path, query, headers or body; the whole body has no name."""

    where: str
    name: str
    place: Place


def parameters(operation: Operation) -> Iterator[Parameter]:
    """All that a caller can pass, in no order; a key of a JSON body is at `raw` and the key, inside of the body."""
    yield from (Parameter("path", each.name, each.place) for each in operation.url.path_variables)
    yield from (Parameter("query", each.name.source, each.place) for each in operation.query)
    yield from (Parameter("headers", each.name.source, each.place) for each in operation.headers)
    body = operation.sent_body
    if body is None:
        return
    yield Parameter("body", "", body.place)
    match body:
        case UrlEncodedBody(fields=fields):
            yield from (Parameter("body", each.name.source, each.place) for each in fields)
        case MultipartBody(parts=parts):
            yield from (Parameter("body", each.name.source, each.place) for each in parts)
        case RawBody():
            yield from (Parameter("body", key, body.place.at("raw", key)) for key in _keys(body))
        case _:
            pass


def _keys(body: RawBody) -> list[str]:
    try:
        value = parse(body.text.source)
    except ValueError:
        return []
    return list(value) if isinstance(value, dict) else []
