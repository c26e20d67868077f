"""Answers in the runtime: results, errors, retries and redirects, without a server."""

import json
import pickle
from typing import Any
from uuid import UUID

import httpx2
import pytest

from building import built, operation
from postwright.runtime import (
    ApiConnectionError,
    ApiError,
    ApiStatusError,
    ApiTimeoutError,
    AuthError,
    BadRequestError,
    ConflictError,
    ForbiddenError,
    Headers,
    MissingVariableError,
    NotFoundError,
    PreparedRequest,
    RateLimitError,
    RedirectError,
    Response,
    ServerError,
    UnauthorizedError,
    UnprocessableEntityError,
)
from postwright.runtime.redirect import following
from postwright.runtime.result import Answer, parse_body, respond
from postwright.runtime.retry import Policy, delay, is_passing, may_retry, with_key

DATE = "Tue, 24 Nov 2026 06:00:10 GMT"
DATE_SECONDS = 1795500010.0


def answer(status: int = 200, content: bytes = b"", **headers: str) -> Answer:
    return Answer(status, Headers((name.replace("_", "-"), value) for name, value in headers.items()), content)


@pytest.mark.parametrize(
    ("media_type", "content", "body"),
    [
        ("application/json", b'{"a": [1, null]}', {"a": [1, None]}),
        ("application/json; charset=utf-8", b'"\xc3\xa9"', "é"),
        ("Application/Problem+JSON", b"1", 1),
        ("application/json", b"\xef\xbb\xbf[1]", [1]),
        ("application/json", b"{oops", "{oops"),
        ("application/json", b"[" * 100_000, "[" * 100_000),
        ("application/json", b"", None),
        ("text/html; charset=latin-1", b"\xe9", "é"),
        ('text/plain; charset="utf-8"', b"\xc3\xa9\xff", "é\ufffd"),
        ("text/plain; charset=nonsense", b"a", "a"),
        ("application/atom+xml", b"<a/>", "<a/>"),
        ("application/x-yaml", b"a: 1", "a: 1"),
        ("application/octet-stream", b"{}", b"{}"),
        ("image/png", b"\x89", b"\x89"),
        ("", b'{"a": 1}', {"a": 1}),
        ("", "é".encode(), "é"),
        ("", b"\xff", b"\xff"),
    ],
)
def test_results(media_type: str, content: bytes, body: object) -> None:
    headers = {"Content_Type": media_type} if media_type else {}
    assert parse_body(answer(200, content, **headers)) == body


def test_no_content() -> None:
    assert parse_body(answer(204, b"x")) is None


def test_headers() -> None:
    headers = Headers([("X-A", "1"), ("Set-Cookie", "a"), ("x-a", "2")])
    assert headers["x-A"] == "1, 2"
    assert headers.get_all("X-a") == ("1", "2")
    assert (list(headers), len(headers)) == (["x-a", "set-cookie"], 2)
    assert headers.get("none") is None
    assert repr(Headers([("A", "b")])) == "Headers([('A', 'b')])"


REQUEST = built(operation(method="POST", url="http://u:p@h/a?key=secret", body="raw"), body="abc")


def failed(status: int, content: bytes = b"", **headers: str) -> ApiStatusError:
    with pytest.raises(ApiStatusError) as caught:
        respond(REQUEST, answer(status, content, **headers))
    return caught.value


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, BadRequestError),
        (401, UnauthorizedError),
        (403, ForbiddenError),
        (404, NotFoundError),
        (409, ConflictError),
        (418, ApiStatusError),
        (422, UnprocessableEntityError),
        (429, RateLimitError),
        (500, ServerError),
        (599, ServerError),
    ],
)
def test_a_class_a_status(status: int, kind: type[ApiStatusError]) -> None:
    assert type(failed(status)) is kind


