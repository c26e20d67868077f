"""Redirects: credentials stay on their server, the way from HTTPS stays one of HTTPS, other schemes are refused."""

import logging
import ssl
from collections.abc import Callable
from pathlib import Path
from typing import Any

import httpx2
import pytest

from loopback import Answer, Loopback, running
from postwright.runtime import (
    ApiConnectionError,
    ApiKeyAuth,
    Auth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    NoAuth,
    OAuth2Auth,
    Operation,
    RedirectError,
)
from postwright.runtime.auth.aws import AwsSigV4Auth
from postwright.runtime.auth.edgegrid import EdgeGridAuth
from postwright.runtime.auth.hawk import HawkAuth
from postwright.runtime.auth.jwt import JwtAuth
from postwright.runtime.auth.oauth1 import OAuth1Auth
from postwright.runtime.auth.oauth2 import ClientCredentials
from runtime_api import Api, Run
from tls_server import tls_server

SECRET = "s3cret-7f1c9e"
HOME = "https://api.test"
Handler = Callable[[httpx2.Request], httpx2.Response]


def get(auth: Auth | None = None, headers: Any = (), **members: Any) -> Operation[Any]:
    """An operation of the server that redirects."""
    return Operation(name="O", method="GET", url="{{base}}/from", auth=auth, headers=headers, **members)


def redirecting(location: str, status: int = 302, cookie: str = "") -> tuple[Handler, list[httpx2.Request]]:
    """A server that sends on whoever asks for `/from`, and the requests that came."""
    seen: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        if request.url.path == "/token":
            return httpx2.Response(200, json={"access_token": SECRET})
        if request.url.path != "/from":
            return httpx2.Response(200)
        if request.headers.get("x-digest") and "authorization" not in request.headers:
            return httpx2.Response(401, headers={"WWW-Authenticate": 'Digest realm="r", nonce="n", qop="auth"'})
        return httpx2.Response(status, headers={"Location": location, "Set-Cookie": cookie})

    return handle, seen


def called(location: str, described: Operation[Any], status: int = 302, **options: Any) -> list[httpx2.Request]:
    """The requests that a call makes of a server that redirects."""
    handle, seen = redirecting(location, status, cookie=f"session={SECRET}; Domain=test")
    with httpx2.Client(transport=httpx2.MockTransport(handle)) as client:
        Api(base=HOME, http_client=client, **options).call(described)
    return seen


def shown(request: httpx2.Request) -> str:
    """All of a request but its body."""
    return f"{request.url} {request.headers.multi_items()}"


OTHERS = [
    "https://evil.test/to",
    "https://api.test:8443/to",
    "https://sub.api.test/to",
    "https://test/to",
    "https://api.test.evil.test/to",
    "//evil.test/to",
    "https://api.test@evil.test/to",
    "https://evil.test:443/to",
]
AUTHS: list[Auth] = [
    BearerAuth(SECRET),
    BasicAuth("u", SECRET),
    ApiKeyAuth("X-Anything", SECRET),
    ApiKeyAuth("api_key", SECRET, in_query=True),
    OAuth2Auth(SECRET),
    OAuth2Auth(SECRET, placement="queryParams"),
    OAuth2Auth("", flow=ClientCredentials("https://login.test/token", "id", "x")),
    OAuth2Auth("", placement="queryParams", flow=ClientCredentials("https://login.test/token", "id", "x")),
    AwsSigV4Auth(SECRET, "x", session_token=SECRET),
    AwsSigV4Auth(SECRET, "x", session_token=SECRET, in_query=True),
    OAuth1Auth(SECRET, "x", token=SECRET),
    OAuth1Auth(SECRET, "x", token=SECRET, in_header=False),
    HawkAuth(SECRET, "x"),
    EdgeGridAuth(SECRET, "x", SECRET),
    JwtAuth(algorithm="HS256", secret="x" * 32, header=f'{{"kid": "{SECRET}"}}'),
    DigestAuth(SECRET, "x", realm="r", nonce="n"),
    DigestAuth(SECRET, "x"),
]


@pytest.mark.parametrize("auth", AUTHS, ids=lambda auth: type(auth).__name__)
@pytest.mark.parametrize("location", ["https://evil.test/to", "https://api.test:8443/to"])
def test_credentials_stay_on_their_server(auth: Auth, location: str) -> None:
    is_asked = isinstance(auth, DigestAuth) and not auth._saved[0]
    seen = called(location, get(auth, headers=(("X-Digest", "1"),) if is_asked else ()))
    last = seen[-1]
    assert last.url.path == "/to"
    assert SECRET not in shown(last)
    assert "authorization" not in last.headers
    assert not {"oauth_token", "X-Amz-Signature", "access_token", "api_key"} & {*last.url.params}


@pytest.mark.parametrize("location", OTHERS)
def test_what_another_server_is(location: str) -> None:
    headers = (("Cookie", f"a={SECRET}"), ("X-Api-Key", SECRET), ("X-Auth-Token", SECRET), ("X-Plain", "1"))
    seen = called(location, get(BearerAuth(SECRET), headers), extra_headers={"Proxy-Authorization": SECRET})
    assert len(seen) == 2
    assert SECRET not in shown(seen[1])
    assert "referer" not in seen[1].headers
    assert seen[1].headers["x-plain"] == "1"


@pytest.mark.parametrize(
    "location", ["/to", "\\\\evil.test/to", "https://API.test/to", "https://api.test:443/to", "https://u:p@api.test/to"]
)
def test_the_same_server_gets_them_again(location: str) -> None:
    headers = (("Cookie", f"a={SECRET}"), ("X-Api-Key", SECRET))
    last = called(location, get(BearerAuth(SECRET), headers))[-1]
    assert last.headers["authorization"] == f"Bearer {SECRET}"
    assert (last.headers["cookie"], last.headers["x-api-key"]) == (f"a={SECRET}", SECRET)


