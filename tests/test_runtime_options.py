"""The options of clients, and what their users see of them; sync, on asyncio and on trio."""

import copy
import logging
import pickle
import ssl
from pathlib import Path
from typing import Any

import anyio
import httpx2
import pytest

from loopback import Answer, Loopback
from postwright.runtime import (
    ApiConnectionError,
    ApiStatusError,
    ApiTimeoutError,
    AuthError,
    BearerAuth,
    GoneError,
    MissingVariableError,
    Operation,
    PreconditionFailedError,
    PreparedRequest,
    RedirectError,
    Response,
)
from postwright.runtime.result import Headers
from postwright.runtime.settings import Connections
from postwright.runtime.transport import _verify
from runtime_api import INSECURE, POST, PUT, Api, AsyncApi, Run
from tls_server import tls_server

SECRET = Operation[Any](name="Secret", method="GET", url="{{base}}/s?key=shh", headers=(("X-Api-Key", "shh"),))
MOVED = Answer(302, headers=(("Location", "/to"),))


def test_headers_and_query_of_all_requests(run: Run, loopback: Loopback) -> None:
    options = {"extra_headers": {"x-u": None, "X-All": "1"}, "extra_query": {"v": 2}}
    run(lambda api: api.users.get("1", q="2"), **options)
    run(lambda api: api.users.get("1", extra_headers={"X-All": "3"}, extra_query={"v": 4}), **options)
    first, second = loopback.take()
    assert (first.target, first.values("X-All"), first.values("x-U")) == ("/a/../[u]/1?q=2&v=2", ["1"], [])
    assert (second.target, second.values("X-All")) == ("/a/../[u]/1?v=4", ["3"])


def test_a_client_with_other_options(run: Run, loopback: Loopback, pauses: list[float]) -> None:
    loopback.respond = lambda request: Answer(503)
    changed: list[Any] = []

    def use(api: Any) -> Any:
        changed.append(api.with_options(max_retries=0, auth=BearerAuth("t"), variables={"base": loopback.url + "/b"}))
        return changed[0].users.get("1")

    with pytest.raises(ApiStatusError):
        run(use)
    (request,) = loopback.take()
    assert (request.target, request.values("Authorization")) == ("/b/a/../[u]/1", ["Bearer t"])
    with pytest.raises(ApiStatusError):
        run(lambda api: (api.with_options(max_retries=0), api.users.get("1"))[1])
    assert len(loopback.take()) == 3


def test_folders_of_a_changed_client_are_its_own(loopback: Loopback) -> None:
    with Api(base=loopback.url) as api:
        before = api.users
        other = api.with_options(extra_query={"x": "1"})
        other.users.get("1")
        before.get("1")
        copy.copy(other).users.get("1")
    assert [request.target.partition("?")[2] for request in loopback.take()] == ["x=1", "", "x=1"]


def test_hooks_around_each_attempt(run: Run, loopback: Loopback, pauses: list[float]) -> None:
    loopback.answers += [Answer(503), Answer(drop=True), Answer(200)]
    seen: list[Any] = []

    def before(request: PreparedRequest) -> PreparedRequest:
        seen.append(request.operation)
        return request.with_header("X-Attempt", str(len(seen)))

    run(
        lambda api: api.users.get("1"),
        before_request=before,
        after_response=lambda request, answer: seen.append((request.method, answer.status, answer.content)),
    )
    assert seen == ["Users/Get", ("GET", 503, b'{"ok": true}'), "Users/Get", "Users/Get", ("GET", 200, b'{"ok": true}')]
    assert [request.values("X-Attempt") for request in loopback.take()] == [["1"], ["3"], ["4"]]


def test_hooks_can_be_coroutines(loopback: Loopback) -> None:
    seen: list[Any] = []

    async def before(request: PreparedRequest) -> None:
        await anyio.sleep(0)
        seen.append(request.method)

    async def after(request: PreparedRequest, answer: Any) -> None:
        await anyio.sleep(0)
        seen.append(answer.status)

    async def main() -> None:
        async with AsyncApi(base=loopback.url, before_request=before, after_response=after) as api:
            await api.users.get("1")

    anyio.run(main)
    assert seen == ["GET", 200]


@pytest.mark.parametrize("value", ["a\r\nb", "\u20ac"])
def test_hooks_set_no_header_that_cannot_be_sent(value: str) -> None:
    with Api(base="http://h") as api:
        request = api.request_for(api.users.get)("1")
    with pytest.raises(ValueError, match="the header X"):
        request.with_header("X", value)


