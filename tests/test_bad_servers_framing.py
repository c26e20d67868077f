"""Answers that are no good HTTP: lengths, chunks, heads and endings; an error each, and no connection is left."""

from collections.abc import Iterator

import pytest

from bad_calls import bad, is_own, outcome
from bad_server import GUARD, BadServer, End, Step, endless, within
from postwright.runtime import ApiConnectionError, ApiStatusError
from runtime_api import Kind

OK = b"HTTP/1.1 200 OK\r\n"
TEXT = OK + b"Content-Type: text/plain\r\n"
CHUNKED = TEXT + b"Transfer-Encoding: chunked\r\n\r\n"
CLOSE, RESET = End.CLOSE, End.RESET

# What comes, and what the error says.
BROKEN: dict[str, tuple[tuple[Step, ...], str]] = {
    "a length that is not reached": ((TEXT + b"Content-Length: 20\r\n\r\nshort", CLOSE), "without sending complete"),
    "a negative length": ((TEXT + b"Content-Length: -1\r\n\r\nabc", CLOSE), "bad Content-Length"),
    "two lengths": ((TEXT + b"Content-Length: 3\r\nContent-Length: 5\r\n\r\nabcde", CLOSE), "conflicting"),
    "a length that is no number": ((TEXT + b"Content-Length: many\r\n\r\nabc", CLOSE), "bad Content-Length"),
    "a length of 18 digits": ((TEXT + b"Content-Length: %s\r\n\r\nabc" % (b"9" * 18), CLOSE), "without sending"),
    "a length of 5,000 digits": ((TEXT + b"Content-Length: %s\r\n\r\nabc" % (b"9" * 5000), CLOSE), "bad Content"),
    "nothing": ((CLOSE,), "disconnected without sending a response"),
    "half a status line": ((b"HTTP/1.1 2", CLOSE), "disconnected without"),
    "half a header": ((TEXT + b"Cont", CLOSE), "disconnected without"),
    "half a chunk": ((CHUNKED + b"10\r\nabc", CLOSE), "without sending complete"),
    "no last chunk": ((CHUNKED + b"3\r\nabc\r\n", CLOSE), "without sending complete"),
    "a chunk size that is no number": ((CHUNKED + b"xyz\r\nabc\r\n0\r\n\r\n", CLOSE), "illegal chunk header"),
    "a negative chunk size": ((CHUNKED + b"-3\r\nabc\r\n0\r\n\r\n", CLOSE), "illegal chunk header"),
    "a huge chunk size": ((CHUNKED + b"f" * 15 + b"\r\nabc", CLOSE), "without sending complete"),
    "a chunk size of 5,000 digits": ((CHUNKED + b"f" * 5000 + b"\r\nabc", CLOSE), "illegal chunk header"),
    "a chunk that is longer": ((CHUNKED + b"3\r\nabcdef\r\n0\r\n\r\n", CLOSE), "malformed chunk footer"),
    "an endless chunk extension": ((CHUNKED + b"3;" + b"a" * 200_000, CLOSE), "too long"),
    "an unknown transfer coding": ((TEXT + b"Transfer-Encoding: x\r\n\r\nabc", CLOSE), "Only Transfer-Encoding: chunk"),
    "a status that is no number": ((b"HTTP/1.1 abc OK\r\n\r\n", CLOSE), "illegal status line"),
    "a status of five digits": ((b"HTTP/1.1 20000 OK\r\n\r\n", CLOSE), "illegal status line"),
    "status 0": ((b"HTTP/1.1 000 OK\r\n\r\n", CLOSE), "status_code"),
    "HTTP/0.9": ((b"<p>hello", CLOSE), "disconnected without"),
    "HTTP/2 in letters": ((b"HTTP/2 200 OK\r\n\r\n", CLOSE), "illegal status line"),
    "HTTP/2 in frames": ((bytes.fromhex("00 00 00 04 00 00 00 00 00"), CLOSE), "illegal|disconnected"),
    "garbage": ((bytes(range(256)) * 500, CLOSE), "illegal"),
    "another protocol that nobody asked for": ((b"HTTP/1.1 101 Go\r\nUpgrade: x\r\n\r\nabc", CLOSE), "SWITCH"),
    "a header with a NUL": ((TEXT + b"X: a\0b\r\n\r\n", CLOSE), "illegal header line"),
    "a header without a name": ((TEXT + b": a\r\n\r\n", CLOSE), "illegal header line"),
    "a header without a colon": ((TEXT + b"abc\r\n\r\n", CLOSE), "illegal header line"),
    "a reset connection": ((RESET,), "reset"),
    "a connection reset in the body": ((TEXT + b"Content-Length: 20\r\n\r\nshort", 0.05, RESET), "reset"),
}
# What comes, and what is made of it.
TOLERATED: dict[str, tuple[tuple[Step, ...], str | None]] = {
    "a length that is exceeded": ((TEXT + b"Content-Length: 2\r\n\r\nabcdef",), "ab"),
    "the same length twice": ((TEXT + b"Content-Length: 3\r\nContent-Length: 3\r\n\r\nabc",), "abc"),
    "no length": ((TEXT + b"\r\nabc", CLOSE), "abc"),
    "chunk extensions": ((CHUNKED + b'3;a="b"\r\nabc\r\n0\r\n\r\n',), "abc"),
    "trailers": ((CHUNKED + b"3\r\nabc\r\n0\r\nX: 1\r\n\r\n",), "abc"),
    "a length, and chunks": (
        (TEXT + b"Content-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n0\r\n\r\n",),
        "abc",
    ),
    "a body without a right to be": ((b"HTTP/1.1 204 No\r\nContent-Length: 5\r\n\r\nabcde",), None),
    "answers before the answer": (
        (b"HTTP/1.1 103 Hints\r\nX: 1\r\n\r\n" * 20 + TEXT + b"Content-Length: 1\r\n\r\na",),
        "a",
    ),
    "letters beyond ASCII in a header": ((TEXT + b"X: \xff\xe9\r\nContent-Length: 1\r\n\r\na",), "a"),
    "a header in two lines": ((TEXT + b"X: a\r\n b\r\nContent-Length: 1\r\n\r\na",), "a"),
    "3,000 cookies": ((TEXT + b"Set-Cookie: a=b; Path=/\r\n" * 3000 + b"Content-Length: 1\r\n\r\na",), "a"),
}
# What never ends, though it is no waiting that takes long: only so much of it is read.
ENDLESS: dict[str, tuple[bytes, bytes]] = {
    "headers": (TEXT, b"X: a\r\n" * 100),
    "one header": (TEXT + b"X: ", b"a" * 1000),
    "a status line": (b"HTTP/1.1 200 ", b"a" * 1000),
    "cookies": (TEXT, b"Set-Cookie: a=b\r\n" * 100),
    "trailers": (CHUNKED + b"0\r\n", b"X: a\r\n" * 100),
    "one chunk header": (CHUNKED + b"3;", b"a" * 1000),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken(name: str, twin: Kind, faulty: BadServer) -> None:
    steps, said = BROKEN[name]
    faulty.script = lambda: steps
    error = outcome(twin, faulty, bad(faulty))
    assert isinstance(error, ApiConnectionError)
    assert is_own(error)
    assert error.__cause__ is not None
    with pytest.raises(ApiConnectionError, match=said):
        raise error


@pytest.mark.parametrize("name", TOLERATED)
def test_tolerated(name: str, twin: Kind, faulty: BadServer, pauses: list[float]) -> None:
    steps, result = TOLERATED[name]
    faulty.script = lambda: steps
    assert outcome(twin, faulty, bad(faulty)) == result


@pytest.mark.parametrize("name", ENDLESS)
def test_endless(name: str, twin: Kind, faulty: BadServer) -> None:
    first, more = ENDLESS[name]

    def script() -> Iterator[Step]:
        yield first
        yield from endless(more)

    faulty.script = script
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty))
    assert isinstance(error, ApiConnectionError)
    assert "too long" in str(error)


