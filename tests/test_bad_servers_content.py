"""Contents that are not what they say: codings, charsets, JSON and sizes; an error, or what is no surprise."""

import gzip
import math
import zlib
from collections.abc import Iterator
from typing import Any

import anyio
import httpx2
import pytest

from bad_calls import bad, is_own, outcome
from bad_server import GUARD, BadServer, Step, endless, within
from postwright.runtime import ApiConnectionError, ApiError, ApiStatusError
from postwright.runtime.coding import need_whole
from postwright.runtime.errors import ResponseTooLargeError
from postwright.runtime.lines import charset_of
from runtime_api import Api, AsyncApi, Kind

PLAIN = b"abc" * 1000
LIMIT = 100_000


def answer(content: bytes, *headers: bytes, status: int = 200) -> bytes:
    lines = b"".join(header + b"\r\n" for header in headers)
    return b"HTTP/1.1 %d OK\r\n%sContent-Length: %d\r\n\r\n%s" % (status, lines, len(content), content)


def coded(content: bytes, coding: bytes) -> bytes:
    return answer(content, b"Content-Type: text/plain", b"Content-Encoding: " + coding)


def json_of(content: bytes) -> bytes:
    return answer(content, b"Content-Type: application/json")


BROKEN: dict[str, tuple[bytes, str]] = {
    "no gzip": (coded(b"abc", b"gzip"), "incorrect header check"),
    "no deflate": (coded(b"\xff" * 9, b"deflate"), "invalid"),
    "half of gzip": (coded(gzip.compress(PLAIN)[:-12], b"gzip"), "ends early"),
    "gzip without its sum": (coded(gzip.compress(PLAIN)[:-8], b"gzip"), "ends early"),
    "gzip with a wrong sum": (coded(gzip.compress(PLAIN)[:-8] + b"12345678", b"gzip"), "incorrect data check"),
    "half of deflate": (coded(zlib.compress(PLAIN)[:-6], b"deflate"), "ends early"),
    "half of gzip in gzip": (coded(gzip.compress(gzip.compress(PLAIN)[:-9]), b"gzip, gzip"), "ends early"),
    "5,000 codings": (coded(b"abc", b", ".join([b"gzip"] * 5000)), "more than 5"),
}
TOLERATED: dict[str, tuple[bytes, object]] = {
    "gzip in gzip": (coded(gzip.compress(gzip.compress(b"abc")), b"gzip, gzip"), "abc"),
    "something behind gzip": (coded(gzip.compress(b"abc") + b"more", b"gzip"), "abc"),
    "deflate without a header": (coded(zlib.compress(b"abc")[2:-4], b"deflate"), "abc"),
    "nothing, in gzip": (coded(b"", b"gzip"), None),
    "a coding that nobody knows": (coded(b"abc", b"rot13"), "abc"),
    "a charset that nobody knows": (answer(b"ab\xff", b"Content-Type: text/plain; charset=none"), "ab\ufffd"),
    "letters that the charset has not": (answer(b"ab\xff", b"Content-Type: text/plain; charset=ascii"), "ab\ufffd"),
    "a charset that is none": (answer(rb"\u0041\x", b"Content-Type: text/plain; charset=unicode_escape"), r"\u0041\x"),
    "JSON that ends early": (json_of(b'{"a":'), '{"a":'),
    "JSON of another charset": (json_of(b'"\xff"'), '"\ufffd"'),
    "HTML for JSON": (json_of(b"<p>hello</p>"), "<p>hello</p>"),
    "nothing for JSON": (json_of(b""), None),
    "JSON of 200,000 levels": (json_of(b"[" * 200_000), "[" * 200_000),
    "a number of 5,000 digits": (json_of(b"9" * 5000), "9" * 5000),
    "a number beyond all": (json_of(b"1e999"), math.inf),
}


@pytest.mark.parametrize("name", BROKEN)
def test_broken(name: str, twin: Kind, faulty: BadServer) -> None:
    content, said = BROKEN[name]
    faulty.script = lambda: (content,)
    error = outcome(twin, faulty, bad(faulty))
    assert isinstance(error, ApiConnectionError)
    assert said in str(error)
    assert isinstance(error.__cause__, httpx2.DecodingError)


@pytest.mark.parametrize("name", TOLERATED)
def test_tolerated(name: str, twin: Kind, faulty: BadServer) -> None:
    content, result = TOLERATED[name]
    faulty.script = lambda: (content,)
    assert outcome(twin, faulty, bad(faulty)) == result


