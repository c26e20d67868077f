"""Servers that send a client in circles, or on bad ways: redirects, pages, challenges and tokens."""

import itertools
from collections.abc import Iterator
from typing import Any

import anyio
import pytest

from bad_calls import bad, outcome
from bad_server import GUARD, BadServer, Connection, End, Step, within
from postwright.runtime import ApiConnectionError, ApiError, AuthError, DigestAuth, Operation, RedirectError
from postwright.runtime.auth import OAuth2Auth
from postwright.runtime.auth.oauth2 import ClientCredentials
from postwright.runtime.errors import UnauthorizedError
from postwright.runtime.paging import Cursor, Link
from runtime_api import Api, AsyncApi, Kind


def redirect(location: bytes, status: int = 302) -> bytes:
    return b"HTTP/1.1 %d On\r\nLocation: %s\r\nContent-Length: 0\r\n\r\n" % (status, location)


def json_of(content: bytes, *headers: bytes, status: int = 200) -> bytes:
    lines = b"".join(header + b"\r\n" for header in (b"Content-Type: application/json", *headers))
    return b"HTTP/1.1 %d OK\r\n%sContent-Length: %d\r\n\r\n%s" % (status, lines, len(content), content)


LOCATIONS: dict[str, tuple[bytes, str]] = {
    "itself": (b"/bad", "more than 10 redirects"),
    "nowhere": (b"", "more than 10 redirects"),
    "a port alone": (b"http://:80/", "the server redirects to"),
    "no URL": (b"http://[::", "no URL"),
    "a file": (b"file:///etc/passwd", "the server redirects to"),
    "another protocol": (b"ftp://127.0.0.1/", "the server redirects to"),
    "a script": (b"javascript:alert(1)", "the server redirects to"),
    "a letter of another alphabet": ("/é".encode(), "more than 10 redirects"),
}
UNREACHABLE = {
    "a port that there is not": b"http://127.0.0.1:99999/",
    "a name that is too long": b"http://" + b"a" * 70 + b".invalid/",
    "a name with an empty part": b"http://a..invalid/",
    "a name that nobody has": b"http://name.invalid/",
}


@pytest.mark.parametrize("name", LOCATIONS)
def test_redirects_to(name: str, twin: Kind, faulty: BadServer) -> None:
    location, said = LOCATIONS[name]
    faulty.script = lambda: (redirect(location),)
    error = outcome(twin, faulty, bad(faulty))
    assert isinstance(error, RedirectError)
    assert said in str(error)
    assert len(faulty.heads) <= 12