@pytest.mark.parametrize("status", [400, 418, 599, 600, 999])
def test_statuses_that_nobody_knows(status: int, twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (b"HTTP/1.1 %d What\r\nContent-Length: 0\r\n\r\n" % status,)
    error = outcome(twin, faulty, bad(faulty))
    assert isinstance(error, ApiStatusError)
    assert error.status == status


def test_with_trio(faulty: BadServer) -> None:
    for steps, said in (BROKEN["half a chunk"], BROKEN["nothing"], BROKEN["a reset connection"]):
        faulty.script = lambda steps=steps: steps
        error = outcome("trio", faulty, bad(faulty))
        assert isinstance(error, ApiConnectionError), said


def test_a_broken_answer_is_asked_for_again(twin: Kind, faulty: BadServer, pauses: list[float]) -> None:
    scripts = iter([(CLOSE,), (TEXT + b"Content-Length: 5\r\n\r\na", CLOSE), (TEXT + b"Content-Length: 1\r\n\r\na",)])
    faulty.script = lambda: next(scripts)
    assert outcome(twin, faulty, bad(faulty), max_retries=2) == "a"
    assert len(pauses) == 2


def test_what_may_do_harm_is_not_sent_again(twin: Kind, faulty: BadServer, pauses: list[float]) -> None:
    faulty.script = lambda: (CLOSE,)
    assert isinstance(outcome(twin, faulty, bad(faulty, "POST", body="raw"), "a", max_retries=2), ApiConnectionError)
    assert [head.split(b" ")[0] for head in faulty.heads] == [b"POST", b"GET"]