def test_no_number(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (json_of(b"NaN"),)
    assert math.isnan(outcome(twin, faulty, bad(faulty)))


def test_errors_of_no_good_content(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (answer(b"<p>no", b"Content-Type: application/json", status=500),)
    error = outcome(twin, faulty, bad(faulty))
    assert isinstance(error, ApiStatusError)
    assert (error.status, error.body) == (500, "<p>no")
    faulty.script = lambda: (answer(b"no", b"Content-Encoding: gzip", status=404),)
    assert isinstance(outcome(twin, faulty, bad(faulty)), ApiConnectionError)


def bomb(coding: str) -> bytes:
    """100 MB of nothing, as a few bytes."""
    window = zlib.MAX_WBITS | 16 if coding == "gzip" else zlib.MAX_WBITS
    compressor = zlib.compressobj(9, zlib.DEFLATED, window)
    pieces = [compressor.compress(bytes(1_000_000)) for _ in range(100)]
    return b"".join([*pieces, compressor.flush()])


@pytest.mark.parametrize("coding", ["gzip", "deflate"])
def test_bombs(coding: str, twin: Kind, faulty: BadServer) -> None:
    content = coded(bomb(coding), coding.encode())
    assert len(content) < LIMIT * 2
    faulty.script = lambda: (content,)
    error = outcome(twin, faulty, bad(faulty), max_response_bytes=LIMIT)
    assert isinstance(error, ResponseTooLargeError)
    assert is_own(error)


def test_a_bomb_in_a_bomb(twin: Kind, faulty: BadServer) -> None:
    content = coded(gzip.compress(bomb("gzip")), b"gzip, gzip")
    faulty.script = lambda: (content,)
    assert isinstance(outcome(twin, faulty, bad(faulty), max_response_bytes=LIMIT), ResponseTooLargeError)


@pytest.mark.parametrize("head", [b"", b"Transfer-Encoding: chunked\r\n"])
def test_contents_without_an_end(head: bytes, twin: Kind, faulty: BadServer) -> None:
    def script() -> Iterator[Step]:
        yield b"HTTP/1.1 200 OK\r\n" + head + b"\r\n"
        yield from endless(b"3e8\r\n" + b"a" * 1000 + b"\r\n")

    faulty.script = script
    with within(GUARD):
        error = outcome(twin, faulty, bad(faulty), max_response_bytes=LIMIT)
    assert isinstance(error, ResponseTooLargeError)


def read(kind: Kind, faulty: BadServer, way: str, **options: Any) -> list[object]:
    """Read a stream in some way, close the client, and see that nothing is open."""
    operation = bad(faulty)

    def sync() -> list[object]:
        with Api(max_retries=0, **options) as api, api.stream(api.call)(operation) as stream:
            return list(getattr(stream, way)())

    async def not_sync() -> list[object]:
        async with AsyncApi(max_retries=0, **options) as api, api.stream(api.call)(operation) as stream:
            return [item async for item in getattr(stream, way)()]

    try:
        return sync() if kind == "sync" else anyio.run(not_sync)
    finally:
        faulty.wait_until_closed()


@pytest.mark.parametrize("name", BROKEN)
@pytest.mark.parametrize("way", ["iter_bytes", "iter_lines"])
def test_streams(name: str, way: str, twin: Kind, faulty: BadServer) -> None:
    content, _ = BROKEN[name]
    faulty.script = lambda: (content,)
    with pytest.raises(ApiConnectionError):
        read(twin, faulty, way)


@pytest.mark.parametrize("way", ["iter_bytes", "iter_text", "iter_lines", "iter_events", "iter_json_lines"])
def test_streams_without_an_end(way: str, twin: Kind, faulty: BadServer) -> None:
    def script() -> Iterator[Step]:
        yield b"HTTP/1.1 200 OK\r\n\r\n"
        yield from endless(b"a" * 1000)

    faulty.script = script
    with within(GUARD), pytest.raises(ResponseTooLargeError):
        read(twin, faulty, way, max_response_bytes=LIMIT)


def test_a_stream_of_lines_that_are_no_json(twin: Kind, faulty: BadServer) -> None:
    faulty.script = lambda: (answer(b"1\n<p>\n"),)
    with pytest.raises(ApiError, match="line 2"):
        read(twin, faulty, "iter_json_lines")


@pytest.mark.parametrize("name", ["punycode", "Unicode_Escape", "raw-unicode-escape", "idna", "rot13"])
def test_what_reads_more_than_letters_is_no_charset(name: str) -> None:
    assert charset_of(f"text/plain; charset={name}") == "utf-8"


def test_codings_of_other_libraries() -> None:
    """Those that say that they have finished, and those that say nothing."""

    class Finishing:
        def __init__(self, whole: bool) -> None:
            self.whole = whole

        def is_finished(self) -> bool:
            return self.whole

    class Coding:
        def __init__(self, decompressor: object) -> None:
            self.decompressor = decompressor

    response = httpx2.Response(200, stream=httpx2.ByteStream(b"a"))
    response.read()
    for decompressor in (Finishing(True), object()):
        vars(response)["_decoder"] = Coding(decompressor)
        need_whole(response)
    vars(response)["_decoder"] = Coding(Finishing(False))
    with pytest.raises(httpx2.DecodingError):
        need_whole(response)