def test_what_an_error_says() -> None:
    error = failed(404, b'{"error": {"message": "no such user"}}', Content_Type="application/json", X_Request_Id="r1")
    assert str(error) == "POST http://h/a: status 404 (request r1): no such user"
    assert (error.method, error.url, error.status, error.request_id) == ("POST", "http://h/a", 404, "r1")
    assert error.body == {"error": {"message": "no such user"}}
    assert str(failed(500)) == "POST http://h/a: status 500"


@pytest.mark.parametrize(
    ("body", "message"),
    [
        ({"error": "e", "message": "m"}, "m"),
        ({"error": "invalid_grant", "error_description": "d"}, "d"),
        ({"detail": [{"message": "first"}, {"message": "second"}]}, "first"),
        ({"title": "t", "message": None}, "t"),
        ({"message": []}, ""),
        ({"code": 5}, ""),
        (["x"], "x"),
        ("y" * 600, "y" * 500),
        (7, ""),
    ],
)
def test_messages_of_servers(body: object, message: str) -> None:
    assert failed(400, json.dumps(body).encode()).message == message


@pytest.mark.parametrize(
    "error",
    [
        failed(429, b'{"message": "m"}', Request_Id="r"),
        ApiConnectionError("refused", "GET", "http://h/"),
        ApiTimeoutError("late", "GET", "http://h/"),
        MissingVariableError("a", "a", "A"),
        AuthError("Hawk", "no key"),
    ],
)
def test_errors_can_be_pickled(error: ApiError) -> None:
    copy = pickle.loads(pickle.dumps(error))
    assert (type(copy), str(copy)) == (type(error), str(error))


def test_results_of_calls() -> None:
    response = respond(REQUEST, answer(201, b"[1]", Content_Type="application/json", X="y"))
    assert (response.status, response.headers["x"], response.body) == (201, "y", [1])
    assert repr(Response(200, Headers(), "b")) == "<Response 200>"


@pytest.mark.parametrize(
    ("retry_after", "expected"),
    [
        ("0", 0.0),
        ("60", 60.0),
        ("61", None),
        (DATE, 10.0),
        ("Tue, 24 Nov 2020 06:00:10 GMT", 0.0),
        ("Tue, 24 Nov 2036 06:00:10 GMT", None),
        ("soon", 0.5),
        ("Tue, 99 Nov 2026 06:00:10 GMT", 0.5),
        (None, 0.5),
    ],
)
def test_delays(retry_after: str | None, expected: float | None) -> None:
    headers = {} if retry_after is None else {"retry-after": retry_after}
    assert delay(0, headers, now=DATE_SECONDS - 10, random=0) == expected


@pytest.mark.parametrize(("milliseconds", "expected"), [("1500", 1.5), ("0.5", 0.0005), ("60001", None), ("x", 3.0)])
def test_delays_in_milliseconds(milliseconds: str, expected: float | None) -> None:
    headers = {"retry-after-ms": milliseconds, "retry-after": "3"}
    assert delay(0, headers, now=0, random=0) == expected


def test_backoff_grows_and_varies() -> None:
    assert [delay(attempt, {}, now=0, random=0) for attempt in range(6)] == [0.5, 1, 2, 4, 8, 8]
    assert delay(0, {}, now=0, random=1) == 0.375


def test_what_is_sent_again() -> None:
    assert [status for status in (200, 400, 404, 408, 409, 429, 499, 500, 503) if is_passing(status)] == [
        408,
        429,
        500,
        503,
    ]
    safe, by_name = Policy(), Policy(idempotency_header="X-Key")
    assert all(may_retry(sent(method), safe) for method in ("GET", "HEAD", "PUT", "DELETE", "OPTIONS"))
    assert not any(may_retry(sent(method, "X-Key"), safe) for method in ("POST", "PATCH", "LINK"))
    assert may_retry(sent("POST", "IDEMPOTENCY-KEY"), safe)
    assert may_retry(sent("POST", "x-key"), by_name)
    assert may_retry(sent("POST"), Policy(retry_unsafe=True))


