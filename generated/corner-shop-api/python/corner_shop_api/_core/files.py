"""Files that are uploaded: reading them, and writing them as multipart/form-data."""

import os
from binascii import a2b_base64
from collections.abc import Callable, Iterable
from typing import NamedTuple, cast

from .body import NOT_IN_FILE_NAME, file_name_encode
from .text import utf8


class File(NamedTuple):
    """What is read from a file; None is what nobody said."""

    content: bytes
    name: str | None = None
    media_type: str | None = None


class WirePart(NamedTuple):
    """A part of a multipart body as it goes out; None is a header that it has not."""

    name: str
    content: bytes
    file_name: str | None = None
    media_type: str | None = None


def read_file(value: object) -> File:
    """Read a path, bytes, a binary file, or a tuple of a name and one of them.

    Raises TypeError for anything else: a plain text could be a path or the content.
    """
    if isinstance(value, tuple):
        return _named_file(cast("tuple[object, ...]", value))
    if isinstance(value, bytes | bytearray):
        return File(bytes(value))
    if isinstance(value, os.PathLike):
        return read_path(os.fsdecode(cast("os.PathLike[str]", value)))
    kind = type(value).__name__
    read: Callable[[], bytes | str] | None = getattr(value, "read", None)
    if read is None:
        raise TypeError(f"a file is a pathlib.Path, bytes or an open file, not {kind}")
    name: object = getattr(value, "name", None)
    content = read()
    return File(
        utf8(content) if isinstance(content, str) else content,
        base_name(name) if isinstance(name, str) else None,
    )


def read_path(path: str) -> File:
    """Read a file of the disk."""
    with open(path, "rb") as file:  # noqa: PTH123
        return File(file.read(), base_name(path))


def decode_base64(text: str) -> bytes:
    """Decode the content that a collection saves in place of a file."""
    return a2b_base64(text.encode())


def base_name(path: str) -> str:
    """Give the last part of a path of any system."""
    return path.replace("\\", "/").rsplit("/", 1)[-1]


def new_boundary() -> str:
    """Make a boundary of 26 dashes and 24 random digits."""
    return "-" * 26 + f"{int.from_bytes(os.urandom(16)) % 10**24:024d}"


def multipart(parts: Iterable[WirePart], boundary: str) -> bytes:
    """Write parts as multipart/form-data. Section 5.4."""
    mark = utf8(f"--{boundary}")
    pieces = (mark + b"\r\n" + _part(part) + b"\r\n" for part in parts)
    return b"".join((*pieces, mark, b"--\r\n"))


def _named_file(value: tuple[object, ...]) -> File:
    name, source, *rest = value
    content = utf8(source) if isinstance(source, str) else read_file(source).content
    return File(content, base_name(str(name)), str(rest[0]) if rest else None)


def _part(part: WirePart) -> bytes:
    head = f'Content-Disposition: form-data; name="{_one_line(part.name)}"'
    if part.file_name is not None:
        name = _one_line(part.file_name)
        head += f'; filename="{name}"'
        if NOT_IN_FILE_NAME.search(name):
            head += f"; filename*=UTF-8''{file_name_encode(name)}"
    if part.media_type is not None:
        head += f"\r\nContent-Type: {_one_line(part.media_type)}"
    return utf8(head) + b"\r\n\r\n" + part.content


def _one_line(text: str) -> str:
    # A line break would let a name write headers, or parts, of its own.
    return text.replace("\r", "%0D").replace("\n", "%0A")
