"""Clients of the runtime, sync and async alike, against a server that records raw bytes."""

import asyncio
import gc
import socket
import subprocess
import sys
import threading
from typing import Any

import httpx2
import pytest

from loopback import Answer, Loopback
from postwright.runtime import (
    ApiConnectionError,
    ApiTimeoutError,
    AsyncClient,
    BearerAuth,
    Client,
    MissingVariableError,
    NotFoundError,
    Operation,
    PreparedRequest,
    RedirectError,
    Response,
    ServerError,
)
from runtime_api import DIGEST, INSECURE, POST, PUT, SHORT, Api, AsyncApi, Run


def test_a_call_on_the_wire(run: Run, loopback: Loopback) -> None:
    assert run(lambda api: api.users.get("a/é", q="1 2")) == {"ok": True}
    (request,) = loopback.take()
    assert (request.method, request.target) == ("GET", "/a/../[u]/a%2F%C3%A9?q=1%202")
    assert request.headers == (
        ("Host", loopback.host),
        ("x-U", "é"),
        ("x-U", "2"),
        ("User-Agent", "api"),
        ("Accept", "*/*"),
        ("Accept-Encoding", "gzip, deflate"),
    )


def test_saved_values(run: Run, loopback: Loopback) -> None:
    run(lambda api: api.users.get(), saved_values=True)
    run(lambda api: api.call(POST), saved_values=True)
    assert [(r.target, r.body) for r in loopback.take()] == [("/a/../[u]/7?a=1", b""), ("/p", b'{ "a": 1 }')]


def test_variables_by_their_names_in_postman(run: Run, loopback: Loopback) -> None:
    nested = Operation[Any](name="Nested", method="GET", url="{{base}}/{{{{which}} id}}")
    run(lambda api: api.call(nested), variables={"which": "my", "my id": "7"})
    with pytest.raises(MissingVariableError, match=r"\{\{my id\}\}.* pass variables=\{'my id': \.\.\.\}"):
        run(lambda api: api.call(nested), variables={"which": "my"})
    assert [request.target for request in loopback.take()] == ["/7"]


def test_a_body(run: Run, loopback: Loopback) -> None:
    loopback.respond = lambda request: Answer(204, b"")
    assert run(lambda api: api.call(POST, {"a": 1})) is None
    assert run(lambda api: api.call(POST)) is None
    first, second = loopback.take()
    assert (first.body, first.values("Content-Length"), first.values("Content-Type")) == (
        b'{"a":1}',
        ["7"],
        ["application/json"],
    )
    assert (second.body, second.values("Content-Length")) == (b"", ["0"])


def test_a_very_long_url(run: Run, loopback: Loopback) -> None:
    run(lambda api: api.users.get("x" * 70_000))
    assert len(loopback.take()[0].target) > 70_000


def test_wrappers(run: Run, loopback: Loopback) -> None:
    response = run(lambda api: api.with_response(api.users.get)("1", q="2"))
    assert isinstance(response, Response)
    assert (response.status, response.headers["content-type"], response.body) == (200, "application/json", {"ok": True})
    assert len(loopback.take()) == 1
    request = run(lambda api: api.request_for(api.call)(POST, {"a": 1}))
    assert isinstance(request, PreparedRequest)
    assert (request.method, request.url, request.content) == ("POST", f"{loopback.url}/p", b'{"a":1}')
    assert loopback.take() == []
    with pytest.raises(TypeError, match="not a method of this client"):
        run(lambda api: api.with_response(print)("1"))


def test_errors(run: Run, loopback: Loopback) -> None:
    loopback.respond = lambda request: Answer(404, b'{"message": "nobody"}')
    with pytest.raises(NotFoundError, match=r"GET http://.*: status 404: nobody"):
        run(lambda api: api.users.get("1", q="secret"))
    assert len(loopback.take()) == 1


