"""Answers that are read while they come in, by both twins."""

import gzip
import os
import threading
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterable, Iterator
from pathlib import Path
from typing import Any

import anyio
import pytest

import transfer_server
from loopback import Answer, Loopback
from postwright.runtime import ApiConnectionError, ApiError, Headers, NotFoundError, Operation, ServerError
from postwright.runtime.events import ServerSentEvent
from postwright.runtime.lines import charset_of
from postwright.runtime.saving import Saving
from postwright.runtime.stream import AsyncStream, Stream
from runtime_api import Api, AsyncApi

LARGE = 128  # pieces of 64 KiB
Read = Callable[..., Any]


class Closing:
    """How often an answer was closed."""

    times = 0

    def sync(self) -> None:
        self.times += 1

    async def awaited(self) -> None:
        self.times += 1


class BrokenError(Exception):
    """What a test breaks off with."""


def pieces_of(pieces: Iterable[bytes | Exception]) -> Iterator[bytes]:
    for piece in pieces:
        if isinstance(piece, Exception):
            raise piece
        yield piece


async def async_pieces_of(pieces: Iterable[bytes | Exception]) -> AsyncIterator[bytes]:
    for piece in pieces_of(pieces):
        await anyio.sleep(0)
        yield piece


def names(folder: Path) -> list[str]:
    return [path.name for path in folder.iterdir()]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def read(request: pytest.FixtureRequest) -> Read:
    """Read an answer of these pieces: `read(name, *arguments, pieces=..., media_type=...)` gives a list of items."""

    def read_sync(name: str, *arguments: Any, pieces: Iterable[bytes | Exception], headers: Headers) -> Any:
        closing = Closing()
        with Stream(200, headers, pieces_of(pieces), closing.sync) as stream:
            found = getattr(stream, name)(*arguments)
            found = list(found) if isinstance(found, Iterator) else found
        assert closing.times == 1
        return found

    def read_async(name: str, *arguments: Any, pieces: Iterable[bytes | Exception], headers: Headers) -> Any:
        async def main() -> Any:
            closing = Closing()
            async with AsyncStream(200, headers, async_pieces_of(pieces), closing.awaited) as stream:
                found = getattr(stream, name)(*arguments)
                found = [item async for item in found] if isinstance(found, AsyncIterator) else await found
            assert closing.times == 1
            return found

        return anyio.run(main, backend=request.param)

    def read(name: str, *arguments: Any, pieces: Iterable[bytes | Exception], **headers: str) -> Any:
        named = Headers((key.replace("_", "-"), value) for key, value in headers.items())
        use = read_sync if request.param == "sync" else read_async
        return use(name, *arguments, pieces=pieces, headers=named)

    return read


def test_bytes(read: Read) -> None:
    assert read("iter_bytes", pieces=[b"ab", b"c"]) == [b"ab", b"c"]
    assert read("read", pieces=[b"ab", b"c"]) == b"abc"
    assert read("read", pieces=[]) == b""


def test_text_of_letters_in_two_pieces(read: Read) -> None:
    assert read("iter_text", pieces=[b"a\xe2", b"\x82", b"\xac", b"b\xc3"]) == ["a", "€", "b", "\ufffd"]
    assert read("iter_text", pieces=[b"a\x00", b"b", b"\x00"], content_type="text/x; charset=UTF-16-LE") == ["a", "b"]
    assert read("iter_text", pieces=[b"\xe9"], content_type='text/x; charset="latin-1"') == ["é"]


@pytest.mark.parametrize("name", ["base64", "no-such", "undefined", "idna", "hex", "x\0"])
def test_what_is_no_charset_is_utf_8(name: str) -> None:
    assert charset_of(f"text/plain; charset={name}") == "utf-8"