def test_keys_for_what_may_do_harm() -> None:
    policy = Policy(idempotency_header="X-Key")
    (name, key), (other_name, other) = (with_key(sent("POST"), policy).headers[-1] for _ in range(2))
    assert name == other_name == "X-Key"
    assert key != other
    assert UUID(key).version == 4
    assert with_key(sent("POST", "x-key"), policy) == sent("POST", "x-key")
    assert with_key(sent("PUT"), policy) == sent("PUT")
    assert with_key(sent("POST"), Policy()) == sent("POST")


def sent(method: str, *names: str) -> PreparedRequest:
    return REQUEST._replace(method=method, headers=tuple((name, "v") for name in names))


def redirected(
    status: int = 302, location: str | None = "/b c?d", *, request: PreparedRequest | None = None, **settings: Any
) -> PreparedRequest | None:
    headers = {} if location is None else {"Location": location}
    return following(request or posted(), answer(status, **headers), operation(**settings))


def posted(method: str = "POST", url: str = "https://h/a/x?q") -> PreparedRequest:
    headers = (
        ("Authorization", "a"),
        ("Cookie", "c"),
        ("Host", "h"),
        ("X-Key", "k"),
        ("X", "1"),
        ("Content-Type", "t"),
    )
    request = built(operation(method=method, url=url, body="raw", headers=headers), body="abc")
    return request._replace(secret_headers=frozenset({"authorization", "x-key"}), flow=httpx2.Auth)


def names(request: PreparedRequest | None) -> set[str]:
    assert request is not None
    own = {"User-Agent", "Accept", "Accept-Encoding"}
    return {name for name, _ in request.headers} - own


@pytest.mark.parametrize("status", [300, 301, 302, 303, 305])
def test_most_redirects_become_a_get(status: int) -> None:
    request = redirected(status)
    assert request is not None
    assert (request.method, request.url, request.content) == ("GET", "https://h/b%20c?d", b"")
    assert names(request) == {"Authorization", "Cookie", "Host", "X-Key", "X", "Referer"}
    assert request.flow is httpx2.Auth


def test_the_same_server_is_told_where_the_redirect_came_from() -> None:
    request = redirected()
    assert request is not None
    assert ("Referer", "https://h/a/x?q") in request.headers
    again = redirected(request=request)
    assert again is not None
    assert [value for name, value in again.headers if name == "Referer"] == ["https://h/b%20c?d"]
    assert "Referer" not in names(redirected(send_referer=False))
    assert "Referer" not in names(redirected(307, "https://other/", request=request))


def test_redirects_that_repeat() -> None:
    for request in (redirected(307), redirected(308), redirected(301, follow_original_method=True)):
        assert request is not None
        assert (request.method, request.content) == ("POST", b"abc")
        assert {"Content-Type", "Content-Length"} <= names(request)
    head = redirected(302, request=posted("HEAD"))
    assert head is not None
    assert head.method == "HEAD"


@pytest.mark.parametrize("location", ["https://other/", "//h:8443/", "https://h.other"])
def test_other_servers_get_no_credentials(location: str) -> None:
    request = redirected(307, location)
    assert names(request) == {"X", "Content-Type", "Content-Length"}
    assert request is not None
    assert request.flow is None
    assert "Authorization" in names(redirected(307, location, keep_authorization=True))


def test_the_default_port_is_the_same_server() -> None:
    assert "Authorization" in names(redirected(307, "https://h:443/"))


def test_answers_that_are_not_followed() -> None:
    assert redirected(200) is None
    assert redirected(302, None) is None


def test_places_not_to_go() -> None:
    with pytest.raises(RedirectError, match=r"GET https://h/a: .*HTTPS to HTTP") as caught:
        redirected(302, "http://h/?secret", request=posted("GET", "https://h/a?secret"))
    assert "secret" not in str(caught.value)
    with pytest.raises(RedirectError, match="is no URL"):
        redirected(302, "https://[h/")
