"""Connections that can't be made, or not in a safe way: TLS, names and ports; a documented error each."""

import socket
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from bad_server import GUARD, BadServer, End, within
from postwright.runtime import ApiConnectionError, ApiTimeoutError, Operation, RedirectError
from runtime_api import Kind, runner
from tls_server import certificate

Make = Callable[[Path], tuple[Path, Path]]
CERTIFICATES: dict[str, tuple[Make, bool, str]] = {
    "that nobody vouches for": (certificate, False, "self.signed"),
    "of another host": (lambda folder: certificate(folder, "127.0.0.2"), True, "IP address mismatch"),
    "that has ended": (lambda folder: certificate(folder, days=-1), True, "expired"),
}


def error_of(kind: Kind, url: str, **options: Any) -> ApiConnectionError:
    """Call in vain."""
    operation: Operation[Any] = Operation(name="x", method="GET", url=url)
    options = {"max_retries": 0, "timeout": 10.0, **options}
    with within(GUARD), pytest.raises(ApiConnectionError) as caught:
        runner(kind)(lambda api: api.call(operation), **options)
    return caught.value


def secured(faulty: BadServer, folder: Path, make: Make = certificate) -> tuple[str, Path]:
    """Have a server speak TLS; give its URL and its certificate."""
    public, key = make(folder)
    faulty.context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    faulty.context.load_cert_chain(public, key)
    return faulty.url.replace("http:", "https:"), public


@pytest.mark.parametrize("name", CERTIFICATES)
def test_a_certificate(name: str, twin: Kind, faulty: BadServer, tmp_path: Path) -> None:
    make, is_trusted, said = CERTIFICATES[name]
    url, public = secured(faulty, tmp_path, make)
    options = {"verify": ssl.create_default_context(cafile=str(public))} if is_trusted else {}
    error = error_of(twin, url, **options)
    assert "certificate verify failed" in str(error)
    with pytest.raises(ApiConnectionError, match=said):
        raise error
    faulty.wait_until_closed()
    assert faulty.heads == []


def test_no_tls_where_it_should_be(twin: Kind, faulty: BadServer) -> None:
    faulty.at_once = True
    faulty.script = lambda: (b"HTTP/1.1 400 Bad\r\nContent-Length: 0\r\n\r\n", End.CLOSE)
    assert not isinstance(error_of(twin, faulty.url.replace("http:", "https:")), ApiTimeoutError)
    faulty.wait_until_closed()


def test_tls_where_none_should_be(twin: Kind, faulty: BadServer, tmp_path: Path) -> None:
    secured(faulty, tmp_path)
    error_of(twin, faulty.url)
    faulty.wait_until_closed()


@pytest.mark.parametrize("end", [End.CLOSE, End.RESET, b"\x15\x03\x03\x00\x02\x02\x28"])
def test_a_handshake_that_breaks_off(end: Any, twin: Kind, faulty: BadServer) -> None:
    faulty.at_once = True
    faulty.script = lambda: (lambda connection: connection.socket.recv(10_000), end, End.CLOSE)
    error_of(twin, faulty.url.replace("http:", "https:"))
    faulty.wait_until_closed()


@pytest.mark.parametrize("options", [{"timeout": 0.3}, {"total_timeout": 0.3}])
def test_a_handshake_that_does_not_begin(options: Any, twin: Kind, faulty: BadServer) -> None:
    faulty.at_once = True
    faulty.script = lambda: (End.HOLD,)
    error = error_of(twin, faulty.url.replace("http:", "https:"), **options)
    assert isinstance(error, ApiTimeoutError)
    faulty.wait_until_closed()


def test_a_secured_answer_that_breaks_off(twin: Kind, faulty: BadServer, tmp_path: Path) -> None:
    url, public = secured(faulty, tmp_path)
    faulty.script = lambda: (b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\na", End.RESET)
    error_of(twin, f"{url}/bad", verify=ssl.create_default_context(cafile=str(public)))
    faulty.wait_until_closed()


def test_a_secured_head_that_takes_too_long(twin: Kind, faulty: BadServer, tmp_path: Path) -> None:
    url, public = secured(faulty, tmp_path)
    faulty.script = lambda: (b"HTTP/1.1 100 Continue\r\n\r\n" for _ in iter(int, 1))
    error = error_of(twin, f"{url}/bad", verify=ssl.create_default_context(cafile=str(public)), timeout=0.5)
    assert isinstance(error, ApiTimeoutError)
    faulty.wait_until_closed()


def test_from_a_secured_server_to_an_open_one(twin: Kind, faulty: BadServer, tmp_path: Path) -> None:
    url, public = secured(faulty, tmp_path)
    faulty.script = lambda: (
        b"HTTP/1.1 302 On\r\nLocation: http://%s/good\r\n\r\n" % faulty.address.encode(),
        End.CLOSE,
    )
    error = error_of(twin, f"{url}/bad", verify=ssl.create_default_context(cafile=str(public)))
    assert isinstance(error, RedirectError)
    faulty.wait_until_closed()


def test_nobody_listens(twin: Kind) -> None:
    with socket.create_server(("127.0.0.1", 0)) as listening:
        port = listening.getsockname()[1]
    error = error_of(twin, f"http://127.0.0.1:{port}/")
    assert isinstance(error.__cause__, Exception)


@pytest.mark.parametrize(
    "url",
    [
        "http://name.invalid/",
        "http://127.0.0.1:99999/",
        f"http://127.0.0.1:{'9' * 5000}/",
        f"http://{'a' * 64}.invalid/",
        f"http://{'a.' * 200}invalid/",
        "http://a..invalid/",
        "http://255.255.255.255/",
    ],
)
def test_there_is_no_such_server(url: str, twin: Kind) -> None:
    error_of(twin, url, timeout=5.0)


def test_a_proxy_that_misbehaves(twin: Kind, faulty: BadServer) -> None:
    for steps in ((b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n", End.CLOSE), (End.CLOSE,), (b"<p>no", End.CLOSE)):
        faulty.script = lambda steps=steps: steps
        error_of(twin, "https://name.invalid/", proxy=faulty.url)
        faulty.wait_until_closed()


def test_a_proxy_that_takes_its_time(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (b"HTTP/1.1 100 Continue\r\n\r\n" for _ in iter(int, 1))
    error = error_of(twin, "https://name.invalid/", proxy=faulty.url, timeout=0.5)
    assert isinstance(error, ApiTimeoutError)
    faulty.wait_until_closed()
