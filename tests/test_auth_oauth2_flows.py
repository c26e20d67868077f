"""What the flows of OAuth 2.0 send, to the token endpoint, and their errors; section 6.5."""

import socket
import time

import httpx2
import pytest

from authorization_server import ID, SECRET, Server, failure
from loopback import Answer, Loopback
from oauth2_clients import Api, Twin, fails, fields_of, operation, twin
from postwright.runtime import AuthError
from postwright.runtime.auth import fresh
from postwright.runtime.auth.oauth2 import (
    ClientCredentials,
    PasswordGrant,
    RefreshToken,
    RequestParameter,
)

__all__ = ["twin"]


@pytest.fixture
def server(loopback: Loopback) -> Server:
    return Server(loopback)


def test_client_credentials(twin: Twin, server: Server) -> None:
    flow = ClientCredentials(f"{server.url}/token", ID, SECRET, scope="a b", audience="x", resource="y")
    expected = {"grant_type": "client_credentials", "scope": "a b", "audience": "x", "resource": "y"}
    assert fields_of(twin, server, flow) == expected
    assert server.token_requests[0].by_header


def test_the_client_in_the_body(twin: Twin, server: Server) -> None:
    flow = ClientCredentials(f"{server.url}/token", ID, SECRET, in_body=True)
    expected = {"grant_type": "client_credentials", "client_id": ID, "client_secret": SECRET}
    assert fields_of(twin, server, flow) == expected
    assert not server.token_requests[0].by_header
    body = server.token_requests[0].request.body
    assert body == b"grant_type=client_credentials&client_id=client%3A1&client_secret=s3cret%26%C3%A9"


def test_password(twin: Twin, server: Server) -> None:
    flow = PasswordGrant(f"{server.url}/token", ID, SECRET, username="ada", password="p+w d", scope="s")
    expected = {"grant_type": "password", "username": "ada", "password": "p+w d", "scope": "s"}
    assert fields_of(twin, server, flow) == expected


def test_a_refresh_token_at_its_own_url(twin: Twin, server: Server) -> None:
    flow = RefreshToken(
        "http://127.0.0.1:9/", ID, SECRET, refresh_token="first-refresh", refresh_url=server.url + "/token"
    )
    assert fields_of(twin, server, flow) == {"grant_type": "refresh_token", "refresh_token": "first-refresh"}


def test_all_further_parameters_of_a_refresh_token_go_with_it(twin: Twin, server: Server) -> None:
    parameters = (RequestParameter("a", "1"), RequestParameter("b", "2", request="refresh"))
    flow = RefreshToken(f"{server.url}/token", ID, SECRET, refresh_token="first-refresh", parameters=parameters)
    assert {"a": "1", "b": "2"}.items() <= fields_of(twin, server, flow).items()


def test_a_user_agent_that_is_switched_off(server: Server) -> None:
    flow = ClientCredentials(f"{server.url}/token", ID, SECRET)
    with Api({}) as api:
        get = operation(server.url, flow)
        get.disabled_system_headers = ("user-agent",)
        api.call(get)
    assert server.token_requests[0].request.values("User-Agent") == []


def test_a_url_without_a_protocol(twin: Twin, server: Server) -> None:
    fields_of(twin, server, ClientCredentials(f" {server.url.removeprefix('http://')}/token ", ID, SECRET))


def test_a_client_without_a_name_shows_nothing(twin: Twin, server: Server) -> None:
    for in_body in (False, True):
        flow = PasswordGrant(f"{server.url}/token", username="ada", password="x", in_body=in_body)
        assert fails(twin, server, flow) == "URL/token: invalid_client"
    for request in server.loopback.requests:
        assert request.values("Authorization") == []
        assert b"client" not in request.body


PARAMETERS = (
    RequestParameter("audience", "{{id}}"),
    RequestParameter("audience", "second"),
    RequestParameter("scope", "instead"),
    RequestParameter("X-Tenant", "t 1", "header"),
    RequestParameter("accept", "application/json", "header"),
    RequestParameter("v&", "1 &2", "url"),
    RequestParameter("again", "yes", "body", "refresh"),
    RequestParameter("asked", "no", "url", "auth"),
)


def test_further_parameters(twin: Twin, server: Server) -> None:
    server.with_refresh = True
    flow = ClientCredentials(f"{server.url}/token?w=0#f", ID, SECRET, scope="s", parameters=PARAMETERS)
    api, get = twin({"id": "first"}), operation(server.url, flow)
    api.call(get)
    server.refused = {"token-1"}
    api.call(get)
    first, second = server.token_requests
    assert first.request.body == b"grant_type=client_credentials&audience=first&audience=second&scope=instead"
    assert first.query == {"w": "0", "v&": "1 &2"}
    assert first.request.values("X-Tenant") == ["t 1"]
    assert first.request.values("Accept") == ["application/json"]
    assert second.fields == {"grant_type": "refresh_token", "refresh_token": "refresh-1", "again": "yes"}
    assert second.query == {"w": "0"}
    assert second.request.values("Accept") == ["*/*"]
    assert second.request.values("User-Agent") == ["postwright"]