def test_lines(read: Read) -> None:
    pieces = [b"a\r", b"\nb\r", b"\rc\n", b"\nd", b"e", b"\x0b\xc2\x85f\r\n", b"", b"g"]
    assert read("iter_lines", pieces=pieces) == ["a", "b", "", "c", "", "de\x0b\x85f", "g"]
    assert read("iter_lines", pieces=[b"a\n"]) == ["a"]
    assert read("iter_lines", pieces=[b"a", b"\xe9"], content_type="text/plain; charset=latin-1") == ["aé"]
    assert read("iter_lines", pieces=[b"\n", b"\xc3"]) == ["", "\ufffd"]


def test_a_line_is_there_as_soon_as_it_ends() -> None:
    def pieces() -> Iterator[bytes]:
        yield b"a\r"
        raise BrokenError

    lines = Stream(200, Headers(), pieces(), Closing().sync).iter_lines()
    assert next(lines) == "a"
    with pytest.raises(BrokenError):
        next(lines)


def test_json_lines(read: Read) -> None:
    pieces = [b'\xef\xbb\xbf{"a":', b" 1}\n\n \r\n[2]\r", b'\n"\xe2\x80', b'\xa8"\n3']
    assert read("iter_json_lines", pieces=pieces) == [{"a": 1}, [2], "\u2028", 3]


def test_json_text_sequences(read: Read) -> None:
    pieces = [b'\x1e{"a":\n1}\n', b"\x1e\x1e2\n"]
    assert read("iter_json_lines", pieces=pieces, content_type="application/json-seq; x=y") == [{"a": 1}, 2]
    with pytest.raises(ApiError, match="text 2 of the answer is no JSON"):
        read("iter_json_lines", pieces=[b"\x1e1\x1e?"], content_type="application/geo+json-seq")


@pytest.mark.parametrize("line", [b"{", b"\xff", b"[" * 100_000])
def test_a_line_that_is_no_json_is_named(read: Read, line: bytes) -> None:
    with pytest.raises(ApiError, match="line 3 of the answer is no JSON"):
        read("iter_json_lines", pieces=[b"1\n\n" + line + b"\n"])


def test_values_before_a_line_that_is_no_json_are_given() -> None:
    values = Stream(200, Headers(), pieces_of([b"1\n2\n?\n"]), Closing().sync).iter_json_lines()
    assert (next(values), next(values)) == (1, 2)
    with pytest.raises(ApiError):
        next(values)


def test_events(read: Read) -> None:
    events = [ServerSentEvent("message", "a"), ServerSentEvent("x", "b\nc", "1")]
    assert read("iter_events", pieces=[b"data: a\n", b"\nid: 1\nevent: x\ndata: b\ndata: c\n\ndata: d"]) == events


def test_an_answer_is_read_once() -> None:
    stream = Stream(200, Headers(), pieces_of([b"a"]), Closing().sync)
    lines = stream.iter_lines()
    with pytest.raises(RuntimeError, match="has been read, or is being read"):
        stream.read()
    assert list(lines) == ["a"]
    with pytest.raises(RuntimeError, match="is closed"):
        stream.iter_bytes()


def test_an_answer_that_is_closed_gives_no_more() -> None:
    closing = Closing()
    with Stream(200, Headers(), pieces_of([b"a", b"b"]), closing.sync) as stream:
        pieces = stream.iter_bytes()
        assert next(pieces) == b"a"
    with pytest.raises(RuntimeError, match="is closed"):
        next(pieces)
    assert closing.times == 1


