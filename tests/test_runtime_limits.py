"""The most that an answer may have: counted after decoding, for whatever is read."""

import gzip
import pickle
import zlib
from typing import Any

import anyio
import pytest

from loopback import Answer, Loopback
from postwright.runtime import (
    DigestAuth,
    NotFoundError,
    OAuth2Auth,
    Operation,
    ResponseTooLargeError,
)
from postwright.runtime.auth.oauth2 import ClientCredentials
from runtime_api import Api, AsyncApi, Run

# What the library has below its streams it leaves to the garbage collector, which trio tells of.
pytestmark = pytest.mark.filterwarnings("ignore:Async generator 'httpcore2:ResourceWarning")
GET: Operation[Any] = Operation(name="O", method="GET", url="{{base}}/x?key=s3cret")
DIGEST: Operation[Any] = Operation(name="O", method="GET", url="{{base}}/x", auth=DigestAuth("u", "p"))
TEXT = (("Content-Type", "text/plain"),)
CHALLENGE = (("WWW-Authenticate", 'Digest realm="r", nonce="n", qop="auth"'),)


def bomb(size: int, *codings: str) -> Answer:
    """An answer that is small until it is decoded."""
    content = bytes(size)
    for coding in codings:
        content = gzip.compress(content) if coding == "gzip" else zlib.compress(content)
    return Answer(200, content, (*TEXT, ("Content-Encoding", ", ".join(codings))))


@pytest.mark.parametrize("size", [0, 1, 1000])
def test_as_much_as_is_allowed(run: Run, loopback: Loopback, size: int) -> None:
    loopback.respond = lambda request: Answer(200, b"x" * size, TEXT)
    assert run(lambda api: api.call(GET), max_response_bytes=size) == ("x" * size or None)


@pytest.mark.parametrize(
    "answer",
    [
        Answer(200, bytes(1001)),
        Answer(404, bytes(1001)),
        bomb(1001, "gzip"),
        bomb(30_000_000, "gzip"),
        bomb(30_000_000, "deflate"),
        bomb(30_000_000, "gzip", "gzip"),
    ],
    ids=["plain", "error", "gzip", "big gzip", "big deflate", "gzip twice"],
)
def test_more_is_an_error(run: Run, loopback: Loopback, answer: Answer) -> None:
    loopback.respond = lambda request: answer
    with pytest.raises(ResponseTooLargeError) as caught:
        run(lambda api: api.call(GET), max_response_bytes=1000)
    error = caught.value
    assert str(error) == f"GET {loopback.url}/x: the answer has more than 1000 bytes"
    assert (error.limit, error.method, error.url) == (1000, "GET", f"{loopback.url}/x")
    assert str(pickle.loads(pickle.dumps(error))) == str(error)
    assert len(loopback.take()) == 1


def test_it_can_be_changed_for_some_calls(run: Run, loopback: Loopback) -> None:
    loopback.respond = lambda request: Answer(200, b"abc", TEXT)
    with pytest.raises(ResponseTooLargeError):
        run(lambda api: api.with_options(max_response_bytes=2).call(GET))
    assert run(lambda api: api.with_options(max_response_bytes=None).call(GET), max_response_bytes=2) == "abc"


def test_the_connection_is_not_used_again(loopback: Loopback) -> None:
    loopback.answers += [Answer(200, bytes(500_000)), Answer(200, b"abc", TEXT)]
    with Api(base=loopback.url, max_response_bytes=1000, max_connections=1) as api:
        with pytest.raises(ResponseTooLargeError):
            api.call(GET)
        assert api.call(GET) == "abc"


def test_a_stream_ends_there(loopback: Loopback) -> None:
    loopback.respond = lambda request: bomb(5_000_000, "gzip")
    with Api(base=loopback.url, max_response_bytes=2_000_000) as api, api.stream(api.call)(GET) as answer:
        pieces: list[bytes] = []
        with pytest.raises(ResponseTooLargeError):
            pieces.extend(answer.iter_bytes())
        assert sum(map(len, pieces)) <= 2_000_000


def test_an_async_stream_ends_there(loopback: Loopback) -> None:
    loopback.respond = lambda request: bomb(5_000_000, "gzip")

    async def main() -> None:
        async with (
            AsyncApi(base=loopback.url, max_response_bytes=2_000_000) as api,
            api.stream(api.call)(GET) as answer,
        ):
            with pytest.raises(ResponseTooLargeError):
                await answer.read()

    anyio.run(main)


@pytest.mark.parametrize("status", [401, 200])
def test_challenges_and_their_answers_count_too(run: Run, loopback: Loopback, status: int) -> None:
    loopback.answers += [Answer(401, bytes(1001) if status == 401 else b"", CHALLENGE), Answer(200, bytes(1001), TEXT)]
    with pytest.raises(ResponseTooLargeError):
        run(lambda api: api.call(DIGEST), max_response_bytes=1000)
    assert len(loopback.take()) == (1 if status == 401 else 2)
    loopback.answers.clear()
    loopback.answers += [Answer(401, b"", CHALLENGE), Answer(200, b"ok", TEXT)]
    assert run(lambda api: api.call(DIGEST), max_response_bytes=1000) == "ok"


def test_tokens_count_too(run: Run, loopback: Loopback) -> None:
    auth = OAuth2Auth("", flow=ClientCredentials(f"{loopback.url}/token", "i", "s"))
    described: Operation[Any] = Operation(name="O", method="GET", url="{{base}}/x", auth=auth)
    loopback.answers.append(Answer(200, b'{"access_token": "t"}' + b" " * 1000))
    with pytest.raises(ResponseTooLargeError):
        run(lambda api: api.call(described), max_response_bytes=1000)
    loopback.answers += [Answer(200, b'{"access_token": "t"}'), Answer(404, b"no", TEXT)]
    with pytest.raises(NotFoundError):
        run(lambda api: api.call(described), max_response_bytes=1000)
