"""The parts of a multipart body as options of a command, in the little language of curl's `--form` (section 5.4)."""

import binascii
import re
from collections.abc import Iterator
from posixpath import splitext

from postwright.errors import Problem, Severity
from postwright.model import FilePart, Text, TextPart
from postwright.reader.values import quoted
from postwright.rendering import Code
from postwright.runtime.files import base_name, decode_base64
from postwright.runtime.media_types import guess_media_type
from postwright.targets.curl.plan import Input, Note, Option, Step, fits_argument, has_holes, literals, printed
from postwright.targets.curl.variables import Scope
from postwright.targets.shell import Pieces

_SPECIAL = re.compile(r'[;,"\\]|\A[@<\s]|\s\Z')
_TYPE = re.compile(r"[^/ ;,]+/[^;,\s]+(?:; ?[\w.-]+=[^;,\s]+)*")


def part_steps(part: TextPart | FilePart, scope: Scope) -> Iterator[Step]:
    """The options for one entry of the form."""
    name = scope.expand(part.name)
    if "=" in literals(name):
        message = f"The form part {quoted(literals(name))} is left out: to curl, a name ends at its first equals sign."
        yield Problem(code="form-name", message=message, hint="Rename it.", place=part.place, severity=Severity.ERROR)
    elif isinstance(part, TextPart):
        yield from _text_part(name, part, scope)
    else:
        yield from _file_parts(name, part, scope)


def path(pieces: Pieces) -> Pieces:
    """The path of a file as curl takes it: a lone dash would be standard input."""
    return ("./-",) if pieces == ("-",) else pieces


def saved_content(content: str) -> bytes:
    """The bytes that a collection saves in place of a file, empty if it is no base64."""
    try:
        return decode_base64(content)
    except binascii.Error:
        return b""


def _text_part(name: Pieces, part: TextPart, scope: Scope) -> Iterator[Step]:
    value = scope.expand(part.value)
    file_name = _file_name(part.file_name, scope)
    media_type = _media_type(part.content_type, scope) or ((_guess(file_name),) if file_name else ())
    yield from _problems_of_type(media_type, part)
    attributes = tuple(_attributes(file_name or None, media_type))
    if not fits_argument(value):
        yield Input(value)
        yield Option("--form", (*name, "=<-", *attributes))
    elif not attributes:
        yield Option("--form-string", (*name, "=", *value))
    else:
        if has_holes(value):
            message = (
                f"To curl, the value of the form part {quoted(literals(name))} ends at a semicolon in its variables."
            )
            hint = "Give the variables values without one."
            yield Problem(code="form-value", message=message, hint=hint, place=part.place)
        yield Option("--form", (*name, "=", *_quoted(value), *attributes))


def _file_parts(name: Pieces, part: FilePart, scope: Scope) -> Iterator[Step]:
    file_name = _file_name(part.file_name, scope)
    given = _media_type(part.content_type, scope)
    yield from _problems_of_type(given, part)
    for source in part.sources:
        pieces = path(scope.expand(source))
        media_type = given or ((guessed,) if (guessed := _guess(file_name or pieces)) else ())
        yield Option("--form", (*name, "=@", *_quoted(pieces), *_attributes(file_name or None, media_type)))
    if part.content is not None:
        yield printed(saved_content(part.content))
        media_type = given or (_guess(file_name),)
        yield Option("--form", (*name, "=@-" if file_name else "=<-", *_attributes(file_name or None, media_type)))
    elif not part.sources:
        yield Note(f"No file is chosen for {part.name.source}: {part.name.source}=@ and a path would send one.")
        yield Option("--form", (*name, "=", *_attributes(file_name, given)))


def _attributes(file_name: Pieces | None, media_type: Pieces) -> Iterator[str]:
    if file_name is not None:
        yield ";filename="
        yield from _quoted(file_name)
    if _is_type(media_type):
        yield ";type="
        yield from media_type


def _quoted(pieces: Pieces) -> Pieces:
    """The text in double quotes of curl's own, if something in it would end or change it."""
    if not _SPECIAL.search(literals(pieces)):
        return pieces
    escaped = (piece if isinstance(piece, Code) else re.sub(r'(["\\])', r"\\\1", piece) for piece in pieces)
    return ('"', *escaped, '"')


def _file_name(file_name: Text | None, scope: Scope) -> Pieces:
    pieces = scope.expand(file_name) if file_name else ()
    return pieces if has_holes(pieces) else tuple(base_name(piece) for piece in pieces)


def _media_type(content_type: Text | None, scope: Scope) -> Pieces:
    return scope.expand(content_type) if content_type else ()


def _guess(file_name: Pieces) -> str:
    """The media type by the ending of a name, nothing if a variable holds the ending."""
    ending = splitext(file_name[-1])[1] if file_name and not isinstance(file_name[-1], Code) else ""
    return guess_media_type(ending and f"_{ending}") if ending or not has_holes(file_name) else ""


def _is_type(media_type: Pieces) -> bool:
    return has_holes(media_type) or _TYPE.fullmatch(literals(media_type)) is not None


def _problems_of_type(media_type: Pieces, part: TextPart | FilePart) -> Iterator[Problem]:
    if media_type and not _is_type(media_type):
        message = f"curl cannot send {quoted(literals(media_type))} as the Content-Type of a form part."
        yield Problem(code="form-type", message=message, hint="Choose another type.", place=part.place)
