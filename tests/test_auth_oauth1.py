"""OAuth 1.0: checked by the example of RFC 5849, and by a server that knows the RFC only."""

import hashlib
import hmac
import re
import sys
from base64 import b64decode, b64encode
from typing import Any
from urllib.parse import quote, unquote, unquote_plus

import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import padding, rsa

from loopback import Loopback, RecordedRequest
from postwright.runtime import AuthError
from postwright.runtime.auth.oauth1 import OAuth1Auth
from signed import arrived, authorization, freeze, operation, prepared, refused, retried, tampered

_FIELD = re.compile(r'(\w+)="([^"]*)"')
_PRIVATE = rsa.generate_private_key(65537, 2048)
PRIVATE_KEY = _PRIVATE.private_bytes(
    serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
).decode()
_HASHES = {"SHA1": hashes.SHA1(), "SHA256": hashes.SHA256(), "SHA512": hashes.SHA512()}

Pairs = list[tuple[str, str]]


def pairs(text: str) -> Pairs:
    """The decoded names and values of a query or form."""
    tokens = (token.partition("=")[::2] for token in text.split("&") if token)
    return [(unquote_plus(name), unquote_plus(value)) for name, value in tokens]


def protocol(request: RecordedRequest) -> Pairs:
    """The parameters of the Authorization header, without the realm."""
    header = "".join(request.values("Authorization"))
    return [(name, unquote(value)) for name, value in _FIELD.findall(header) if name != "realm"]


def form(request: RecordedRequest) -> Pairs:
    """The parameters of a form."""
    is_form = request.values("Content-Type") == ["application/x-www-form-urlencoded"]
    return pairs(request.body.decode()) if is_form else []


def verify(request: RecordedRequest, secret: str = "s e+cret") -> bool:
    """Whether a request is signed as the RFC says."""
    path, _, query = request.target.partition("?")
    every = [*protocol(request), *pairs(query), *form(request)]
    if "oauth_signature_method" not in dict(every):
        every.append(("oauth_signature_method", "HMAC-SHA1"))
    ((_, signature),) = [item for item in every if item[0] == "oauth_signature"]
    signed = sorted((quote(name, safe=""), quote(value, safe="")) for name, value in every if name != "oauth_signature")
    uri = f"http://{request.values('Host')[0]}{path}"
    parameters = "&".join(f"{name}={value}" for name, value in signed)
    text = "&".join(quote(part, safe="") for part in (request.method, uri, parameters))
    return right(dict(every)["oauth_signature_method"], text, signature, secret)


def right(method: str, text: str, signature: str, secret: str) -> bool:
    """Whether a signature is that of a text."""
    key = f"{quote(secret, safe='')}&tok%2Fsecret"
    kind, _, name = method.partition("-")
    if kind == "RSA":
        try:
            _PRIVATE.public_key().verify(b64decode(signature), text.encode(), padding.PKCS1v15(), _HASHES[name])
        except InvalidSignature:
            return False
        return True
    if kind == "PLAINTEXT":
        return signature == key
    return b64encode(hmac.digest(key.encode(), text.encode(), name.lower())).decode() == signature


def signing(**options: Any) -> OAuth1Auth:
    """Auth with the keys that the server knows."""
    return OAuth1Auth("c/k", "{{secret}}", **{"token": "tok", "token_secret": "tok/secret", **options})


def test_the_documented_example(monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, 137131202, "chapoH")
    auth = OAuth1Auth(
        "dpf43f3p2l4k3l03",
        "kd94hf93k423kf44",
        token="nnch734d00sl2jdk",
        token_secret="pfkkdhi9sl3r4s00",
        realm="Photos",
        version="",
    )
    request = prepared(auth, "http://photos.example.net/photos?file=vacation.jpg&size=original")
    assert authorization(request) == (
        'OAuth realm="Photos",oauth_consumer_key="dpf43f3p2l4k3l03",oauth_token="nnch734d00sl2jdk",'
        'oauth_signature_method="HMAC-SHA1",oauth_timestamp="137131202",oauth_nonce="chapoH",'
        'oauth_signature="MdpQcU8iPSUjWoN%2FUDMsK2sui9I%3D"'
    )


