"""Bodies that are sent in pieces: what they are made of, their length, and what signatures see of them."""

import hashlib
import io
import os
import threading
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

from building import built, content, header, operation
from postwright.runtime import ApiError, Auth, Part, SavedValues, payload
from postwright.runtime.auth import fresh
from postwright.runtime.auth.aws import AwsSigV4Auth
from postwright.runtime.auth.edgegrid import EdgeGridAuth
from postwright.runtime.auth.hawk import HawkAuth
from postwright.runtime.auth.oauth1 import OAuth1Auth
from postwright.runtime.files import file_of
from postwright.runtime.upload import PIECE, Upload, upload_file, upload_path

TEXT = b"0123456789" * 20_000
LETTERS = (b"a", b"b", b"c")
ONCE = "can't be sent a second time"


class Pipe:
    """What can only be read, once."""

    def __init__(self, text: bytes = TEXT) -> None:
        self.read = io.BytesIO(text).read


class Unseekable(io.BytesIO):
    def seekable(self) -> bool:
        return False


class Liar(io.BytesIO):
    def tell(self) -> int:
        raise OSError


class Pieces:
    """Pieces as often as they are asked for."""

    def __iter__(self) -> Iterator[bytes]:
        yield from (b"a", b"", bytearray(b"b"), memoryview(b"c"))  # type: ignore[misc]


async def async_pieces() -> AsyncIterator[bytes]:
    yield b"a"
    yield b""
    yield b"bc"


class AsyncOnce:
    """An async iterator that is no generator, as of a queue."""

    def __init__(self) -> None:
        self.left = [b"a"]

    def __aiter__(self) -> AsyncIterator[bytes]:
        return self

    async def __anext__(self) -> bytes:
        if not self.left:
            raise StopAsyncIteration
        return self.left.pop()


class AsyncPieces:
    def __aiter__(self) -> AsyncIterator[bytes]:
        return async_pieces()


def upload(value: object) -> Upload:
    found = file_of(value).content
    assert isinstance(found, Upload)
    return found


async def collected(upload: Upload) -> list[bytes]:
    return [piece async for piece in upload]


