"""Uploads of whole clients against servers: memory, progress, retries, redirects and challenges."""

import hashlib
import io
import threading
import tracemalloc
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path
from typing import Any

import httpx2
import pytest

import transfer_server
from digest_server import DigestServer
from loopback import Answer, Loopback
from postwright.runtime import (
    ApiConnectionError,
    ApiError,
    DigestAuth,
    Operation,
    RedirectError,
    ServerError,
    UnauthorizedError,
)
from runtime_api import Run

PIECE = b"0123456789abcdef" * 4096
LARGE = 128
SIZE = LARGE * len(PIECE)
SHA256 = hashlib.sha256(PIECE * LARGE).hexdigest()


def described(body: str = "file", **fields: Any) -> Operation[Any]:
    return Operation(**{"name": "x", "method": "PUT", "url": "{{base}}/p", "body": body, **fields})


def pieces(count: int = LARGE) -> Iterator[bytes]:
    for _ in range(count):
        yield PIECE


async def async_pieces(count: int = LARGE) -> AsyncIterator[bytes]:
    for piece in pieces(count):
        yield piece


@pytest.fixture
def server() -> Iterator[transfer_server.TransferServer]:
    with transfer_server.running() as server:
        yield server


@pytest.fixture
def large(tmp_path: Path) -> Path:
    path = tmp_path / "large.bin"
    with path.open("wb") as file:
        file.writelines(pieces())
    return path


def memory_of(use: Callable[[], Any]) -> tuple[Any, int]:
    """What is given, and how many bytes of memory it takes at most."""
    tracemalloc.start()
    try:
        before = tracemalloc.get_traced_memory()[0]
        return use(), tracemalloc.get_traced_memory()[1] - before
    finally:
        tracemalloc.stop()


class TestMemory:
    @pytest.mark.parametrize("source", ["path", "file", "iterator"])
    def test_a_large_body(self, run: Run, server: transfer_server.TransferServer, large: Path, source: str) -> None:
        def send(body: object) -> Any:
            return run(lambda api: api.call(described(), body), base=server.url)

        send(b"what is imported now is not counted")
        with large.open("rb") as file:
            body: object = {"path": large, "file": file, "iterator": pieces()}[source]
            got, peak = memory_of(lambda: send(body))
        assert (got["length"], got["sha256"]) == (SIZE, SHA256)
        assert got["headers"].get("content-length") == (None if source == "iterator" else str(SIZE))
        assert peak < SIZE / 4

    def test_a_large_part(self, run: Run, server: transfer_server.TransferServer, large: Path) -> None:
        def send(file: object) -> Any:
            return run(lambda api: api.call(described("multipart"), {"t": "1", "f": file}), base=server.url)

        send(b"")
        got, peak = memory_of(lambda: send(large))
        assert got["headers"]["content-length"] == str(got["length"])
        assert got["length"] > SIZE
        assert peak < SIZE / 4


@pytest.mark.parametrize("backend", ["asyncio", "trio"])
def test_an_async_iterator(backend: str, server: transfer_server.TransferServer) -> None:
    from runtime_api import runner

    run = runner("asyncio" if backend == "asyncio" else "trio")
    for kind in ("file", "raw"):
        got = run(lambda api, kind=kind: api.call(described(kind), async_pieces(3)), base=server.url)
        assert (got["length"], got["headers"]["transfer-encoding"]) == (3 * len(PIECE), "chunked")
    got = run(lambda api: api.call(described("multipart"), {"f": async_pieces(3)}), base=server.url)
    assert got["length"] > 3 * len(PIECE)