@pytest.mark.parametrize("in_header", [True, False])
@pytest.mark.parametrize(
    "method", ["HMAC-SHA1", "HMAC-SHA256", "HMAC-SHA512", "RSA-SHA1", "RSA-SHA256", "RSA-SHA512", "PLAINTEXT", ""]
)
def test_the_server_accepts(loopback: Loopback, method: str, in_header: bool) -> None:
    auth = signing(signature_method=method, private_key=PRIVATE_KEY, in_header=in_header)
    described = operation(auth)
    requests = arrived(loopback, verify, described)
    assert len(requests) == 2
    assert bool(requests[0].values("Authorization")) == in_header
    if method == "PLAINTEXT":
        return
    for changed in tampered(requests[0]):
        assert not verify(changed)
    if not method.startswith("RSA"):
        refused(loopback, verify, described, secret="wrong")


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH"])
@pytest.mark.parametrize("in_header", [True, False])
def test_a_form_is_signed(loopback: Loopback, method: str, in_header: bool) -> None:
    described = operation(signing(in_header=in_header), method=method, body="form")
    request, _ = arrived(loopback, verify, described, {"b": "x y+", "oauth_token": "old", "a": ["é", "", "="]})
    assert request.body.startswith(b"b=x%20y%2B&a=%C3%A9&a=&a=%3D")
    assert (b"&oauth_signature=" in request.body) == (not in_header and method != "PATCH")
    assert not verify(request._replace(body=request.body + b"&c=1"))


@pytest.mark.parametrize("method", ["HMAC-SHA1", "HMAC-SHA256", "RSA-SHA512"])
@pytest.mark.parametrize(("kind", "body"), [("json", {"a": 1}), (None, None)])
def test_a_hash_of_the_body(loopback: Loopback, method: str, kind: Any, body: Any) -> None:
    auth = signing(signature_method=method, private_key=PRIVATE_KEY, body_hash=True)
    described = operation(auth, method="POST", body=kind)
    request, _ = arrived(loopback, verify, described, *([body] if kind else []))
    digest = hashlib.new(method.partition("-")[2].lower(), request.body).digest()
    assert dict(protocol(request))["oauth_body_hash"] == b64encode(digest).decode()


@pytest.mark.parametrize(
    "members", [{"body": "form"}, {"body": "multipart"}, {"signature_method": "PLAINTEXT"}, {"signature_method": ""}]
)
def test_what_has_no_hash(members: dict[str, Any]) -> None:
    auth = signing(body_hash=True, signature_method=members.pop("signature_method", "HMAC-SHA1"))
    request = prepared(auth, "http://h/", "POST", content=b"a", **members)
    assert "oauth_body_hash" not in authorization(request)


def test_all_parameters(loopback: Loopback) -> None:
    auth = signing(realm="R 1", callback="http://c/?d", verifier="v", timestamp="1", nonce="n")
    request, _ = arrived(loopback, verify, operation(auth))
    header = request.values("Authorization")[0]
    assert header.startswith('OAuth realm="R%201",oauth_consumer_key="c%2Fk",oauth_token="tok",')
    assert 'oauth_version="1.0",oauth_callback="http%3A%2F%2Fc%2F%3Fd",oauth_verifier="v",oauth_sig' in header
    assert 'oauth_timestamp="1",oauth_nonce="n",' in header


def test_a_header_that_is_not_encoded() -> None:
    header = authorization(prepared(signing(realm='a "b"', encode_header=False), "http://h/", secret="s"))
    assert header.startswith('OAuth realm="a "b"",oauth_consumer_key="c/k",')


