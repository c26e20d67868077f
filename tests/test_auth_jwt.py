"""JSON Web Tokens: what Postman writes, to the byte, and signatures that are checked without the library."""

import sys
from base64 import b64encode
from typing import Any

import pytest
from cryptography.hazmat.primitives.serialization import PrivateFormat

import building
from building import built, header
from loopback import Loopback, RecordedRequest
from postwright.runtime import AuthError
from postwright.runtime.auth.jwt import JwtAuth
from signed import arrived, operation, refused
from tokens import KEYED, new_rsa_key, other_key, pem, private_key, texts, verified

# Made by Postman's runtime for these texts.
HEADER = '{"kid":"k/1","alg":"none","typ":"X"}'
PAYLOAD = (
    r' {"sub":"é\u2028","iat":1516239022.0,"10":1e-7,"2":[1e21,-0.0,null,true,123456789012345678901,0.00001],'
    r'"o":{"a":{}},"s":"\ud800\u0007","2":[1e21,-0.0,null,true,123456789012345678901,1e-5]} '
)
POSTMANS = (
    "eyJraWQiOiJrLzEiLCJhbGciOiJIUzI1NiIsInR5cCI6IlgifQ.eyIyIjpbMWUrMjEsMCxudWxsLHRydWUsMTIzNDU2Nzg5MDEyMzQ1NjgwMDAw"
    "LDAuMDAwMDFdLCIxMCI6MWUtNywic3ViIjoiw6nigKgiLCJpYXQiOjE1MTYyMzkwMjIsIm8iOnsiYSI6e319LCJzIjoiXHVkODAwXHUwMDA3In0"
    ".wa7_Y1m-hw9quQfjyywHpBY_XEpjTxCiQiMyb2CQcW0"
)


def token(auth: JwtAuth, **values: str) -> str:
    """The token that is made of an auth, with values for its variables."""
    return (header(built(building.operation(auth=auth), variables=values), "Authorization") or "").removeprefix(
        "Bearer "
    )


def test_the_token_is_that_of_postman() -> None:
    assert token(JwtAuth(secret="s3cret", header=HEADER, payload=PAYLOAD)) == POSTMANS


def test_nothing_is_added() -> None:
    assert texts(token(JwtAuth(secret="s"))) == ('{"alg":"HS256"}', "{}")
    assert texts(token(JwtAuth(secret="s", header=" ", payload="\n")))[1] == "{}"
    assert texts(token(JwtAuth(secret="s", header='{"a":1.50}', payload='{"b":1e400,"c":-2.5E-10}'))) == (
        '{"a":1.5,"alg":"HS256"}',
        '{"b":null,"c":-2.5e-10}',
    )


def test_variables_are_filled_in() -> None:
    auth = JwtAuth(algorithm="{{a}}", secret="{{k}}", payload='{"n":{{n}}}', placement="{{p}}", header_prefix="{{h}}")
    value = token(auth, a="HS512", k="key", n="7", p="header", h="JWT ")
    assert value.startswith("JWT  ey")
    assert verified(value[5:], b"key", "HS512")
    assert texts(value[5:])[1] == '{"n":7}'


@pytest.mark.parametrize("algorithm", ["HS256", "HS384", "HS512"])
def test_the_server_accepts_a_secret(loopback: Loopback, algorithm: str) -> None:
    def check(request: RecordedRequest) -> bool:
        (value,) = request.values("Authorization")
        return value.startswith("Bearer ") and verified(value[7:], b"s e+cret", algorithm)

    described = operation(JwtAuth(algorithm=algorithm, secret="{{secret}}", payload='{"sub":"1"}'))
    first, second = arrived(loopback, check, described)
    assert first.values("Authorization") == second.values("Authorization")
    refused(loopback, check, described, secret="wrong")


@pytest.mark.parametrize("algorithm", KEYED)
def test_the_server_accepts_a_private_key(loopback: Loopback, algorithm: str) -> None:
    key = private_key(algorithm)

    def check(request: RecordedRequest) -> bool:
        (value,) = request.values("Authorization")
        return verified(value[7:], key, algorithm)

    described = operation(JwtAuth(algorithm=algorithm, private_key="{{secret}}", payload='{"sub":"1"}'))
    assert len(arrived(loopback, check, described, secret=pem(key))) == 2
    # One line, as variables of the environment often hold keys.
    assert arrived(loopback, check, described, secret=pem(key).replace("\n", " "))
    refused(loopback, check, described, secret=pem(other_key(algorithm)))


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        (b64encode(b"s3cret\xff\xfe\xfb").decode(), b"s3cret\xff\xfe\xfb"),
        ("czNj cmV0__-_\n", b"s3cret\xff\xff\xbf"),
        ("YQ==YQ==", b"a"),
        ("YWJjZ", b"abc"),
        ("abc*d", b"\x69\xb7\x1d"),
    ],
)
def test_secrets_in_base64_are_read_as_by_postman(text: str, secret: bytes) -> None:
    assert verified(token(JwtAuth(secret=text, secret_is_base64=True)), secret, "HS256")