def test_retries(run: Run, loopback: Loopback, pauses: list[float]) -> None:
    loopback.answers += [Answer(503), Answer(drop=True), Answer(200)]
    assert run(lambda api: api.call(PUT, "x")) == {"ok": True}
    assert [request.body for request in loopback.take()] == [b"x"] * 3
    assert 0.375 <= pauses[0] <= 0.5 <= pauses[1] + 0.25 <= 1.25


def test_retries_end(run: Run, loopback: Loopback, pauses: list[float]) -> None:
    loopback.respond = lambda request: Answer(500, headers=(("Retry-After", "7"),))
    with pytest.raises(ServerError):
        run(lambda api: api.call(PUT, "x"))
    assert (len(loopback.take()), pauses) == (3, [7.0, 7.0])
    with pytest.raises(ServerError):
        run(lambda api: api.call(PUT, "x"), max_retries=0)
    assert len(loopback.take()) == 1


def test_a_server_that_asks_for_too_much_time(run: Run, loopback: Loopback, pauses: list[float]) -> None:
    loopback.respond = lambda request: Answer(503, headers=(("Retry-After", "3600"),))
    with pytest.raises(ServerError):
        run(lambda api: api.call(PUT, "x"))
    assert (len(loopback.take()), pauses) == (1, [])


@pytest.mark.parametrize(
    ("client_options", "options", "sent"),
    [({}, {}, 1), ({"retry_unsafe": True}, {}, 3), ({}, {"extra_headers": {"Idempotency-Key": "k"}}, 3)],
)
def test_a_post_is_sent_once(
    run: Run, loopback: Loopback, pauses: list[float], client_options: Any, options: Any, sent: int
) -> None:
    loopback.respond = lambda request: Answer(drop=True)
    with pytest.raises(ApiConnectionError, match="POST http://") as caught:
        run(lambda api: api.call(POST, {}, **options), **client_options)
    assert isinstance(caught.value.__cause__, httpx2.HTTPError)
    assert len(loopback.take()) == sent


def test_nobody_there(run: Run, pauses: list[float]) -> None:
    with socket.socket() as unused:
        unused.bind(("127.0.0.1", 0))
        base = f"http://127.0.0.1:{unused.getsockname()[1]}"
        with pytest.raises(ApiConnectionError):
            run(lambda api: api.call(PUT, "x"), base=base)
    assert len(pauses) == 2


@pytest.mark.parametrize("base", ["http://h:65536", "http://a\x7fb"])
def test_requests_that_cannot_be_sent(run: Run, pauses: list[float], base: str) -> None:
    with pytest.raises(ApiConnectionError) as caught:
        run(lambda api: api.call(PUT, "x"), base=base)
    assert caught.value.__cause__ is not None
    assert pauses == []


@pytest.mark.parametrize(
    ("client_options", "options"),
    [({"timeout": 0.05}, {}), ({}, {"timeout": 0.05}), ({"timeout": None}, {"timeout": 0.05})],
)
def test_timeouts(run: Run, loopback: Loopback, client_options: Any, options: Any) -> None:
    loopback.respond = lambda request: Answer(delay=0.4)
    with pytest.raises(ApiTimeoutError):
        run(lambda api: api.call(PUT, "x", **options), max_retries=0, **client_options)


def test_no_timeout(run: Run, loopback: Loopback) -> None:
    assert run(lambda api: api.call(PUT, "x", timeout=None), timeout=0.001) == {"ok": True}


def test_redirects(run: Run, loopback: Loopback) -> None:
    loopback.answers += [Answer(302, headers=(("Location", "../b c"),)), Answer(307, headers=(("Location", "?x"),))]
    assert run(lambda api: api.call(POST, {"a": 1})) == {"ok": True}
    sent = [(request.method, request.target, request.body) for request in loopback.take()]
    assert sent == [("POST", "/p", b'{"a":1}'), ("GET", "/b%20c", b""), ("GET", "/b%20c?x", b"")]


def test_too_many_redirects(run: Run, loopback: Loopback) -> None:
    loopback.respond = lambda request: Answer(302, headers=(("Location", request.target + "0"),))
    with pytest.raises(RedirectError, match="more than 2 redirects"):
        run(lambda api: api.call(SHORT))
    assert [request.target for request in loopback.take()] == ["/0", "/00", "/000"]


