import base64
from typing import Any

import pytest

from curl_scripts import options, rendered, run, script, scripts, sent
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


def test_the_first_request_of_digest_has_its_body(loopback: Loopback) -> None:
    body = {"body": {"mode": "raw", "raw": "text"}}
    block = auth("digest", username="u", password="p")
    assert sent(loopback, {"method": "POST", **body, **block}).body == b"text"
    assert " --digest " not in script({"method": "POST", "url": "http://a.test", **body, **block})
    assert " --digest " in script({"url": "http://a.test", **block})


def test_ntlm_is_left_to_curl(loopback: Loopback) -> None:
    loopback.answers.append(Answer(401, headers=(("WWW-Authenticate", "NTLM"),)))
    source = script({"method": "POST", "url": "http://{{host}}/", **auth("ntlm", username="u", password="p")})
    run(source, {"host": loopback.host})
    first, second, *_ = loopback.take()
    assert first.values("Authorization") == []
    assert second.values("Authorization")[0].startswith("NTLM ")
    assert options(auth("ntlm", username="u", password="p", domain="D"))[0] == "--user 'D\\u:p'"
    assert options(auth("ntlm", username="u"))[0] == "--user 'u:'"


def test_aws_signatures_are_left_to_curl(loopback: Loopback) -> None:
    block = auth("awsv4", accessKey="{{key}}", secretKey="s", service="s3", region="eu-1", sessionToken="t")
    request = sent(loopback, {"method": "GET", **AUTHORIZATION, **block}, {"key": "AK"})
    (found,) = request.values("Authorization")
    assert found.startswith("AWS4-HMAC-SHA256 Credential=AK/")
    assert "/eu-1/s3/aws4_request" in found
    assert request.values("X-Amz-Security-Token") == ["t"]
    assert "  set -- --aws-sigv4 'aws:amz:us-east-1:execute-api' --user 'a:'\n" in script(
        {"url": "https://a.test", **auth("awsv4", accessKey="a")}
    )


def test_an_aws_signature_of_another_program_is_sent_as_it_is(loopback: Loopback) -> None:
    block = auth("awsv4", accessKey="a", secretKey="s")
    signed = {"authorization": "AWS4 x", "x_amz_date": "2", "x_amz_content_sha256": "3"}
    request = sent(loopback, {"body": {"mode": "raw", "raw": "x"}, **block}, signed)
    arrived = [request.values(name) for name in ("Authorization", "X-Amz-Date", "X-Amz-Content-Sha256")]
    assert arrived == [["AWS4 x"], ["2"], ["3"]]
    assert "sha256" not in script({"url": "https://a.test", **block})
    assert "sha256" in script({"url": "https://a.test", **auth("awsv4", service="s3")})


def test_a_saved_nonce_of_digest_can_be_answered_at_once(loopback: Loopback) -> None:
    block = auth("digest", username="u", password="p", realm="r", nonce="n")
    assert authorization(loopback, block, {"authorization": "Digest x"}) == ["Digest x"]
    assert authorization(loopback, block) == []


OAUTH1 = {"consumerKey": "k", "consumerSecret": "s"}
JWT = {"algorithm": "HS256", "secret": "s"}
ASAP = {"kid": "k", "iss": "i", "aud": "a", "privateKey": "p"}


@pytest.mark.parametrize(
    ("block", "name"),
    [
        (auth("oauth1", **OAUTH1, addParamsToHeader="true"), "OAuth 1.0"),
        (
            auth("oauth1", consumerKey="k", signatureMethod="RSA-SHA1", privateKey="p", addParamsToHeader="y"),
            "OAuth 1.0",
        ),
        (auth("hawk", authId="i", authKey="k", algorithm="sha256"), "Hawk"),
        (auth("edgegrid", accessToken="a", clientToken="c", clientSecret="s"), "Akamai EdgeGrid"),
        (auth("jwt", **JWT, payload='{"a": 1}'), "JWT"),
        (auth("jwt", algorithm="{{x}}", privateKey="{{x}}", addTokenTo="header", payload=" "), "JWT"),
        (auth("asap", **ASAP), "Atlassian ASAP"),
        (auth("asap", claims='{"kid": "k", "iss": "i", "aud": "a"}', privateKey="p"), "Atlassian ASAP"),
    ],
)
def test_what_curl_cannot_sign_is_a_variable(loopback: Loopback, block: dict[str, Any], name: str) -> None:
    request = {"method": "GET", "url": "http://{{host}}/{{authorization}}", **AUTHORIZATION, **block}
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


