"""The arguments of a method: what a caller can say about one operation, and what is sent for it."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

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
from postwright.naming import KEYWORDS, assign, pascal, snake
from postwright.rendering import Code
from postwright.runtime.body import is_json, strip_comments
from postwright.targets.json_text import Json, parse
from postwright.targets.python.inference import shape_of
from postwright.targets.python.nouns import thing_of
from postwright.targets.python.parameter_types import SavedValues, parameter_type, variable_type
from postwright.targets.python.shapes import ANY, NOTHING, Plain, Record, Shape, unfolded
from postwright.targets.python.type_wishes import SENT, Wish
from postwright.targets.texts import sole_variable

Where = Literal["path", "variables", "query", "headers", "body"]
BodyKind = Literal["", "json", "raw", "form", "multipart", "graphql", "file"]

RESERVED = KEYWORDS | {"self", "options", "extra_headers", "extra_query", "extra_body", "timeout", "upload_progress"}

# Headers that auth, the body or the HTTP library decide; `extra_headers` sets them all the same.
_NOT_OFFERED = frozenset(
    "accept accept-encoding authorization cache-control connection content-length content-type host postman-token "
    "transfer-encoding user-agent".split()
)
_FILE = Plain(Code("FileContent"))
_RAW_JSON = Plain(Code("str | bytes | dict[str, Any] | list[Any]"))
_RAW = Plain(Code("str | FileSource"))


@dataclass(frozen=True, slots=True, kw_only=True)
class Argument:
    """One argument. `wire` is the name on the wire, or nothing for an argument that is the `whole` body."""

    name: str
    wire: str
    where: Where
    shape: Shape
    required: bool = False
    whole: bool = False
    description: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Arguments:
    """All arguments of an operation in the order of its method, and how its body is sent."""

    all: tuple[Argument, ...]
    body_kind: BodyKind


def arguments(operation: Operation, method: str, saved: SavedValues) -> Arguments:
    """What the method of an operation takes; `saved` are the values that are known for variables."""
    kind, body = _body_arguments(operation, method, saved)
    wanted = [
        *_path_arguments(operation, saved),
        *_segment_arguments(operation, saved),
        *_parameter_arguments(operation.query, "query", saved),
        *_parameter_arguments(_offered(operation.headers), "headers", saved),
        *body,
    ]
    names = assign([(item.name, f"{item.name}_{_SUFFIXES[item.where]}") for item in wanted], reserved=RESERVED)
    named = (replace(item, name=name) for item, name in zip(wanted, names, strict=True))
    return Arguments(all=tuple(named), body_kind=kind)


_SUFFIXES = {"path": "path", "variables": "segment", "query": "query", "headers": "header", "body": "body"}


def _path_arguments(operation: Operation, saved: SavedValues) -> Iterator[Argument]:
    for variable in {variable.name: variable for variable in operation.url.path_variables}.values():
        yield Argument(
            name=snake(variable.name, "path"),
            wire=variable.name,
            where="path",
            shape=parameter_type([variable.value or Text()], saved),
            required=True,
            description=variable.description,
        )


def _segment_arguments(operation: Operation, saved: SavedValues) -> Iterator[Argument]:
    found = (sole_variable(segment) for segment in operation.url.segments if isinstance(segment, Text))
    for name in dict.fromkeys(name for name in found if name is not None):
        yield Argument(name=snake(name, "segment"), wire=name, where="variables", shape=variable_type([name], saved))


def _offered(headers: Iterable[Parameter]) -> Iterator[Parameter]:
    return (header for header in headers if header.name.source.lower() not in _NOT_OFFERED)


def _parameter_arguments(parameters: Iterable[Parameter], where: Where, saved: SavedValues) -> Iterator[Argument]:
    groups: dict[str, list[Parameter]] = {}
    for parameter in parameters:
        source = parameter.name.source
        if source:
            groups.setdefault(source.lower() if where == "headers" else source, []).append(parameter)
    for group in groups.values():
        one = parameter_type([parameter.value for parameter in group], saved)
        repeats = where != "headers" and sum(parameter.enabled for parameter in group) > 1
        yield Argument(
            name=snake(group[0].name.source, "parameter"),
            wire=group[0].name.source,
            where=where,
            shape=_one_or_several(one) if repeats else one,
            description=next((item.description for item in group if item.description), ""),
        )


def _one_or_several(shape: Plain) -> Plain:
    return Plain(Code(f"{shape.code} | Sequence[{shape.code}]"))


def _body_arguments(operation: Operation, method: str, saved: SavedValues) -> tuple[BodyKind, list[Argument]]:
    match operation.sent_body:
        case RawBody() as body:
            return _raw_arguments(body, operation, method, saved)
        case UrlEncodedBody(fields=fields):
            return "form", list(_parameter_arguments(fields, "body", saved))
        case MultipartBody(parts=parts):
            return "multipart", list(_part_arguments(parts, saved))
        case GraphqlBody():
            return "graphql", [_whole("variables", _graphql_shape(operation, method, saved))]
        case FileBody():
            return "file", [_whole("body", _FILE)]
        case None:
            return "", []


def _whole(name: str, shape: Shape) -> Argument:
    return Argument(name=name, wire="", where="body", shape=shape, whole=True)


def _raw_arguments(
    body: RawBody, operation: Operation, method: str, saved: SavedValues
) -> tuple[BodyKind, list[Argument]]:
    if not sends_json(body, operation):
        return "raw", [_whole("body", _RAW)]
    if strip_comments(body.text.source) != body.text.source and not strips_comments(body, operation):
        return "raw", [_whole("body", _RAW_JSON)]
    value = _parsed(body.text, saved)
    if value is None:
        return "raw", [_whole("body", _RAW_JSON)]
    shape = shape_of([*value, *_other_bodies(value, operation, saved)], _wish(operation, method), sent=True)
    if not isinstance(shape, Record) or not shape.fields:
        return "json", [_whole("body", shape)]
    return "json", [_key_argument(key, item.shape) for key, item in unfolded(shape).items()]


def _key_argument(key: str, shape: Shape) -> Argument:
    return Argument(name=snake(key, "field"), wire=key, where="body", shape=ANY if shape == NOTHING else shape)


def sends_json(body: RawBody, operation: Operation) -> bool:
    """Whether a raw body is JSON: by its Content-Type, by its language, or by how it begins (section 5.2)."""
    content_type = _content_type(operation)
    if content_type:
        return "json" in content_type.lower()
    return body.language == "json" or (not body.language and body.text.source.lstrip()[:1] in {"{", "["})


def strips_comments(body: RawBody, operation: Operation) -> bool:
    """Whether Postman strips the comments of a raw body (section 5.2)."""
    return is_json(body.language, _content_type(operation))


def _content_type(operation: Operation) -> str:
    headers = (header for header in operation.headers if header.name.source.lower() == "content-type")
    return next((header.value.source.strip() for header in headers if header.enabled and header.value), "")


def _part_arguments(parts: Sequence[TextPart | FilePart], saved: SavedValues) -> Iterator[Argument]:
    groups: dict[str, list[TextPart | FilePart]] = {}
    for part in parts:
        if part.name.source:
            groups.setdefault(part.name.source, []).append(part)
    for source, group in groups.items():
        yield Argument(
            name=snake(source, "part"),
            wire=source,
            where="body",
            shape=_part_shape(group, saved),
            description=next((part.description for part in group if part.description), ""),
        )


def _part_shape(group: Sequence[TextPart | FilePart], saved: SavedValues) -> Shape:
    files = [part for part in group if isinstance(part, FilePart)]
    texts = [part.value for part in group if isinstance(part, TextPart)]
    one = _FILE if files else parameter_type(texts, saved)
    several = sum(part.enabled for part in group) > 1 or any(len(part.sources) > 1 for part in files)
    return _one_or_several(one) if several else one


def _graphql_shape(operation: Operation, method: str, saved: SavedValues) -> Shape:
    values = [value for body in _bodies(operation) for value in _graphql_variables(body, saved)]
    shape = shape_of(values, Wish(names=(pascal(method),), suffix=SENT), sent=True)
    return shape if isinstance(shape, Record) and shape.fields else Plain(Code("Mapping[str, Any]"))


def _graphql_variables(body: Body | None, saved: SavedValues) -> Iterator[Json]:
    if isinstance(body, GraphqlBody) and body.variables:
        yield from _parsed(body.variables, saved) or ()


def _bodies(operation: Operation) -> Iterator[Body | None]:
    """The body of the operation, and those of the requests that its examples answer."""
    yield operation.sent_body
    for example in operation.examples:
        yield example.request.body if example.request else None


def _other_bodies(value: tuple[Json], operation: Operation, saved: SavedValues) -> Iterator[Json]:
    """The JSON bodies of the requests that examples answer, those of the same kind as the operation's own."""
    for body in list(_bodies(operation))[1:]:
        for other in (isinstance(body, RawBody) and _parsed(body.text, saved)) or ():
            if type(other) is type(value[0]):
                yield other


def _parsed(text: Text, saved: SavedValues) -> tuple[Json] | None:
    """The value of a JSON text, with the numbers that are saved for variables in their places."""
    try:
        return (parse(text.source, saved),)
    except ValueError:
        return None


def _wish(operation: Operation, method: str) -> Wish:
    thing = thing_of(operation)
    return Wish(names=(*thing.names, pascal(method)), thing=thing.name, others=thing.others, suffix=SENT)
