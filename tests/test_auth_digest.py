"""Digest: to the byte what Postman sends for a saved challenge, and answers that a server of its own checks."""

import asyncio
import hashlib
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from digest_server import DigestServer, fields
from loopback import Answer, Loopback, RecordedRequest
from postwright.runtime import OMIT, ApiStatusError, AuthError, DigestAuth, Operation, UnauthorizedError
from signed import VARIABLES, Api, AsyncApi, freeze, operation

ALGORITHMS = [name + end for name in ("MD5", "SHA-256", "SHA-512-256") for end in ("", "-sess")]
SAVED = {"realm": "a realm", "nonce": "n/1=", "nonce_count": "0000000a", "client_nonce": "c1", "opaque": "o"}
Send = Callable[..., Any]


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
    values = {"base": loopback.url, "secret": "s e+cret"}
    return lambda described, body=OMIT, **others: request.param(described, body, **(values | others))


def auth(**options: Any) -> DigestAuth:
    """An auth of the only user."""
    return DigestAuth("me", "{{secret}}", **options)


@pytest.mark.parametrize("qop", ["auth", "auth-int", "auth-int, auth", "auth,auth-int", ""])
@pytest.mark.parametrize("algorithm", ALGORITHMS)
def test_a_challenge_is_answered(loopback: Loopback, send: Send, algorithm: str, qop: str) -> None:
    loopback.respond = DigestServer(algorithm, qop).respond
    described = operation(auth(), method="POST", body="json")
    assert send(described, {"a": "é"}) == {"ok": True}
    first, second = loopback.take()
    assert not first.values("Authorization")
    assert first.body == second.body
    sent = fields(second)
    assert sent.get("qop", "") == ("auth" if "auth" in qop.replace(" ", "").split(",") else qop)
    assert sent.get("nc", "00000001") == "00000001"
    if qop or algorithm.endswith("-sess"):
        assert len(sent["cnonce"]) == 8
    with pytest.raises(UnauthorizedError):
        send(described, {"a": "é"}, secret="wrong")
    assert len(loopback.take()) == 2


def test_the_server_sees_what_is_changed(loopback: Loopback, send: Send) -> None:
    server = DigestServer(qop="auth-int")
    loopback.respond = server.respond
    send(operation(auth(), method="POST", body="json"), {})
    request = loopback.take()[1]
    assert server.accepts(request)
    assert not server.accepts(request._replace(body=b"[]"))
    assert not server.accepts(request._replace(method="PUT"))
    assert not server.accepts(request._replace(target="/"))
    assert not server._replace(qop="auth").accepts(request)


# The responses are those of Postman's own code.
@pytest.mark.parametrize(
    ("saved", "credentials"),
    [
        ({}, 'algorithm="MD5", response="00cae73cb0fdcf589021abb2f9db9424", opaque="o"'),
        (
            {"qop": "auth"},
            (
                'algorithm="MD5", qop=auth, nc=0000000a, cnonce="c1", '
                'response="e75ce552c6ec6ad5fdc80664cfbbccbd", opaque="o"'
            ),
        ),
        (
            {"qop": "auth-int", "algorithm": "SHA-256-sess", "opaque": ""},
            (
                'algorithm="SHA-256-sess", qop=auth-int, nc=0000000a, cnonce="c1", '
                'response="f83f73fdacf57e6798a7775f795cef36ce97d70f146b8b15b387296f2d20c622"'
            ),
        ),
        (
            {"algorithm": "SHA-512-256", "nonce_count": "", "client_nonce": ""},
            (
                'algorithm="SHA-512-256", response="d62c225d7c4fb841e24956cdcfed5619bb4a6785b53b4991dca475b5e57475e2", '
                'opaque="o"'
            ),
        ),
        (
            {"algorithm": "MD5-sess"},
            'algorithm="MD5-sess", nc=0000000a, cnonce="c1", response="6eec03afe35a282f1979ade80e4f473d", opaque="o"',
        ),
        ({"qop": "auth,auth-int"}, 'algorithm="MD5", response="00cae73cb0fdcf589021abb2f9db9424", opaque="o"'),
        (
            {"qop": "auth", "nonce_count": "", "client_nonce": ""},
            'algorithm="MD5", qop=auth, nc=00000001, cnonce="fresh", response="RESPONSE", opaque="o"',
        ),
    ],
)
def test_a_saved_challenge_is_answered_at_once(
    loopback: Loopback, send: Send, monkeypatch: pytest.MonkeyPatch, saved: dict[str, str], credentials: str
) -> None:
    freeze(monkeypatch, 0, "fresh")
    described = operation(
        DigestAuth("me", "{{secret}} é", **{**SAVED, **saved}),
        method="POST",
        url="{{base}}/a b?c=1",
        headers=(("AUTHORIZATION", "explicit"),),
        body="raw",
    )
    send(described, "body é")
    (request,) = loopback.take()
    (value,) = request.values("Authorization")
    start = 'Digest username="me", realm="a realm", nonce="n/1=", uri="/a%20b?c=1", '
    made = hashlib.md5(
        b":".join((md5(b"me:a realm:s e+cret \xc3\xa9"), b"n/1=:00000001:fresh:auth", md5(b"POST:/a%20b?c=1")))
    )
    assert value == start + credentials.replace("RESPONSE", made.hexdigest())


