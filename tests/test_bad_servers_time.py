"""Servers that take their time: no call lasts longer than it may, and no connection is left."""

import socket
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from typing import Any

import anyio
import httpx2
import pytest

from bad_calls import bad, outcome
from bad_server import GUARD, BadServer, Connection, End, Step, endless, within
from postwright.runtime import ApiTimeoutError, Operation
from postwright.runtime.deadline import Watch, deadline, watched
from runtime_api import Api, AsyncApi, Kind

OK = b"HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\n"
SHORT = 0.3
# More than the buffers of the system take.
LARGE = b"a" * 30_000_000


def drip(start: bytes, piece: bytes) -> Callable[[], Iterator[Step]]:
    """Each piece comes long before any timeout, and the last one never."""

    def script() -> Iterator[Step]:
        yield start
        yield from endless(piece, SHORT / 10)

    return script


def flood(start: bytes, piece: bytes) -> Callable[[], Iterator[Step]]:
    def script() -> Iterator[Step]:
        yield start
        yield from endless(piece)

    return script


# Each of these defeats a timeout that counts anew with every byte.
HEADS: dict[str, Callable[[], Iterator[Step]]] = {
    "a status line byte by byte": drip(b"", b"H"),
    "headers byte by byte": drip(OK + b"X: ", b"a"),
    "answers of status 100 without an end": flood(b"", b"HTTP/1.1 100 Continue\r\n\r\n" * 100),
    "answers of status 103 without an end": flood(b"", b"HTTP/1.1 103 Hints\r\nLink: </a>\r\n\r\n" * 100),
    "answers of status 102 now and then": drip(b"", b"HTTP/1.1 102 Processing\r\n\r\n"),
}
BODIES: dict[str, Callable[[], Iterator[Step]]] = {
    "a body byte by byte": drip(OK + b"Content-Length: 1000000\r\n\r\n", b"a"),
    "a body without a length": flood(OK + b"\r\n", b"a" * 1000),
    "chunks without an end": flood(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"1\r\na\r\n"),
    "a chunk header byte by byte": drip(OK + b"Transfer-Encoding: chunked\r\n\r\n", b"0"),
    "trailers byte by byte": drip(OK + b"Transfer-Encoding: chunked\r\n\r\n0\r\nX: ", b"a"),
    "a body that stops": lambda: iter([OK + b"Content-Length: 10\r\n\r\nabc", End.HOLD]),
}


@pytest.mark.parametrize("name", HEADS)
def test_the_head_has_to_be_there_in_time(name: str, twin: Kind, faulty: BadServer) -> None:
    faulty.script = HEADS[name]
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty), timeout=SHORT)
    assert isinstance(error, ApiTimeoutError)
    assert error.message == "timed out"
    assert isinstance(error.__cause__, httpx2.ReadTimeout)


@pytest.mark.parametrize("name", [*HEADS, *BODIES])
def test_all_has_to_be_there_in_time(name: str, twin: Kind, faulty: BadServer) -> None:
    faulty.script = {**HEADS, **BODIES}[name]
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty), timeout=None, total_timeout=SHORT)
    assert isinstance(error, ApiTimeoutError)


@pytest.mark.parametrize("timeout", [SHORT, httpx2.Timeout(60, read=SHORT)])
def test_nothing_comes(timeout: Any, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (End.HOLD,)
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty), timeout=timeout)
    assert isinstance(error, ApiTimeoutError)


def test_trio_too(faulty: BadServer) -> None:
    for script in (*HEADS.values(), *BODIES.values()):
        faulty.script = script
        with within(GUARD):
            assert isinstance(outcome("trio", faulty, bad(faulty), timeout=60, total_timeout=0.1), ApiTimeoutError)


def _read_slowly(connection: Connection) -> None:
    while not connection.done.wait(SHORT / 30):
        connection.socket.recv(1000)


def test_an_upload_that_is_read_slowly(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (_read_slowly, End.CLOSE)
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty, "PUT", body="raw"), LARGE, timeout=None, total_timeout=SHORT)
    assert isinstance(error, ApiTimeoutError)


def test_an_upload_of_which_nothing_is_read(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (End.DEAF,)
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty, "PUT", body="raw"), LARGE, timeout=SHORT)
    assert isinstance(error, ApiTimeoutError)
    assert error.message == "timed out while the request was sent"