def test_files_are_not_read_by_the_loop(server: transfer_server.TransferServer) -> None:
    from runtime_api import runner

    threads: set[int] = set()

    class File(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            threads.add(threading.get_ident())
            return super().read(size)

    runner("asyncio")(lambda api: api.call(described(), File(PIECE * 2)), base=server.url)
    assert threads
    assert threading.get_ident() not in threads


class TestProgress:
    def told(self, run: Run, base: str, body: object, kind: str = "file") -> list[tuple[int, int | None]]:
        told: list[tuple[int, int | None]] = []
        run(
            lambda api: api.call(described(kind), body, upload_progress=lambda sent, total: told.append((sent, total))),
            base=base,
        )
        return told

    def test_of_pieces(self, run: Run, server: transfer_server.TransferServer) -> None:
        size = len(PIECE)
        assert self.told(run, server.url, io.BytesIO(PIECE + b"a")) == [(size, size + 1), (size + 1, size + 1)]
        assert self.told(run, server.url, PIECE + b"a") == [(size, size + 1), (size + 1, size + 1)]
        assert self.told(run, server.url, iter([b"a", b"bc"])) == [(1, None), (3, None)]
        assert self.told(run, server.url, {"a": 1}, "json") == [(7, 7)]
        assert self.told(run, server.url, b"") == []

    def test_it_starts_again_with_each_attempt(
        self, run: Run, server: transfer_server.TransferServer, pauses: list[float]
    ) -> None:
        server.refusals = 1
        assert self.told(run, server.url, io.BytesIO(b"ab")) == [(2, 2), (2, 2)]
        assert len(pauses) == 1

    def test_it_can_break_off(self, run: Run, server: transfer_server.TransferServer) -> None:
        def stop(sent: int, total: int | None) -> None:
            raise KeyError(sent)

        with pytest.raises(KeyError):
            run(lambda api: api.call(described(), io.BytesIO(PIECE * 3), upload_progress=stop), base=server.url)


class TestAgain:
    def test_a_file_is_sent_again_from_where_it_stood(self, run: Run, loopback: Loopback, pauses: list[float]) -> None:
        file = io.BytesIO(b"abcdef")
        file.seek(3)
        loopback.answers.extend([Answer(503), Answer(drop=True)])
        run(lambda api: api.call(described(), file))
        assert [request.body for request in loopback.take()] == [b"def"] * 3

    def test_what_was_read_is_not_sent_again(self, run: Run, loopback: Loopback, pauses: list[float]) -> None:
        loopback.answers.append(Answer(503))
        with pytest.raises(ServerError):
            run(lambda api: api.call(described(), iter([b"a"])))
        assert (len(loopback.take()), pauses) == (1, [])

    def test_what_nobody_could_send_is_sent_later(self, run: Run, pauses: list[float]) -> None:
        with pytest.raises(ApiConnectionError):
            run(lambda api: api.call(described(), iter([b"a"])), base="http://127.0.0.1:1")
        assert len(pauses) == 2

    def test_redirects(self, run: Run, loopback: Loopback) -> None:
        there = (("Location", "/q"),)
        loopback.answers.append(Answer(307, headers=there))
        run(lambda api: api.call(described("multipart"), {"f": io.BytesIO(b"abc")}))
        first, second = loopback.take()
        assert (second.method, second.target, second.body) == ("PUT", "/q", first.body)
        loopback.answers.append(Answer(303, headers=there))
        run(lambda api: api.call(described(), iter([b"a"])))
        _, last = loopback.take()
        assert (last.method, last.body, last.values("Transfer-Encoding")) == ("GET", b"", [])
        loopback.answers.append(Answer(307, headers=there))
        with pytest.raises(RedirectError, match="an upload that can't be sent a second time"):
            run(lambda api: api.call(described(), iter([b"a"])))

    def test_a_file_that_gets_shorter(self, run: Run, loopback: Loopback, tmp_path: Path) -> None:
        path = tmp_path / "a"
        path.write_bytes(b"abc")

        def shorten(request: Any) -> None:
            path.write_bytes(b"a")

        with pytest.raises(ApiError, match="has become shorter"):
            run(lambda api: api.call(described(), path), before_request=shorten)


class TestChallenges:
    @pytest.mark.parametrize("kind", ["file", "multipart"])
    @pytest.mark.parametrize("qop", ["auth", "auth-int"])
    def test_a_file_is_sent_again(self, run: Run, loopback: Loopback, kind: str, qop: str) -> None:
        loopback.respond = DigestServer(qop=qop).respond
        operation = described(kind, auth=DigestAuth("me", "s e+cret"))
        run(lambda api: api.call(operation, {"f": io.BytesIO(b"abc")} if kind == "multipart" else io.BytesIO(b"abc")))
        first, second = loopback.take()
        assert b"abc" in first.body
        assert second.body == first.body

    def test_bytes_with_progress(self, run: Run, loopback: Loopback) -> None:
        loopback.respond = DigestServer(qop="auth-int").respond
        operation = described(auth=DigestAuth("me", "s e+cret"))
        run(lambda api: api.call(operation, b"abc", upload_progress=lambda sent, total: None))
        assert [request.body for request in loopback.take()] == [b"abc"] * 2

    def test_what_was_read_cannot_answer(self, run: Run, loopback: Loopback) -> None:
        loopback.respond = DigestServer().respond
        operation = described(auth=DigestAuth("me", "s e+cret"))
        with pytest.raises(ApiError, match="can't be sent a second time: give bytes"):
            run(lambda api: api.call(operation, iter([b"abc"])))

    def test_another_auth_of_the_library_that_reads_the_body(self, run: Run, loopback: Loopback) -> None:
        class Reading(httpx2.Auth):
            requires_request_body = True

            def auth_flow(self, request: httpx2.Request) -> Iterator[httpx2.Request]:  # type: ignore[override]
                request.headers["Digest"] = hashlib.sha256(request.content).hexdigest()
                yield request

        run(lambda api: api.call(described(), io.BytesIO(b"abc")), auth=Reading())
        (request,) = loopback.take()
        assert (request.body, request.values("Digest")) == (b"abc", [hashlib.sha256(b"abc").hexdigest()])

    def test_a_refusal_without_a_challenge(self, run: Run, loopback: Loopback) -> None:
        loopback.answers.append(Answer(401))
        with pytest.raises(UnauthorizedError):
            run(lambda api: api.call(described(auth=DigestAuth("me", "x")), iter([b"abc"])))
