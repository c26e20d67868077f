"""Connections that end at a bad moment: between requests, during uploads, and when a caller has had enough."""

import itertools
import ssl
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest

from bad_calls import bad, outcome
from bad_server import GOOD, BadServer, End, Step
from postwright.runtime import ApiConnectionError, ApiError, ApiStatusError
from runtime_api import Api, AsyncApi, Kind
from tls_server import certificate

HEAD = b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n"
REFUSAL = b"HTTP/1.1 413 Large\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
LARGE = b"a" * 30_000_000


def test_a_connection_that_is_closed_between_requests(twin: Kind, faulty: BadServer) -> None:
    """One that says nothing is noticed; nothing is sent into the void."""
    faulty.script = lambda: (GOOD, End.CLOSE)
    operation = bad(faulty, "POST", body="raw")
    for _ in range(5):
        assert outcome(twin, faulty, operation, "a") == {"ok": True}


def test_a_connection_that_is_closed_when_a_request_comes(twin: Kind, faulty: BadServer, pauses: list[float]) -> None:
    numbers = itertools.count()

    def script() -> Iterator[Step]:
        # Each second request is not answered.
        yield GOOD if next(numbers) % 2 == 0 else End.CLOSE

    faulty.script = script
    operation = bad(faulty)
    with Api(max_connections=1) as api:
        assert [api.call(operation) for _ in range(3)] == [{"ok": True}] * 3
    assert len(faulty.heads) == 5
    faulty.wait_until_closed()


@pytest.mark.parametrize("keep", [True, False])
def test_an_answer_before_the_upload_ends(keep: bool, twin: Kind, faulty: BadServer) -> None:
    """It is read where the system still has it, and the connection is not used again."""
    faulty.script = lambda: (REFUSAL, End.DEAF if keep else End.CLOSE)
    options = {"timeout": 0.5} if keep else {}
    error = outcome(twin, faulty, bad(faulty, "PUT", body="raw"), LARGE, **options)
    assert isinstance(error, ApiConnectionError | ApiStatusError)


def test_an_upload_that_fails_at_its_source(twin: Kind, faulty: BadServer) -> None:
    def pieces() -> Iterator[bytes]:
        yield b"a"
        raise KeyError("source")

    faulty.script = lambda: (lambda connection: connection.read_to_end(),)
    operation = bad(faulty, "PUT", body="raw")
    with pytest.raises(KeyError, match="source"):
        outcome(twin, faulty, operation, pieces())
    faulty.wait_until_closed()


@pytest.mark.parametrize("hook", ["before_request", "after_response"])
def test_hooks_that_fail(hook: str, twin: Kind, faulty: BadServer) -> None:
    def fail(*_: object) -> None:
        raise KeyError(hook)

    with pytest.raises(KeyError, match=hook):
        outcome(twin, faulty, bad(faulty), **{hook: fail})
    faulty.wait_until_closed()


def test_streams_that_nobody_reads_to_the_end(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (HEAD + b"a", End.HOLD)
    operation = bad(faulty)

    async def main() -> None:
        async with AsyncApi(max_connections=1, timeout=5.0) as api:
            for _ in range(3):
                async with api.stream(api.call)(operation) as stream:
                    assert stream.status == 200

    if twin == "sync":
        with Api(max_connections=1, timeout=5.0) as api:
            for _ in range(3):
                with api.stream(api.call)(operation) as stream:
                    assert stream.status == 200
    else:
        anyio.run(main)
    faulty.wait_until_closed()
    assert faulty.accepted == 3


def test_calls_that_are_cancelled(faulty: BadServer, tmp_path: Path) -> None:
    """At any step: while a head, or the rest of a body, is waited for, and in a TLS handshake."""
    scripts: list[tuple[Step, ...]] = [(End.HOLD,), (HEAD + b"a", End.HOLD), (End.DEAF,)]
    operation = bad(faulty)

    async def main(url: str, **options: Any) -> None:
        async with AsyncApi(max_connections=1, **options) as api:
            with anyio.move_on_after(0.2) as scope:
                await api.raw_request("GET", url)
            assert scope.cancelled_caught
            if faulty.context is None and not faulty.at_once:
                assert await api.raw_request("GET", f"{faulty.url}/good") == {"ok": True}

    for backend in ("asyncio", "trio"):
        for steps in scripts:
            faulty.script = lambda steps=steps: steps
            anyio.run(main, operation.url, backend=backend)
            faulty.wait_until_closed()
    faulty.at_once, faulty.script = True, lambda: (End.HOLD,)
    trusted = ssl.create_default_context(cafile=str(certificate(tmp_path)[0]))
    for backend in ("asyncio", "trio"):
        anyio.run(lambda: main(faulty.url.replace("http:", "https:"), verify=trusted), backend=backend)
        faulty.wait_until_closed()


def test_many_calls_at_once(faulty: BadServer) -> None:
    """Every way to fail, in threads and in tasks, over few connections: all of them come back."""
    steps = itertools.cycle(
        [(GOOD,), (End.CLOSE,), (HEAD + b"a", End.CLOSE), (End.RESET,), (HEAD + b"a", End.HOLD), (b"<p>", End.CLOSE)]
    )
    faulty.script = lambda: next(steps)
    operation = bad(faulty)
    options = {"max_connections": 4, "max_retries": 0, "timeout": httpx2.Timeout(10.0, read=0.2)}

    async def main() -> int:
        async with AsyncApi(**options) as api:
            results: list[object] = []

            async def one() -> None:
                try:
                    results.append(await api.call(operation))
                except ApiError as error:
                    results.append(error)

            async with anyio.create_task_group() as tasks:
                for _ in range(60):
                    tasks.start_soon(one)
            return _count(results)

    def call(api: Api) -> object:
        try:
            return api.call(operation)
        except ApiError as error:
            return error

    with Api(**options) as api, ThreadPoolExecutor(16) as threads:
        assert _count(list(threads.map(call, [api] * 60))) == 10
    assert anyio.run(main) == 10
    faulty.wait_until_closed()


def _count(results: list[object]) -> int:
    assert len(results) == 60
    return results.count({"ok": True})
