"""Headers as bytes on the wire."""

import httpx2

from loopback import Loopback
from postwright.runtime import Client, Operation


def test_headers_before_a_text_are_utf_8(loopback: Loopback) -> None:
    headers = (("A", "é"),)
    with Client((), {}, {}) as client:
        for body in ("text", None):
            operation: Operation[object] = Operation(
                name="x", method="PUT", url=loopback.url, headers=headers, body="raw" if body else None
            )
            client._call(operation, {}, **({"body": body} if body else {}))
    assert [request.values("A") for request in loopback.take()] == [["é".encode().decode("latin-1")], ["é"]]


def test_the_host_header_has_the_port_that_is_given() -> None:
    hosts: list[str] = []

    def answer(request: httpx2.Request) -> httpx2.Response:
        hosts.append(request.headers["Host"])
        return httpx2.Response(200, json={})

    given = httpx2.Client(transport=httpx2.MockTransport(answer))
    client = Client((), {}, {"http_client": given})
    for url in ("http://h:80/", "https://h/"):
        client._call(Operation(name="x", method="GET", url=url), {})
    assert hosts == ["h:80", "h"]
