"""Bodies as options of a command (section 5), none of which lets curl reinterpret a byte."""

import json
from collections.abc import Iterator

from postwright.model import Body, FileBody, GraphqlBody, MultipartBody, RawBody, Text, UrlEncodedBody
from postwright.rendering import Code
from postwright.runtime.body import form_encode, form_order, is_json, media_type_for_language, strip_comments
from postwright.runtime.media_types import guess_media_type
from postwright.targets.curl.files import uploads
from postwright.targets.curl.functions import call, called
from postwright.targets.curl.multipart import multipart_steps, saved_content
from postwright.targets.curl.plan import (
    Content,
    File,
    Input,
    Marks,
    Note,
    Option,
    Step,
    fits_argument,
    has_holes,
    literals,
    text_or_bytes,
)
from postwright.targets.curl.request import Request
from postwright.targets.curl.scope import Scope
from postwright.targets.curl.signatures import OAUTH1_PARAMETERS
from postwright.targets.shell import Pieces

# From here on curl first asks the server whether it may send the body, which Postman does not.
_ASKED_FOR = 1_000_000


def is_sent(body: Body | None) -> bool:
    """Whether there is anything in the body to send; section 5.1."""
    match body:
        case RawBody():
            return bool(body.text)
        case UrlEncodedBody():
            return any(field.enabled for field in body.fields)
        case MultipartBody():
            return any(part.enabled for part in body.parts)
        case FileBody():
            return bool(body.source or body.content)
        case _:
            return body is not None


def is_text(body: Body) -> bool:
    """Whether Postman writes the body together with the headers, which are UTF-8 then; section 4.1."""
    return not isinstance(body, FileBody)


def media_type(body: Body | None, scope: Scope) -> str | None:
    """The Content-Type that Postman adds, or None; a form's own is not among them, as curl adds it too."""
    match body:
        case RawBody():
            return media_type_for_language(body.language)
        case GraphqlBody():
            return "application/json"
        case FileBody(source=Text() as source):
            return guess_media_type(scope.known(scope.expand(source)))
        case _:
            return None


def has_hash(body: Body | None) -> bool:
    """Whether an AWS signature in headers names the hash of the body, be it sent or not; section 6.4."""
    is_there = body is not None and body.enabled and is_sent(body)
    return is_there and not isinstance(body, MultipartBody)


def body_steps(body: Body, request: Request, scope: Scope, *, is_typed: bool) -> Iterator[Step]:
    """The options that send a body, in a multipart one's case with its type unless it is not `is_typed`."""
    match body:
        case RawBody():
            yield from _data(_raw(body, request, scope))
        case UrlEncodedBody():
            yield from _form(body, request.form, scope)
        case MultipartBody():
            yield from multipart_steps(body, request.media_type, scope, is_typed=is_typed)
        case GraphqlBody():
            yield from _data(tuple(_graphql(body, scope)))
        case _:
            yield from _file(body, scope)


def empty_body() -> Option:
    """The option that says there is no body, `Content-Length: 0`."""
    return Option("--data-raw", ())


def _raw(body: RawBody, request: Request, scope: Scope) -> Pieces:
    pieces = scope.expand(body.text)
    types = (literals(header.value or ()) for header in request.headers if header.key == "content-type")
    if not is_json(body.language, next(types, "").strip()):
        return pieces
    marks = Marks()
    found = marks.pieces(strip_comments(marks.mark(pieces)))
    if scope.known(found) == strip_comments(scope.known(pieces)) or not fits_argument(pieces):
        return found
    # A value has comments, and what they end at may stand behind it. The function's own result has no last line end.
    text = marks.mark(pieces)
    rest = text[len(text.rstrip("\n")) :]
    return (call("strip_comments", marks.pieces(text.removesuffix(rest))), rest)


def _data(pieces: Pieces) -> Iterator[Step]:
    if len(literals(pieces)) > _ASKED_FOR:
        yield Option("--header", ("Expect:",))
    if fits_argument(pieces):
        yield Option("--data-raw", pieces)
    else:
        yield from _from_input(pieces)


def _from_input(content: Content) -> Iterator[Step]:
    yield Input((content,))
    yield Option("--data-binary", ("@-",))


def _form(body: UrlEncodedBody, added: Pieces, scope: Scope) -> Iterator[Step]:
    enabled = [field for field in body.fields if field.enabled]
    fields = [
        (scope.expand(field.name), scope.expand(field.value or Text()))
        for field in (enabled[place] for place in form_order([field.name.source for field in enabled]))
        if not added or field.name.source not in OAUTH1_PARAMETERS
    ]
    pairs = [(*_encoded(name), "=", *_encoded(value)) for name, value in fields] + ([added] if added else [])
    whole = tuple(piece for pair in pairs for piece in ("&", *pair))[1:]
    if fits_argument(whole):
        yield from (_form_field(name, value) for name, value in fields)
        if added:
            yield Option("--data-raw", added)
    else:
        yield from _data(whole)


def _form_field(name: Pieces, value: Pieces) -> Option:
    """One field of a form. curl encodes as Postman does except for blanks, but not an empty name or NUL."""
    if not name or has_holes((*name, *value)) or {" ", "\0"} & set(literals(value)):
        return Option("--data-raw", (*_encoded(name), "=", *_encoded(value)))
    return Option("--data-urlencode", (*_encoded(name), "=", *value))


def _encoded(pieces: Pieces) -> Pieces:
    texts = (piece if isinstance(piece, Code) else form_encode(piece) for piece in pieces)
    return called("encode_form", texts)


def _graphql(body: GraphqlBody, scope: Scope) -> Iterator[str]:
    members = (("query", body.query), ("operationName", body.operation_name))
    separator = "{"
    for name, text in members:
        if text is not None:
            yield f'{separator}"{name}":"'
            texts = (piece if isinstance(piece, Code) else _in_json(piece) for piece in scope.expand(text))
            yield from called("encode_json", texts)
            yield '"'
            separator = ","
    variables = scope.expand(body.variables) if body.variables else ()
    if body.has_json_variables:
        variables = called("encode_json", variables)
    if scope.is_empty(variables):
        # Without a value there is no member.
        yield separator.strip(",")
        yield Code(f'{"".join(variables)[:-1]}:+{separator.strip("{")}\\"variables\\":}}')
    elif variables:
        yield f'{separator}"variables":'
    yield from variables
    yield "{}" if separator == "{" and not variables else "}"


def _in_json(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)[1:-1]


def _file(body: FileBody, scope: Scope) -> Iterator[Step]:
    for upload in uploads(body):
        path = scope.file(upload.field, upload.number)
        yield Note(upload.note(scope.file_names[upload.field, upload.number]))
        yield Option("--header", ("Expect:",))
        yield from _from_input(File((path,)))
        return
    content = text_or_bytes(saved_content(body.content or ""))
    yield from _from_input(content) if isinstance(content, bytes) else _data(content)