def test_an_answer_is_closed_by_an_error() -> None:
    closing = Closing()
    stream = Stream(200, Headers(), pieces_of([b"a", BrokenError()]), closing.sync)
    with pytest.raises(BrokenError):
        stream.read()
    assert closing.times == 1


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_answer_that_is_closed_gives_no_more(backend: str) -> None:
    async def main() -> None:
        closing = Closing()
        async with AsyncStream(200, Headers(), async_pieces_of([b"a", b"b"]), closing.awaited) as stream:
            pieces = stream.iter_bytes()
            # Nothing is left open by who leaves early: trio would warn.
            async for piece in pieces:
                assert piece == b"a"
                break
            with pytest.raises(RuntimeError, match="is being read"):
                stream.iter_lines()
        with pytest.raises(RuntimeError, match="is closed"):
            await anext(pieces)
        await stream.close()
        assert closing.times == 1

    anyio.run(main, backend=backend)


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_answer_ends_for_good_and_can_be_of_any_iterator(backend: str) -> None:
    class Pieces:
        left = 1

        def __aiter__(self) -> AsyncIterator[bytes]:
            return self

        async def __anext__(self) -> bytes:
            if not self.left:
                raise StopAsyncIteration
            self.left -= 1
            return b"a"

    async def main() -> None:
        items = AsyncStream(200, Headers(), Pieces(), Closing().awaited).iter_bytes()
        assert [item async for item in items] == [b"a"]
        assert [item async for item in items] == []

    anyio.run(main, backend=backend)


def test_an_async_answer_is_closed_while_another_task_reads() -> None:
    async def pieces() -> AsyncIterator[bytes]:
        yield b"a"
        await anyio.sleep(0.05)
        yield b"b"

    async def main() -> None:
        closing = Closing()
        stream = AsyncStream(200, Headers(), pieces(), closing.awaited)
        items = stream.iter_bytes()
        await anext(items)

        async def read_on() -> None:
            assert await anext(items) == b"b"

        async with anyio.create_task_group() as tasks:
            tasks.start_soon(read_on)
            await anyio.sleep(0.01)
            await stream.close()
        assert closing.times == 1
        with pytest.raises(RuntimeError, match="is closed"):
            await anext(items)

    anyio.run(main)


def test_what_it_says_of_itself() -> None:
    def length(**headers: str) -> int | None:
        named = Headers((key.replace("_", "-"), value) for key, value in headers.items())
        return Stream(200, named, iter(()), Closing().sync).length

    assert (length(content_length="5"), length()) == (5, None)
    assert length(content_length="5", content_encoding="gzip") is None
    assert {length(content_length=said) for said in ("", "-5", "5, 5", "\xb2")} == {None}
    assert repr(Stream(206, Headers(), iter(()), Closing().sync)) == "<Stream 206>"


class TestSave:
    def test_progress(self, read: Read, tmp_path: Path) -> None:
        told: list[tuple[int, int | None]] = []
        pieces = [b"ab", b"c"]
        read("save", tmp_path / "a", lambda *now: told.append(now), pieces=pieces, content_length="3")
        assert told == [(2, 3), (3, 3)]
        read("save", str(tmp_path / "a"), lambda *now: told.append(now), pieces=[b"d"])
        assert told[2:] == [(1, None)]
        assert (tmp_path / "a").read_bytes() == b"d"
        assert names(tmp_path) == ["a"]

    def test_no_half_file_stays(self, read: Read, tmp_path: Path) -> None:
        (tmp_path / "a").write_bytes(b"old")
        for _ in range(2):
            with pytest.raises(BrokenError):
                read("save", tmp_path / "a", pieces=[b"new", BrokenError()])
        assert (tmp_path / "a").read_bytes() == b"old"
        assert names(tmp_path) == ["a"]

    def test_without_a_folder_for_it(self, read: Read, tmp_path: Path) -> None:
        with pytest.raises(FileNotFoundError):
            read("save", tmp_path / "none" / "a", pieces=[b"a"])
        with pytest.raises(IsADirectoryError):
            read("save", tmp_path, pieces=[b"a"])

    def test_a_pipe_is_not_replaced(self, tmp_path: Path) -> None:
        path = tmp_path / "pipe"
        os.mkfifo(path)
        found: list[bytes] = []
        reading = threading.Thread(target=lambda: found.append(path.read_bytes()))
        reading.start()
        Stream(200, Headers(), pieces_of([b"a", b"b"]), Closing().sync).save(path)
        reading.join(timeout=5)
        assert (found, path.is_fifo()) == ([b"ab"], True)
        saving = Saving(path)
        saving.discard()
        assert path.is_fifo()

    def test_a_long_name(self, read: Read, tmp_path: Path) -> None:
        path = tmp_path / ("é" * 127)
        read("save", path, pieces=[b"a"])
        assert path.read_bytes() == b"a"


