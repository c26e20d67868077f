"""Files that get their name only when they are whole."""

from __future__ import annotations

import os
from io import BufferedWriter
from pathlib import Path

# Of a long name, so that there is room for what is put to it.
_KEPT = 40


class Saving:
    """A new file: written beside its place, and put there at the end.

    What is no regular file, like a pipe, is written to where it is.
    """

    __slots__ = ("_file", "_path", "_temporary")

    def __init__(self, path: str | os.PathLike[str]) -> None:
        self._path = Path(path)
        self._temporary = self._path
        self._file: BufferedWriter | None = None

    def open(self) -> BufferedWriter:
        """Make the file. Raises OSError."""
        if self._path.is_file() or not self._path.exists():
            name = f".{self._path.name[:_KEPT]}.{os.urandom(4).hex()}.part"
            self._temporary = self._path.with_name(name)
        is_new = self._temporary is not self._path
        self._file = self._temporary.open("xb" if is_new else "wb")
        return self._file

    def keep(self) -> None:
        """Put the file in its place. Raises OSError."""
        self._close()
        if self._temporary is not self._path:
            self._temporary.replace(self._path)

    def discard(self) -> None:
        """Remove what is written so far."""
        self._close()
        if self._temporary is not self._path:
            self._temporary.unlink(missing_ok=True)

    def _close(self) -> None:
        if self._file is not None:
            self._file.close()
