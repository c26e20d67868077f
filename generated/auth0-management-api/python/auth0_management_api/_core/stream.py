"""Answers that are read while they come in; imported when one is asked for."""

from __future__ import annotations

import os
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from types import TracebackType
from typing import TYPE_CHECKING, Any, Generic, Protocol, Self, TypeVar

from .errors import ApiError
from .events import Events, ServerSentEvent
from .lines import Chunks, Lines, Texts, charset_of
from .saving import Saving

if TYPE_CHECKING:
    from .result import Headers
    from .upload import Progress

    T_co = TypeVar("T_co", covariant=True)

    class Decoder(Protocol[T_co]):
        """What makes items of bytes that come in pieces."""

        def feed(self, piece: bytes) -> Iterable[T_co]:
            """Give the items that end with a piece."""
            ...

        def end(self) -> Iterable[T_co]:
            """Give what is left when there is no more to come."""
            ...


T = TypeVar("T")


class _BaseStream:
    """What is alike for both twins."""

    __slots__ = ("_is_closed", "_is_read", "headers", "status")

    def __init__(self, status: int, headers: Headers) -> None:
        self.status = status
        self.headers = headers
        self._is_read = False
        self._is_closed = False

    @property
    def length(self) -> int | None:
        """How many bytes there are, None if the server does not say it."""
        said = self.headers.get("content-length", "")
        # Of a coded content it is not the length of what is read.
        is_plain = self.headers.get("content-encoding", "identity") == "identity"
        return int(said) if is_plain and said.isascii() and said.isdigit() else None

    def __repr__(self) -> str:
        return f"<{type(self).__name__} {self.status}>"

    @property
    def _charset(self) -> str:
        return charset_of(self.headers.get("content-type", ""))

    def _json_values(self) -> _JsonValues:
        media_type = self.headers.get("content-type", "").partition(";")[0]
        is_sequence = media_type.strip().lower().endswith("json-seq")
        return _JsonValues(is_sequence=is_sequence)

    def _begin(self) -> None:
        self._need_open()
        if self._is_read:
            raise RuntimeError("this answer has been read, or is being read")
        self._is_read = True

    def _need_open(self) -> None:
        if self._is_closed:
            raise RuntimeError("this answer is closed, and can't be read any more")


class Stream(_BaseStream):
    """An answer whose content is read once, in one of several ways, as it comes in.

    Leaving its `with` statement closes it, and so does its end. Reading raises
    ApiConnectionError, or ApiTimeoutError, if the connection breaks, and RuntimeError
    for an answer that has been read.
    """

    __slots__ = ("_chunks", "_close")

    def __init__(
        self,
        status: int,
        headers: Headers,
        chunks: Iterator[bytes],
        close: Callable[[], None],
    ) -> None:
        super().__init__(status, headers)
        self._chunks = chunks
        self._close = close

    def iter_bytes(self) -> Iterator[bytes]:
        """Give the bytes in the pieces in which they come, their content coding undone."""
        self._begin()
        return self._pieces()

    def iter_text(self) -> Iterator[str]:
        """Give the text in pieces; the Content-Type says its charset, else it is UTF-8."""
        return self._decoded(Texts(self._charset))

    def iter_lines(self) -> Iterator[str]:
        r"""Give the lines of the text, without `\n`, `\r\n` or `\r` at their ends."""
        return self._decoded(Lines(self._charset))

    def iter_json_lines(self) -> Iterator[Any]:
        """Parse each line that is not blank as JSON, or each text of a `json-seq`.

        Raises ApiError, which names the line, for one that is no JSON.
        """
        return self._decoded(self._json_values())

    def iter_events(self) -> Iterator[ServerSentEvent]:
        """Give server-sent events, those with data, when they are whole."""
        return self._decoded(Events())

    def read(self) -> bytes:
        """Give all bytes."""
        return b"".join(self.iter_bytes())

    def save(
        self, path: str | os.PathLike[str], progress: Progress | None = None
    ) -> None:
        """Write all bytes to a file, which appears under its name when it is whole.

        `progress` is called with the bytes that are written so far, and with all that
        there are, None if nobody knows. Raises OSError for what can't be written.
        """
        pieces, saving, written = self.iter_bytes(), Saving(path), 0
        try:
            file = saving.open()
            for piece in pieces:
                written += file.write(piece)
                if progress is not None:
                    progress(written, self.length)
            saving.keep()
        except BaseException:
            saving.discard()
            raise

    def close(self) -> None:
        """Close the answer; what has not come in yet is not read any more."""
        if not self._is_closed:
            self._is_closed = True
            self._close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.close()

    def _pieces(self) -> Iterator[bytes]:
        try:
            for piece in self._chunks:
                yield piece
                self._need_open()
        finally:
            self.close()

    def _decoded(self, decoder: Decoder[T]) -> Iterator[T]:
        self._begin()
        return _decoded(self._pieces(), decoder)


