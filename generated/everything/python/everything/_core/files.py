"""Files that are uploaded: finding them, and writing them as multipart/form-data."""

from __future__ import annotations

import io
import os
from binascii import a2b_base64
from collections.abc import AsyncIterable, Iterable, Iterator, Mapping, Set
from typing import NamedTuple, TypeGuard, cast

from .body import NOT_IN_FILE_NAME, file_name_encode
from .text import utf8
from .upload import (
    Upload,
    is_reader,
    joined,
    upload_file,
    upload_iterable,
    upload_path,
)

# They can be gone through, but not for the bytes of a file.
_NO_FILES = (str, Mapping, Set)


class File(NamedTuple):
    """A file to be sent; None is what nobody said."""

    content: bytes | Upload
    name: str | None = None
    media_type: str | None = None

    def __repr__(self) -> str:
        return f"File(..., {self.name!r})"


class WirePart(NamedTuple):
    """A part of a multipart body as it goes out; None is a header that it has not."""

    name: str
    content: bytes | Upload
    file_name: str | None = None
    media_type: str | None = None

    def __repr__(self) -> str:
        return f"WirePart({self.name!r}, ...)"


def file_of(value: object) -> File:
    """Take a path, bytes, an open file, an iterable of bytes, or a tuple with a name.

    Raises TypeError for anything else: a plain text could be a path or the content.
    """
    if _is_named(value):
        return _named_file(value)
    if isinstance(value, bytes | bytearray):
        return File(bytes(value))
    if isinstance(value, os.PathLike):
        return file_at(os.fsdecode(cast("os.PathLike[str]", value)))
    content = _content(value)
    if content is None:
        raise TypeError(
            "a file is a pathlib.Path, bytes, an open file or an iterable of bytes, "
            f"not {type(value).__name__}"
        )
    name: object = getattr(value, "name", None)
    return File(content, base_name(name) if isinstance(name, str) else None)


def file_at(path: str) -> File:
    """Take a file of the disk."""
    return File(upload_path(path), base_name(path))


def decode_base64(text: str) -> bytes:
    """Decode the content that a collection saves in place of a file."""
    return a2b_base64(text.encode())


def base_name(path: str) -> str:
    """Give the last part of a path of any system."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def new_boundary() -> str:
    """Make a boundary of 26 dashes and 24 random digits."""
    return "-" * 26 + f"{int.from_bytes(os.urandom(16)) % 10**24:024d}"


def multipart(parts: Iterable[WirePart], boundary: str) -> bytes | Upload:
    """Write parts as multipart/form-data. Section 5.4."""
    return joined(_multipart(parts, utf8(f"--{boundary}")))


def _is_named(value: object) -> TypeGuard[tuple[object, ...]]:
    if not isinstance(value, tuple):
        return False
    first, *_ = cast("tuple[object, ...]", value) or (None,)
    return isinstance(first, str)


def _named_file(value: tuple[object, ...]) -> File:
    name, source, *rest = value
    content = utf8(source) if isinstance(source, str) else file_of(source).content
    return File(content, base_name(str(name)), str(rest[0]) if rest else None)


def _content(value: object) -> bytes | Upload | None:
    if isinstance(value, io.TextIOBase):
        # How long a text is as bytes is known only when it has been read.
        return utf8(value.read())
    if is_reader(value):
        return upload_file(value)
    if isinstance(value, AsyncIterable | Iterable) and not isinstance(value, _NO_FILES):
        return upload_iterable(cast("Iterable[bytes]", value))
    return None


def _multipart(parts: Iterable[WirePart], mark: bytes) -> Iterator[bytes | Upload]:
    for part in parts:
        yield mark + b"\r\n" + _head(part)
        yield part.content
        yield b"\r\n"
    yield mark + b"--\r\n"


def _head(part: WirePart) -> bytes:
    head = f'Content-Disposition: form-data; name="{_one_line(part.name)}"'
    if part.file_name is not None:
        name = _one_line(part.file_name)
        head += f'; filename="{name}"'
        if NOT_IN_FILE_NAME.search(name):
            head += f"; filename*=UTF-8''{file_name_encode(name)}"
    if part.media_type is not None:
        head += f"\r\nContent-Type: {_one_line(part.media_type)}"
    return utf8(head) + b"\r\n\r\n"


def _one_line(text: str) -> str:
    # A line break would let a name write headers, or parts, of its own; what reads C
    # strings ends a name at a NUL.
    return text.replace("\r", "%0D").replace("\n", "%0A").replace("\0", "%00")
