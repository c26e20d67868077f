"""Multipart bodies (section 5.4): by curl's `--form` where its little language will do, else written by the script."""

import binascii
import re
from collections.abc import Iterable, Iterator
from hashlib import sha256
from itertools import islice
from typing import NamedTuple

from postwright.model import FilePart, MultipartBody, TextPart
from postwright.rendering import Code
from postwright.runtime.body import NOT_IN_FILE_NAME, file_name_encode
from postwright.runtime.files import decode_base64
from postwright.runtime.media_types import UNKNOWN, known_media_type
from postwright.targets.curl.files import Upload, chosen, uploads
from postwright.targets.curl.functions import call
from postwright.targets.curl.plan import (
    Content,
    Field,
    File,
    Input,
    Note,
    Option,
    Step,
    fits_argument,
    has_holes,
    literals,
    text_or_bytes,
)
from postwright.targets.curl.scope import Scope
from postwright.targets.shell import Pieces

_SPECIAL = re.compile(r'[;,"\\]|\A[@<\s]|\s\Z')
_NOT_IN_NAME = re.compile(r'[="\r\n\0]')
_NOT_IN_FILE_NAME = re.compile(r'["\r\n\0\u0100-\U0010ffff]')
_TYPE = re.compile(r"[^/ ;,]+/[^;,\s]+(?:; ?[\w.-]+=[^;,\s]+)*")
_BOUNDARY = re.compile(r'multipart/form-data\s*;.*?boundary="?([^";,\s]+)', re.IGNORECASE)


class _Part(NamedTuple):
    """A part of the body; an empty file name is sent, None is not. `note` is for whoever reads the script."""

    name: Pieces
    content: Content
    file_name: Pieces | None
    media_type: Pieces
    note: str = ""


def multipart_steps(body: MultipartBody, header: Field | None, scope: Scope, *, is_typed: bool) -> Iterator[Step]:
    """The options that send the body, by the Content-Type that the list has: its boundary is kept, or else its name."""
    files = uploads(body)
    parts = [made for part in body.parts if part.enabled for made in _parts(part, files, scope)]
    yield from (Note(part.note) for part in parts if part.note)
    if any(isinstance(part.content, File) for part in parts):
        yield Option("--header", ("Expect:",))
    boundary = _BOUNDARY.match(literals(header.value or ())) if header else None
    name = literals(header.name) if header else "Content-Type"
    if boundary:
        yield from _written(parts, boundary[1], "")
    elif is_typed and name == "Content-Type" and all(map(_fits_form, parts)):
        yield from map(_form, parts)
    else:
        yield from _written(parts, _boundary(parts), name if is_typed else "")


def has_boundary(media_type: str) -> bool:
    """Whether a Content-Type names the boundary of the parts, and is kept therefore."""
    return _BOUNDARY.match(media_type) is not None


def saved_content(content: str) -> bytes:
    """The bytes that a collection saves in place of a file, empty if it is no base64."""
    try:
        return decode_base64(content)
    except binascii.Error:
        return b""


def _parts(part: TextPart | FilePart, files: Iterator[Upload], scope: Scope) -> Iterator[_Part]:
    name, path = scope.expand(part.name), scope.expand(part.file_name) if part.file_name else ()
    file_name = _base_name(path)
    given = scope.expand(part.content_type) if part.content_type else ()
    if isinstance(part, TextPart):
        media_type = given or _known(path, scope)
        yield _Part(name, scope.expand(part.value), file_name or None, media_type)
    elif part.content is not None:
        content = text_or_bytes(saved_content(part.content))
        yield _Part(name, content, file_name or None, given or _known(path, scope) or (UNKNOWN,))
    elif not part.sources:
        label = part.name.source
        note = f"No file is chosen for {label}: {label}=@ and a path would send one."
        yield _Part(name, (), file_name, given or _known(path, scope), note)
    else:
        for upload in islice(files, len(chosen(part))):
            file = File((scope.file(upload.field, upload.number),))
            media_type = given or _guess(scope.expand(upload.source), scope)
            note = upload.note(scope.file_names[upload.field, upload.number])
            yield _Part(name, file, file_name or None, media_type, note)


