"""Operations as data: the fields of a descriptor, as Python source."""

from collections.abc import Iterator, Sequence

from postwright.model import (
    Assignment,
    FilePart,
    GraphqlBody,
    MultipartBody,
    Operation,
    Parameter,
    RawBody,
    TextPart,
    UrlEncodedBody,
)
from postwright.rendering import Code
from postwright.runtime.body import media_type_for_language
from postwright.targets.python.arguments import BodyKind
from postwright.targets.python.plan import MethodPlan
from postwright.targets.python.source import call, dict_of, keyword, literal, pairs, tuple_of, value
from postwright.targets.texts import sole_variable

_OWN_TYPES = {"form": "application/x-www-form-urlencoded", "multipart": "multipart/form-data"}
_USUAL_TYPES = {"json": "application/json", "raw": "text/plain"}


def fields(method: MethodPlan, auth: Code | None, outputs: Sequence[Assignment] = ()) -> Iterator[Code]:
    """The keyword arguments of an operation's descriptor, those that say something; `outputs` is what it sets."""
    operation, kind = method.operation, method.arguments.body_kind
    yield keyword("name", literal(method.key))
    yield keyword("method", literal(operation.method))
    yield keyword("url", literal(operation.url.source))
    query = [
        parameter for parameter in operation.query if parameter.enabled and sole_variable(parameter.value) is not None
    ]
    if query:
        yield keyword("query", pairs(query))
    headers = list(sent_headers(operation, kind))
    if headers:
        yield keyword("headers", pairs(headers))
    if auth:
        yield keyword("auth", auth)
    yield from _body_fields(operation, kind)
    yield from _settings_fields(operation)
    if outputs:
        yield keyword("outputs", tuple_of(map(_output, outputs)))
    if method.pages:
        yield keyword("pages", method.pages.code)


def _output(assignment: Assignment) -> Code:
    where: list[Code] = []
    if assignment.header is not None:
        where.append(keyword("header", literal(assignment.header)))
    elif assignment.path:
        where.append(tuple_of(value(step) for step in assignment.path))
    return call("Output", literal(assignment.variable), *where)


def sent_headers(operation: Operation, kind: BodyKind) -> Iterator[Parameter]:
    """The enabled headers; a form sets its own Content-Type, and the length is never given (sections 4.2, 5.3, 5.4)."""
    own = _OWN_TYPES.get(kind, "") if _has_fields(operation) else ""
    keeps_any = "content-type" in operation.settings.disabled_system_headers
    for header in operation.headers:
        name = header.name.source.lower()
        replaced = name == "content-type" and own and not keeps_any and not _starts_with(header, own)
        if header.enabled and name not in {"content-length", "transfer-encoding"} and not replaced:
            yield header


def _has_fields(operation: Operation) -> bool:
    """Whether a form has fields that are switched on; without, nothing replaces the type that the collection sets."""
    match operation.sent_body:
        case UrlEncodedBody(fields=entries) | MultipartBody(parts=entries):
            return any(entry.enabled for entry in entries)
        case _:
            return True


def _starts_with(header: Parameter, media_type: str) -> bool:
    return header.value is not None and header.value.source.lower().startswith(media_type)


def _body_fields(operation: Operation, kind: BodyKind) -> Iterator[Code]:
    if not kind:
        return
    yield keyword("body", literal(kind))
    match operation.sent_body:
        case RawBody(language=language):
            media_type = media_type_for_language(language)
            if media_type != _USUAL_TYPES[kind] and not _sets_content_type(operation):
                yield keyword("media_type", literal(media_type))
        case GraphqlBody(query=query, operation_name=name, variables=variables) as body:
            arguments = [("query", query), ("operation_name", name)]
            given = (keyword(key, literal(text.source)) for key, text in arguments if text is not None)
            is_escaped = body.has_json_variables and variables and variables.variables
            escapes = [keyword("escapes", Code("True"))] if is_escaped else []
            yield keyword("graphql", call("Graphql", *given, *escapes))
        case MultipartBody(parts=parts):
            # The last of a name counts, and one that is switched off only where no other has it.
            options = dict(filter(None, map(_part_options, sorted(parts, key=lambda part: part.enabled))))
            if options:
                yield keyword("parts", dict_of(options))
        case _:
            pass


def _sets_content_type(operation: Operation) -> bool:
    return any(header.enabled and header.name.source.lower() == "content-type" for header in operation.headers)


def _part_options(part: TextPart | FilePart) -> tuple[str, Code] | None:
    options = [keyword("file", Code("True"))] if isinstance(part, FilePart) else []
    for name, text in (("content_type", part.content_type), ("file_name", part.file_name)):
        if text is not None:
            options.append(keyword(name, literal(text.source)))
    return (part.name.source, call("PartOptions", *options)) if options and part.name else None


def _settings_fields(operation: Operation) -> Iterator[Code]:
    settings = operation.settings
    if settings.disable_url_encoding:
        yield keyword("encode_url", Code("False"))
    if settings.escape_query_variables:
        yield keyword("escape_query", Code("True"))
    if settings.disabled_system_headers:
        names = tuple_of(literal(name) for name in sorted(settings.disabled_system_headers))
        yield keyword("disabled_system_headers", names)
    if not settings.follow_redirects:
        yield keyword("follow_redirects", Code("False"))
    if settings.follow_original_http_method:
        yield keyword("follow_original_method", Code("True"))
    if settings.follow_authorization_header:
        yield keyword("keep_authorization", Code("True"))
    if settings.remove_referer:
        yield keyword("send_referer", Code("False"))
    if settings.max_redirects != 10:
        yield keyword("max_redirects", Code(str(settings.max_redirects)))
    if settings.strict_ssl is False:
        yield keyword("verify", Code("False"))