def test_any_text_is_a_secret() -> None:
    key = pem(private_key("RS256"))
    assert verified(token(JwtAuth(secret=key)), key.encode(), "HS256")
    assert verified(token(JwtAuth(secret="é\ud800")), "é\ufffd".encode(), "HS256")


@pytest.mark.parametrize(
    ("options", "target", "value"),
    [
        ({}, "/?a=1&token=0&b=2", "Bearer {}"),
        ({"header_prefix": ""}, "/?a=1&token=0&b=2", "{}"),
        ({"header_prefix": "JWT"}, "/?a=1&token=0&b=2", "JWT {}"),
        ({"placement": ""}, "/?a=1&token=0&b=2", "Bearer {}"),
        ({"placement": "queryParam"}, "/?a=1&b=2&token={}", "explicit"),
        ({"placement": "queryParam", "query_name": ""}, "/?a=1&b=2&token={}", "explicit"),
        ({"placement": "queryParam", "query_name": "t t"}, "/?a=1&token=0&b=2&t%20t={}", "explicit"),
        ({"placement": "elsewhere"}, "/?a=1&token=0&b=2", "explicit"),
    ],
)
def test_where_the_token_goes(loopback: Loopback, options: dict[str, Any], target: str, value: str) -> None:
    auth = JwtAuth(secret="s", payload='{"a":1}', **options)
    url, headers = "{{base}}/?a=1&token=0&b=2", (("authorization", "explicit"),)
    request, _ = arrived(loopback, lambda request: True, operation(auth, url=url, headers=headers))
    made = token(JwtAuth(secret="s", payload='{"a":1}'))
    assert request.target == target.format(made)
    assert request.values("Authorization") == [value.format(made)]


@pytest.mark.parametrize(
    ("auth", "reason"),
    [
        (JwtAuth(), "JWT: the secret is empty"),
        (JwtAuth(secret="*", secret_is_base64=True), "JWT: the secret is empty"),
        (JwtAuth(algorithm="PS512", secret="s"), "JWT: the private key is empty"),
        (JwtAuth(algorithm="none", secret="s"), "JWT: the algorithm 'none' is unknown"),
        (JwtAuth(algorithm="", secret="s"), "JWT: the algorithm '' is unknown"),
        (JwtAuth(algorithm="RS256", private_key="k"), "JWT: the private key is no PKCS#8: openssl pkcs8"),
        (
            JwtAuth(algorithm="RS256", private_key=pem(private_key("RS256"), PrivateFormat.TraditionalOpenSSL)),
            "JWT: the private key is no PKCS#8",
        ),
        (JwtAuth(algorithm="RS256", private_key=pem(private_key("ES256"))), "JWT: the private key is none for RS256"),
        (JwtAuth(algorithm="ES384", private_key=pem(private_key("ES256"))), "JWT: the private key is none for ES384"),
        (JwtAuth(algorithm="ES384", private_key=pem(private_key("RS256"))), "JWT: the private key is none for ES384"),
        (JwtAuth(algorithm="PS256", private_key=pem(new_rsa_key(1024))), "JWT: a key for PS256 must have 2048 bits"),
        (JwtAuth(secret="s", payload="{"), "JWT: the payload is not JSON: Expecting property name"),
        (JwtAuth(secret="s", payload='{"a":NaN}'), "JWT: the payload is not JSON: NaN is no value"),
        (JwtAuth(secret="s", payload="[" * 100_000), "JWT: the payload is not JSON: maximum recursion"),
        (JwtAuth(secret="s", payload="[]"), "JWT: the payload is not a JSON object"),
        (JwtAuth(secret="s", header='"x"'), "JWT: the header is not a JSON object"),
        (JwtAuth(secret="s", header='{"crit":["b64"],"b64":false}'), "JWT: the header has crit"),
    ],
)
def test_what_no_token_can_be_made_of(auth: JwtAuth, reason: str) -> None:
    with pytest.raises(AuthError) as caught:
        token(auth)
    assert str(caught.value).startswith(reason)


@pytest.mark.parametrize(("module", "algorithm"), [("jwt", "HS256"), ("jwt", "RS256")])
def test_without_the_library(monkeypatch: pytest.MonkeyPatch, module: str, algorithm: str) -> None:
    monkeypatch.setitem(sys.modules, module, None)
    with pytest.raises(AuthError, match=r"JWT: needs a library: pip install 'pyjwt\[crypto\]>=2\.10'"):
        token(JwtAuth(algorithm=algorithm, secret="s", private_key=pem(private_key("RS256"))))


def test_without_the_library_below(monkeypatch: pytest.MonkeyPatch) -> None:
    import jwt

    def no_algorithm(name: str) -> None:
        raise NotImplementedError

    monkeypatch.setattr(jwt, "get_algorithm_by_name", no_algorithm)
    with pytest.raises(AuthError, match=r"pyjwt\[crypto\]"):
        token(JwtAuth(algorithm="RS256", private_key=pem(private_key("RS256"))))