def test_a_redirect_that_is_not_followed(run: Run, loopback: Loopback) -> None:
    loopback.respond = lambda request: Answer(
        302, b'"here"', (("Location", "/x"), ("Content-Type", "application/json"))
    )
    assert run(lambda api: api.call(INSECURE)) == "here"


def test_digest(run: Run, loopback: Loopback) -> None:
    challenge = ("WWW-Authenticate", 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5')
    loopback.respond = lambda request: (
        Answer() if request.values("Authorization") else Answer(401, headers=(challenge,))
    )
    assert run(lambda api: api.call(DIGEST)) == {"ok": True}
    first, second = loopback.take()
    assert first.target == second.target == "/a/../[x]?q=%zz"
    (authorization,) = second.values("Authorization")
    assert f'uri="{second.target}"' in authorization


def test_auth_of_the_caller(run: Run, loopback: Loopback) -> None:
    run(lambda api: api.call(DIGEST), auth=BearerAuth("t"))
    run(lambda api: api.call(DIGEST), auth=httpx2.BasicAuth("u", "p"))
    assert [request.values("Authorization") for request in loopback.take()] == [["Bearer t"], ["Basic dTpw"]]


def test_a_given_client_is_used_and_not_closed(loopback: Loopback) -> None:
    timeouts: list[Any] = []

    def respond(request: httpx2.Request) -> httpx2.Response:
        timeouts.append(request.extensions["timeout"]["read"])
        return httpx2.Response(200, json=str(request.url))

    with httpx2.Client(transport=httpx2.MockTransport(respond), timeout=3) as given:
        for options in ({}, {"timeout": 5}):
            with Api(base="http://h", http_client=given, **options) as api:
                assert api.users.get("1", timeout=7) == "http://h/[u]/1"
                assert api.call(INSECURE) == "http://h/"
        assert not given.is_closed
    assert timeouts == [7, 3, 7, 5]


def test_a_closed_client(loopback: Loopback) -> None:
    api = Api(base=loopback.url)
    api.close()
    with pytest.raises(RuntimeError, match="closed"):
        api.users.get("1")

    async def main() -> None:
        async_api = AsyncApi(base=loopback.url)
        await async_api.users.get("1")
        await async_api.close()
        with pytest.raises(RuntimeError, match="closed"):
            await async_api.users.get("1")

    asyncio.run(main())


def test_threads_share_a_client(loopback: Loopback) -> None:
    results: list[Any] = []
    with Api(base=loopback.url) as api:
        threads = [
            threading.Thread(target=lambda n=n: results.extend(api.users.get(f"{n}-{i}") for i in range(5)))
            for n in range(8)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert results == [{"ok": True}] * 40
    assert len({request.target for request in loopback.take()}) == 40


def test_tasks_share_a_client(loopback: Loopback) -> None:
    async def main() -> list[Any]:
        async with AsyncApi(base=loopback.url) as api:
            return await asyncio.gather(*(api.users.get(str(n)) for n in range(20)))

    assert asyncio.run(main()) == [{"ok": True}] * 20
    assert len({request.target for request in loopback.take()}) == 20


def test_a_client_has_no_saved_values_unless_generated() -> None:
    class Bare(Client):
        pass

    class AsyncBare(AsyncClient):
        pass

    for kind in (Bare, AsyncBare):
        kind((), {}, {"saved_values": True})
    gc.collect()


def test_importing_takes_nothing_heavy() -> None:
    code = (
        "import sys; sys.modules['postwright'] = type(sys)('postwright');"
        f"sys.modules['postwright'].__path__ = [{str(next(iter(__import__('postwright').__path__)))!r}];"
        "import postwright.runtime;"
        "heavy = {'httpx2', 'dataclasses', 'inspect', 'json', 'asyncio', 'urllib', 'mimetypes'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    result = subprocess.run([sys.executable, "-S", "-c", code], capture_output=True, text=True, check=True)
    assert result.stdout.strip() == "[]"
