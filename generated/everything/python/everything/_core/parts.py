"""The parts of a multipart body, out of saved ones and out of arguments; section 5.4."""

from collections.abc import Callable, Iterator
from os import PathLike
from typing import cast

from .arguments import text_of
from .files import (
    File,
    WirePart,
    base_name,
    decode_base64,
    file_of,
)
from .media_types import guess_media_type, known_media_type
from .operation import Part, PartOptions
from .saved_files import saved_file
from .text import utf8
from .upload import is_upload

Fill = Callable[[str], str]
_QUOTE = "%22"


def saved_parts(
    part: Part, fill: Fill, folder: str | PathLike[str] | None = None
) -> Iterator[WirePart]:
    """Make the parts that Postman makes of a saved one: one for each of its files.

    Raises SavedFileError for a file that is not in the `folder`.
    """
    name, media_type = _quoted(part.name, fill), _filled(part.content_type, fill)
    file_name = _file_name(part.file_name, fill)
    if part.content is not None:
        content = decode_base64(part.content)
        yield WirePart(
            name, content, file_name, media_type or guess_media_type(file_name)
        )
    elif part.sources is None:
        yield _text_part(name, fill(part.value), file_name, media_type)
    elif not part.sources:
        media_type = media_type or known_media_type(file_name)
        yield WirePart(name, b"", file_name or "", media_type)
    for source in part.sources or ():
        file = saved_file(fill(source), folder)
        own_name = _quoted(source, lambda text: base_name(fill(text)))
        yield _file_part(name, file._replace(name=own_name), file_name, media_type)


def given_parts(
    name: str, value: object, options: PartOptions, fill: Fill
) -> Iterator[WirePart]:
    """Make the parts of an argument: a list of values is repeated.

    Raises TypeError for a plain text where a file belongs.
    """
    file_name = _file_name(options.file_name, fill)
    media_type = _filled(options.content_type, fill)
    for item in cast("list[object]", value) if isinstance(value, list) else [value]:
        quoted = name.replace('"', _QUOTE)
        if options.file or _is_file(item):
            yield _file_part(quoted, _safe(file_of(item)), file_name, media_type)
        else:
            yield _text_part(quoted, text_of(item), file_name, media_type)


def _is_file(value: object) -> bool:
    return isinstance(value, bytes | bytearray | tuple) or is_upload(value)


def _text_part(
    name: str, text: str, file_name: str | None, media_type: str | None
) -> WirePart:
    if file_name is not None:
        media_type = media_type or known_media_type(file_name)
    return WirePart(name, utf8(text), file_name, media_type)


def _file_part(
    name: str, file: File, file_name: str | None, media_type: str | None
) -> WirePart:
    # A part without a file name would be taken for a text by the server.
    own_name = file.name or file_name
    file_name = file_name or file.name or "upload"
    media_type = file.media_type or media_type or guess_media_type(own_name)
    return WirePart(name, file.content, file_name, media_type)


def _safe(file: File) -> File:
    # Postman sends quotes as they are; the name of a caller's file must not end early.
    name = None if file.name is None else file.name.replace('"', _QUOTE)
    return file._replace(name=name)


def _quoted(text: str, fill: Fill) -> str:
    """Fill in variables, so that no value ends the quotes around the text."""
    filled = fill(text)
    return filled if '"' in text else filled.replace('"', _QUOTE)


def _filled(text: str | None, fill: Fill) -> str | None:
    return fill(text) if text else None


def _file_name(text: str | None, fill: Fill) -> str | None:
    if not text:
        return None
    return _quoted(text, fill).rstrip("/").rpartition("/")[2]
