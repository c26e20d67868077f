"""What an operation sends, as a short digest that is the same in every version: a lock file knows it again by that."""

import json
from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeAlias

from postwright.model import (
    Body,
    FileBody,
    FilePart,
    GraphqlBody,
    MultipartBody,
    Operation,
    Parameter,
    RawBody,
    Text,
    TextPart,
    UrlEncodedBody,
)

_Value: TypeAlias = "str | Sequence[_Value] | None"


def digest(operation: Operation) -> str:
    """The digest of the method and the URL, a dash, and that of the query, the headers and the body."""
    rest = (_parameters(operation.query), _parameters(operation.headers), _body(operation.body))
    return f"{_short((operation.method, operation.url.source))}-{_short(rest)}"


def address(digest: str) -> str:
    """The part of a digest that is about the method and the URL."""
    return digest.partition("-")[0]


def _short(value: _Value) -> str:
    return blake2b(json.dumps(value).encode(), digest_size=4).hexdigest()


def _parameters(parameters: Sequence[Parameter]) -> _Value:
    return [(parameter.name.source, _source(parameter.value)) for parameter in parameters]


def _body(body: Body | None) -> _Value:
    match body:
        case None:
            return None
        case RawBody(text=text):
            return "raw", text.source
        case UrlEncodedBody(fields=fields):
            return "urlencoded", _parameters(fields)
        case MultipartBody(parts=parts):
            return "formdata", [_part(part) for part in parts]
        case GraphqlBody(query=query, variables=variables):
            return "graphql", _source(query), _source(variables)
        case FileBody(source=source):
            return "file", _source(source)


def _part(part: TextPart | FilePart) -> _Value:
    if isinstance(part, TextPart):
        return part.name.source, part.value.source
    return part.name.source, [source.source for source in part.sources]


def _source(text: Text | None) -> str | None:
    return None if text is None else text.source
