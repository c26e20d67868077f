"""The recording server tells the truth about what came over the wire."""

import socket

import pytest

from loopback import Answer, Loopback


def exchange(loopback: Loopback, sent: bytes) -> bytes:
    host, _, port = loopback.host.partition(":")
    with socket.create_connection((host, int(port)), timeout=5) as connection:
        connection.sendall(sent)
        connection.shutdown(socket.SHUT_WR)
        return b"".join(iter(lambda: connection.recv(65536), b""))


def test_a_request_is_recorded_as_it_came(loopback: Loopback) -> None:
    exchange(
        loopback,
        b"POST /a/../b?c=%20 HTTP/1.1\r\nHost: x\r\nX-b: 1\r\nx-B:  \xe9\x85 \r\nContent-Length: 2\r\n\r\n\r\n",
    )
    (request,) = loopback.take()
    assert (request.method, request.target, request.body) == ("POST", "/a/../b?c=%20", b"\r\n")
    assert request.headers == (("Host", "x"), ("X-b", "1"), ("x-B", "é\x85"), ("Content-Length", "2"))
    assert loopback.requests == []


def test_a_chunked_body_is_put_together(loopback: Loopback) -> None:
    head = b"PUT / HTTP/1.1\r\nTransfer-Encoding: chunked\r\nExpect: 100-continue\r\n\r\n"
    answer = exchange(loopback, head + b"3\r\nabc\r\n2;x=y\r\nde\r\n0\r\n\r\n")
    assert loopback.requests[0].body == b"abcde"
    assert answer.startswith(b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 ")


def test_answers_come_in_order_and_then_as_respond_says(loopback: Loopback) -> None:
    loopback.answers.extend([Answer(204), Answer(503, b"busy", (("Retry-After", "1"),))])
    loopback.respond = lambda request: Answer(201, request.target.encode(), ())
    lines = (
        "GET /1 HTTP/1.1",
        "",
        "GET /2 HTTP/1.1",
        "",
        "GET /3 HTTP/1.1",
        "",
        "HEAD /4 HTTP/1.1",
        "Connection: close",
    )
    sent = "\r\n".join((*lines, "", "")).encode()
    answer = exchange(loopback, sent).replace(b"Content-Type: application/json\r\n", b"")
    assert answer.split(b"HTTP/1.1 ")[1:] == [
        b"204 Answer\r\n\r\n",
        b"503 Answer\r\nRetry-After: 1\r\nContent-Length: 4\r\n\r\nbusy",
        b"201 Answer\r\nContent-Length: 2\r\n\r\n/3",
        b"201 Answer\r\nContent-Length: 2\r\n\r\n",
    ]


@pytest.mark.parametrize("sent", [b"GET / HTTP/1.1\r\n\r\n", b""])
def test_a_dropped_or_empty_connection_gets_no_answer(loopback: Loopback, sent: bytes) -> None:
    loopback.answers.append(Answer(drop=True))
    assert exchange(loopback, sent) == b""
