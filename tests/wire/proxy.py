"""A SOCKS proxy that answers by itself whatever the host is, and records the requests; also those over TLS."""

import socket
import socketserver
import ssl
import threading
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from io import BufferedIOBase
from pathlib import Path

import loopback
from wire.recording import Answer, Request

_CERTIFICATE = Path(__file__).with_name("proxy.pem")
_TLS_HANDSHAKE = b"\x16"
_NO_AUTHENTICATION = b"\x05\x00"
_CONNECTED = b"\x05\x00\x00\x01" + bytes(6)
_JSON = (("Content-Type", "application/json"),)
_DEFAULT_PORTS = {"http": 80, "https": 443}


class Proxy:
    """A running proxy: `requests` are those that came; the next ones get `answers`, in order, and then a 200."""

    def __init__(self, port: int) -> None:
        self.url = f"socks5h://127.0.0.1:{port}"
        self.requests: list[Request] = []
        self.answers: Sequence[Answer] = ()
        self.tls = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        self.tls.load_cert_chain(_CERTIFICATE)

    def expect(self, answers: Sequence[Answer]) -> None:
        """Forget the requests, and have these answers ready."""
        self.requests, self.answers = [], answers

    def record(self, request: Request) -> Answer:
        """Keep a request, and say what to answer."""
        position = len(self.requests)
        self.requests.append(request)
        return self.answers[position] if position < len(self.answers) else Answer()


class _Server(socketserver.ThreadingTCPServer):
    allow_reuse_address = True
    daemon_threads = True
    block_on_close = False
    proxy: Proxy


class _Handler(socketserver.BaseRequestHandler):
    server: _Server
    request: socket.socket

    def handle(self) -> None:
        try:
            host, port = _greet(self.request)
            with self._stream() as stream, stream.makefile("rwb") as file:
                scheme = "https" if isinstance(stream, ssl.SSLSocket) else "http"
                authority = host if port == _DEFAULT_PORTS[scheme] else f"{host}:{port}"
                while self._serve(file, scheme, authority):
                    pass
        except (OSError, EOFError):
            return  # the client went away

    def _stream(self) -> socket.socket:
        is_tls = self.request.recv(1, socket.MSG_PEEK) == _TLS_HANDSHAKE
        return self.server.proxy.tls.wrap_socket(self.request, server_side=True) if is_tls else self.request

    def _serve(self, file: BufferedIOBase, scheme: str, authority: str) -> bool:
        came = loopback.read_request(file, file)
        if came is None:
            return False
        request = Request(came.method, scheme, authority, came.target, _headers(came.head), came.body)
        answer = self.server.proxy.record(request)
        file.write(loopback.answer_bytes(came, loopback.Answer(answer.status, headers=(*_JSON, *answer.headers))))
        file.flush()
        return "close" not in map(str.lower, request.values("Connection"))


def _greet(connection: socket.socket) -> tuple[str, int]:
    """Let a client connect; the host and port that it asks for."""
    _read(connection, _read(connection, 2)[1])
    connection.sendall(_NO_AUTHENTICATION)
    kind = _read(connection, 4)[3]
    size = {1: 4, 4: 16}.get(kind) or _read(connection, 1)[0]
    name = _read(connection, size)
    port = int.from_bytes(_read(connection, 2))
    connection.sendall(_CONNECTED)
    if kind == 4:
        return f"[{socket.inet_ntop(socket.AF_INET6, name)}]", port
    return (name.decode().lower() if kind == 3 else socket.inet_ntoa(name)), port


def _read(connection: socket.socket, size: int) -> bytes:
    data = connection.recv(size, socket.MSG_WAITALL)
    if len(data) < size:
        raise EOFError
    return data


def _headers(head: bytes) -> tuple[tuple[str, str], ...]:
    """The headers with the blanks around their values, but for the one after the colon."""
    lines = head.decode("latin-1").split("\r\n")[1:-2]
    return tuple((name, value.removeprefix(" ")) for name, _, value in (line.partition(":") for line in lines))


@contextmanager
def running() -> Generator[Proxy]:
    """A proxy on a free port, stopped at the end."""
    with _Server(("127.0.0.1", 0), _Handler) as server:
        server.proxy = Proxy(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.02}, daemon=True)
        thread.start()
        try:
            yield server.proxy
        finally:
            server.shutdown()
            thread.join()
