"""A small HTTP/1.1 server on 127.0.0.1 that records every request as it came over the wire, and answers as told."""

import socketserver
import threading
import time
from collections import deque
from collections.abc import Callable, Generator
from contextlib import contextmanager
from io import BufferedIOBase
from typing import NamedTuple

_JSON = (("Content-Type", "application/json"),)


class RecordedRequest(NamedTuple):
    """A request as it arrived: header names keep their case and order; `body` is without transfer coding."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes
    head: bytes  # all bytes before the body

    def values(self, name: str) -> list[str]:
        """The values of every header of that name, in any case."""
        return [value for key, value in self.headers if key.lower() == name.lower()]


class Answer(NamedTuple):
    """What to answer. `delay` is in seconds; `drop` closes the connection without an answer."""

    status: int = 200
    body: bytes = b'{"ok": true}'
    headers: tuple[tuple[str, str], ...] = _JSON
    delay: float = 0
    drop: bool = False


class Loopback:
    """A running server: `requests` holds what came, in order.

    `answers` are given once each, in order; after them `respond` decides, which says 200 and some JSON unless replaced.
    """

    def __init__(self, port: int) -> None:
        self.host = f"127.0.0.1:{port}"
        self.url = f"http://{self.host}"
        self.requests: list[RecordedRequest] = []
        self.answers: deque[Answer] = deque()
        self.respond: Callable[[RecordedRequest], Answer] = lambda request: Answer()
        self._lock = threading.Lock()

    def record(self, request: RecordedRequest) -> Answer:
        """Keep the request, and say what to answer."""
        with self._lock:
            self.requests.append(request)
            return self.answers.popleft() if self.answers else self.respond(request)

    def take(self) -> list[RecordedRequest]:
        """The requests so far, which are forgotten."""
        with self._lock:
            taken, self.requests = self.requests, []
        return taken


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    loopback: Loopback


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        try:
            while self._answer_one():
                pass
        except (OSError, ValueError):
            return  # the client went away, maybe within a chunk

    def _answer_one(self) -> bool:
        request = read_request(self.rfile, self.wfile)
        if request is None:
            return False
        assert isinstance(self.server, _Server)
        answer = self.server.loopback.record(request)
        time.sleep(answer.delay)
        if answer.drop:
            return False
        self.wfile.write(answer_bytes(request, answer))
        return "close" not in (value.lower() for value in request.values("Connection"))


def read_request(source: BufferedIOBase, sink: BufferedIOBase) -> RecordedRequest | None:
    """The next request of a connection, or None at its end."""
    head = bytearray()
    while line := source.readline():
        head += line
        if line in (b"\r\n", b"\n"):
            break
    if not head.strip():
        return None
    first, *lines = head.decode("latin-1").replace("\r\n", "\n").split("\n")[:-2]
    method, _, rest = first.partition(" ")
    headers = tuple((name, value.strip(" \t")) for name, _, value in (line.partition(":") for line in lines))
    request = RecordedRequest(method, rest.rpartition(" ")[0], headers, b"", bytes(head))
    if request.values("Expect"):
        sink.write(b"HTTP/1.1 100 Continue\r\n\r\n")
    return request._replace(body=_read_body(source, request))


def _read_body(source: BufferedIOBase, request: RecordedRequest) -> bytes:
    if request.values("Transfer-Encoding") != ["chunked"]:
        return source.read(int((request.values("Content-Length") or ["0"])[0]))
    body = bytearray()
    while size := int(source.readline().split(b";")[0], 16):
        body += source.read(size)
        source.readline()
    while source.readline().strip():
        pass
    return bytes(body)


def answer_bytes(request: RecordedRequest, answer: Answer) -> bytes:
    """An answer as it goes over the wire."""
    bodyless = request.method == "HEAD" or answer.status in (204, 304)
    headers = [*answer.headers, *([] if answer.status in (204, 304) else [("Content-Length", str(len(answer.body)))])]
    lines = [f"HTTP/1.1 {answer.status} Answer", *(f"{name}: {value}" for name, value in headers), "", ""]
    return "\r\n".join(lines).encode("latin-1") + (b"" if bodyless else answer.body)


@contextmanager
def running() -> Generator[Loopback, None, None]:
    """A server on a free port, stopped at the end."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.loopback = Loopback(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server.loopback
        finally:
            server.shutdown()
            thread.join()
