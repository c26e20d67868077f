"""What a path of an input means, and the bytes of a file or of a stream, or what is wrong with it."""

import os
from collections.abc import Callable
from pathlib import Path
from stat import S_ISDIR, S_ISFIFO, S_ISREG
from typing import IO

from postwright.errors import CollectionError, Place, Problem, Severity

DEFINITIONS = tuple(f"definition{suffix}" for suffix in (".yaml", ".yml"))
RESOURCES = tuple(f"resources{suffix}" for suffix in (".yaml", ".yml"))
_HIDDEN = {".resources": DEFINITIONS, ".postman": RESOURCES}

LARGEST = 512 * 1024 * 1024  # bytes; a collection of 100,000 requests has half of it
PATIENCE = 30.0  # seconds, for somebody to write into a pipe
_PIECE = 1024 * 1024


def folder_of(path: Path) -> Path | None:
    """The folder to read for a path: itself, or that of a definition or of a list of resources; None for a file."""
    if path.name in _HIDDEN.get(path.parent.name, ()):
        return path.parent.parent
    try:
        return path if path.is_dir() else None
    except (OSError, ValueError):
        return None


def contents(path: Path, folder_hint: Callable[[Path], str]) -> bytes:
    """The bytes of a file or a pipe; raises CollectionError, with a hint made for a path that is a folder.

    That is also raised for devices, for a file that is larger than LARGEST or changes meanwhile, and for a pipe that
    nobody writes into.
    """
    try:
        return _contents(path)
    except IsADirectoryError:
        raise _unreadable(str(path), "directory", "This is a directory.", folder_hint(path)) from None
    except FileNotFoundError:
        raise _unreadable(str(path), "not-found", "There is no such file.", "Check the path.") from None
    except (OSError, ValueError) as error:
        raise _unreadable(str(path), "unreadable", _reason(error), "Check the file.") from None


def streamed(stream: IO[bytes], file: str) -> bytes:
    """The bytes of a stream up to its end; raises CollectionError, with `file` as its name, if it is too long."""
    pieces: list[bytes] = []
    size = 0
    try:
        while piece := stream.read(_PIECE):
            pieces.append(piece)
            size += len(piece)
            if size > LARGEST:
                raise _too_large(file)
    except (OSError, ValueError) as error:
        raise _unreadable(file, "unreadable", _reason(error), "Check what it comes from.") from None
    return b"".join(pieces)


def _contents(path: Path) -> bytes:
    mode = path.stat().st_mode
    if S_ISFIFO(mode):
        return _piped(path)
    if not S_ISREG(mode) and not S_ISDIR(mode):
        raise _unreadable(str(path), "unreadable", "This is a device or a socket, and no file.", "Pass a file.")
    with path.open("rb") as file:
        before = os.fstat(file.fileno())
        if before.st_size > LARGEST:
            raise _too_large(str(path))
        # Some files, as those in /proc, say that they are empty.
        data = file.read(before.st_size + 1) + streamed(file, str(path))
        after = os.fstat(file.fileno())
    if (before.st_size, before.st_mtime_ns) != (after.st_size, after.st_mtime_ns):
        message = "The file changed while it was read."
        raise _unreadable(str(path), "unreadable", message, "Run it again when the file is whole.")
    return data


def _piped(path: Path) -> bytes:
    """The bytes of a pipe with a name; opened so that nobody waits for ever for who writes into it."""
    from select import select

    with open(os.open(path, os.O_RDONLY | os.O_NONBLOCK), "rb") as pipe:  # noqa: PTH123 (a descriptor)
        if not select([pipe], [], [], PATIENCE)[0]:
            message = f"Nobody writes into this pipe for {PATIENCE:.0f} seconds."
            raise _unreadable(str(path), "unreadable", message, "Start what writes into it.")
        os.set_blocking(pipe.fileno(), True)
        return streamed(pipe, str(path))


def _too_large(file: str) -> CollectionError:
    hint = "Split the collection, or remove saved answers."
    return _unreadable(file, "too-large", f"It has more than {LARGEST // 1024**2} MB.", hint)


def _reason(error: Exception) -> str:
    return f"It can't be read: {getattr(error, 'strerror', None) or error}."


def _unreadable(file: str, code: str, message: str, hint: str) -> CollectionError:
    return CollectionError(Problem(code=code, message=message, place=Place(file), hint=hint, severity=Severity.ERROR))
