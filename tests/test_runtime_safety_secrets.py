"""What a client prints, logs or raises holds none of the secrets that it was given or got."""

import logging
import pickle
import traceback
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple

import httpx2
import pytest

from loopback import Answer, Loopback, RecordedRequest
from postwright.runtime import (
    ApiError,
    ApiKeyAuth,
    ApiStatusError,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    Headers,
    OAuth2Auth,
    Operation,
    PartOptions,
    Response,
)
from postwright.runtime.auth.asap import AsapAuth
from postwright.runtime.auth.aws import AwsSigV4Auth
from postwright.runtime.auth.edgegrid import EdgeGridAuth
from postwright.runtime.auth.hawk import HawkAuth
from postwright.runtime.auth.jwt import JwtAuth
from postwright.runtime.auth.ntlm import NtlmAuth
from postwright.runtime.auth.oauth1 import OAuth1Auth
from postwright.runtime.auth.oauth2 import ClientCredentials, PasswordGrant, RefreshToken, RequestParameter
from runtime_api import Api, AsyncApi, Run

SECRET = "s3cret7f1c9e"
URL = "{{base}}/x"


class Place(NamedTuple):
    """A call with the secret in one place."""

    described: Operation[Any]
    options: Mapping[str, Any] = {}
    body: Any = None
    call: Mapping[str, Any] = {}


def op(**members: Any) -> Operation[Any]:
    return Operation(**{"name": "O", "method": "PUT", "url": URL, "body": "json", **members})


def authed(auth: Any) -> Place:
    return Place(op(auth=auth))


def flowing(kind: Any, *arguments: Any, **options: Any) -> Place:
    return authed(OAuth2Auth("", flow=kind("{{base}}/token", *arguments, **options)))


ERRORS = (ApiError, ValueError)
PLAIN = {f"{kind} of a {whose}" for kind in ("header", "query") for whose in ("call", "client")} | {
    "hook",
    "variable in a header",
    "variable in the query",
}
SECRET_VARIABLE = {"variables": {"secret": SECRET}}
PLACES: dict[str, Place] = {
    "variable in a header": Place(op(headers=(("X-Plain", "{{secret}}"),)), SECRET_VARIABLE),
    "variable in the query": Place(op(query=(("q", "{{secret}}"),)), SECRET_VARIABLE),
    "variable in the path": Place(op(url="{{base}}/bot{{api_token}}/x"), {"variables": {"api_token": SECRET}}),
    "user info": Place(op(url="http://u:{{secret}}@{{host}}/x"), SECRET_VARIABLE),
    "header of a call": Place(op(), call={"extra_headers": {"X-Plain": SECRET}}),
    "query of a call": Place(op(), call={"extra_query": {"q": SECRET}}),
    "header of a client": Place(op(), {"extra_headers": {"X-Plain": SECRET}}),
    "query of a client": Place(op(), {"extra_query": {"q": SECRET}}),
    "cookie": Place(op(headers=(("Cookie", f"a={SECRET}"),))),
    "json": Place(op(), body={"password": SECRET}),
    "form": Place(op(body="form"), body={"password": SECRET}),
    "multipart": Place(
        op(body="multipart", parts={"f": PartOptions(file=True)}), body={"f": (SECRET, SECRET.encode())}
    ),
    "text": Place(op(body="raw"), body=SECRET),
    "bytes": Place(op(body="file"), body=SECRET.encode()),
    "bearer": authed(BearerAuth(SECRET)),
    "bearer function": authed(BearerAuth(lambda: SECRET)),
    "basic": authed(BasicAuth("u", SECRET)),
    "key in a header": authed(ApiKeyAuth("X-Plain", SECRET)),
    "key in the query": authed(ApiKeyAuth("q", SECRET, in_query=True)),
    "access token": authed(OAuth2Auth(SECRET)),
    "access token in the query": authed(OAuth2Auth(SECRET, placement="queryParams")),
    "digest": authed(DigestAuth("u", SECRET)),
    "digest at once": authed(DigestAuth("u", SECRET, realm="r", nonce=SECRET)),
    "aws": authed(AwsSigV4Auth(SECRET, SECRET, session_token=SECRET)),
    "aws in the query": authed(AwsSigV4Auth(SECRET, SECRET, session_token=SECRET, in_query=True)),
    "oauth1": authed(OAuth1Auth(SECRET, SECRET, token=SECRET, token_secret=SECRET)),
    "oauth1 in the query": authed(OAuth1Auth("k", SECRET, signature_method="PLAINTEXT", in_header=False)),
    "oauth1 key": authed(OAuth1Auth("k", "", signature_method="RSA-SHA1", private_key=SECRET)),
    "hawk": authed(HawkAuth("i", SECRET, ext=SECRET)),
    "edgegrid": authed(EdgeGridAuth(SECRET, SECRET, SECRET)),
    "jwt": authed(JwtAuth(secret=SECRET * 3, payload=f'{{"a": "{SECRET}"}}')),
    "jwt payload": authed(JwtAuth(secret="x" * 32, payload=f'{{"a": "{SECRET}"')),
    "jwt key": authed(JwtAuth(algorithm="RS256", private_key=SECRET)),
    "asap": authed(AsapAuth("i", "a", "k", f"data:{SECRET}")),
    "ntlm": authed(NtlmAuth("u", SECRET)),
    "client secret": flowing(ClientCredentials, "id", SECRET),
    "client secret in the body": flowing(ClientCredentials, "id", SECRET, in_body=True),
    "password grant": flowing(PasswordGrant, "id", "x", username="u", password=SECRET),
    "refresh token": flowing(RefreshToken, "id", "x", refresh_token=SECRET),
    "parameters of a flow": flowing(
        ClientCredentials,
        "id",
        "x",
        parameters=tuple(RequestParameter("p", SECRET, place) for place in ("url", "header", "body")),
    ),
    "hook": Place(op(), {"before_request": lambda request: request.with_header("X-Plain", SECRET)}),
    "own auth": Place(op(), {"auth": httpx2.BasicAuth("u", SECRET)}),
}