def test_empty_parameters(loopback: Loopback) -> None:
    described = operation(signing(token=" ", version="", in_header=False, sign_empty=True))
    request, _ = arrived(loopback, verify, described)
    assert "&oauth_token=%20&" in request.target
    assert "&oauth_version=&" in request.target
    described = operation(signing(token=" ", version="", in_header=False))
    request, _ = arrived(loopback, verify, described)
    assert "oauth_token" not in request.target
    # A header leaves out empty ones, which are signed all the same.
    header = authorization(prepared(signing(token="", sign_empty=True), "http://h/", secret="s"))
    assert "oauth_token" not in header
    assert header != authorization(prepared(signing(token=""), "http://h/", secret="s"))


@pytest.mark.parametrize(
    ("query", "target"),
    [
        ("", "/"),
        ("?", "/?"),
        ("?oauth_token=1", "/"),
        ("?a=1+2&&oauth_nonce=2&b&c=(!)", "/?a=1%202&b&c=%28%21%29"),
    ],
)
def test_the_query_is_encoded_anew(query: str, target: str) -> None:
    assert prepared(signing(), f"http://h/{query}", secret="s").target.target == target


def test_a_url_that_is_not_encoded() -> None:
    auth = signing(in_header=False, nonce="a#&b", signature_method="PLAINTEXT")
    target = prepared(auth, "http://h/?a=(1)&&b=%zz", encode_url=False, secret="s").target.target
    assert target.startswith("/?a=(1)&&b=%zz&oauth_consumer_key=c/k&")
    assert "&oauth_nonce=a%23%26b&" in target


@pytest.mark.parametrize("in_header", [True, False])
def test_the_header_is_replaced(in_header: bool) -> None:
    old = (("Authorization", "old"),)
    headers = prepared(signing(in_header=in_header), "http://h/", headers=old, secret="s").headers
    assert [value[:5] for name, value in headers if name == "Authorization"] == (["OAuth"] if in_header else [])


def test_a_form_that_is_empty(loopback: Loopback) -> None:
    request, _ = arrived(loopback, verify, operation(signing(in_header=False), method="POST", body="form"))
    assert request.body.startswith(b"oauth_consumer_key=c%2Fk&")


def test_each_attempt_is_signed_anew(loopback: Loopback) -> None:
    first, second = retried(loopback, verify, operation(signing()))
    assert first != second
    (nonce,) = re.findall(r'oauth_nonce="(.*?)"', first)
    assert len(nonce) == 11


@pytest.mark.parametrize(
    "auth",
    [OAuth1Auth("", "s"), OAuth1Auth("c", "{{empty}}"), OAuth1Auth("c", "s", signature_method="RSA-SHA1")],
)
def test_without_keys_nothing_is_signed(auth: OAuth1Auth) -> None:
    old = (("Authorization", "old"),)
    assert authorization(prepared(auth, "http://h/?oauth_token=1", headers=old, empty="")) == "old"


def test_what_can_not_be_signed() -> None:
    with pytest.raises(AuthError, match=r"OAuth 1\.0: 'HMAC-MD5' is not a signature method"):
        prepared(signing(signature_method="HMAC-MD5"), "http://h/", secret="s")
    with pytest.raises(AuthError, match=r"OAuth 1\.0: the private key can't be used"):
        prepared(signing(signature_method="RSA-SHA1", private_key="x"), "http://h/", secret="s")


@pytest.mark.parametrize(
    ("library", "method"),
    [("oauthlib.oauth1.rfc5849.signature", "HMAC-SHA1"), ("jwt", "RSA-SHA1"), ("cryptography", "RSA-SHA1")],
)
def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch, library: str, method: str) -> None:
    monkeypatch.setitem(sys.modules, library, None)
    with pytest.raises(AuthError, match=r"OAuth 1\.0: needs a library: pip install 'oauthlib\[signedtoken\]>=3\.2'"):
        prepared(signing(signature_method=method, private_key="x"), "http://h/", secret="s")
