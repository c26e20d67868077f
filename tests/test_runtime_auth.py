"""Authentication in the runtime; sections 6.2 and 6.3."""

from typing import Any

import httpx2
import pytest

from building import built, header, operation
from postwright.runtime import (
    ApiKeyAuth,
    Auth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    MissingVariableError,
    NoAuth,
    OAuth2Auth,
    PreparedRequest,
)
from postwright.runtime.draft import Draft
from postwright.runtime.url import parse

EXPLICIT = (("AUTHORIZATION", "explicit"), ("X-Key", "old"), ("x-key", "older"))


def sent(auth: Auth | None, headers: tuple[tuple[str, str], ...] = EXPLICIT, /, **call: Any) -> PreparedRequest:
    described = operation(method="GET", url="http://h/a?k=old&b=1", headers=headers, auth=auth)
    return built(described, **call)


@pytest.mark.parametrize(
    ("auth", "value"),
    [
        (BearerAuth("{{t}}"), "Bearer T"),
        (BearerAuth("Bearer x"), "Bearer Bearer x"),
        (BasicAuth("{{t}}", "é"), "Basic VDrDqQ=="),
        (BasicAuth(), "Basic Og=="),
        (OAuth2Auth("{{t}}"), "Bearer T"),
        (OAuth2Auth("x", header_prefix=" Token "), "Token x"),
        (OAuth2Auth("x", header_prefix=""), "x"),
        (OAuth2Auth("x", placement="elsewhere"), None),
        (OAuth2Auth("x", placement="queryParams"), None),
        (DigestAuth("u", "p", realm="r", nonce="n"), None),
        # With nothing to send, what is there stays.
        (BearerAuth(""), "explicit"),
        (BearerAuth("{{empty}}"), "explicit"),
        (OAuth2Auth(""), "explicit"),
        (ApiKeyAuth("", ""), "explicit"),
        (ApiKeyAuth("X-Key", "1"), "explicit"),
        (DigestAuth("u", "p"), "explicit"),
        (NoAuth(), "explicit"),
        (None, "explicit"),
    ],
)
def test_the_authorization_header(auth: Auth | None, value: str | None) -> None:
    assert header(sent(auth, variables={"t": "T", "empty": ""}), "Authorization") == value


def test_what_auth_replaces_needs_no_variables() -> None:
    request = sent(BearerAuth("t"), (("Authorization", "Bearer {{missing}}"),))
    assert header(request, "Authorization") == "Bearer t"


def test_a_missing_variable() -> None:
    with pytest.raises(MissingVariableError):
        sent(BearerAuth("{{missing}}"))


def test_a_key_in_a_header_replaces_its_name() -> None:
    request = sent(ApiKeyAuth("x-KEY", "{{t}}"), variables={"t": "T"})
    assert [item for item in request.headers if item[0].lower() == "x-key"] == [("x-KEY", "T")]
    assert header(sent(ApiKeyAuth("X-Key", "")), "X-Key") == ""
    assert header(sent(ApiKeyAuth("X-Key", None)), "X-Key") == ""
    assert "x-key" in request.secret_headers


@pytest.mark.parametrize(
    ("auth", "query"),
    [
        (ApiKeyAuth("k", "a&b#c=d+é", in_query=True), "b=1&k=a%26b%23c=d+%C3%A9"),
        (ApiKeyAuth("n", "", in_query=True), "k=old&b=1&n="),
        (ApiKeyAuth("", "", in_query=True), "k=old&b=1"),
        (ApiKeyAuth("n", None, in_query=True), "k=old&b=1&n"),
        (OAuth2Auth("t", placement="queryParams"), "k=old&b=1&access_token=t"),
    ],
)
def test_keys_in_the_query(auth: Auth, query: str) -> None:
    assert sent(auth).url == f"http://h/a?{query}"


def test_a_key_in_the_query_of_a_url_without_one() -> None:
    draft = Draft(parse("http://h/"), ())
    ApiKeyAuth("k", "v", in_query=True).apply(draft, str)
    assert draft.url.query == "k=v"


def test_digest_is_kept_for_the_challenge() -> None:
    assert sent(DigestAuth("{{t}}", "p"), variables={"t": "T"}).flow is not None


def test_the_base_class_does_nothing_by_itself() -> None:
    with pytest.raises(NotImplementedError):
        Auth().apply(Draft(parse("h"), ()), str)


def test_auth_of_the_client_replaces_all() -> None:
    assert header(sent(BasicAuth("u", "p"), auth=BearerAuth("mine")), "Authorization") == "Bearer mine"
    keyed = sent(BearerAuth("{{missing}}"), auth=ApiKeyAuth("K", "v"))
    assert (header(keyed, "Authorization"), header(keyed, "K")) == (None, "v")
    assert header(sent(BearerAuth("x"), auth=NoAuth()), "Authorization") == "explicit"
    assert header(sent(None, auth=BearerAuth("{{t}}"), variables={"t": "T"}), "Authorization") == "Bearer {{t}}"


def test_auth_of_the_http_library() -> None:
    auth = httpx2.BasicAuth("u", "p")
    request = sent(BearerAuth("x"), auth=auth)
    assert request.flow is not None
    assert (request.flow(), header(request, "Authorization")) == (auth, None)


def test_extra_headers_win() -> None:
    options: Any = {"extra_headers": {"Authorization": "mine", "K": None}}
    assert header(sent(BearerAuth("x"), options=options), "Authorization") == "mine"
    assert header(sent(ApiKeyAuth("K", "x"), options=options), "K") is None


@pytest.mark.parametrize(
    ("headers", "auth", "value"),
    [
        ((), None, "Basic dSBzZXI6cDpA"),
        ((("authorization", "explicit"),), None, "explicit"),
        ((), BearerAuth("t"), "Bearer t"),
        ((), DigestAuth("a", "b"), None),
    ],
)
def test_user_and_password_in_the_url(
    headers: tuple[tuple[str, str], ...], auth: Auth | None, value: str | None
) -> None:
    request = built(operation(url="http://u%20ser:p:%40@h/", headers=headers, auth=auth))
    assert (header(request, "Authorization"), request.url) == (value, "http://h/")


def test_credentials_cannot_write_headers() -> None:
    with pytest.raises(ValueError, match="control character"):
        sent(BearerAuth("a\r\nX: 1"))