def test_a_client_that_is_given_adds_nothing_of_its_own() -> None:
    handle, seen = redirecting("https://evil.test/to")
    own = {"headers": {"X-Api-Key": SECRET}, "cookies": {"a": SECRET}, "auth": ("u", SECRET)}
    with httpx2.Client(transport=httpx2.MockTransport(handle), **own) as client:  # type: ignore[arg-type]
        Api(base=HOME, http_client=client).call(get())
    assert [SECRET in shown(request) for request in seen] == [False, False]


def test_there_is_no_way_back_to_credentials() -> None:
    locations = {"/from": "https://evil.test/over", "/over": "https://api.test/end"}
    seen: list[httpx2.Request] = []

    def handle(request: httpx2.Request) -> httpx2.Response:
        seen.append(request)
        location = locations.get(request.url.path)
        return httpx2.Response(302, headers={"Location": location}) if location else httpx2.Response(200)

    with httpx2.Client(transport=httpx2.MockTransport(handle)) as client:
        Api(base=HOME, http_client=client, auth=httpx2.BasicAuth("u", SECRET)).call(get())
    assert ["authorization" in request.headers for request in seen] == [True, False, False]


def test_a_collection_can_ask_for_authorization_to_be_kept_but_not_in_the_open() -> None:
    described = get(BearerAuth(SECRET), keep_authorization=True)
    assert SECRET in shown(called("https://other.test/to", described)[-1])
    assert SECRET not in shown(called("http://other.test/to", described, insecure_redirects=True)[-1])


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_from_https_to_http(status: int) -> None:
    described = get(BearerAuth(SECRET))
    with pytest.raises(RedirectError, match=r"HTTPS to HTTP, which is followed only with insecure_redirects=True$"):
        called("http://api.test/to", described, status)
    last = called("http://api.test/to", described, status, insecure_redirects=True)[-1]
    assert (str(last.url), SECRET in shown(last)) == ("http://api.test/to", False)


@pytest.mark.parametrize(
    "location",
    ["file:///etc/passwd", "ftp://api.test/x", "data:text/plain,x", "javascript:alert(1)", "gopher://h/", "ws://a"],
)
@pytest.mark.parametrize("insecure", [False, True])
def test_other_schemes(location: str, insecure: bool) -> None:
    with pytest.raises(RedirectError, match="the server redirects to a URL with"):
        called(location, get(), insecure_redirects=insecure)


@pytest.mark.parametrize(
    "location", [f"http://u:{SECRET}@[x/", f"https://api.test:{SECRET}/", f"http://[{SECRET}]/?{SECRET}"]
)
def test_an_address_that_is_none_is_not_shown(location: str) -> None:
    with pytest.raises((RedirectError, ApiConnectionError)) as caught:
        called(location, get())
    assert SECRET not in f"{caught.value} {caught.value!r}"


def test_an_address_can_write_no_headers(run: Run, loopback: Loopback) -> None:
    loopback.answers.append(Answer(302, headers=(("Location", "/a b\x7f\xe9?x=1\tX: 1"),)))
    run(lambda api: api.call(get()))
    assert [request.target for request in loopback.take()] == ["/from", "/a%20b%7F%C3%A9?x=1X:%201"]


def test_two_servers_on_the_wire(run: Run, loopback: Loopback) -> None:
    with running() as other:
        loopback.answers.append(Answer(307, headers=(("Location", f"{other.url}/to"),)))
        run(lambda api: api.call(get(BearerAuth(SECRET), (("X-Api-Key", SECRET),))))
        (request,) = other.take()
    assert SECRET.encode() not in request.head
    assert request.values("host") == [other.host]


class TestCertificates:
    """They are checked unless the caller says no, or the collection, and the caller nothing."""

    unchecked: Operation[Any] = Operation(name="O", method="GET", url="{{base}}/", verify=False)
    checked: Operation[Any] = Operation(name="O", method="GET", url="{{base}}/", auth=NoAuth())

    def test_they_are_checked(self, tmp_path: Path) -> None:
        with tls_server(tmp_path) as (url, trusting):
            for made in (Api(base=url, max_retries=0), Api(base=url, max_retries=0, verify=True)):
                with made as api, pytest.raises(ApiConnectionError, match="certificate"):
                    api.call(self.checked)
            with Api(base=url, verify=trusting) as api:
                assert api.call(self.checked) == "http/1.1"

    def test_what_the_caller_says_counts_more_than_the_collection(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        with tls_server(tmp_path) as (url, trusting):
            strict: list[bool | ssl.SSLContext] = [True, ssl.create_default_context()]
            for verify in strict:
                with Api(base=url, max_retries=0, verify=verify) as api, pytest.raises(ApiConnectionError):
                    api.call(self.unchecked)
            for choice in (False, trusting):
                with Api(base=url, verify=choice) as api:
                    assert api.call(self.unchecked) == "http/1.1"
        assert _warnings(caplog) == []

    def test_a_collection_that_switches_it_off_is_told_once(
        self, tmp_path: Path, caplog: pytest.LogCaptureFixture
    ) -> None:
        with tls_server(tmp_path) as (url, _), Api(base=url) as api:
            assert api.call(self.unchecked) == "http/1.1"
            assert api.call(self.unchecked) == "http/1.1"
        (record,) = _warnings(caplog)
        assert "certificates are not checked" in record.getMessage()


def _warnings(caplog: pytest.LogCaptureFixture) -> list[logging.LogRecord]:
    """What the runtime warned of."""
    return [
        record for record in caplog.records if (record.levelno, record.name) == (logging.WARNING, "postwright.runtime")
    ]
