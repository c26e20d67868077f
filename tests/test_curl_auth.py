import base64
from typing import Any

import pytest

from curl_scripts import options, rendered, scripts, sent
from loopback import Answer, Loopback


def auth(kind: str, **parameters: str) -> dict[str, Any]:
    return {"auth": {"type": kind, kind: [{"key": key, "value": value} for key, value in parameters.items()]}}


AUTHORIZATION = {"header": [{"key": "authorization", "value": "Custom x"}]}


def authorization(server: Loopback, request: dict[str, Any], environment: dict[str, str] | None = None) -> list[str]:
    return sent(server, {"method": "GET", **request}, environment).values("Authorization")


def basic(text: str) -> str:
    return "Basic " + base64.b64encode(text.encode()).decode()


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (auth("basic", username="u:ser", password="pä:ss wörd\"'$"), [basic("u:ser:pä:ss wörd\"'$")]),
        (auth("basic", username="-u"), [basic("-u:")]),
        (auth("basic"), [basic(":")]),
        (auth("basic", username="{{user}}", password="{{pass}}"), [basic("me:\\ @")]),
        (auth("bearer", token="{{user}}.x"), ["Bearer me.x"]),
        (auth("bearer", token="Bearer x"), ["Bearer Bearer x"]),
        (auth("bearer", token=""), []),
        (auth("oauth2", accessToken="t"), ["Bearer t"]),
        (auth("oauth2", accessToken="t", headerPrefix=" Token "), ["Token t"]),
        (auth("oauth2", accessToken="t", headerPrefix=""), ["t"]),
        (auth("oauth2", accessToken="t", headerPrefix="{{user}}"), ["me t"]),
        (auth("oauth2", accessToken="t", tokenType="MAC"), []),
        (auth("oauth2", accessToken=""), []),
        (auth("oauth2", accessToken="t", addTokenTo="elsewhere"), []),
        (auth("apikey", key="Authorization", value="k"), ["k"]),
        (auth("noauth"), []),
        ({"url": "http://na%20me:{{pass}}@{{host}}/"}, [basic("na me:\\ @")]),
    ],
)
def test_authorization(loopback: Loopback, block: dict[str, Any], expected: list[str]) -> None:
    assert authorization(loopback, block, {"user": "me", "pass": "\\ @"}) == expected


@pytest.mark.parametrize(
    ("block", "expected"),
    [
        (auth("basic", username="u"), [basic("u:")]),
        (auth("bearer", token="t"), ["Bearer t"]),
        (auth("bearer", token=""), ["Custom x"]),
        (auth("oauth2", accessToken="t", addTokenTo="queryParams"), []),
        (auth("oauth2", accessToken="t", addTokenTo="elsewhere"), []),
        (auth("oauth2"), ["Custom x"]),
        (auth("apikey", key="X-Key", value="k"), ["Custom x"]),
        (auth("noauth"), ["Custom x"]),
        ({"url": "http://a:b@{{host}}/"}, ["Custom x"]),
    ],
)
def test_auth_wins_over_a_header_if_it_has_something_to_send(
    loopback: Loopback, block: dict[str, Any], expected: list[str]
) -> None:
    assert authorization(loopback, {**AUTHORIZATION, **block}) == expected


def test_a_user_name_in_the_url_counts_only_without_auth(loopback: Loopback) -> None:
    url = {"url": "http://na@me:p@{{host}}/"}
    assert authorization(loopback, {**url, **auth("bearer", token="t")}) == ["Bearer t"]
    assert authorization(loopback, {**url, **auth("basic", username="u")}) == [basic("u:")]
    assert authorization(loopback, {**url, **auth("bearer", token="")}) == [basic("na@me:p")]


