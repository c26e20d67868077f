"""The saved values of an operation: all that Postman's Send button fills in and the descriptor does not say."""

from base64 import b64decode
from binascii import Error
from collections.abc import Iterator

from postwright.model import (
    FileBody,
    FilePart,
    GraphqlBody,
    MultipartBody,
    Operation,
    RawBody,
    TextPart,
    UrlEncodedBody,
)
from postwright.rendering import Code
from postwright.runtime.body import strip_comments
from postwright.store import NOTHING, Store, key
from postwright.targets.python.arguments import strips_comments
from postwright.targets.python.source import bytes_literal, call, dict_of, keyword, literal, pairs, tuple_of


def saved_fields(operation: Operation, store: Store = NOTHING) -> tuple[Code, ...]:
    """The keyword arguments of an operation's saved values: what Postman's Send button would fill in."""
    if not operation.digest:
        return tuple(_fields(operation))
    return store.result(key("saved", operation.digest), lambda: tuple(_fields(operation)))


def _fields(operation: Operation) -> Iterator[Code]:
    variables = [variable for variable in operation.url.path_variables if variable.value]
    if variables:
        items = {variable.name: literal(variable.value.source) for variable in variables if variable.value}
        yield keyword("path", dict_of(items))
    query = [parameter for parameter in operation.query if parameter.enabled]
    if query:
        yield keyword("query", pairs(query, null=True))
    body = _body(operation)
    if body:
        yield keyword("body", body)


def _body(operation: Operation) -> Code | None:
    match operation.sent_body:
        case RawBody(text=text) as body:
            return literal(strip_comments(text.source) if strips_comments(body, operation) else text.source)
        case UrlEncodedBody(fields=parameters):
            return pairs([parameter for parameter in parameters if parameter.enabled])
        case MultipartBody(parts=parts):
            return tuple_of(_part(part) for part in parts if part.enabled)
        case GraphqlBody(variables=variables):
            return literal(variables.source) if variables else None
        case FileBody(source=source, content=content):
            return literal(source.source) if source else _decoded(content) if content else None
        case None:
            return None


def _part(part: TextPart | FilePart) -> Code:
    arguments = [literal(part.name.source)]
    if isinstance(part, FilePart):
        arguments.append(keyword("sources", tuple_of(literal(source.source) for source in part.sources)))
        if part.content is not None:
            arguments.append(keyword("content", literal(part.content)))
    else:
        arguments.append(literal(part.value.source))
    for name, text in (("content_type", part.content_type), ("file_name", part.file_name)):
        if text is not None:
            arguments.append(keyword(name, literal(text.source)))
    return call("Part", *arguments)


def _decoded(content: str) -> Code:
    """Saved base64 text as the bytes that it stands for; what is not base64 stands for none."""
    try:
        return bytes_literal(b64decode(content + "=" * (-len(content) % 4)))
    except (Error, ValueError):
        return bytes_literal(b"")
