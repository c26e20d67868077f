"""Auth of all kinds, and where it is inherited from."""

from typing import Any

import pytest

from postwright.errors import Place
from postwright.model import (
    ApiKeyAuth,
    AsapAuth,
    Auth,
    AwsSigV4Auth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    EdgeGridAuth,
    HawkAuth,
    JwtAuth,
    NoAuth,
    NtlmAuth,
    OAuth1Auth,
    OAuth2Auth,
    RequestParameter,
    SignatureAuth,
    Text,
    VariableRef,
)
from reading import codes, collection, sent

PLACE = Place("test.json", "/item/0/request/auth")


def auth(kind: str, **saved: Any) -> Auth | None:
    """Read an auth in both of its forms, which must say the same."""
    listed = [{"key": name, "value": value, "type": "any"} for name, value in saved.items()]
    as_list = sent(auth={"type": kind, kind: listed}).auth
    as_object = sent(auth={"type": kind, kind: saved}).auth
    assert as_list == as_object
    return as_list


def t(source: str) -> Text:
    return Text((source,))


@pytest.mark.parametrize(
    ("kind", "saved", "expected"),
    [
        ("noauth", {}, NoAuth(place=PLACE)),
        ("basic", {}, BasicAuth(place=PLACE)),
        (
            "basic",
            {"username": "u", "password": 5, "showPassword": False},
            BasicAuth(username=t("u"), password=t("5"), place=PLACE),
        ),
        ("bearer", {"token": "{{t}}"}, BearerAuth(token=Text((VariableRef("t"),)), place=PLACE)),
        ("bearer", {"token": None}, BearerAuth(place=PLACE)),
        ("apikey", {"key": "K", "value": "v"}, ApiKeyAuth(name=t("K"), value=t("v"), place=PLACE)),
        ("apikey", {"key": "K", "in": "header"}, ApiKeyAuth(name=t("K"), place=PLACE)),
        ("apikey", {"key": "K", "in": "query"}, ApiKeyAuth(name=t("K"), in_query=True, place=PLACE)),
        (
            "digest",
            {"username": "u", "password": "p", "realm": "r", "disableRetryRequest": True},
            DigestAuth(
                username=t("u"),
                password=t("p"),
                parameters={"realm": t("r"), "disableRetryRequest": t("true")},
                place=PLACE,
            ),
        ),
    ],
)
def test_simple_kinds(kind: str, saved: dict[str, Any], expected: Auth) -> None:
    assert auth(kind, **saved) == expected


def test_oauth2_has_a_token_and_what_gets_one() -> None:
    saved = {
        "accessToken": "at",
        "addTokenTo": "queryParams",
        "headerPrefix": "",
        "tokenType": "MAC",
        "grantType": "client_credentials",
        "callBackUrl": "https://old.test",
        "redirect_uri": "https://new.test",
        "clientId": "id",
        "tokenRequestParams": [{"key": "a"}],
    }
    expected = {
        "grant_type": t("client_credentials"),
        "redirect_uri": t("https://new.test"),
        "clientId": t("id"),
    }
    assert auth("oauth2", **saved) == OAuth2Auth(
        access_token=t("at"),
        header_prefix=Text(),
        placement="queryParams",
        token_type="MAC",
        parameters=expected,
        request_parameters=(RequestParameter(name=t("a")),),
        place=PLACE,
    )


def test_oauth2_requests_carry_what_is_switched_on() -> None:
    saved = {
        "audience": "{{a}}",
        "resource": ["r1", "", "r2"],
        "authRequestParams": [{"key": "prompt", "value": "login", "send_as": "request_body"}],
        "tokenRequestParams": [
            {"key": "h", "value": 1, "send_as": "request_header", "enabled": True},
            {"key": "u", "value": None, "send_as": "request_url"},
            {"key": "off", "value": "x", "enabled": False},
            {"value": "x"},
            "x",
        ],
        "refreshRequestParams": {"key": "x"},
    }
    read = auth("oauth2", **saved)
    assert isinstance(read, OAuth2Auth)
    assert read.parameters == {}
    assert read.request_parameters == (
        RequestParameter(name=t("audience"), value=Text((VariableRef("a"),))),
        RequestParameter(name=t("resource"), value=t("r1")),
        RequestParameter(name=t("resource"), value=t("r2")),
        RequestParameter(name=t("prompt"), value=t("login"), send_as="url", request="auth"),
        RequestParameter(name=t("h"), value=t("1"), send_as="header"),
        RequestParameter(name=t("u"), send_as="url"),
    )