def test_a_path(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(TEXT)
    found = upload(path)
    assert (found.length, found.rewindable, file_of(path).name) == (len(TEXT), True, "a.txt")
    for _ in range(2):
        assert [len(piece) for piece in found] == [PIECE, PIECE, PIECE, len(TEXT) - 3 * PIECE]
    assert found.read() == TEXT
    assert repr(found) == "Upload(length=200000, rewindable=True)"


def test_a_path_is_sent_as_long_as_it_is_when_it_is_given(tmp_path: Path) -> None:
    path = tmp_path / "log"
    path.write_bytes(b"abc")
    found = upload(path)
    path.write_bytes(b"abcdef")
    assert list(found) == [b"abc"]


def test_a_path_that_cannot_be_read(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        built(operation(body="file"), body=tmp_path / "none")
    with pytest.raises(IsADirectoryError):
        built(operation(body="file"), body=tmp_path)


def test_files_without_a_length(tmp_path: Path) -> None:
    (tmp_path / "empty").touch()
    assert upload_path(str(tmp_path / "empty")) == b""
    said = upload_path("/proc/self/stat")
    assert isinstance(said, bytes)
    assert said
    os.mkfifo(tmp_path / "pipe")
    found = upload(tmp_path / "pipe")
    assert (found.length, found.rewindable) == (None, True)
    writing = threading.Thread(target=lambda: (tmp_path / "pipe").write_bytes(b"abc"))
    writing.start()
    assert list(found) == [b"abc"]
    writing.join()
    assert not found.rewindable


def test_an_open_file_is_sent_from_where_it_stands() -> None:
    file = io.BytesIO(b"abcdef")
    file.seek(2)
    found = upload(file)
    assert (found.length, found.rewindable, file.tell()) == (4, True, 2)
    assert (list(found), list(found), file.closed) == ([b"cdef"], [b"cdef"], False)
    file.seek(10)
    assert upload(file).length == 0


@pytest.mark.parametrize("make", [Pipe, Unseekable, Liar])
def test_a_file_that_cannot_seek_is_sent_once(make: Callable[[bytes], Any]) -> None:
    found = upload_file(make(b"abc"))
    assert (found.length, found.rewindable, list(found)) == (None, True, [b"abc"])
    assert not found.rewindable
    with pytest.raises(ApiError, match=ONCE):
        list(found)


def test_iterables() -> None:
    found = upload(Pieces())
    assert (found.length, list(found), list(found), found.rewindable) == (None, [*LETTERS], [*LETTERS], True)
    once = upload(iter([b"a", b"b"]))
    assert (once.length, once.rewindable, list(once), once.rewindable) == (None, True, [b"a", b"b"], False)
    assert list(upload([b"a", b"b"])) == [b"a", b"b"]
    assert list(upload((b"a", b"b"))) == [b"a", b"b"]
    assert list(upload(())) == []


def test_what_is_read_can_be_sent() -> None:
    once = upload(iter([b"a", b"b"]))
    assert (once.read(), once.rewindable, list(once), list(once.peek())) == (b"ab", True, [b"ab"], [b"ab"])
    peeked = upload(iter([b"a", b"b"]))
    assert (list(peeked.peek()), list(peeked)) == ([b"ab"], [b"ab"])
    sent = upload(iter([b"a"]))
    assert list(sent)
    with pytest.raises(ApiError, match=ONCE):
        sent.read()


@pytest.mark.parametrize("value", ["text", {"a": 1}, {b"a"}, 5, None])
def test_what_is_no_file(value: object) -> None:
    with pytest.raises(TypeError, match="or an iterable of bytes, not"):
        file_of(value)


def test_pieces_are_bytes() -> None:
    with pytest.raises(TypeError, match="made of bytes, not of str"):
        list(upload(iter(["a"])))


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_async(backend: str, tmp_path: Path) -> None:
    path = tmp_path / "a"
    path.write_bytes(b"abc")

    async def main() -> None:
        assert b"".join(await collected(upload(path))) == b"abc"
        assert await collected(upload(Pieces())) == [b"a", b"b", b"c"]
        again = upload(AsyncPieces())
        assert (await collected(again), await collected(again)) == ([b"a", b"bc"], [b"a", b"bc"])
        assert await collected(upload(AsyncOnce())) == [b"a"]
        once = upload(async_pieces())
        assert (await collected(once), once.rewindable) == ([b"a", b"bc"], False)
        with pytest.raises(ApiError, match=ONCE):
            await collected(once)
        async with await anyio.open_file(path, "rb") as file:
            assert await collected(upload(file)) == [b"abc"]

    anyio.run(main, backend=backend)


def test_async_files_are_read_in_a_thread() -> None:
    threads: list[int] = []

    def pieces() -> Iterator[bytes]:
        threads.append(threading.get_ident())
        yield b"a"

    assert anyio.run(collected, upload(pieces())) == [b"a"]
    assert threads != [threading.get_ident()]


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_what_is_left_early_is_closed(backend: str, tmp_path: Path) -> None:
    ended: list[str] = []

    async def pieces() -> AsyncIterator[bytes]:
        try:
            yield b"a"
            yield b"b"
        finally:
            ended.append("async")

    def sync_pieces() -> Iterator[bytes]:
        try:
            yield b"a"
            yield b"b"
        finally:
            ended.append("sync")

    async def main() -> None:
        for source in (pieces(), sync_pieces()):
            body = built(operation(body="multipart"), body={"f": source}).content
            assert isinstance(body, Upload)
            iterator = body.__aiter__()
            assert [await anext(iterator), await anext(iterator)][1] == b"a"
            await iterator.aclose()

    anyio.run(main, backend=backend)
    assert ended == ["async", "sync"]


def test_an_async_iterator_needs_an_async_client() -> None:
    for body in (async_pieces(), AsyncPieces()):
        request = built(operation(body="raw"), body=body)
        with pytest.raises(TypeError, match="is sent by async clients"):
            content(request)


class TestRequests:
    @pytest.mark.parametrize("kind", ["raw", "file"])
    def test_framing(self, kind: str, tmp_path: Path) -> None:
        described = operation(body=kind)
        for body, length in ((io.BytesIO(b"abc"), "3"), (iter([b"abc"]), None), (Pipe(b"abc"), None)):
            request = built(described, body=body)
            coding = None if length else "chunked"
            assert (header(request, "Content-Length"), header(request, "Transfer-Encoding")) == (length, coding)
            assert "transfer-encoding" in request.automatic or length
            assert content(request) == b"abc"

    def test_an_empty_file(self) -> None:
        request = built(operation(body="file", method="GET"), body=io.BytesIO())
        assert header(request, "Content-Length") == "0"
        assert built(operation(body="raw"), body=io.BytesIO()).content == b""

    def test_raw(self, tmp_path: Path) -> None:
        path = tmp_path / "a.csv"
        path.write_bytes(b"1,2")
        request = built(operation(body="raw", media_type="text/csv"), body=path)
        assert (content(request), header(request, "Content-Type")) == (b"1,2", "text/csv")
        assert built(operation(body="raw"), body=["a"]).content == b'["a"]'

    def test_the_length_of_a_multipart_body(self, tmp_path: Path) -> None:
        path = tmp_path / "a.txt"
        path.write_bytes(TEXT)
        request = built(operation(body="multipart"), body={"t": "é", "f": path, "g": [io.BytesIO(b"g"), path]})
        assert header(request, "Content-Length") == str(len(content(request)))
        assert isinstance(request.content, Upload)
        assert request.content.rewindable
        assert content(request) == b"".join(request.content)

    def test_a_multipart_body_with_an_iterator(self) -> None:
        request = built(
            operation(body="multipart"), body={"t": "1", "f": ("a.txt", iter([b"a", b"b"])), "g": Pipe(b"g")}
        )
        assert header(request, "Transfer-Encoding") == "chunked"
        assert content(request).count(b"\r\n\r\nab\r\n") == 1
        assert b"".join(request.content) == content(request)  # type: ignore[arg-type]

    def test_a_multipart_body_is_sent_once_if_a_part_is(self) -> None:
        body = built(operation(body="multipart"), body={"f": iter([b"a"]), "g": io.BytesIO(b"g")}).content
        assert isinstance(body, Upload)
        assert (body.rewindable, len(list(body)), body.rewindable) == (True, 5, False)
        with pytest.raises(ApiError, match=ONCE):
            list(body)

    def test_saved_files_are_not_read_before_they_are_sent(self, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"abc")
        saved = SavedValues(body=str(tmp_path / "a"))
        assert isinstance(built(operation(body="file"), saved=saved, files_from=tmp_path).content, Upload)
        parts = SavedValues(body=(Part("f", sources=(str(tmp_path / "a"),)),))
        assert isinstance(built(operation(body="multipart"), saved=parts, files_from=tmp_path).content, Upload)

    def test_bytes_stay_bytes(self) -> None:
        request = built(operation(body="multipart"), body={"t": "1", "f": b"2", "g": ("a", "3"), "h": io.StringIO("4")})
        assert isinstance(request.content, bytes)

    def test_progress_belongs_to_the_request(self) -> None:
        def told(sent: int, total: int | None) -> None:
            raise NotImplementedError

        assert built(operation(body="json"), body={}, options={"upload_progress": told}).progress is told


SIGNING: dict[str, Auth] = {
    "aws": AwsSigV4Auth("k", "s"),
    "aws in the query": AwsSigV4Auth("k", "s", in_query=True),
    "edgegrid": EdgeGridAuth("a", "b", "c"),
    "hawk": HawkAuth("i", "k", payload_hash=True),
    "oauth1": OAuth1Auth("k", "s", body_hash=True),
}


@pytest.mark.parametrize("name", SIGNING)
@pytest.mark.parametrize("kind", ["raw", "file", "multipart"])
def test_signatures_of_uploads_are_those_of_their_bytes(
    name: str, kind: str, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(fresh, "now", lambda: 1.6e9)
    monkeypatch.setattr(fresh, "nonce", lambda size: "n" * size)
    monkeypatch.setattr(fresh, "uuid", lambda: "u")
    path = tmp_path / "upload"
    path.write_bytes(TEXT)
    # A signature takes in the length of the body, which an iterator does not tell.
    monkeypatch.setattr(payload, "new_boundary", lambda: "X")
    described = operation(body=kind, auth=SIGNING[name])
    found = []
    for source in (TEXT, path, io.BytesIO(TEXT), iter([TEXT[:10], TEXT[10:]])):
        request = built(described, body={"f": ("upload", source)} if kind == "multipart" else source).signed()
        sent = hashlib.sha256(content(request)).hexdigest()
        found.append((request.target, header(request, "Authorization"), sent))
    assert found == [found[0]] * 4


@pytest.mark.parametrize("name", ["aws", "edgegrid", "hawk", "oauth1"])
def test_an_async_iterator_cannot_be_signed(name: str) -> None:
    request = built(operation(body="raw", auth=SIGNING[name]), body=async_pieces())
    with pytest.raises(TypeError, match="is sent by async clients, and not signed"):
        request.signed()