def echo(request: RecordedRequest) -> str:
    """What a server says that says all of it again."""
    return f"no: {request.target} {request.headers}"


def challenge(request: RecordedRequest) -> tuple[tuple[str, str], ...]:
    """What asks for credentials, and gives some."""
    digest = f'Digest realm="r", nonce="{SECRET}", qop="auth"'
    return (("WWW-Authenticate", digest), ("WWW-Authenticate", "NTLM"), ("Set-Cookie", f"s={SECRET}"))


def token(request: RecordedRequest) -> Answer:
    """A token that holds the secret too, and then an error."""
    if request.target.startswith("/token"):
        return Answer(200, f'{{"access_token": "{SECRET}", "refresh_token": "{SECRET}"}}'.encode())
    return Answer(403, b"{}", (("X-Token", SECRET), ("Set-Cookie", f"s={SECRET}"), ("Content-Type", "text/plain")))


FAILURES: dict[str, Callable[[RecordedRequest], Answer]] = {
    "dropped": lambda request: Answer(drop=True),
    "challenge": lambda request: Answer(401, b"", challenge(request)),
    "echo": lambda request: Answer(400, echo(request).encode(), (("Content-Type", "text/plain"),)),
    "token": token,
    "moved away": lambda request: Answer(307, headers=(("Location", f"file:///?{SECRET}"),)),
    "moved in a circle": lambda request: Answer(307, headers=(("Location", f"/x?key={SECRET}"),)),
    "too large": lambda request: Answer(200, bytes(5000)),
}


@pytest.fixture
def printed(caplog: pytest.LogCaptureFixture) -> Iterator[Callable[[object], str]]:
    """All that is logged, by whomever, with an error and all below it as they are printed."""
    names = ("httpx2", "httpcore2.http11", "httpcore2.connection", "httpcore2.proxy", "hpack.hpack", "postwright")
    for name in ("", *names):
        caplog.set_level(logging.DEBUG, name)

    def text(error: object) -> str:
        lines = [caplog.text, repr(error), str(error)]
        while isinstance(error, BaseException):
            lines += [repr(error), str(error), *traceback.format_exception(error)]
            error = error.__cause__ or error.__context__
        return "\n".join(lines)

    yield text
    caplog.clear()


def failure(run: Run, place: Place, loopback: Loopback, **options: Any) -> object:
    """The error of a call, or what it gives."""
    variables = {"host": loopback.host, **place.options.get("variables", {})}
    options = {"max_retries": 0, "max_response_bytes": 4000, **options, **place.options}
    options["variables"] = variables
    call = {} if place.body is None else {"body": place.body}
    try:
        return run(lambda api: api.call(place.described, **call, **place.call), **options)
    except Exception as error:
        return error