def test_oauth2_defaults() -> None:
    read = auth("oauth2")
    assert read == OAuth2Auth(place=PLACE)
    assert isinstance(read, OAuth2Auth)
    assert (read.header_prefix, read.placement) == (t("Bearer"), "header")


@pytest.mark.parametrize(
    ("kind", "made"),
    [
        ("awsv4", AwsSigV4Auth),
        ("oauth1", OAuth1Auth),
        ("hawk", HawkAuth),
        ("ntlm", NtlmAuth),
        ("edgegrid", EdgeGridAuth),
        ("jwt", JwtAuth),
        ("asap", AsapAuth),
    ],
)
def test_signature_kinds_keep_all_their_parameters(kind: str, made: type[SignatureAuth]) -> None:
    read = auth(kind, secretKey="{{s}}", flag=True, number=3600, payload={"a": [1]})
    assert type(read) is made
    assert {name: text.source for name, text in read.parameters.items()} == {
        "secretKey": "{{s}}",
        "flag": "true",
        "number": "3600",
        "payload": '{"a":[1]}',
    }


def test_blocks_of_any_shape() -> None:
    listed = [{"key": "token", "value": "1"}, {"key": "token", "value": "2"}, None, "x", {"value": 3}]
    assert sent(auth={"type": "bearer", "bearer": listed, "basic": {}}).auth == BearerAuth(token=t("2"), place=PLACE)
    for block in (None, "text", 5):
        assert sent(auth={"type": "bearer", "bearer": block}).auth == BearerAuth(place=PLACE)


def inherited(request: Any, folder: Any, top: Any) -> tuple[Auth | None, list[str]]:
    item = {"item": [{"request": {"url": "h", "auth": request}}, {"request": "h"}], "auth": folder}
    read = collection(item, auth=top)
    return next(read.operations()).auth, codes(read)


BEARER = {"type": "bearer", "bearer": {"token": "t"}}
BASIC = {"type": "basic"}


@pytest.mark.parametrize(
    "silent", [None, {}, {"type": None}, {"type": 5}, {"basic": {}}, {"type": "inherit"}, {"type": ""}, "x", []]
)
def test_silent_auth_is_inherited(silent: Any) -> None:
    read, problems = inherited(silent, silent, BEARER)
    assert (read, problems) == (BearerAuth(token=t("t"), place=Place("test.json", "/auth")), [])
    read, problems = inherited(silent, BASIC, BEARER)
    assert (read, problems) == (BasicAuth(place=Place("test.json", "/item/0/auth")), [])
    assert inherited(silent, silent, silent) == (None, [])


def test_noauth_stops_the_search() -> None:
    assert inherited({"type": "noauth"}, BASIC, BEARER) == (
        NoAuth(place=Place("test.json", "/item/0/item/0/request/auth")),
        [],
    )
    assert inherited(None, {"type": "noauth"}, BEARER)[0] == NoAuth(place=Place("test.json", "/item/0/auth"))


def test_unknown_kinds_stop_the_search_with_one_problem() -> None:
    read, problems = inherited(None, {"type": "foo"}, BEARER)
    assert (read, problems) == (NoAuth(place=Place("test.json", "/item/0/auth")), ["auth-unknown"])


def test_unknown_signature_methods_are_a_problem() -> None:
    read, problems = inherited({"type": "oauth1", "oauth1": {"signatureMethod": "HMAC-MD5"}}, BASIC, None)
    assert (read, problems) == (NoAuth(place=Place("test.json", "/item/0/item/0/request/auth")), ["auth-unknown"])
    for method in ("RSA-SHA512", "", " ", "{{method}}"):
        read, problems = inherited({"type": "oauth1", "oauth1": {"signatureMethod": method}}, BASIC, None)
        assert (isinstance(read, OAuth1Auth), problems) == (True, [])


def test_false_is_not_saved() -> None:
    read = auth("hawk", authId="a", includePayloadHash=False, user="false")
    assert isinstance(read, HawkAuth)
    assert read.parameters == {"authId": t("a"), "user": t("false")}


def test_requests_that_are_texts_inherit() -> None:
    (read,) = collection({"request": "h"}, auth=BASIC).operations()
    assert read.auth == BasicAuth(place=Place("test.json", "/auth"))