class TestClients:
    """Streams of whole clients, against servers."""

    def test_a_large_answer_is_not_held_in_memory(self, kind: str, tmp_path: Path) -> None:
        operation: Operation[Any] = Operation(name="x", method="GET", url=f"{{{{base}}}}/{LARGE}")
        path, told = tmp_path / "large", list[tuple[int, int | None]]()
        with transfer_server.running() as server:
            peak = _peak(lambda: _save(kind, server.url, operation, path, lambda *now: told.append(now)))
        size = LARGE * len(transfer_server.PIECE)
        assert (path.stat().st_size, told[-1]) == (size, (size, size))
        assert peak < size / 4

    def test_a_connection_that_ends_early(self, kind: str, tmp_path: Path) -> None:
        operation: Operation[Any] = Operation(name="x", method="GET", url="{{base}}/3/cut")
        with transfer_server.running() as server, pytest.raises(ApiConnectionError):
            _save(kind, server.url, operation, tmp_path / "large", None)
        assert names(tmp_path) == []

    def test_errors_are_read(self, loopback: Loopback, kind: str) -> None:
        loopback.respond = lambda request: Answer(404, b'{"message": "gone"}')
        with pytest.raises(NotFoundError, match="gone"):
            _read(kind, loopback.url)
        loopback.respond = lambda request: Answer(500)
        with pytest.raises(ServerError):
            _read(kind, loopback.url)

    def test_a_content_coding_is_undone(self, loopback: Loopback, kind: str) -> None:
        loopback.answers.append(Answer(body=gzip.compress(b"a\nb"), headers=(("Content-Encoding", "gzip"),)))
        assert _read(kind, loopback.url) == ["a", "b"]
        loopback.answers.append(Answer(body=b"no gzip", headers=(("Content-Encoding", "gzip"),)))
        if kind != "trio":  # which warns of generators that the HTTP library leaves open
            with pytest.raises(ApiConnectionError):
                _read(kind, loopback.url)

    def test_lines_of_an_answer(self, loopback: Loopback, kind: str) -> None:
        loopback.answers.append(Answer(body=b"a\r\nb\n"))
        assert _read(kind, loopback.url) == ["a", "b"]


@pytest.fixture(params=["sync", "asyncio", "trio"])
def kind(request: pytest.FixtureRequest) -> str:
    return str(request.param)


def _save(kind: str, base: str, operation: Operation[Any], path: Path, progress: Any) -> None:
    async def main() -> None:
        async with AsyncApi(base=base) as api, api.stream(api.call)(operation) as stream:
            await stream.save(path, progress)

    if kind == "sync":
        with Api(base=base) as api, api.stream(api.call)(operation) as stream:
            stream.save(path, progress)
    else:
        anyio.run(main, backend=kind)


def _read(kind: str, base: str) -> list[str]:
    async def main() -> list[str]:
        async with AsyncApi(base=base, max_retries=0) as api, api.stream(api.users.get)("1") as stream:
            assert stream.status == 200
            return [line async for line in stream.iter_lines()]

    if kind == "sync":
        with Api(base=base, max_retries=0) as api, api.stream(api.users.get)("1") as stream:
            assert stream.status == 200
            return list(stream.iter_lines())
    return anyio.run(main, backend=kind)


def _peak(use: Callable[[], object]) -> int:
    """How much memory it takes at most, in bytes, when all modules are imported."""
    use()
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        use()
        return tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()