class AsyncStream(_BaseStream):
    """As `Stream`, without blocking."""

    __slots__ = ("_chunks", "_close")

    def __init__(
        self,
        status: int,
        headers: Headers,
        chunks: AsyncIterator[bytes],
        close: Callable[[], Awaitable[None]],
    ) -> None:
        super().__init__(status, headers)
        self._chunks = chunks
        self._close = close

    def iter_bytes(self) -> AsyncIterator[bytes]:
        """Give the bytes in the pieces in which they come, their content coding undone."""
        return self._decoded(_Bytes())

    def iter_text(self) -> AsyncIterator[str]:
        """Give the text in pieces; the Content-Type says its charset, else it is UTF-8."""
        return self._decoded(Texts(self._charset))

    def iter_lines(self) -> AsyncIterator[str]:
        r"""Give the lines of the text, without `\n`, `\r\n` or `\r` at their ends."""
        return self._decoded(Lines(self._charset))

    def iter_json_lines(self) -> AsyncIterator[Any]:
        """Parse each line that is not blank as JSON, or each text of a `json-seq`.

        Raises ApiError, which names the line, for one that is no JSON.
        """
        return self._decoded(self._json_values())

    def iter_events(self) -> AsyncIterator[ServerSentEvent]:
        """Give server-sent events, those with data, when they are whole."""
        return self._decoded(Events())

    async def read(self) -> bytes:
        """Give all bytes."""
        return b"".join([piece async for piece in self.iter_bytes()])

    async def save(
        self, path: str | os.PathLike[str], progress: Progress | None = None
    ) -> None:
        """Write all bytes to a file, which appears under its name when it is whole.

        `progress` is called with the bytes that are written so far, and with all that
        there are, None if nobody knows. Raises OSError for what can't be written.
        """
        from anyio.to_thread import run_sync

        pieces, saving, written = self.iter_bytes(), Saving(path), 0
        try:
            file = await run_sync(saving.open)
            async for piece in pieces:
                written += await run_sync(file.write, piece)
                if progress is not None:
                    progress(written, self.length)
            await run_sync(saving.keep)
        except BaseException:
            saving.discard()
            raise

    async def close(self) -> None:
        """Close the answer; what has not come in yet is not read any more."""
        if self._is_closed:
            return
        self._is_closed = True
        end: Callable[[], Awaitable[None]] | None = getattr(
            self._chunks, "aclose", None
        )
        try:
            # A task that reads meanwhile is told by the end of the connection.
            if end is not None:
                with suppress(RuntimeError):
                    await end()
        finally:
            await self._close()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        await self.close()

    async def _next(self) -> bytes | None:
        self._need_open()
        async for piece in self._chunks:
            return piece
        await self.close()
        return None

    def _decoded(self, decoder: Decoder[T]) -> AsyncIterator[T]:
        self._begin()
        return _AsyncItems(self._next, decoder)


def _decoded(pieces: Iterator[bytes], decoder: Decoder[T]) -> Iterator[T]:
    for piece in pieces:
        yield from decoder.feed(piece)
    yield from decoder.end()


# An async generator that somebody leaves early would have to be closed by him.
class _AsyncItems(AsyncIterator[T], Generic[T]):
    __slots__ = ("_decoder", "_has_ended", "_next", "_ready")

    def __init__(
        self, next_piece: Callable[[], Awaitable[bytes | None]], decoder: Decoder[T]
    ) -> None:
        self._next = next_piece
        self._decoder = decoder
        self._ready: Iterator[T] = iter(())
        self._has_ended = False

    async def __anext__(self) -> T:
        while True:
            for item in self._ready:
                return item
            if self._has_ended:
                raise StopAsyncIteration
            piece = await self._next()
            self._has_ended = piece is None
            decoder = self._decoder
            self._ready = iter(decoder.end() if piece is None else decoder.feed(piece))


class _Bytes:
    __slots__ = ()

    def feed(self, piece: bytes) -> Iterable[bytes]:
        return (piece,)

    def end(self) -> Iterable[bytes]:
        return ()


class _JsonValues:
    __slots__ = ("_chunks", "_number", "_unit")

    def __init__(self, *, is_sequence: bool) -> None:
        self._chunks = Chunks(b"\x1e" if is_sequence else b"\n")
        self._unit = "text" if is_sequence else "line"
        # Nothing stands before the mark of the first text.
        self._number = -1 if is_sequence else 0

    def feed(self, piece: bytes) -> Iterator[Any]:
        return self._values(self._chunks.feed(piece))

    def end(self) -> Iterator[Any]:
        return self._values(self._chunks.end())

    def _values(self, chunks: Iterable[bytes]) -> Iterator[Any]:
        import json

        for chunk in chunks:
            self._number += 1
            if not chunk.strip():
                continue
            try:
                value: Any = json.loads(chunk)
            except (ValueError, RecursionError) as error:
                message = f"{self._unit} {self._number} of the answer is no JSON"
                raise ApiError(f"{message}: {error}") from error
            yield value