@pytest.mark.parametrize("wrong", FAILURES)
@pytest.mark.parametrize("name", PLACES)
def test_no_failure_shows_a_secret(
    name: str, wrong: str, loopback: Loopback, printed: Callable[[object], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RUNTIME_TEST_BASE", loopback.url)
    loopback.respond = FAILURES[wrong]
    place = PLACES[name]

    def run(use: Callable[[Any], Any], **options: Any) -> Any:
        with Api(**options) as api:
            return use(api)

    error = failure(run, place, loopback)
    assert isinstance(error, ERRORS)
    # What is no credential by its place or its name, a server may say again.
    assert SECRET not in printed(error) or (wrong == "echo" and name in PLAIN)


@pytest.mark.parametrize("name", PLACES)
def test_a_timeout_shows_none_either(
    name: str, loopback: Loopback, printed: Callable[[object], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    def late(request: httpx2.Request) -> httpx2.Response:
        raise httpx2.ReadTimeout("late", request=request)

    monkeypatch.setenv("RUNTIME_TEST_BASE", loopback.url)
    with httpx2.Client(transport=httpx2.MockTransport(late)) as client:
        error = failure(lambda use, **options: use(Api(**options, http_client=client)), PLACES[name], loopback)
    assert isinstance(error, ERRORS)
    assert SECRET not in printed(error)


@pytest.mark.parametrize("name", ["bearer", "key in the query", "digest", "client secret", "variable in the path"])
def test_the_twins_show_none_either(run: Run, name: str, loopback: Loopback, printed: Callable[[object], str]) -> None:
    for wrong in ("dropped", "challenge", "echo", "token"):
        loopback.respond = FAILURES[wrong]
        assert SECRET not in printed(failure(run, PLACES[name], loopback))


def test_without_failure_nothing_is_logged_either(
    run: Run, loopback: Loopback, printed: Callable[[object], str]
) -> None:
    headers = (("Set-Cookie", f"s={SECRET}"), ("X-Plain", SECRET), ("Location", f"/?{SECRET}"))
    for place in PLACES.values():
        loopback.respond = lambda request: Answer(200, b"", headers)
        failure(run, place, loopback)
    assert SECRET not in printed(None)


def test_the_loggers_of_others_are_left_alone(loopback: Loopback, printed: Callable[[object], str]) -> None:
    with Api(base=loopback.url) as api:
        api.call(op())
    loopback.respond = lambda request: Answer(200, b"", (("X-Plain", SECRET),))
    with httpx2.Client() as client:
        client.get(f"{loopback.url}/?q={SECRET}")
    assert printed(None).count(SECRET) >= 2


@pytest.mark.parametrize(
    "proxy",
    [
        f"http://u:{SECRET}@127.0.0.1:1",
        f"http://u:{SECRET}/x@127.0.0.1:1",
        f"ftp://u:{SECRET}@127.0.0.1",
        f"{SECRET}://h",
    ],
)
@pytest.mark.parametrize("by", ["option", "environment"])
def test_proxies(
    run: Run,
    loopback: Loopback,
    proxy: str,
    by: str,
    printed: Callable[[object], str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("NO_PROXY", "")
    monkeypatch.setenv("HTTP_PROXY" if by == "environment" else "UNUSED", proxy)
    error = failure(run, Place(op()), loopback, **({"proxy": proxy} if by == "option" else {}))
    assert isinstance(error, ApiError)
    assert SECRET not in printed(error)


def test_what_refuses_a_proxys_password(run: Run, loopback: Loopback, printed: Callable[[object], str]) -> None:
    loopback.respond = lambda request: Answer(407, echo(request).encode(), (("Content-Type", "text/plain"),))
    proxy = f"http://u:{SECRET}@{loopback.host}"
    for url in (URL, "https://api.test/"):
        error = failure(run, Place(op(url=url)), loopback, proxy=proxy)
        assert isinstance(error, ApiError)
        assert SECRET not in printed(error)


def test_wrong_arguments(loopback: Loopback, printed: Callable[[object], str]) -> None:
    wrong: list[tuple[Operation[Any], Any, Mapping[str, Any]]] = [
        (op(), {"a": {SECRET}}, {}),
        (op(body="form"), {"a": SECRET.encode()}, {}),
        (op(body="multipart", parts={"f": PartOptions(file=True)}), {"f": SECRET}, {}),
        (op(body="file"), SECRET, {}),
        (op(body="file"), {SECRET: 1}, {}),
        (op(), None, {"extra_headers": {"X-Plain": f"{SECRET}\n"}}),
        (op(), None, {"extra_headers": {"X-Plain": f"{SECRET}€"}}),
        (op(), None, {"extra_query": {"q": SECRET.encode()}}),
        (op(url=f"ftp://u:{SECRET}@h/?q={SECRET}"), None, {}),
        (op(url=f"http://u:{SECRET}/@h"), None, {}),
        (op(url=f"?q={SECRET}"), None, {}),
    ]
    with Api(base=loopback.url) as api:
        for described, body, options in wrong:
            error = None
            try:
                api.call(described, body, **options)
            except (TypeError, ValueError) as raised:
                error = raised
            assert error is not None, described.url
            assert SECRET not in printed(error)


def test_a_closed_client(loopback: Loopback, printed: Callable[[object], str]) -> None:
    api = Api(base=loopback.url, extra_headers={"X-Plain": SECRET})
    api.close()
    with pytest.raises(RuntimeError) as caught:
        api.call(op(auth=BearerAuth(SECRET)))
    assert SECRET not in printed(caught.value)


@pytest.mark.parametrize("kind", [Api, AsyncApi])
def test_no_object_of_a_client_shows_a_secret(kind: Any, loopback: Loopback, tmp_path: Path) -> None:
    options = {"extra_headers": {"X": SECRET}, "proxy": f"http://u:{SECRET}@h", "auth": BearerAuth(SECRET)}
    api = kind(base=f"http://u:{SECRET}@h", variables={"secret": SECRET}, **options)
    found = [api, api.users, api._session, api._session.setup, api._session.settings, vars(api), vars(api.users)]
    for slots in (type(api._session).__mro__[0], type(api._session).__mro__[1]):
        found += [getattr(api._session, name) for name in getattr(slots, "__slots__", ())]
    pool = api._session._pool
    found += [pool, pool._connections, pool._given]
    assert SECRET not in repr(found)
    for broken in (pickle.dumps,):
        with pytest.raises(TypeError) as caught:
            broken(api)
        assert SECRET not in str(caught.value)


@pytest.mark.parametrize("name", PLACES)
def test_no_request_shows_a_secret(name: str, loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RUNTIME_TEST_BASE", loopback.url)
    place, seen = PLACES[name], []

    def keep(request: Any) -> None:
        seen.append(request)
        # The frames of a traceback are shown with the arguments of their functions by some tools.
        seen.extend([request.target, request.sign, request.flow])

    def run(use: Callable[[Any], Any], **options: Any) -> Any:
        with Api(**{**options, "before_request": keep}) as api:
            return use(api)

    failure(run, place, loopback)
    assert SECRET not in repr(seen)


def test_answers_and_errors_show_no_credentials() -> None:
    headers = Headers((("Set-Cookie", SECRET), ("X-Api-Token", SECRET), ("X-Plain", "1")))
    assert repr(headers) == "Headers([('Set-Cookie', '...'), ('X-Api-Token', '...'), ('X-Plain', '1')])"
    error = ApiStatusError("GET", "http://h/", 400, headers, {"access_token": SECRET})
    assert SECRET not in f"{error!r} {error}"
    assert SECRET not in repr(Response(200, headers, {"access_token": SECRET}, SECRET.encode()))
    assert error.body == {"access_token": SECRET}


def test_what_a_server_says_is_shown_to_500_characters_without_what_it_was_sent(loopback: Loopback) -> None:
    said = f"Wrong token {SECRET}! " + "x" * 475 + SECRET
    loopback.respond = lambda request: Answer(401, said.encode(), (("Content-Type", "text/plain"),))
    with Api(base=loopback.url) as api, pytest.raises(ApiStatusError) as caught:
        api.call(op(auth=BearerAuth(SECRET)))
    assert caught.value.message == ("Wrong token ...! " + "x" * 475 + "...")[:500]
    assert SECRET in caught.value.body