@pytest.mark.parametrize(
    "block",
    [
        auth("oauth1", consumerSecret="s", addParamsToHeader="true"),
        auth("oauth1", consumerKey="k", addParamsToHeader="true"),
        auth("hawk", authId="i"),
        auth("edgegrid", accessToken="a", clientToken="c"),
        auth("jwt", secret="s"),
        auth("jwt", algorithm="none", secret="s"),
        auth("jwt", algorithm="RS256", privateKey="-----BEGIN RSA PRIVATE KEY-----"),
        auth("jwt", **JWT, payload="{"),
        auth("jwt", **JWT, addTokenTo="cookie"),
        auth("asap", kid="k", iss="i", privateKey="p"),
        auth("asap", kid="k", iss="i", aud="a"),
    ],
)
def test_what_has_nothing_to_sign_with_leaves_the_request_as_it_is(loopback: Loopback, block: dict[str, Any]) -> None:
    assert authorization(loopback, {**AUTHORIZATION, **block}) == ["Custom x"]


@pytest.mark.parametrize(
    ("block", "arrives"),
    [
        (auth("oauth1", **OAUTH1), "/?a=1%202&b=%21%27x&c&oauth_token=t&signed=x%20y"),
        (auth("awsv4", accessKey="a", addAuthDataToQuery="true"), "/?a=1+2&b=!'x&c&&oauth_token=t&signed=x%20y"),
        (auth("jwt", **JWT, addTokenTo="queryParam", queryParamKey="c"), "/?a=1+2&b=!'x&&oauth_token=t&signed=x%20y"),
        (auth("jwt", **JWT, addTokenTo="queryParam"), "/?a=1+2&b=!'x&c&&oauth_token=t&signed=x%20y"),
    ],
)
def test_what_is_signed_in_the_query_is_its_end(loopback: Loopback, block: dict[str, Any], arrives: str) -> None:
    url = "http://{{host}}/?a=1+2&b=!'{{v}}&c&&oauth_token=t"
    arrives = (
        arrives.replace("oauth_token=t&", "") if block["auth"]["type"] == "oauth1" else arrives.replace("'", "%27")
    )
    environment = {"v": "x", "auth_parameters": "signed=x%20y"}
    request = sent(loopback, {"method": "GET", "url": url, **block}, environment, problems=["auth-unsupported"])
    assert request.target == arrives


def test_oauth1_is_the_end_of_a_form(loopback: Loopback) -> None:
    fields = [{"key": "oauth_nonce", "value": "n"}, {"key": "a", "value": "1 2"}]
    body = {"body": {"mode": "urlencoded", "urlencoded": fields}}
    environment = {"auth_parameters": "oauth_consumer_key=k"}
    request = sent(loopback, {**body, **auth("oauth1", **OAUTH1)}, environment, problems=["auth-unsupported"])
    assert (request.target, request.body) == ("/", b"a=1%202&oauth_consumer_key=k")


def test_an_unknown_algorithm_of_hawk_makes_an_empty_header(loopback: Loopback) -> None:
    block = auth("hawk", authId="i", authKey="k", algorithm="md5")
    assert authorization(loopback, {**AUTHORIZATION, **block}) == [""]


def test_oauth1_leaves_a_query_alone_that_is_not_encoded(loopback: Loopback) -> None:
    block = auth("oauth1", **OAUTH1, addParamsToHeader="true")
    request = sent(
        loopback,
        {"method": "GET", "url": "http://{{host}}/?a=!", **block},
        {"authorization": "OAuth x"},
        problems=["auth-unsupported"],
        protocolProfileBehavior={"disableUrlEncoding": True},
    )
    assert (request.target, request.values("Authorization")) == ("/?a=!", ["OAuth x"])


def test_a_token_of_the_query_that_turns_out_empty_is_no_parameter(loopback: Loopback) -> None:
    block = auth("oauth2", accessToken="{{token}}", addTokenTo="queryParams")
    empty = {"variable": [{"key": "token", "value": ""}]}
    for target in ("/a", "/a?b=c"):
        request = {"method": "GET", "url": f"http://{{{{host}}}}{target}", **block}
        assert sent(loopback, request, **empty).target == target
        sign = "&" if "?" in target else "?"
        assert sent(loopback, request, {"token": "é&"}, **empty).target == f"{target}{sign}access_token=%C3%A9%26"
    bare = {"method": "GET", "url": "http://{{host}}", **block}
    assert sent(loopback, bare, {"token": "é"}, **empty).target == "/?access_token=%C3%A9"
    as_it_is = {"protocolProfileBehavior": {"disableUrlEncoding": True}}
    assert sent(loopback, bare, **empty, **as_it_is).target == "/?access_token="


def test_a_key_in_the_query_stays_one_parameter(loopback: Loopback) -> None:
    block = auth("apikey", key="k", value="{{v}}", **{"in": "query"})
    assert sent(loopback, {"method": "GET", **block}, {"v": "a&b=c d#e"}).target == "/?k=a%26b=c%20d%23e"


def test_a_token_that_turns_out_empty_leaves_the_header_of_the_list(loopback: Loopback) -> None:
    block = auth("bearer", token="{{token}}")
    empty = [{"key": "token", "value": ""}]
    request = {"method": "GET", **AUTHORIZATION, **block}
    assert sent(loopback, request, variable=empty).values("Authorization") == ["Custom x"]
    assert sent(loopback, request, {"token": "t"}, variable=empty).values("Authorization") == ["Bearer t"]
