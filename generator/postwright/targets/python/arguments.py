"""The arguments of a method: what a caller can say about one operation, and what is sent for it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Literal

from postwright.model import (
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
from postwright.naming import KEYWORDS, assign, snake
from postwright.rendering import Code
from postwright.runtime.body import is_json, strip_comments
from postwright.targets.json_text import parse
from postwright.targets.python.shapes import ANY, NOTHING, Plain, Record, Shape, shape_of
from postwright.targets.texts import sole_variable

Where = Literal["path", "variables", "query", "headers", "body"]
BodyKind = Literal["", "json", "raw", "form", "multipart", "graphql", "file"]

RESERVED = KEYWORDS | {"self", "options", "extra_headers", "extra_query", "extra_body", "timeout"}

# Headers that auth, the body or the HTTP library decide; `extra_headers` sets them all the same.
_NOT_OFFERED = frozenset(
    "accept accept-encoding authorization cache-control connection content-length content-type host postman-token "
    "transfer-encoding user-agent".split()
)
_STRING = Plain(Code("str"))
_FILE = Plain(Code("FileContent"))
_RAW_JSON = Plain(Code("str | bytes | dict[str, Any] | list[Any]"))
_RAW = Plain(Code("str | bytes"))
_INTEGER = re.compile(r"-?\d+")


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


def arguments(operation: Operation, type_name: str) -> Arguments:
    """What a method for the operation takes; its records are named after `type_name`."""
    kind, body = _body_arguments(operation, type_name)
    wanted = [
        *_path_arguments(operation),
        *_segment_arguments(operation),
        *_parameter_arguments(operation.query, "query"),
        *_parameter_arguments(_offered(operation.headers), "headers"),
        *body,
    ]
    names = assign([(item.name, f"{item.name}_{_SUFFIXES[item.where]}") for item in wanted], reserved=RESERVED)
    named = (replace(item, name=name) for item, name in zip(wanted, names, strict=True))
    return Arguments(all=tuple(named), body_kind=kind)


_SUFFIXES = {"path": "path", "variables": "segment", "query": "query", "headers": "header", "body": "body"}


def _path_arguments(operation: Operation) -> Iterator[Argument]:
    for variable in {variable.name: variable for variable in operation.url.path_variables}.values():
        yield Argument(
            name=snake(variable.name, "path"),
            wire=variable.name,
            where="path",
            shape=_scalar([variable.value or Text()]),
            required=True,
            description=variable.description,
        )


def _segment_arguments(operation: Operation) -> Iterator[Argument]:
    found = (sole_variable(segment) for segment in operation.url.segments if isinstance(segment, Text))
    for name in dict.fromkeys(name for name in found if name is not None):
        yield Argument(name=snake(name, "segment"), wire=name, where="variables", shape=Plain(Code("str | int")))


def _offered(headers: Iterable[Parameter]) -> Iterator[Parameter]:
    return (header for header in headers if header.name.source.lower() not in _NOT_OFFERED)


def _parameter_arguments(parameters: Iterable[Parameter], where: Where) -> Iterator[Argument]:
    groups: dict[str, list[Parameter]] = {}
    for parameter in parameters:
        source = parameter.name.source
        if source:
            groups.setdefault(source.lower() if where == "headers" else source, []).append(parameter)
    for group in groups.values():
        one = _scalar([parameter.value for parameter in group])
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


def _scalar(values: Sequence[Text | None]) -> Plain:
    """The type of a parameter by its saved values: text is always taken, since it is what goes on the wire."""
    found = [value for value in values if value is not None and value.source]
    sources = [value.source for value in found]
    if sources and all(value.variables and not isinstance(value.parts[0], str) for value in found):
        return Plain(Code("str | int"))
    if sources and all(_INTEGER.fullmatch(source) for source in sources):
        return Plain(Code("int | str"))
    if sources and all(source in {"true", "false"} for source in sources):
        return Plain(Code("bool | str"))
    if None in values:
        return Plain(Code("str | None"))
    return _STRING


def _body_arguments(operation: Operation, type_name: str) -> tuple[BodyKind, list[Argument]]:
    match operation.sent_body:
        case RawBody() as body:
            return _raw_arguments(body, operation, type_name)
        case UrlEncodedBody(fields=fields):
            return "form", list(_parameter_arguments(fields, "body"))
        case MultipartBody(parts=parts):
            return "multipart", list(_part_arguments(parts))
        case GraphqlBody(variables=variables):
            shape = _graphql_shape(variables, f"{type_name}Variables")
            return "graphql", [_whole("variables", shape)]
        case FileBody():
            return "file", [_whole("body", _FILE)]
        case None:
            return "", []


def _whole(name: str, shape: Shape) -> Argument:
    return Argument(name=name, wire="", where="body", shape=shape, whole=True)


def _raw_arguments(body: RawBody, operation: Operation, type_name: str) -> tuple[BodyKind, list[Argument]]:
    if not sends_json(body, operation):
        return "raw", [_whole("body", _RAW)]
    if strip_comments(body.text.source) != body.text.source and not strips_comments(body, operation):
        return "raw", [_whole("body", _RAW_JSON)]
    try:
        shape = shape_of(parse(body.text.source), type_name, partial=True)
    except ValueError:
        return "raw", [_whole("body", _RAW_JSON)]
    if not isinstance(shape, Record) or not shape.fields:
        return "json", [_whole("body", shape)]
    if any("{{" in key for key, _ in shape.fields):
        return "json", [_whole("body", Plain(Code("dict[str, Any]")))]
    return "json", [_key_argument(key, item.shape) for key, item in shape.fields]


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


def _part_arguments(parts: Sequence[TextPart | FilePart]) -> Iterator[Argument]:
    groups: dict[str, list[TextPart | FilePart]] = {}
    for part in parts:
        if part.name.source:
            groups.setdefault(part.name.source, []).append(part)
    for source, group in groups.items():
        yield Argument(
            name=snake(source, "part"),
            wire=source,
            where="body",
            shape=_part_shape(group),
            description=next((part.description for part in group if part.description), ""),
        )


def _part_shape(group: Sequence[TextPart | FilePart]) -> Shape:
    files = [part for part in group if isinstance(part, FilePart)]
    texts = [part.value for part in group if isinstance(part, TextPart)]
    one = _FILE if files else _scalar(texts)
    several = sum(part.enabled for part in group) > 1 or any(len(part.sources) > 1 for part in files)
    return _one_or_several(one) if several else one


def _graphql_shape(variables: Text | None, type_name: str) -> Shape:
    try:
        shape = shape_of(parse(variables.source if variables else ""), type_name, partial=True)
    except ValueError:
        shape = ANY
    return shape if isinstance(shape, Record) and shape.fields else Plain(Code("Mapping[str, Any]"))