def _fits_form(part: _Part) -> bool:
    """Whether `--form` sends the part as Postman does, whatever its variables hold."""
    if not part.name or has_holes(part.name) or _NOT_IN_NAME.search(literals(part.name)):
        return False
    sent_as = part.file_name or (part.content.path if isinstance(part.content, File) else ())
    if _NOT_IN_FILE_NAME.search(literals(sent_as)) or (part.media_type and not _is_type(part.media_type)):
        return False
    if isinstance(part.content, File):
        return not has_holes(part.file_name or ())
    if isinstance(part.content, bytes) or not fits_argument(part.content):
        return False
    # With attributes a semicolon in a value would end it.
    is_plain = part.file_name is None and not part.media_type
    return is_plain or not has_holes((*part.content, *(part.file_name or ())))


def _form(part: _Part) -> Option:
    attributes = tuple(_attributes(part))
    if isinstance(part.content, File):
        # Without quotes a comma or a semicolon in it would end the path.
        path = call("quote_path", part.content.path)
        return Option("--form", (*part.name, '=@"', path, '"', *attributes))
    content = part.content if isinstance(part.content, tuple) else ()
    if attributes:
        return Option("--form", (*part.name, "=", *_quoted(content), *attributes))
    return Option("--form-string", (*part.name, "=", *content))


def _attributes(part: _Part) -> Iterator[str]:
    if part.file_name is not None:
        yield ";filename="
        yield from _quoted(part.file_name)
    if part.media_type:
        yield ";type="
        yield from part.media_type


def _quoted(pieces: Pieces) -> Pieces:
    """The text in double quotes of curl's own, if something in it would end or change it."""
    if not _SPECIAL.search(literals(pieces)):
        return pieces
    escaped = (piece if isinstance(piece, Code) else re.sub(r'(["\\])', r"\\\1", piece) for piece in pieces)
    return ('"', *escaped, '"')


def _written(parts: Iterable[_Part], boundary: str, header: str) -> Iterator[Step]:
    """The body as the script prints it, with a header of this name for its type."""
    content: list[Content] = []
    text: list[str] = []
    for part in parts:
        text += (f"--{boundary}\r\n", *_head(part), "\r\n\r\n")
        if isinstance(part.content, tuple):
            text += part.content
        else:
            content += (tuple(text), part.content)
            text = []
        text.append("\r\n")
    content.append((*text, f"--{boundary}--\r\n"))
    if header:
        yield Option("--header", (f"{header}: multipart/form-data; boundary={boundary}",))
    yield Input(tuple(content))
    yield Option("--data-binary", ("@-",))


def _head(part: _Part) -> Iterator[str]:
    yield 'Content-Disposition: form-data; name="'
    yield from _one_line(part.name)
    yield '"'
    name = _sent_name(part)
    if name is not None:
        yield '; filename="'
        yield from _one_line(name)
        yield '"'
    if NOT_IN_FILE_NAME.search(literals(_one_line(name or ()))):
        yield "; filename*=UTF-8''"
        yield from (piece if isinstance(piece, Code) else file_name_encode(piece) for piece in name or ())
    if part.media_type or isinstance(part.content, File):
        yield "\r\nContent-Type: "
        yield from _one_line(part.media_type or (UNKNOWN,))


def _sent_name(part: _Part) -> Pieces | None:
    if part.file_name is None and isinstance(part.content, File):
        path = part.content.path
        return _base_name(path)
    return part.file_name


def _one_line(pieces: Pieces) -> Pieces:
    # A line break would let a name write headers, or parts, of its own.
    return tuple(
        piece if isinstance(piece, Code) else piece.replace("\r", "%0D").replace("\n", "%0A") for piece in pieces
    )


def _boundary(parts: Iterable[_Part]) -> str:
    """A boundary that none of the parts holds, as it is made of them all."""
    return "-" * 26 + sha256(repr(tuple(parts)).encode("utf-8", "replace")).hexdigest()[:24]


def _base_name(path: Pieces) -> Pieces:
    if has_holes(path):
        return (call("basename --", path),)
    name = literals(path).rstrip("/").rpartition("/")[2]
    return (name,) if name else ()


def _guess(file_name: Pieces, scope: Scope) -> Pieces:
    """The media type of a file by the ending of its name, nothing if a variable may hold another ending."""
    return _known(file_name, scope) or (() if has_holes(file_name) else (UNKNOWN,))


def _known(file_name: Pieces, scope: Scope) -> Pieces:
    """The media type that an ending stands for, if any."""
    found = known_media_type(scope.known(file_name).rstrip("/"))
    return (found,) if found else ()


def _is_type(media_type: Pieces) -> bool:
    return not has_holes(media_type) and _TYPE.fullmatch(literals(media_type)) is not None