def test_retries_and_waits_are_part_of_the_whole(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (b"HTTP/1.1 503 No\r\nRetry-After: 50\r\nContent-Length: 0\r\n\r\n",)
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty), max_retries=5, total_timeout=10.0)
    assert "status 503" in str(error)
    assert len(faulty.heads) == 2


def test_redirects_are_part_of_the_whole(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (SHORT / 10, b"HTTP/1.1 302 On\r\nLocation: /bad\r\nContent-Length: 0\r\n\r\n")
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty, max_redirects=10_000), total_timeout=SHORT)
    assert isinstance(error, ApiTimeoutError)
    assert len(faulty.heads) > 1


def test_there_is_no_time_to_begin_with(twin: Kind, faulty: BadServer) -> None:
    assert isinstance(outcome(twin, faulty, bad(faulty), total_timeout=0.0), ApiTimeoutError)
    assert [head.split(b" ")[1] for head in faulty.heads] == [b"/good"]


def test_a_stream_takes_any_time_once_it_has_begun(twin: Kind, faulty: BadServer) -> None:
    def script() -> Iterator[Step]:
        yield OK + b"Content-Length: 10\r\n\r\n"
        for _ in range(10):
            yield b"a"
            yield SHORT / 5

    faulty.script = script
    operation = bad(faulty)

    async def main() -> bytes:
        async with AsyncApi(total_timeout=SHORT) as api, api.stream(api.call)(operation) as stream:
            return await stream.read()

    if twin == "sync":
        with Api(total_timeout=SHORT) as api, api.stream(api.call)(operation) as stream:
            assert stream.read() == b"a" * 10
    else:
        assert anyio.run(main) == b"a" * 10


def test_a_connection_is_waited_for_only_so_long(faulty: BadServer) -> None:
    faulty.script = lambda: (OK + b"Content-Length: 10\r\n\r\na", End.HOLD)
    operation = bad(faulty)
    in_use = pytest.raises(ApiTimeoutError, match="timed out while all connections were in use")
    with Api(timeout=SHORT, max_connections=1, max_retries=0) as api, api.stream(api.call)(operation), in_use:
        api.call(operation)
    faulty.wait_until_closed()


def test_a_server_that_does_not_accept() -> None:
    with socket.create_server(("127.0.0.1", 0), backlog=0) as listening, ExitStack() as waiting:
        address = listening.getsockname()
        # The queue of the system takes some, and then no more.
        for _ in range(4):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex(address)
        operation: Operation[Any] = Operation(name="x", method="GET", url=f"http://127.0.0.1:{address[1]}/")
        late = pytest.raises(ApiTimeoutError, match="timed out while connecting")
        with within(GUARD), Api(timeout=SHORT, max_retries=0) as api, late:
            api.call(operation)


def test_a_client_that_is_given_ends_in_time_between_pieces(faulty: BadServer) -> None:
    with httpx2.Client(timeout=GUARD) as given, Api(http_client=given, total_timeout=GUARD) as api:
        assert api.call(bad(faulty)) == {"ok": True}
    faulty.script = lambda: (End.HOLD,)
    late = pytest.raises(ApiTimeoutError)
    with httpx2.Client() as given, Api(http_client=given, total_timeout=SHORT, max_retries=0) as api, late:
        api.call(bad(faulty))


def test_all_that_the_library_reads_and_writes_is_watched(faulty: BadServer, monkeypatch: pytest.MonkeyPatch) -> None:
    """The library keeps its network to itself; should that change, this says so."""
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:1")
    monkeypatch.setenv("NO_PROXY", "127.0.0.1")
    with watched(httpx2.Client()) as client:
        transports = [client._transport, *filter(None, client._mounts.values())]
        assert len(transports) == 2
        for transport in transports:
            assert type(vars(transport)["_pool"]._network_backend).__module__ == "postwright.runtime.deadline"
        assert client.get(f"{faulty.url}/good").json() == {"ok": True}


def test_steps_of_no_end() -> None:
    watch = Watch(deadline(None, None), httpx2.Timeout(5))
    assert watch.extensions["timeout"]["read"] > 1e6  # type: ignore[index]
    watch.trace("http11.receive_response_headers.started", {})
    assert watch.left() is None
