"""Hawk: checked by the examples of its README, and by a server that knows the protocol only."""

import hashlib
import hmac
import re
import sys
from base64 import b64encode

import pytest

from loopback import Loopback, RecordedRequest
from postwright.runtime import AuthError
from postwright.runtime.auth.hawk import HawkAuth
from signed import arrived, authorization, freeze, operation, prepared, refused, retried, tampered

_FIELD = re.compile(r'(\w+)="((?:[^"\\]|\\.)*)"')


def verify(request: RecordedRequest, secret: str = "s e+cret") -> bool:
    """Whether a request is signed by the protocol, with SHA-256 as the algorithm."""
    fields = dict(_FIELD.findall(request.values("Authorization")[0]))
    host, _, port = request.values("Host")[0].partition(":")
    ext = fields.get("ext", "").replace('\\"', '"')
    lines = [fields["ts"], fields["nonce"], request.method, request.target, host, port, fields.get("hash", ""), ext]
    if "app" in fields:
        lines += [fields["app"], fields.get("dlg", "")]
    text = "\n".join(["hawk.1.header", *lines, ""])
    if "hash" in fields and fields["hash"] != payload_hash(request):
        return False
    mac = hmac.digest(secret.encode(), text.encode(), "sha256")
    return fields["id"] == "me" and b64encode(mac).decode() == fields["mac"]


def payload_hash(request: RecordedRequest) -> str:
    """The hash of a body, for which Postman takes the type only if the collection sets it."""
    media_type = next(iter(request.values("Content-Type")), "").partition(";")[0].encode()
    media_type = b"" if b"form" in media_type else media_type
    return b64encode(hashlib.sha256(b"hawk.1.payload\n" + media_type + b"\n" + request.body + b"\n").digest()).decode()


def test_the_documented_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, 1353832234.9, "j4h3g2")
    auth = HawkAuth("dh37fgj492je", "werxhqb98rpaxn39848xrunpaw3489ruxnpa98w4rxn", ext="some-app-ext-data")
    url = "http://example.com:8000/resource/1?b=1&a=2"
    assert authorization(prepared(auth, url)) == (
        'Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", ext="some-app-ext-data", '
        'mac="6R4rV5iE+NPoym+WwjeHzjAGXUtLNIxmo1vpMofpLAE="'
    )
    auth.payload_hash = True
    plain = (("Content-Type", "Text/plain; charset=x"),)
    assert authorization(prepared(auth, url, "POST", plain, b"Thank you for flying Hawk")) == (
        'Hawk id="dh37fgj492je", ts="1353832234", nonce="j4h3g2", hash="Yi9LfIIFRtBEPt74PVmbTF/xVAwPn7ub15ePICfgnuY=", '
        'ext="some-app-ext-data", mac="aSe1DERmZuRl3pI36/9BdZmnErTw3sNzOOAUlfeKjVw="'
    )


@pytest.mark.parametrize(
    "texts",
    [{}, {"ext": 'a"b', "app": "app"}, {"app": "app", "dlg": "d"}, {"dlg": "d"}, {"timestamp": "7", "nonce": "n"}],
)
def test_the_server_accepts(loopback: Loopback, texts: dict[str, str]) -> None:
    described = operation(HawkAuth("me", "{{secret}}", **texts))
    requests = arrived(loopback, verify, described)
    assert len(requests) == 2
    for changed in tampered(requests[0]):
        assert not verify(changed)
    refused(loopback, verify, described, secret="wrong")


@pytest.mark.parametrize(("kind", "body"), [("json", {"a": "é"}), ("form", {"a": "x y"})])
def test_bodies_are_signed(loopback: Loopback, kind: str, body: object) -> None:
    described = operation(HawkAuth("me", "{{secret}}", payload_hash=True), method="POST", body=kind)
    request, _ = arrived(loopback, verify, described, body)
    assert 'hash="' in request.values("Authorization")[0]
    assert not verify(request._replace(body=request.body + b"x"))


@pytest.mark.parametrize("content", [{}, {"content": b"--x--", "body": "multipart"}])
def test_what_has_no_hash(content: dict[str, bytes]) -> None:
    request = prepared(HawkAuth("me", "k", payload_hash=True), "https://h/", "POST", **content)
    assert 'hash="' not in authorization(request)


def test_each_attempt_is_signed_anew(loopback: Loopback) -> None:
    first, second = retried(loopback, verify, operation(HawkAuth("me", "{{secret}}")))
    assert first != second
    (nonce,) = re.findall(r'nonce="(.*?)"', first)
    assert len(nonce) == 6


def test_what_postman_does_not_sign() -> None:
    old = (("Authorization", "old"),)
    for auth in (HawkAuth("", "k"), HawkAuth("me", "{{empty}}")):
        assert authorization(prepared(auth, "http://h/", headers=old, empty="")) == "old"
    for algorithm in ("", "sha512"):
        assert authorization(prepared(HawkAuth("me", "k", algorithm=algorithm), "http://h/", headers=old)) == ""


def test_a_line_break_can_not_be_sent() -> None:
    with pytest.raises(ValueError, match="has a control character"):
        prepared(HawkAuth("me\r\nX: y", "k"), "http://h/")


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "mohawk.util", None)
    with pytest.raises(AuthError, match=r"Hawk: needs a library: pip install 'mohawk>=1.1'"):
        prepared(HawkAuth("me", "k"), "http://h/")
