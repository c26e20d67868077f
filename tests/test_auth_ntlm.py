"""NTLM, checked by a server that knows the protocol only, and lets in a connection and not a client."""

import asyncio
import sys
from base64 import b64decode
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx2
import pytest

from loopback import Answer, Loopback, RecordedRequest
from ntlm_server import NtlmServer, md4
from postwright.runtime import OMIT, AuthError, Operation, UnauthorizedError
from postwright.runtime.auth.ntlm import NtlmAuth
from signed import VARIABLES, Api, AsyncApi, operation

PASSWORD = "s e+cret é"
OPEN = operation(NtlmAuth("", ""), url="{{base}}/open")
Send = Callable[..., Any]


@pytest.fixture
def server(loopback: Loopback) -> NtlmServer:
    """The loopback server, where only one account gets in."""
    server = NtlmServer("DOMAIN", "Me", PASSWORD)
    loopback.respond = server.respond
    return server


def by_client(described: Operation[Any], body: object = OMIT, **values: str) -> Any:
    with Api(VARIABLES, values, {}) as api:
        return api.call(described, body)


def by_async_client(described: Operation[Any], body: object = OMIT, **values: str) -> Any:
    async def call() -> Any:
        async with AsyncApi(VARIABLES, values, {}) as api:
            return await api.call(described, body)

    return asyncio.run(call())


@pytest.fixture(params=[by_client, by_async_client])
def send(request: pytest.FixtureRequest, loopback: Loopback) -> Send:
    """A way to send an operation to the loopback server, with the right password unless told otherwise."""
    values = {"base": loopback.url, "secret": PASSWORD}
    return lambda described, body=OMIT, **others: request.param(described, body, **(values | others))


def auth(username: str = "DOMAIN\\Me", **options: Any) -> NtlmAuth:
    """An auth of the only account."""
    return NtlmAuth(username, "{{secret}}", **options)


def kinds(requests: list[RecordedRequest]) -> list[str]:
    """What each request says to the server: nothing, or which message by which scheme."""
    found = [next(iter(request.values("Authorization")), "").split(" ") for request in requests]
    return [f"{scheme} {b64decode(text[0])[8]}" if text else scheme for scheme, *text in found]


def test_the_hash_of_passwords() -> None:
    assert md4(b"").hex() == "31d6cfe0d16ae931b73c59d7e0c089c0"
    assert md4(b"1234567890" * 8).hex() == "e33b4ddc9c38f2199c3e7b164fcc0536"


@pytest.mark.parametrize(
    "described",
    [
        auth(),
        auth("Me@DOMAIN"),
        auth("Me", domain="DOMAIN"),
        auth("{{base}}", domain="DOMAIN"),
    ],
)
@pytest.mark.usefixtures("server")
def test_the_server_accepts(loopback: Loopback, send: Send, server: NtlmServer, described: NtlmAuth) -> None:
    if described.username == "{{base}}":
        server.account = "DOMAIN", loopback.url
    headers = (("authorization", "explicit"),)
    assert send(operation(described, method="POST", headers=headers, body="json"), {"a": 1}) == {"ok": True}
    requests = loopback.take()
    assert kinds(requests) == ["", "NTLM 1", "NTLM 3"]
    assert {request.body for request in requests} == {b'{"a":1}'}
    assert {request.target for request in requests} == {"/a%20b/%C3%A9;c?b=2&a=1%20+x&e=&f&a=0"}
    with pytest.raises(UnauthorizedError):
        send(operation(described), secret="wrong")
    assert kinds(loopback.take()) == ["", "NTLM 1", "NTLM 3"]


@pytest.mark.parametrize("username", ["Me", "@DOMAIN", "Me@", "\\Me", "DOMAIN\\", "Me@A@DOMAIN"])
def test_names_without_a_domain(send: Send, server: NtlmServer, username: str) -> None:
    server.account = "", username.removeprefix("\\")
    if username == "DOMAIN\\":
        server.account = "DOMAIN", ""
    assert send(operation(auth(username))) == {"ok": True}


@pytest.mark.parametrize(
    ("offers", "scheme"),
    [(("Negotiate", "NTLM"), "NTLM"), (("Negotiate",), "Negotiate"), (("Basic realm=x", "NTLM"), "NTLM")],
)
def test_what_the_server_calls_it(
    loopback: Loopback, send: Send, server: NtlmServer, offers: tuple[str, ...], scheme: str
) -> None:
    server.offers = offers
    assert send(operation(auth())) == {"ok": True}
    assert kinds(loopback.take()) == ["", f"{scheme} 1", f"{scheme} 3"]


