"""A server on 127.0.0.1 that answers with whatever bytes a test scripts, and counts the connections that are open."""

import socket
import ssl
import struct
import threading
import time
from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import contextmanager, suppress
from enum import Enum, auto

# Nothing here takes long: a test that waits so long has failed.
GUARD = 20.0
GOOD = b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 12\r\n\r\n{"ok": true}'


class End(Enum):
    """How a connection ends, where the client is not waited for."""

    CLOSE = auto()
    RESET = auto()
    HOLD = auto()  # nothing more comes, until the client goes away
    DEAF = auto()  # nothing is read, until the client has gone away


# Bytes are sent, seconds are waited; what can be called is given the connection.
Step = bytes | float | End | Callable[["Connection"], object]
Script = Callable[[], Iterable[Step]]


class Connection:
    """One connection: `head` is that of the last request on it, and `done` is set when its client is closed."""

    def __init__(self, opened: socket.socket, done: threading.Event) -> None:
        self.socket = opened
        self.done = done
        self.head = b""
        self._received = b""

    def read_head(self) -> bool:
        """Read a request up to its blank line, and a body that comes with it in vain."""
        while b"\r\n\r\n" not in self._received:
            piece = self.socket.recv(65536)
            if not piece:
                return False
            self._received += piece
        self.head, _, self._received = self._received.partition(b"\r\n\r\n")
        return True

    def read_to_end(self) -> None:
        """Read until the client closes, and keep nothing."""
        while self.socket.recv(65536):
            pass

    def take(self, steps: Iterable[Step]) -> bool:
        """Do what a script says; whether the connection goes on after it."""
        for step in steps:
            if isinstance(step, bytes):
                self.socket.sendall(step)
            elif isinstance(step, float):
                if self.done.wait(step):
                    return False
            elif isinstance(step, End):
                return self._end(step)
            else:
                step(self)
        return True

    def _end(self, end: End) -> bool:
        if end is End.HOLD:
            self.read_to_end()
        elif end is End.DEAF:
            self.done.wait(GUARD)
        elif end is End.RESET:
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))
        return False


class BadServer:
    """A running server. `/good` is answered well, all else by `script`, which is made anew for each request.

    With `at_once` a script begins before a request is read; `context` is for TLS.
    """

    def __init__(self, listening: socket.socket) -> None:
        self.address = f"127.0.0.1:{listening.getsockname()[1]}"
        self.url = f"http://{self.address}"
        self.script: Script = lambda: (GOOD,)
        self.at_once = False
        self.context: ssl.SSLContext | None = None
        self.heads: list[bytes] = []
        self.accepted = 0
        self._open = 0
        self._listening = listening
        self._changed = threading.Condition()
        self._done = threading.Event()

    def wait_until_closed(self) -> None:
        """Wait until no connection is open; the clients are closed. Fail if that does not come."""
        self._done.set()
        with self._changed:
            assert self._changed.wait_for(lambda: not self._open, GUARD), f"{self._open} connections are open"
        self._done.clear()

    def serve(self) -> None:
        """Accept until `stop`."""
        while True:
            try:
                opened, _ = self._listening.accept()
            except OSError:
                return
            self._count(1)
            threading.Thread(target=self._handle, args=(opened,), daemon=True).start()

    def stop(self) -> None:
        """End all that waits."""
        self._done.set()
        self._listening.shutdown(socket.SHUT_RDWR)

    def _count(self, change: int) -> None:
        with self._changed:
            self._open += change
            self.accepted += change > 0
            self._changed.notify_all()

    def _handle(self, opened: socket.socket) -> None:
        # A client that goes away is what is waited for.
        try:
            with suppress(OSError), opened:
                opened.settimeout(GUARD)
                if self.context is None:
                    self._answer(opened)
                else:
                    with self.context.wrap_socket(opened, server_side=True) as secured:
                        self._answer(secured)
        finally:
            self._count(-1)

    def _answer(self, opened: socket.socket) -> None:
        connection = Connection(opened, self._done)
        if self.at_once and not connection.take(self.script()):
            return
        while connection.read_head():
            self.heads.append(connection.head)
            is_good = connection.head.split(b" ", 2)[1] == b"/good"
            if not connection.take((GOOD,) if is_good else self.script()):
                return


def endless(*steps: Step) -> Iterator[Step]:
    """The same steps for as long as somebody reads."""
    while True:
        yield from steps


def within(seconds: float) -> "Guard":
    """Fail what takes longer; far more than it should, as a machine can be busy."""
    return Guard(seconds)


class Guard:
    """Measures a block, and fails it if it took too long."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._start = 0.0

    def __enter__(self) -> None:
        self._start = time.monotonic()

    def __exit__(self, *_: object) -> None:
        assert time.monotonic() - self._start < self._seconds


@contextmanager
def running() -> Generator[BadServer, None, None]:
    """A server on a free port, stopped at the end."""
    with socket.create_server(("127.0.0.1", 0), backlog=64) as listening:
        server = BadServer(listening)
        thread = threading.Thread(target=server.serve, daemon=True)
        thread.start()
        try:
            yield server
        finally:
            server.stop()
            thread.join()
