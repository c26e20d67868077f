"""Akamai EdgeGrid: checked by the example of Akamai's, and by a server that knows the specification only."""

import hmac
import re
import sys
from base64 import b64encode
from hashlib import sha256
from typing import Any

import pytest

from loopback import Loopback, RecordedRequest
from postwright.runtime import AuthError
from postwright.runtime.auth.edgegrid import EdgeGridAuth
from signed import arrived, authorization, freeze, operation, prepared, refused, retried, tampered

_HEADER = re.compile(
    r"(EG1-HMAC-SHA256 client_token=ct;access_token=at;"
    r"timestamp=(\d{8}T\d\d:\d\d:\d\d\+0000);nonce=(.+);)signature=(.+)"
)


def signature(key: str, text: str) -> str:
    """HMAC-SHA256 as base64."""
    return b64encode(hmac.digest(key.encode(), text.encode(), "sha256")).decode()


def verify(request: RecordedRequest, secret: str = "s e+cret", headers: str = "", size: int = 131072) -> bool:
    """Whether a request is signed as the specification says."""
    found = _HEADER.fullmatch(request.values("Authorization")[0])
    assert found
    header, timestamp, _, given = found.groups()
    body = request.body[:size] if request.method == "POST" else b""
    digest = b64encode(sha256(body).digest()).decode() if body else ""
    host = request.values("Host")[0]
    text = "\t".join([request.method, "http", host, request.target, headers, digest, header])
    return signature(signature(secret, timestamp), text) == given


def test_the_published_example(monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, 1395430461, "nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx")
    auth = EdgeGridAuth(
        "akab-client-token-xxx-xxxxxxxxxxxxxxxx",
        "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx=",
        "akab-access-token-xxx-xxxxxxxxxxxxxxxx",
    )
    request = prepared(auth, "https://akaa-baseurl-xxxxxxxxxxx-xxxxxxxxxxxxx.luna.akamaiapis.net/")
    assert authorization(request) == (
        "EG1-HMAC-SHA256 client_token=akab-client-token-xxx-xxxxxxxxxxxxxxxx;"
        "access_token=akab-access-token-xxx-xxxxxxxxxxxxxxxx;timestamp=20140321T19:34:21+0000;"
        "nonce=nonce-xx-xxxx-xxxx-xxxx-xxxxxxxxxxxx;signature=tL+y4hxyHxgWVD30X3pWnGKHcPzmrIF+LThiAOhMxYU="
    )


def test_the_server_accepts(loopback: Loopback) -> None:
    described = operation(EdgeGridAuth("ct", "{{secret}}", "at"))
    requests = arrived(loopback, verify, described)
    assert len(requests) == 2
    for changed in tampered(requests[0]):
        assert not verify(changed)
    refused(loopback, verify, described, secret="wrong")


@pytest.mark.parametrize("method", ["POST", "PUT"])
@pytest.mark.parametrize(("size", "counted"), [("131072", 131072), ("5", 5), ("", 131072), ("many", 10**9)])
def test_the_start_of_a_posted_body_is_signed(loopback: Loopback, method: str, size: str, counted: int) -> None:
    described = operation(EdgeGridAuth("ct", "{{secret}}", "at", max_body_size=size), method=method, body="raw")
    request, _ = arrived(loopback, lambda request: verify(request, size=counted), described, "é" * 99999)
    changed = request._replace(body=b"x" + request.body)
    assert verify(changed, size=counted) == (method != "POST")


def test_headers_are_signed_in_the_order_of_the_list(loopback: Loopback) -> None:
    headers = (("X-Two", " v \t b "), ("X-One", "first"), ("x-one", "last"), ("X-Empty", ""))
    auth = EdgeGridAuth("ct", "{{secret}}", "at", headers_to_sign="x-two, X-One ,X-Empty,X-None,User-Agent")
    described = operation(auth, headers=headers)
    assert arrived(loopback, lambda request: verify(request, headers="x-two:v b\tx-one:last"), described)


@pytest.mark.parametrize("content", [{"content": b"--x--", "body": "multipart"}, {}])
def test_a_multipart_body_is_not_signed(monkeypatch: pytest.MonkeyPatch, content: Any) -> None:
    freeze(monkeypatch, 0, "n")
    header = authorization(prepared(EdgeGridAuth("ct", "s", "at"), "http://h/", "POST", **content))
    start, _, given = header.partition("signature=")
    assert given == signature(signature("s", "19700101T00:00:00+0000"), f"POST\thttp\th\t/\t\t\t{start}")


def test_another_host_can_be_signed(monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, 0, "n")
    auth = EdgeGridAuth("ct", "s", "at", base_url="{{base}}", timestamp="t", nonce="o")
    header = authorization(prepared(auth, "http://h/?", base="https://OTHER.test:8/x"))
    start, _, given = header.partition("signature=")
    assert "timestamp=t;nonce=o;" in start
    assert given == signature(signature("s", "t"), f"GET\thttp\tother.test:8\t/?\t\t\t{start}")


def test_each_attempt_is_signed_anew(loopback: Loopback) -> None:
    first, second = retried(loopback, verify, operation(EdgeGridAuth("ct", "{{secret}}", "at")))
    assert first != second


@pytest.mark.parametrize("tokens", [("", "s", "at"), ("ct", "", "at"), ("ct", "s", "{{empty}}")])
def test_without_a_token_nothing_is_signed(tokens: tuple[str, str, str]) -> None:
    old = (("Authorization", "old"),)
    assert authorization(prepared(EdgeGridAuth(*tokens), "http://h/", headers=old, empty="")) == "old"


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "akamai.edgegrid.edgegrid", None)
    with pytest.raises(AuthError, match=r"Akamai EdgeGrid: needs a library: pip install 'edgegrid-python>=2.0'"):
        prepared(EdgeGridAuth("ct", "s", "at"), "http://h/")