@pytest.mark.parametrize("name", UNREACHABLE)
def test_redirects_to_no_server(name: str, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (redirect(UNREACHABLE[name]),)
    assert isinstance(outcome(twin, faulty, bad(faulty)), ApiConnectionError)


def test_redirects_to_ever_new_places(twin: Kind, faulty: BadServer) -> None:
    numbers = itertools.count()
    faulty.script = lambda: (redirect(b"/%d" % next(numbers), 307),)
    error = outcome(twin, faulty, bad(faulty))
    assert isinstance(error, RedirectError)
    assert next(numbers) == 11


def test_a_redirect_to_nowhere_is_an_answer(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (b"HTTP/1.1 302 On\r\nContent-Length: 0\r\n\r\n",)
    assert outcome(twin, faulty, bad(faulty)) is None


@pytest.mark.parametrize("wait", [b"9" * 500, b"Wed, 99 Foo 99999999999", b"-1", b"1e9", b"61"])
def test_a_wait_that_nobody_waits_for(wait: bytes, twin: Kind, faulty: BadServer, pauses: list[float]) -> None:
    faulty.script = lambda: (json_of(b"{}", b"Retry-After: " + wait, status=503),)
    error = outcome(twin, faulty, bad(faulty), max_retries=2)
    assert "status 503" in str(error)
    assert all(pause < 10 for pause in pauses)


def test_cookies_are_not_kept(faulty: BadServer) -> None:
    names = itertools.count()
    faulty.script = lambda: (json_of(b"1", *(b"Set-Cookie: a%d=b" % next(names) for _ in range(100))),)
    with Api() as api:
        for _ in range(3):
            api.call(bad(faulty))
        (client,) = api._session._pool.take()
        assert len(client.cookies.jar) == 0
        client.close()
    assert not any(b"cookie" in head.lower() for head in faulty.heads)


def pages(kind: Kind, operation: Operation[Any], number: int) -> list[object]:
    """The first pages, at most so many."""

    async def main() -> list[object]:
        found: list[object] = []
        async with AsyncApi(max_retries=0) as api:
            async for page in api.each_page(api.call)(operation):
                found.append(page)
                if len(found) == number:
                    break
        return found

    if kind != "sync":
        return anyio.run(main)
    with Api(max_retries=0) as api:
        return list(itertools.islice(api.each_page(api.call)(operation), number))


def test_pages_that_never_end_come_one_by_one(twin: Kind, faulty: BadServer) -> None:
    numbers = itertools.count(1)
    faulty.script = lambda: (json_of(b'{"next": "/bad?page=%d"}' % next(numbers)),)
    assert len(pages(twin, bad(faulty, pages=Link(("next",))), 30)) == 30
    assert next(numbers) == 31
    faulty.wait_until_closed()


@pytest.mark.parametrize("paging", [Link(("next",)), Cursor("page", ("next",))])
def test_pages_in_a_circle_end(paging: Any, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (json_of(b'{"next": "/bad?page=1"}'),)
    assert len(pages(twin, bad(faulty, pages=paging), 30)) == 2


@pytest.mark.parametrize(
    ("link", "said"),
    [
        (b"http://[::", "no URL"),
        (b"http://127.0.0.2/", "another server"),
        (b"file:///etc/passwd", "another server"),
        (b"//name.invalid/", "another server"),
    ],
)
def test_pages_at_bad_places(link: bytes, said: str, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (json_of(b'{"next": "%s"}' % link),)
    with pytest.raises(ApiError, match=said):
        pages(twin, bad(faulty, pages=Link(("next",))), 30)


@pytest.mark.parametrize("cursor", [b"true", b"1e999", b'"\\u0000"', b'"\\r\\nX: 1"', b'"&a=b#c"', b'"\\ud800"'])
def test_cursors_that_are_sent(cursor: bytes, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (json_of(b'{"next": %s}' % cursor),)
    assert len(pages(twin, bad(faulty, pages=Cursor("page", ("next",))), 3)) == 2
    assert faulty.heads[1].split(b" ")[1].startswith(b"/bad?page=")
    assert b"\nX:" not in faulty.heads[1]


@pytest.mark.parametrize("cursor", [b'{"a": 1}', b"[[]]", b'[{"a": 1}]', b"[1]"])
def test_cursors_that_are_none(cursor: bytes, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (json_of(b'{"next": %s}' % cursor),)
    with pytest.raises(ApiError, match="next page"):
        pages(twin, bad(faulty, pages=Cursor("page", ("next",))), 3)


LINKS = [b"<a>" + b";rel= " * 12_000, b"<a>;rel=" + b" " * 60_000, b"<" * 60_000, b"<a;" * 20_000]
CHALLENGES = [
    b"Digest",
    b"Digest " + b"a=," * 20_000,
    b'Digest realm="' + b"a" * 60_000,
    b", Digest a" * 8_000,
    b'Digest a="\\' * 5_000,
]


@pytest.mark.parametrize("link", LINKS)
def test_headers_that_are_long_to_read(link: bytes, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (json_of(b"[]", b"Link: " + link),)
    with within(GUARD / 2):
        assert pages(twin, bad(faulty, pages=Link()), 3) == [[]]


def test_challenges_without_an_end(twin: Kind, faulty: BadServer) -> None:
    nonces = itertools.count()

    def script() -> Iterator[Step]:
        challenge = b'WWW-Authenticate: Digest realm="r", nonce="%d", stale=true' % next(nonces)
        yield json_of(b"{}", challenge, status=401)

    faulty.script = script
    error = outcome(twin, faulty, bad(faulty, auth=DigestAuth("me", "secret")))
    assert isinstance(error, UnauthorizedError)
    assert next(nonces) == 3


@pytest.mark.parametrize("challenge", CHALLENGES)
def test_challenges_that_are_none(challenge: bytes, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (json_of(b"{}", b"WWW-Authenticate: " + challenge, status=401),)
    with within(GUARD / 2):
        error = outcome(twin, faulty, bad(faulty, auth=DigestAuth("me", "secret")))
    assert isinstance(error, UnauthorizedError)


def with_token(faulty: BadServer) -> Operation[Any]:
    return bad(faulty, auth=OAuth2Auth("", flow=ClientCredentials(f"{faulty.url}/token", "me", "s3cret")))


TOKENS: dict[str, tuple[Step, ...]] = {
    "HTML": (json_of(b"<p>hello"),),
    "nothing": (json_of(b""),),
    "a token that is no text": (json_of(b'{"access_token": 1}'),),
    "a token with a line break": (json_of(b'{"access_token": "a\\r\\nX: 1"}'),),
    "JSON of many levels": (json_of(b"[" * 100_000),),
    "a redirect": (redirect(b"/token"),),
    "an error": (json_of(b'{"error": "s3cret"}', status=500),),
    "half an answer": (b"HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n{", End.CLOSE),
    "no gzip": (json_of(b"{}", b"Content-Encoding: gzip"),),
    "no connection": (End.CLOSE,),
}


@pytest.mark.parametrize("name", TOKENS)
def test_tokens(name: str, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: TOKENS[name]
    error = outcome(twin, faulty, with_token(faulty))
    assert isinstance(error, AuthError)
    assert "s3cret" not in str(error)


def test_tokens_that_are_refused_again_and_again(twin: Kind, faulty: BadServer) -> None:
    def answer(connection: Connection) -> None:
        is_token = b"/token" in connection.head
        content = json_of(b'{"access_token": "t"}') if is_token else json_of(b"{}", status=401)
        connection.socket.sendall(content)

    faulty.script = lambda: (answer,)
    assert isinstance(outcome(twin, faulty, with_token(faulty)), UnauthorizedError)
    assert len(faulty.heads) == 5


def test_tokens_that_take_their_time(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (b"HTTP/1.1 100 Continue\r\n\r\n" for _ in iter(int, 1))
    for options in ({"timeout": 0.3}, {"total_timeout": 0.3}):
        with within(GUARD):
            error = outcome(twin, faulty, with_token(faulty), **options)
        assert isinstance(error, ApiError)
        assert "timed out" in str(error)