def test_one_header_with_all_offers(loopback: Loopback, send: Send, server: NtlmServer) -> None:
    loopback.answers.append(Answer(401, headers=(("WWW-Authenticate", "negotiate, ntlm"),)))
    assert send(operation(auth())) == {"ok": True}
    assert kinds(loopback.take()) == ["", "NTLM 1", "NTLM 3"]


def test_servers_that_differ(loopback: Loopback, send: Send, server: NtlmServer) -> None:
    server.with_time = False  # then the messages are not signed
    server.status = 403
    assert send(operation(auth())) == {"ok": True}
    assert len(loopback.take()) == 3


@pytest.mark.parametrize("described", [auth(""), auth(retry=False)])
@pytest.mark.usefixtures("server")
def test_nothing_to_answer_with(loopback: Loopback, send: Send, described: NtlmAuth) -> None:
    with pytest.raises(UnauthorizedError):
        send(operation(described, headers=(("Authorization", "explicit"),)))
    assert kinds(loopback.take()) == [""]


@pytest.mark.parametrize("challenges", [(), ("Basic realm=x",), ("Negotiate abcd",)])
def test_no_offer(loopback: Loopback, send: Send, challenges: tuple[str, ...]) -> None:
    loopback.respond = lambda request: Answer(401, headers=tuple(("WWW-Authenticate", text) for text in challenges))
    with pytest.raises(UnauthorizedError):
        send(operation(auth()))
    assert kinds(loopback.take()) == [""]


def test_no_challenge_after_the_offer(loopback: Loopback, send: Send) -> None:
    loopback.respond = lambda request: Answer(401, headers=(("WWW-Authenticate", "NTLM"),))
    with pytest.raises(UnauthorizedError):
        send(operation(auth()))
    assert kinds(loopback.take()) == ["", "NTLM 1"]


@pytest.mark.parametrize("challenge", ["?", "AAAA", "TlRMTVNTUAACAAAA"])
def test_a_broken_challenge(send: Send, server: NtlmServer, challenge: str) -> None:
    server.challenge = challenge
    with pytest.raises(AuthError, match="NTLM: the server's challenge is broken"):
        send(operation(auth()))


def test_a_connection_that_is_closed_between_messages(loopback: Loopback, send: Send, server: NtlmServer) -> None:
    server.closes = True
    with pytest.raises(AuthError, match="NTLM: http_client has too few connections"):
        send(operation(auth()))
    assert kinds(loopback.take()) == ["", *["NTLM 1", "NTLM 3"] * 3]


def test_without_the_library(loopback: Loopback, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "spnego", None)
    with pytest.raises(AuthError, match=r"NTLM: needs a library: pip install 'pyspnego>=0\.11'"):
        send(operation(auth()))
    assert not loopback.take()


def calls() -> list[Operation[Any]]:
    """Many calls, of which each third one asks without auth."""
    with_auth = [operation(auth(), url=f"{{{{base}}}}/{number}") for number in range(60)]
    return [OPEN if number % 3 else described for number, described in enumerate(with_auth)]


GIVEN = [None, httpx2.Limits(max_connections=100, max_keepalive_connections=20), httpx2.Limits(max_connections=40)]


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("limits", GIVEN)
def test_many_threads_do_not_share_a_connection(loopback: Loopback, limits: httpx2.Limits | None) -> None:
    values = {"base": loopback.url, "secret": PASSWORD}
    with (
        httpx2.Client(limits=limits or httpx2.Limits()) as client,
        Api(VARIABLES, values, {"http_client": client} if limits else {}) as api,
        ThreadPoolExecutor(20) as threads,
    ):
        assert list(threads.map(api.call, calls())) == [{"ok": True}] * 60
    # A connection that another call has proven would be let in without.
    assert kinds(loopback.take()).count("NTLM 3") >= 20


@pytest.mark.usefixtures("server")
@pytest.mark.parametrize("limits", GIVEN)
def test_many_tasks_do_not_share_a_connection(loopback: Loopback, limits: httpx2.Limits | None) -> None:
    async def main() -> list[Any]:
        values = {"base": loopback.url, "secret": PASSWORD}
        async with (
            httpx2.AsyncClient(limits=limits or httpx2.Limits()) as client,
            AsyncApi(VARIABLES, values, {"http_client": client} if limits else {}) as api,
        ):
            return await asyncio.gather(*map(api.call, calls()))

    assert asyncio.run(main()) == [{"ok": True}] * 60
    assert kinds(loopback.take()).count("NTLM 3") >= 20


@pytest.mark.usefixtures("server")
def test_a_call_after_another_has_its_own_connection(loopback: Loopback) -> None:
    with Api(VARIABLES, {"base": loopback.url, "secret": PASSWORD}, {}) as api:
        for _ in range(3):
            api.call(operation(auth()))
    assert kinds(loopback.take()) == ["", "NTLM 1", "NTLM 3"] * 3