def test_the_log_shows_no_secrets(run: Run, loopback: Loopback, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO, "httpx2")
    caplog.set_level(logging.DEBUG, "postwright.runtime")
    loopback.respond = lambda request: Answer(headers=(("X-Request-Id", "r1"), ("Set-Cookie", "s=shh")))
    run(lambda api: api.call(SECRET), auth=BearerAuth("shh"))
    lines = [record.getMessage() for record in caplog.records if record.name == "postwright.runtime"]
    assert "shh" not in caplog.text
    assert lines[0].startswith(f"GET {loopback.url}/s, headers {{'X-Api-Key': '...', 'Authorization': '...'")
    assert lines[1].startswith(f"GET {loopback.url}/s: 200 in 0.")
    assert lines[1].endswith(" s, request r1")
    assert "'set-cookie': '...'" in lines[2]
    assert f"HTTP Request: GET {loopback.url}/s " in caplog.text


def test_the_log_tells_of_trouble(
    run: Run, loopback: Loopback, pauses: list[float], caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "postwright.runtime")
    loopback.answers += [Answer(drop=True), Answer(503, headers=(("retry-after-ms", "2500"),)), Answer()]
    run(lambda api: api.call(PUT, "x"))
    lines = [record.getMessage() for record in caplog.records if record.name == "postwright.runtime"]
    assert [line.partition("/p: ")[2][:6] for line in lines] == ["Server", "retry ", "503 in", "retry ", "200 in"]
    assert lines[3].endswith("retry 2 in 2.5 s")
    assert pauses[1] == 2.5


def test_other_loggers_of_the_library_are_left_alone(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.INFO)
    logging.getLogger("httpx2").info("a line")
    with httpx2.Client(transport=httpx2.MockTransport(lambda request: httpx2.Response(200))) as client:
        client.get("http://h/?key=own")
    assert "a line" in caplog.text
    assert "http://h/?key=own" in caplog.text


def test_a_key_for_all_attempts(run: Run, loopback: Loopback, pauses: list[float]) -> None:
    loopback.answers += [Answer(503), Answer(429), Answer()]
    run(lambda api: api.call(POST, {"a": 1}), idempotency_header="Idempotency-Key")
    first, second, third = (request.values("idempotency-key") for request in loopback.take())
    assert first == second == third
    assert len(first[0]) == 36


@pytest.mark.parametrize(("follow", "targets"), [(None, ["/p", "/to"]), (True, ["/p", "/to"]), (False, ["/p"])])
def test_redirects_by_choice(run: Run, loopback: Loopback, follow: bool | None, targets: list[str]) -> None:
    loopback.answers.append(MOVED)
    options = {} if follow is None else {"follow_redirects": follow}
    run(lambda api: api.call(PUT, "x"), **options)
    assert [request.target for request in loopback.take()] == targets
    loopback.answers.append(MOVED)
    run(lambda api: api.call(INSECURE), **options)
    assert len(loopback.take()) == 1 + (follow is True)


def test_raw_requests(run: Run, loopback: Loopback) -> None:
    run(
        lambda api: api.raw_request(
            "POST", "{{base}}/raw", query={"q": [1, 2]}, headers={"X": 3}, body={"a": None}, auth=BearerAuth("{{t}}")
        ),
        variables={"t": "shh"},
    )
    run(lambda api: api.raw_request("PUT", "{{base}}/raw", body="text"))
    assert run(lambda api: api.with_response(api.raw_request)("GET", "{{base}}/raw")).status == 200
    first, second, third = loopback.take()
    assert (first.target, first.body, first.values("X")) == ("/raw?q=1&q=2", b'{"a":null}', ["3"])
    assert first.values("Authorization") == ["Bearer shh"]
    assert (second.body, second.values("Content-Type")) == (b"text", ["text/plain"])
    assert (third.method, third.body) == ("GET", b"")


def test_a_token_for_each_request(run: Run, loopback: Loopback) -> None:
    tokens = iter("ab")
    auth = BearerAuth(lambda: next(tokens))
    run(lambda api: api.users.get("1"), auth=auth)
    run(lambda api: api.users.get("1"), auth=auth)
    assert [request.values("Authorization") for request in loopback.take()] == [["Bearer a"], ["Bearer b"]]


def test_timeouts_by_phase(run: Run, loopback: Loopback) -> None:
    loopback.respond = lambda request: Answer(delay=0.4)
    short = httpx2.Timeout(5, read=0.05)
    with pytest.raises(ApiTimeoutError):
        run(lambda api: api.call(PUT, "x"), max_retries=0, timeout=short)
    with pytest.raises(ApiTimeoutError):
        run(lambda api: api.call(PUT, "x", timeout=short), max_retries=0)