FORM = (("Content-Type", "application/x-www-form-urlencoded; charset=utf-8"),)


def test_a_token_as_a_form(twin: Twin, server: Server) -> None:
    server.failures = [Answer(body=b"access_token=token-f&scope=x", headers=FORM)]
    fields_of(twin, server, ClientCredentials(f"{server.url}/token", ID, SECRET))
    assert server.calls == ["Bearer token-f"]


@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (failure(400, "invalid_scope", "No such\nscope."), "URL/token: invalid_scope: No such scope."),
        (failure(200, "bad"), "URL/token: bad"),
        (failure(400, "bad", f"{SECRET} and {SECRET}"), "URL/token: bad: *** and ***"),
        (failure(400, "x" * 999), "URL/token: " + "x" * 300),
        (Answer(500, b"<html>"), "URL/token: status 500 without an access token"),
        (Answer(200, b"<html>"), "URL/token: status 200 without an access token"),
        (Answer(200, b"[" * 100_000), "URL/token: status 200 without an access token"),
        (Answer(200, b'["access_token"]'), "URL/token: status 200 without an access token"),
        (Answer(200, b'{"access_token": 1}'), "URL/token: status 200 without an access token"),
        (Answer(200, b'{"access_token": "a\\r\\nX: y"}'), "URL/token: status 200 without an access token"),
        (Answer(400, b'{"error": {"code": 1}}'), "URL/token: status 400 without an access token"),
        (
            Answer(307, b"", (("Location", "http://other.test/"),)),
            "URL/token: the server redirects, which is not followed",
        ),
    ],
)
def test_what_the_token_endpoint_says(twin: Twin, server: Server, answer: Answer, said: str) -> None:
    server.failures = [answer]
    assert fails(twin, server, ClientCredentials(f"{server.url}/token?key=s3cret", ID, SECRET)) == said
    assert len(server.loopback.requests) == 1


def test_a_failure_is_not_kept(twin: Twin, server: Server) -> None:
    server.failures = [failure(503, "temporarily_unavailable")]
    api, get = twin({}), operation(server.url, ClientCredentials(f"{server.url}/token", ID, SECRET))
    with pytest.raises(AuthError):
        api.call(get)
    api.call(get)
    assert server.calls == ["Bearer token-1"]


def test_a_token_endpoint_that_is_not_there(twin: Twin, server: Server) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        url = f"127.0.0.1:{taken.getsockname()[1]}/token"
        said = fails(twin, server, ClientCredentials(f"http://u:s3cret@{url}?s3cret", ID, SECRET))
    assert said.startswith(f"http://{url}: ")


def test_a_token_endpoint_that_is_too_slow(server: Server) -> None:
    server.delay = 1
    with Api({}, timeout=0.1) as api, pytest.raises(AuthError, match="/token: "):
        api.call(operation(server.url, ClientCredentials(f"{server.url}/token", ID, SECRET)))


@pytest.mark.parametrize("url", ["", "ftp://a.test/token", "http://", "http://a.test:x/", "file:///a"])
def test_what_is_no_token_endpoint(twin: Twin, server: Server, url: str) -> None:
    assert fails(twin, server, ClientCredentials(url, ID, SECRET)) == "the URL for tokens is no URL that can be asked"


@pytest.mark.parametrize(
    ("name", "value", "reason"),
    [
        ("X", "a\r\nY: s3cret", "the value of the header X has a control character"),
        ("X-é", "s3cret", "'X-é' cannot be the name of a header"),
        ("X", "s3cret €", "the value of the header X has more than Latin-1 letters"),
    ],
)
def test_what_is_no_header(twin: Twin, server: Server, name: str, value: str, reason: str) -> None:
    parameters = (RequestParameter(name, value, "header"),)
    flow = ClientCredentials(f"{server.url}/token", ID, SECRET, parameters=parameters)
    assert fails(twin, server, flow) == f"the token request: {reason}"


def test_a_refused_refresh_token_is_an_error(twin: Twin, server: Server) -> None:
    server.forget_refresh_tokens()
    flow = RefreshToken(f"{server.url}/token", ID, SECRET, refresh_token="s3cret-refresh")
    assert fails(twin, server, flow) == "URL/token: invalid_grant"


def test_tokens_come_by_the_clients_own_connections(server: Server) -> None:
    flow = ClientCredentials(f"{server.url}/token", ID, SECRET)
    seen: list[str] = []
    hooks = {"request": [lambda request: seen.append(request.url.path)]}
    with httpx2.Client(event_hooks=hooks) as connections:
        Api({}, http_client=connections).call(operation(server.url, flow))
    assert seen == ["/token", "/api"]


def test_the_time_is_real() -> None:
    assert abs(fresh.now() - time.time()) < 1