def md5(content: bytes) -> bytes:
    """The hash as hexadecimal digits."""
    return hashlib.md5(content).hexdigest().encode()


def test_what_is_not_wholly_saved_waits_for_the_server(loopback: Loopback, send: Send) -> None:
    headers = (("authorization", "explicit"),)
    for options in ({"realm": "r"}, {"nonce": "n"}, {"opaque": "o"}):
        send(operation(auth(**options), headers=headers))
    send(operation(DigestAuth("", "p", **SAVED), headers=headers))
    assert [request.values("Authorization") for request in loopback.take()] == [["explicit"]] * 4


def test_a_saved_challenge_is_too_old(loopback: Loopback, send: Send) -> None:
    loopback.respond = DigestServer(qop="auth").respond
    send(operation(auth(**SAVED)))
    first, second = loopback.take()
    assert fields(first)["nonce"] == "n/1="
    sent = fields(second)
    assert (sent["nonce"], sent["nc"], sent["cnonce"], sent["opaque"]) == ("n0nce=", "00000001", "c1", "0paque")


def test_the_same_nonce_again_says_no(loopback: Loopback, send: Send) -> None:
    loopback.respond = DigestServer(nonces=("n/1=",)).respond
    with pytest.raises(UnauthorizedError):
        send(operation(auth(**SAVED)))
    assert len(loopback.take()) == 1


@pytest.mark.parametrize(("stale", "ends_well"), [(1, True), (2, False)])
def test_a_stale_nonce_is_replaced_once(loopback: Loopback, send: Send, stale: int, ends_well: bool) -> None:
    loopback.respond = DigestServer(nonces=("n1", "n2", "n3")[: stale + 1]).respond
    try:
        assert send(operation(auth())) == {"ok": True}
        assert ends_well
    except UnauthorizedError:
        assert not ends_well
    assert [fields(request).get("nonce") for request in loopback.take()] == [None, "n1", "n2"]


def test_a_new_nonce_alone_says_no(loopback: Loopback, send: Send) -> None:
    def respond(request: RecordedRequest) -> Answer:
        nonce = f"{fields(request).get('nonce', '')}x"
        return Answer(401, headers=(("WWW-Authenticate", DigestServer().challenge(nonce)),))

    loopback.respond = respond
    with pytest.raises(UnauthorizedError):
        send(operation(auth()))
    assert [fields(request).get("nonce") for request in loopback.take()] == [None, "x"]


def test_forbidden_may_be_a_challenge_too(loopback: Loopback, send: Send) -> None:
    loopback.respond = DigestServer(status=403).respond
    assert send(operation(auth())) == {"ok": True}
    with pytest.raises(ApiStatusError):
        send(operation(auth(retry=False)))
    assert [bool(fields(request)) for request in loopback.take()] == [False, True, False]


def test_without_retry_only_a_saved_challenge_is_answered(loopback: Loopback, send: Send) -> None:
    loopback.respond = DigestServer().respond
    with pytest.raises(UnauthorizedError):
        send(operation(auth(retry=False, **SAVED)))
    assert [fields(request)["nonce"] for request in loopback.take()] == ["n/1="]


@pytest.mark.parametrize(
    ("challenges", "saved", "chosen"),
    [
        (["Basic realm=x", 'Digest realm="r", nonce="1", algorithm=SHA-256', 'Digest realm="r", nonce="2"'], "", "1"),
        (['Digest realm="r", nonce="1", algorithm=SHA-256', 'Digest realm="r", nonce="2"'], "MD5", "2"),
        (['Digest realm="r", nonce="1"', 'digest realm="r",nonce="2",algorithm="sha-256"'], "SHA-256", "2"),
        (['Digest realm="r", nonce="1", algorithm=SHA-1', 'Digest realm="r", nonce="2"'], "", "2"),
        (['Basic realm="x, y", charset="UTF-8", Digest realm="r" , nonce = "1"'], "", "1"),
        (
            ['Digest realm="r", nonce="1", Digest realm="r", nonce="2", algorithm=MD5-SESS, Basic realm=x'],
            "md5-sess",
            "2",
        ),
        (['Digest nonce="1", realm="r", qop="unknown"'], "", "1"),
        (["Digest nonce=1, realm=r, qop=auth"], "", "1"),
    ],
)
def test_which_challenge_is_answered(
    loopback: Loopback, send: Send, challenges: list[str], saved: str, chosen: str
) -> None:
    headers = tuple(("WWW-Authenticate", text) for text in challenges)
    loopback.respond = lambda request: Answer() if request.values("Authorization") else Answer(401, headers=headers)
    send(operation(auth(algorithm=saved)))
    sent = fields(loopback.take()[1])
    assert (sent["realm"], sent["nonce"]) == ("r", chosen)
    assert ("qop" in sent) == ("qop=auth" in challenges[0])