def test_a_proxy(run: Run, loopback: Loopback) -> None:
    run(lambda api: api.users.get("1"), base="http://far.example", proxy=loopback.url)
    assert [request.target for request in loopback.take()] == ["http://far.example/a/../[u]/1"]


def test_certificates_and_http2(run: Run, tmp_path: Path) -> None:
    with tls_server(tmp_path) as (url, trusting):
        with pytest.raises(ApiConnectionError, match=r"(?i)certificate"):
            run(lambda api: api.users.get("1"), base=url, max_retries=0)
        assert run(lambda api: api.users.get("1"), base=url, verify=trusting) == "http/1.1"
        assert run(lambda api: api.users.get("1"), base=url, verify=False, http2=True) == "h2 /a/../[u]/1"
        assert run(lambda api: api.call(INSECURE), base=url) == "http/1.1"


def test_certificates_are_loaded_where_they_are_needed(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    with Api(base=loopback.url) as api:
        api.users.get("1")
        api.with_options(auth=httpx2.BasicAuth("u", "p")).users.get("1")
        assert [*api._session._pool._made] == [(True, False, False), (True, False, True)]
    in_the_clear = Connections(tls=False)
    context = _verify(in_the_clear)
    assert isinstance(context, ssl.SSLContext)
    assert (context.verify_mode, context.cert_store_stats()["x509_ca"]) == (ssl.CERT_REQUIRED, 0)
    assert [_verify(in_the_clear._replace(verify=value)) for value in (False, context)] == [False, context]
    assert _verify(in_the_clear._replace(proxy="https://p.example")) is _verify(Connections()) is True
    monkeypatch.setenv("HTTP_PROXY", "https://p.example")
    assert _verify(in_the_clear) is True


def test_a_limit_of_connections(loopback: Loopback) -> None:
    with Api(base=loopback.url, max_connections=1, timeout=0.2, max_retries=0) as api:
        with api.stream(api.users.get)("1"), pytest.raises(ApiTimeoutError):
            api.users.get("2")
        assert api.users.get("3") == {"ok": True}


def test_a_client_of_the_wrong_kind() -> None:
    with httpx2.Client() as given, pytest.raises(TypeError, match=r"an httpx2\.AsyncClient here, not Client"):
        AsyncApi(http_client=given)  # type: ignore[typeddict-item]
    with pytest.raises(TypeError, match=r"an httpx2\.Client here, not str"):
        Api(http_client="x")  # type: ignore[typeddict-item]


def test_responses_know_their_request(run: Run, loopback: Loopback) -> None:
    loopback.answers += [MOVED, Answer(headers=(("x-amzn-requestid", "r2"),))]
    response = run(lambda api: api.with_response(api.users.get)("1"))
    assert (response.request_id, response.content) == ("r2", b'{"ok": true}')
    assert response.request.url == f"{loopback.url}/to"
    assert Response(200, Headers(), None).request_id is None


def test_reprs_hide_secrets(loopback: Loopback) -> None:
    auth = BearerAuth("shh")
    for api in (Api(base="http://shh", auth=auth), AsyncApi(base="http://shh", auth=auth)):
        assert repr(api) == f"<{type(api).__name__} with base>"
        assert "shh" not in repr((api.users, auth))
    assert repr(Api(base=None)) == "<Api with no variables>"
    with Api(base="http://h", auth=auth) as api:
        assert repr(api.request_for(api.call)(SECRET)) == "<PreparedRequest GET http://h/s>"


@pytest.mark.parametrize("fail", [pickle.dumps, copy.deepcopy])
def test_clients_say_that_they_cannot_be_pickled(fail: Any) -> None:
    for holder in (Api(), Api().users, AsyncApi(), AsyncApi().users):
        with pytest.raises(TypeError, match=r"holds connections and secrets, and can't be pickled .* copy\.copy\(\)"):
            fail(holder)


@pytest.mark.parametrize(
    "error",
    [
        MissingVariableError("a", "b", "C"),
        AuthError("AWS", "no key"),
        ApiConnectionError("broken", "GET", "http://h"),
        ApiTimeoutError("late", "GET", "http://h"),
        RedirectError("too often", "GET", "http://h"),
        GoneError("GET", "http://h", 410, Headers([("X-Request-Id", "1"), ("a", "b")]), {"message": "m"}),
        PreconditionFailedError("PUT", "http://h", 412, Headers(), None),
    ],
)
def test_errors_can_be_pickled(error: Exception) -> None:
    for twin in (pickle.loads(pickle.dumps(error)), copy.deepcopy(error)):
        assert (type(twin), str(twin), twin.args[:3]) == (type(error), str(error), error.args[:3])
    if isinstance(error, ApiStatusError):
        assert pickle.loads(pickle.dumps(error)).request_id == error.request_id
