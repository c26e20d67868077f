"""Bodies of requests as the HTTP library takes them; imported when one is sent."""

from collections.abc import AsyncGenerator, Iterator

import httpx2

from .upload import PIECE, Progress, Upload, length_of


class Body(httpx2.SyncByteStream, httpx2.AsyncByteStream):
    """A body that is sent in pieces, from its start each time, and says how far it is."""

    def __init__(self, content: bytes | Upload, progress: Progress | None) -> None:
        self.content = content
        self._progress = progress

    def __iter__(self) -> Iterator[bytes]:
        sent = 0
        content = self.content
        for piece in content if isinstance(content, Upload) else _cut(content):
            yield piece
            sent += len(piece)
            self._tell(sent)

    async def __aiter__(self) -> AsyncGenerator[bytes, None]:
        sent = 0
        pieces = _pieces(self.content)
        try:
            async for piece in pieces:
                yield piece
                sent += len(piece)
                self._tell(sent)
        finally:
            await pieces.aclose()

    def _tell(self, sent: int) -> None:
        if self._progress is not None:
            self._progress(sent, length_of(self.content))


def wire_content(
    content: bytes | Upload, progress: Progress | None = None
) -> tuple[bytes | None, Body | None]:
    """Give the `content` and the `stream` of the library's request; one is None.

    `progress` is told after each piece that is sent.
    """
    if isinstance(content, bytes) and (progress is None or not content):
        return content, None
    return None, Body(content, progress)


def content_of(request: httpx2.Request) -> bytes | Upload:
    """Give the body of a request that was made with `wire_content`."""
    if isinstance(request.stream, Body):
        return request.stream.content
    return request.content


def _cut(content: bytes) -> Iterator[bytes]:
    for start in range(0, len(content), PIECE):
        yield content[start : start + PIECE]


async def _pieces(content: bytes | Upload) -> AsyncGenerator[bytes, None]:
    if isinstance(content, bytes):
        for piece in _cut(content):
            yield piece
        return
    pieces = content.__aiter__()
    try:
        async for piece in pieces:
            yield piece
    finally:
        await pieces.aclose()
