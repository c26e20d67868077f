"""Bodies that are sent in pieces: of files and of iterators, never whole in memory."""

from __future__ import annotations

import os
import stat
from collections.abc import (
    AsyncGenerator,
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Iterator,
)
from functools import partial
from itertools import groupby
from typing import TYPE_CHECKING, Protocol, TypeGuard, cast

from .errors import ApiError

# As much as is read of a file at once, in bytes.
PIECE = 64 * 1024
Pieces = Iterator[bytes] | AsyncIterator[bytes]
# Takes the bytes that are sent so far, and all that there are, None if nobody knows.
Progress = Callable[[int, int | None], object]

if TYPE_CHECKING:

    class Reader(Protocol):
        """Anything that is read from."""

        def read(self, size: int, /) -> bytes | Awaitable[bytes]: ...

    class _Seekable(Protocol):
        def seekable(self) -> bool: ...

        def tell(self) -> int: ...

        def seek(self, offset: int, whence: int = 0, /) -> int: ...


class Upload:
    """A body, or a part of one, that is sent in pieces.

    `start` gives them from the start, only once if it does not repeat. `length` is in
    bytes, None if nobody knows.
    """

    __slots__ = ("_begun", "_repeats", "_start", "length")

    def __init__(
        self,
        start: Callable[[], Pieces],
        length: int | None = None,
        *,
        repeats: bool = False,
    ) -> None:
        self._start = start
        self._repeats = repeats
        self._begun = False
        self.length = length

    @property
    def rewindable(self) -> bool:
        """Whether it can be sent from its start: nothing is read yet, or it repeats."""
        return self._repeats or not self._begun

    def read(self) -> bytes:
        """Read all of it, as signatures need it; it can be sent all the same.

        Raises TypeError for an async iterator, and ApiError for what was sent already.
        """
        content = b"".join(self)
        if not self._repeats:
            self._start, self._repeats = partial(_once, content), True
        return content

    def peek(self) -> Iterable[bytes]:
        """Give its pieces so that it can be sent all the same; errors are as in `read`."""
        return self if self._repeats else (self.read(),)

    def __bool__(self) -> bool:
        return self.length != 0

    def __iter__(self) -> Iterator[bytes]:
        pieces = self._begin()
        if not isinstance(pieces, Iterator):
            raise TypeError(
                "an async iterator is sent by async clients, and not signed"
            )
        try:
            yield from _checked(pieces)
        finally:
            _close(pieces)

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        """Read files in a thread, so that nothing else has to wait."""
        begun = self._begin()
        pieces = begun
        if isinstance(pieces, Iterator):
            pieces = _in_thread(_checked(pieces))
        try:
            async for piece in pieces:
                if piece:
                    yield _bytes(piece)
        finally:
            if isinstance(pieces, AsyncGenerator):
                await pieces.aclose()
            _close(begun)

    def __repr__(self) -> str:
        return f"Upload(length={self.length}, rewindable={self.rewindable})"

    def _begin(self) -> Pieces:
        if not self.rewindable:
            raise ApiError(
                "this upload can't be sent a second time: "
                "give bytes, a pathlib.Path or a file that can seek"
            )
        self._begun = True
        return self._start()


class _Joined(Upload):
    """Several after each other."""

    __slots__ = ("_parts",)

    def __init__(self, parts: tuple[bytes | Upload, ...]) -> None:
        self._parts = parts
        lengths = [length_of(part) for part in parts]
        known = [length for length in lengths if length is not None]
        self.length = sum(known) if len(known) == len(lengths) else None

    @property
    def rewindable(self) -> bool:
        return all(isinstance(part, bytes) or part.rewindable for part in self._parts)

    def read(self) -> bytes:
        return b"".join(map(content_bytes, self._parts))

    def peek(self) -> Iterable[bytes]:
        for part in self._parts:
            yield from peek(part)

    def __iter__(self) -> Iterator[bytes]:
        for part in self._parts:
            yield from (part,) if isinstance(part, bytes) else part

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        for part in self._parts:
            if isinstance(part, bytes):
                yield part
                continue
            pieces = part.__aiter__()
            try:
                async for piece in pieces:
                    yield piece
            finally:
                await pieces.aclose()


def length_of(content: bytes | Upload) -> int | None:
    """Give how many bytes a body has, None if nobody knows."""
    return content.length if isinstance(content, Upload) else len(content)


def content_bytes(content: bytes | Upload) -> bytes:
    """Give all of a body; see `Upload.read`."""
    return content if isinstance(content, bytes) else content.read()


def peek(content: bytes | Upload) -> Iterable[bytes]:
    """Give the pieces of a body that is still to be sent; see `Upload.peek`."""
    return (content,) if isinstance(content, bytes) else content.peek()


