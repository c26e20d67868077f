"""A server for large bodies: it keeps none of what it gets, and makes up what it gives."""

import hashlib
import json
import socketserver
import threading
from collections.abc import Generator, Iterator
from contextlib import contextmanager

PIECE = b"0123456789abcdef" * 4096


class TransferServer(socketserver.ThreadingTCPServer):
    """Answers a body with its length and hash, `GET /N` with N pieces, and `GET /N/cut` with a connection cut short.

    The first `refusals` bodies are answered with a status of 503.
    """

    daemon_threads = True
    block_on_close = False
    refusals = 0

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_address[1]}"


class _Handler(socketserver.StreamRequestHandler):
    def handle(self) -> None:
        try:
            while self._answer_one():
                pass
        except OSError:
            return  # the client went away

    def _answer_one(self) -> bool:
        first = self.rfile.readline()
        if not first:
            return False
        lines = iter(self.rfile.readline, b"\r\n")
        method, target, _ = first.decode().split()
        headers = {name.lower(): value.strip() for name, _, value in (line.decode().partition(":") for line in lines)}
        if method == "GET":
            return self._give(target)
        self._take(headers)
        return True

    def _give(self, target: str) -> bool:
        _, count, *cut = target.split("/")
        self.wfile.write(b"HTTP/1.1 200 OK\r\nContent-Length: %d\r\n\r\n" % (int(count) * len(PIECE)))
        for _ in range(int(count) - len(cut)):
            self.wfile.write(PIECE)
        return not cut

    def _take(self, headers: dict[str, str]) -> None:
        digest, length = hashlib.sha256(), 0
        for piece in self._chunked() if "transfer-encoding" in headers else self._counted(headers):
            digest.update(piece)
            length += len(piece)
        assert isinstance(self.server, TransferServer)
        self.server.refusals -= 1
        status = 503 if self.server.refusals >= 0 else 200
        got = {"length": length, "sha256": digest.hexdigest(), "headers": headers}
        body = json.dumps(got).encode()
        head = f"HTTP/1.1 {status} Answer\r\nContent-Type: application/json\r\nContent-Length: {len(body)}\r\n\r\n"
        self.wfile.write(head.encode() + body)

    def _counted(self, headers: dict[str, str]) -> Iterator[bytes]:
        left = int(headers.get("content-length", "0"))
        while left:
            piece = self.rfile.read(min(left, 65536))
            if not piece:
                raise ConnectionError
            left -= len(piece)
            yield piece

    def _chunked(self) -> Iterator[bytes]:
        while size := int(self.rfile.readline(), 16):
            yield self.rfile.read(size)
            self.rfile.readline()
        self.rfile.readline()


@contextmanager
def running() -> Generator[TransferServer, None, None]:
    """A server on a free port, stopped at the end."""
    with TransferServer(("127.0.0.1", 0), _Handler) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.shutdown()
            thread.join()