@pytest.mark.parametrize(
    ("block", "target", "header"),
    [
        (auth("apikey", key="k", value="v&#{{v}}", **{"in": "query"}), "/?a=1&k=v%26%23%20", []),
        (auth("apikey", key="a", value="2", **{"in": "query"}), "/?a=2", []),
        (auth("apikey", key="X-Key", value="{{v}}x"), "/?a=1", [" x"]),
        (auth("apikey", key="X-Key", value=""), "/?a=1", [""]),
        (auth("apikey", key="", value=""), "/?a=1", []),
        (auth("oauth2", accessToken="t", addTokenTo="queryParams"), "/?a=1&access_token=t", []),
    ],
)
def test_keys(loopback: Loopback, block: dict[str, Any], target: str, header: list[str]) -> None:
    value = {"v": "%20"} if "query" in str(block) else {"v": " "}
    request = sent(loopback, {"method": "GET", "url": "http://{{host}}/?a=1", **block}, value)
    assert (request.target, request.values("X-Key")) == (target, [value.strip() for value in header])


def test_digest_is_left_to_curl(loopback: Loopback) -> None:
    challenge = ("WWW-Authenticate", 'Digest realm="r", nonce="n", qop="auth", algorithm=MD5')
    loopback.answers.append(Answer(401, headers=(challenge,)))
    (found,) = authorization(loopback, auth("digest", username="{{user}}", password="p"), {"user": "me"})
    assert found.startswith('Digest username="me", realm="r", nonce="n", uri="/"')
    assert options(auth("digest", username="a:b"), ["auth-user-name"])[0] == "--user 'a:b:'"


def test_ntlm_is_left_to_curl(loopback: Loopback) -> None:
    (found,) = authorization(loopback, auth("ntlm", username="u", password="p", domain="D"))
    assert found.startswith("NTLM ")
    assert options(auth("ntlm", username="u", password="p", domain="D"))[0] == "--user 'D\\u:p'"
    assert options(auth("ntlm", username="u"))[0] == "--user 'u:'"


def test_aws_signatures_are_left_to_curl(loopback: Loopback) -> None:
    block = auth("awsv4", accessKey="{{key}}", secretKey="s", service="s3", region="eu-1", sessionToken="t")
    request = sent(loopback, {"method": "GET", **block}, {"key": "AK"})
    (found,) = request.values("Authorization")
    assert found.startswith("AWS4-HMAC-SHA256 Credential=AK/")
    assert "/eu-1/s3/aws4_request" in found
    assert request.values("X-Amz-Security-Token") == ["t"]
    assert options(auth("awsv4", accessKey="a"))[0] == "--aws-sigv4 'aws:amz:us-east-1:execute-api'"
    assert options(auth("awsv4", accessKey="a", addAuthDataToQuery="true"), ["auth-placement"])[1] == "--user 'a:'"


@pytest.mark.parametrize(
    ("kind", "name"),
    [
        ("oauth1", "OAuth 1.0"),
        ("hawk", "Hawk"),
        ("edgegrid", "Akamai EdgeGrid"),
        ("jwt", "JWT"),
        ("asap", "Atlassian ASAP"),
    ],
)
def test_what_curl_cannot_sign_is_a_variable(loopback: Loopback, kind: str, name: str) -> None:
    request = {"method": "GET", "url": "http://{{host}}/{{authorization}}", **AUTHORIZATION, **auth(kind, a="{{x}}")}
    output = rendered({"name": "R", "request": request})
    (problem,) = output.problems
    assert (problem.code, name in problem.message, problem.place.pointer) == (
        "auth-unsupported",
        True,
        "/item/0/request/auth",
    )
    (text,) = scripts(output).values()
    assert "# Needs host, authorization, authorization_2 in the environment.\n" in text
    assert f"# curl cannot sign by {name}: authorization_2 is the whole value of the Authorization header.\n" in text
    environment = {"authorization": "x", "authorization_2": "Signed y"}
    arrived = sent(loopback, request, environment, problems=["auth-unsupported"])
    assert arrived.values("Authorization") == ["Signed y"]