def joined(parts: Iterable[bytes | Upload]) -> bytes | Upload:
    """Put bytes and uploads after each other: bytes if there are no uploads."""
    merged: list[bytes | Upload] = []
    for are_bytes, group in groupby(parts, key=lambda part: isinstance(part, bytes)):
        if are_bytes:
            merged.append(b"".join(cast("Iterable[bytes]", group)))
        else:
            merged.extend(group)
    if all(isinstance(part, bytes) for part in merged):
        return b"".join(cast("list[bytes]", merged))
    return _Joined(tuple(merged))


def framing(content: bytes | Upload) -> tuple[str, str]:
    """Give the header by which a server knows where a body ends."""
    length = length_of(content)
    if length is None:
        return "Transfer-Encoding", "chunked"
    return "Content-Length", str(length)


def is_upload(value: object) -> bool:
    """Whether a value is a file or an iterator, and no text, number or collection."""
    return is_reader(value) or isinstance(value, os.PathLike | Iterator | AsyncIterable)


def is_reader(value: object) -> TypeGuard[Reader]:
    """Whether a value is an open file, or anything else that is read from."""
    return hasattr(value, "read")


def upload_path(path: str) -> bytes | Upload:
    """Send a file of the disk, up to the length that it has now.

    Raises OSError for one that can't be read.
    """
    mode = os.stat(path).st_mode  # noqa: PTH116
    if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
        return Upload(partial(_path_pieces, path, None))
    with open(path, "rb") as file:  # noqa: PTH123
        length = os.fstat(file.fileno()).st_size
        if not length:
            # So say all files in /proc, too.
            return file.read()
    return Upload(partial(_path_pieces, path, length), length, repeats=True)


def upload_file(file: Reader) -> Upload:
    """Send an open binary file from where it stands; the file is not closed."""
    if isinstance(file, AsyncIterable):
        return Upload(partial(_async_pieces, file))
    start, length = _extent(file)
    if length is None:
        return Upload(partial(_pieces, file, None))
    return Upload(partial(_sought, file, start, length), length, repeats=True)


def upload_iterable(iterable: Iterable[bytes] | AsyncIterable[bytes]) -> Upload:
    """Send what an iterable gives; one that is no iterator can be sent again."""
    if isinstance(iterable, AsyncIterable):
        repeats = not isinstance(iterable, AsyncIterator)
        return Upload(iterable.__aiter__, repeats=repeats)
    repeats = not isinstance(iterable, Iterator)
    return Upload(partial(iter, iterable), repeats=repeats)


def _once(content: bytes) -> Iterator[bytes]:
    yield content


def _path_pieces(path: str, length: int | None) -> Iterator[bytes]:
    with open(path, "rb") as file:  # noqa: PTH123
        yield from _pieces(file, length)


def _sought(file: Reader, start: int, length: int) -> Iterator[bytes]:
    cast("_Seekable", file).seek(start)
    yield from _pieces(file, length)


def _pieces(file: Reader, left: int | None) -> Iterator[bytes]:
    while left is None or left > 0:
        piece = cast("bytes", file.read(PIECE if left is None else min(PIECE, left)))
        if not piece:
            if left is not None:
                raise ApiError(
                    "a file has become shorter since it was given to be sent"
                )
            return
        left = None if left is None else left - len(piece)
        yield piece


async def _async_pieces(file: Reader) -> AsyncGenerator[bytes, None]:
    while piece := await cast("Awaitable[bytes]", file.read(PIECE)):
        yield piece


async def _in_thread(pieces: Iterator[bytes]) -> AsyncGenerator[bytes, None]:
    from anyio.to_thread import run_sync

    while (piece := await run_sync(next, pieces, b"")) != b"":
        yield piece


def _extent(file: Reader) -> tuple[int, int | None]:
    """Give where a file stands and how many bytes follow, None if it can't seek."""
    if not hasattr(file, "seekable"):
        return 0, None
    seekable = cast("_Seekable", file)
    try:
        if not seekable.seekable():
            return 0, None
        start = seekable.tell()
        end = seekable.seek(0, os.SEEK_END)
        seekable.seek(start)
    except (OSError, ValueError):
        return 0, None
    return start, max(0, end - start)


def _close(pieces: Pieces) -> None:
    # A thread could hold it until it is used for something else.
    if isinstance(pieces, Generator):
        pieces.close()


def _checked(pieces: Iterator[bytes]) -> Iterator[bytes]:
    return (_bytes(piece) for piece in pieces if piece)


def _bytes(piece: object) -> bytes:
    if isinstance(piece, bytes):
        return piece
    if isinstance(piece, bytearray | memoryview):
        return bytes(cast("bytearray", piece))
    raise TypeError(f"an upload is made of bytes, not of {type(piece).__name__}")
