"""ASAP: what Postman writes, and signatures that are checked without the library."""

import sys
from base64 import b64encode
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat

from loopback import Loopback, RecordedRequest
from postwright.runtime import AuthError
from postwright.runtime.auth.asap import AsapAuth
from signed import arrived, authorization, freeze, operation, prepared, refused, retried
from tokens import KEYED, other_key, parts, pem, private_key, texts, verified

KEY = private_key("RS256")
NOW = 1_767_323_045


def auth(**options: Any) -> AsapAuth:
    """An auth with all that is needed."""
    first = {"issuer": "me", "audience": "you", "key_id": "me/1", "private_key": pem(KEY)}
    return AsapAuth(**{**first, **options})


def token(described: AsapAuth, **values: str) -> str:
    """The token that is made of an auth, with values for its variables."""
    return authorization(prepared(described, "http://h/", **values)).removeprefix("Bearer ")


def data_uri(key_id: str = "me/1") -> str:
    """The key as a URI."""
    content = KEY.private_bytes(Encoding.DER, PrivateFormat.PKCS8, NoEncryption())
    return f"data:application/pkcs8;kid={key_id};base64,{b64encode(content).decode()}"


@pytest.fixture
def frozen(monkeypatch: pytest.MonkeyPatch) -> None:
    """A clock that stands still, and a chance that is known."""
    freeze(monkeypatch, NOW + 0.9, "j-1")


@pytest.mark.usefixtures("frozen")
def test_claims_are_those_of_postman_in_its_order() -> None:
    assert texts(token(auth(claims='{"x":1.0}'))) == (
        '{"alg":"RS256","kid":"me/1"}',
        f'{{"x":1,"iat":{NOW},"iss":"me","sub":"me","jti":"j-1","aud":"you","exp":{NOW + 3600}}}',
    )


@pytest.mark.usefixtures("frozen")
@pytest.mark.parametrize(
    ("options", "changed"),
    [
        ({"subject": "s"}, {"sub": "s"}),
        ({"issuer": "", "claims": '{"iss":"i"}'}, {"iss": "i", "sub": "i"}),
        (
            {"claims": '{"sub":"s","aud":["a","b"],"jti":"j","iat":5}'},
            {"sub": "s", "aud": ["a", "b"], "jti": "j", "iat": 5},
        ),
        ({"claims": '{"exp":"77x"}', "lifetime": "9"}, {"exp": 77}),
        ({"claims": '{"exp":7.9e3,"iss":"","iat":0}'}, {"exp": 7900}),
        ({"claims": '{"exp":true}', "lifetime": " 60 s"}, {"exp": NOW + 60}),
        ({"lifetime": "1h"}, {"exp": NOW + 1}),
        ({"lifetime": ""}, {}),
        ({"lifetime": "soon"}, {}),
        ({"audience": "", "claims": '{"aud":"z","kid":"k2"}'}, {"aud": "z", "kid": "k2"}),
    ],
)
def test_claims_win_over_the_others(options: dict[str, str], changed: dict[str, Any]) -> None:
    usual = {"iat": NOW, "iss": "me", "sub": "me", "jti": "j-1", "aud": "you", "exp": NOW + 3600}
    header, claims = parts(token(auth(**options)))
    assert claims == usual | changed
    assert header["kid"] == changed.get("kid", "me/1")


@pytest.mark.parametrize("algorithm", KEYED)
def test_the_server_accepts(loopback: Loopback, algorithm: str) -> None:
    key = private_key(algorithm)

    def check(request: RecordedRequest) -> bool:
        (value,) = request.values("Authorization")
        return value.startswith("Bearer ") and verified(value[7:], key, algorithm)

    described = operation(
        auth(algorithm=algorithm, private_key="{{secret}}"), headers=(("authorization", "explicit"), ("X", "1"))
    )
    first, second = arrived(loopback, check, described, secret=pem(key))
    tokens = [parts(request.values("Authorization")[0][7:])[1]["jti"] for request in (first, second)]
    assert tokens[0] != tokens[1]
    refused(loopback, check, described, secret=pem(other_key(algorithm)))


def test_each_attempt_has_its_token(loopback: Loopback) -> None:
    def check(request: RecordedRequest) -> bool:
        return verified(request.values("Authorization")[0][7:], KEY, "RS256")

    first, second = retried(loopback, check, operation(auth()))
    assert parts(first[7:])[1]["jti"] != parts(second[7:])[1]["jti"]


@pytest.mark.parametrize(
    "text",
    [
        pem(KEY),
        pem(KEY).replace("\n", ""),
        f'"{pem(KEY)}"',
        pem(KEY).replace(" ", "%20"),
        data_uri(),
        f'"{data_uri()}"',
    ],
)
def test_ways_to_write_a_key(text: str) -> None:
    assert verified(token(auth(private_key="{{key}}"), key=text), KEY, "RS256")


def test_variables_are_filled_in() -> None:
    described = AsapAuth(
        "{{i}}", "{{a}}", "{{k}}", pem(KEY), subject="{{s}}", algorithm="{{g}}", claims='{"c":"{{i}}"}'
    )
    header, claims = parts(token(described, i="I", a="A", k="K", s="S", g="PS384"))
    assert header == {"alg": "PS384", "kid": "K"}
    assert {name: claims[name] for name in ("iss", "aud", "sub", "c")} == {"iss": "I", "aud": "A", "sub": "S", "c": "I"}
    assert parts(token(auth(algorithm="")))[0]["alg"] == "RS256"


@pytest.mark.parametrize(
    ("options", "reason"),
    [
        ({"issuer": ""}, "there is no iss"),
        ({"audience": ""}, "there is no aud"),
        ({"key_id": ""}, "there is no kid"),
        ({"private_key": ""}, "there is no private key"),
        ({"private_key": "x"}, "the private key is no PKCS#8"),
        ({"private_key": "data:,x"}, "the private key is no data: URI of PKCS#8"),
        ({"private_key": data_uri("other")}, "the private key is that of another kid, other"),
        ({"algorithm": "HS256"}, "the algorithm 'HS256' is unknown"),
        ({"claims": "{"}, "the text of the claims is not JSON"),
        ({"claims": '{"iat":"now"}'}, "the claim iat is no number"),
    ],
)
def test_what_no_token_can_be_made_of(options: dict[str, str], reason: str) -> None:
    with pytest.raises(AuthError) as caught:
        token(auth(**options))
    assert str(caught.value).startswith(f"ASAP: {reason}")


def test_without_the_library(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "jwt", None)
    with pytest.raises(AuthError, match=r"ASAP: needs a library: pip install 'pyjwt\[crypto\]>=2\.10'"):
        token(auth())