@pytest.mark.parametrize(
    "challenge", ["", "Basic realm=x", 'Digest realm="r"', "Digest", "Digest nonce=n, algorithm=SHA-1"]
)
def test_what_is_no_challenge_is_the_answer(loopback: Loopback, send: Send, challenge: str) -> None:
    loopback.respond = lambda request: Answer(401, headers=(("WWW-Authenticate", challenge),))
    with pytest.raises(UnauthorizedError):
        send(operation(auth()))
    assert len(loopback.take()) == 1


def test_the_algorithm_of_the_collection_where_the_server_says_none(loopback: Loopback, send: Send) -> None:
    loopback.respond = DigestServer("SHA-256", says_algorithm=False).respond
    assert send(operation(auth(algorithm="SHA-256"))) == {"ok": True}
    loopback.respond = DigestServer("MD5", says_algorithm=False).respond
    assert send(operation(auth())) == {"ok": True}


def test_the_protection_of_the_collection_where_it_is_offered(loopback: Loopback, send: Send) -> None:
    loopback.respond = DigestServer(qop="auth,auth-int").respond
    assert send(operation(auth(qop="auth-int"))) == {"ok": True}
    assert fields(loopback.take()[1])["qop"] == "auth-int"


@pytest.mark.parametrize("username", ['DOMAIN\\me"', "Bøb", "Łukasz ☃"])
def test_user_names_of_all_kinds(loopback: Loopback, send: Send, username: str) -> None:
    is_latin = all(character <= "\xff" for character in username)
    shown = username if is_latin else username.encode().decode("latin-1")
    loopback.respond = DigestServer(username=username, shown=shown).respond
    assert send(operation(DigestAuth(username, "{{secret}}"))) == {"ok": True}


def test_the_cookie_of_a_challenge_goes_back(loopback: Loopback, send: Send) -> None:
    headers = (("WWW-Authenticate", DigestServer().challenge("n")), ("Set-Cookie", "session=1; Path=/"))
    loopback.respond = lambda request: Answer() if fields(request) else Answer(401, headers=headers)
    send(operation(auth()))
    send(operation(auth(), headers=(("Cookie", "own=1"),)))
    assert [request.values("Cookie") for request in loopback.take()] == [[], ["session=1"], ["own=1"], ["own=1"]]


@pytest.mark.parametrize(
    ("described", "reason"),
    [
        (DigestAuth("me", "p", algorithm="SHA-1"), "Digest: the algorithm 'SHA-1' is unknown"),
        (DigestAuth("m\r\ne", "p"), "Digest: the user name has a control character"),
    ],
)
def test_what_cannot_be_used(loopback: Loopback, send: Send, described: DigestAuth, reason: str) -> None:
    with pytest.raises(AuthError) as caught:
        send(operation(described))
    assert str(caught.value) == reason
    assert not loopback.take()


def test_a_system_without_the_hash(loopback: Loopback, send: Send, monkeypatch: pytest.MonkeyPatch) -> None:
    def no_hash(name: str, content: bytes, *, usedforsecurity: bool) -> None:
        raise ValueError

    loopback.respond = DigestServer("SHA-512-256").respond
    monkeypatch.setattr(hashlib, "new", no_hash)
    with pytest.raises(AuthError, match="Digest: this system has no sha512_256"):
        send(operation(auth()))


def test_many_at_once(loopback: Loopback) -> None:
    loopback.respond = DigestServer(qop="auth-int").respond
    values = {"base": loopback.url, "secret": "s e+cret"}
    described = operation(auth(), method="POST", body="json")
    with Api(VARIABLES, values, {}) as api, ThreadPoolExecutor(8) as threads:
        assert list(threads.map(lambda number: api.call(described, {"n": number}), range(24))) == [{"ok": True}] * 24

    async def main() -> list[Any]:
        async with AsyncApi(VARIABLES, values, {}) as api:
            return await asyncio.gather(*(api.call(described, {"n": number}) for number in range(24)))

    assert asyncio.run(main()) == [{"ok": True}] * 24
