"""AWS Signature Version 4: checked by AWS's own examples, and by a server that knows the specification only."""

import hmac
import re
import sys
from hashlib import sha256
from typing import NamedTuple
from urllib.parse import quote, unquote, unquote_plus

import pytest

from loopback import Loopback, RecordedRequest
from postwright.runtime import AuthError
from postwright.runtime.auth.aws import AwsSigV4Auth
from signed import arrived, authorization, freeze, operation, prepared, refused, retried, tampered

_HEADER = re.compile(r"AWS4-HMAC-SHA256 Credential=(.*), SignedHeaders=(.*), Signature=([0-9a-f]{64})")
EMPTY = sha256(b"").hexdigest()
IAM_SECRET = "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY"
S3_SECRET = "wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY"


class Claim(NamedTuple):
    """What a request says of its signature, and the parameters that it signs."""

    credential: str
    names: str
    signature: str
    time: str
    digest: str
    parameters: list[tuple[str, str]]


def claim(request: RecordedRequest) -> Claim:
    """Read what the headers or the query say."""
    tokens = (token.partition("=") for token in request.target.partition("?")[2].split("&") if token)
    parameters = [(unquote_plus(name), unquote_plus(value)) for name, _, value in tokens]
    query = dict(parameters)
    if "X-Amz-Signature" in query:
        signed = [item for item in parameters if item[0] != "X-Amz-Signature"]
        names, signature = query["X-Amz-SignedHeaders"], query["X-Amz-Signature"]
        return Claim(query["X-Amz-Credential"], names, signature, query["X-Amz-Date"], EMPTY, signed)
    found = _HEADER.fullmatch(request.values("Authorization")[0])
    assert found
    digest = next(iter(request.values("X-Amz-Content-Sha256")), EMPTY)
    return Claim(found[1], found[2], found[3], request.values("X-Amz-Date")[0], digest, parameters)


def verify(request: RecordedRequest, secret: str = "s e+cret") -> bool:
    """Whether a request is signed as the specification says."""
    said = claim(request)
    scope = said.credential.partition("/")[2]
    path, names = request.target.partition("?")[0], said.names.split(";")
    digest, parameters, is_s3 = said.digest, said.parameters, scope.split("/")[2] == "s3"
    if is_s3:
        parameters = [*dict(reversed(parameters)).items()]
        digest = digest if request.values("Authorization") else "UNSIGNED-PAYLOAD"
    if request.body and digest != sha256(request.body).hexdigest():
        return False
    lines = [
        request.method,
        quote(unquote(path) if is_s3 else path, safe="/~"),
        "&".join("=".join(quote(text, safe="~") for text in item) for item in sorted(parameters)),
        *(f"{name}:{','.join(' '.join(text.split()) for text in request.values(name))}" for name in names),
        *("", said.names, digest),
    ]
    text = "\n".join(["AWS4-HMAC-SHA256", said.time, scope, sha256("\n".join(lines).encode()).hexdigest()])
    key = f"AWS4{secret}".encode()
    for part in scope.split("/"):
        key = hmac.digest(key, part.encode(), "sha256")
    return hmac.digest(key, text.encode(), "sha256").hex() == said.signature and "host" in names


def test_the_documented_examples(monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, 1440938160)
    content_type = (("content-type", "application/x-www-form-urlencoded; charset=utf-8"),)
    auth = AwsSigV4Auth("AKIDEXAMPLE", IAM_SECRET, service="iam")
    request = prepared(auth, "https://iam.amazonaws.com/?Action=ListUsers&Version=2010-05-08", headers=content_type)
    assert authorization(request) == (
        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20150830/us-east-1/iam/aws4_request, "
        "SignedHeaders=content-type;host;x-amz-date, "
        "Signature=5d672d79c15b13162d9279b0855cfba6789a8edb4c82c400e06b5924a6f2b5d7"
    )
    vanilla = prepared(AwsSigV4Auth("AKIDEXAMPLE", IAM_SECRET, service="service"), "http://example.amazonaws.com")
    assert authorization(vanilla).endswith("=5fa00fa31553b73ebf1942676e86291e8372ff2a2260956d9b8aae1d763fbf31")


def test_the_documented_example_in_the_query(monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, 1369353600)
    auth = AwsSigV4Auth("AKIAIOSFODNN7EXAMPLE", S3_SECRET, service="s3", in_query=True)
    request = prepared(auth, "https://examplebucket.s3.amazonaws.com/test.txt", headers=(("Authorization", "old"),))
    assert request.target.target == (
        "/test.txt?X-Amz-Expires=86400&X-Amz-Date=20130524T000000Z&X-Amz-Algorithm=AWS4-HMAC-SHA256"
        "&X-Amz-Credential=AKIAIOSFODNN7EXAMPLE%2F20130524%2Fus-east-1%2Fs3%2Faws4_request&X-Amz-SignedHeaders=host"
        "&X-Amz-Signature=aeeed9bbccd4d02ee5c0109b86d86835f995330da4c265957d157751f604d404"
    )
    assert [name for name, _ in request.headers] == ["Host", "User-Agent", "Content-Length"]


@pytest.mark.parametrize("in_query", [False, True])
@pytest.mark.parametrize("service", ["execute-api", "s3", "email", ""])
def test_the_server_accepts(loopback: Loopback, service: str, in_query: bool) -> None:
    auth = AwsSigV4Auth("id", "{{secret}}", session_token="to/ken=", region="eu-1", service=service, in_query=in_query)
    headers = (("X-Own", " a  b "), ("x-amz-date", "19700101T000000Z"), ("Range", "bytes=0-"), ("x-own", "c"))
    described = operation(auth, headers=headers)
    requests = arrived(loopback, verify, described)
    assert len(requests) == 2
    for changed in tampered(requests[0]):
        assert not verify(changed)
    refused(loopback, verify, described, secret="wrong")


@pytest.mark.parametrize(("kind", "body"), [("json", {"a": "é"}), ("form", {"a": "x y"}), ("raw", b"\xff")])
def test_bodies_are_signed(loopback: Loopback, kind: str, body: object) -> None:
    described = operation(AwsSigV4Auth("id", "{{secret}}"), method="POST", body=kind)
    request, _ = arrived(loopback, verify, described, body)
    names = request.values("Authorization")[0].split("SignedHeaders=")[1].split(",")[0].split(";")
    # Of the types that are sent by themselves Postman has that of JSON only when it signs.
    assert ("content-type" in names, "x-amz-content-sha256" in names) == (kind == "json", True)
    assert not verify(request._replace(body=request.body + b"x"))


def test_a_multipart_body_is_not_signed() -> None:
    request = prepared(AwsSigV4Auth("", ""), "http://h/", "POST", content=b"--x--", body="multipart")
    assert "x-amz-content-sha256" not in authorization(request)


def test_each_attempt_is_signed_anew(loopback: Loopback, monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, 0)
    first = authorization(prepared(AwsSigV4Auth("id", "s"), "http://h/"))
    freeze(monkeypatch, 86400)
    assert authorization(prepared(AwsSigV4Auth("id", "s"), "http://h/")) != first
    assert len(retried(loopback, verify, operation(AwsSigV4Auth("id", "{{secret}}")))) == 2


@pytest.mark.parametrize("in_query", [False, True])
def test_what_is_not_encoded_is_signed_as_if_it_were(monkeypatch: pytest.MonkeyPatch, in_query: bool) -> None:
    freeze(monkeypatch, 0)
    auth = AwsSigV4Auth("id", "s", in_query=in_query)
    written, encoded = (prepared(auth, f"http://h/{path}") for path in ("a|%2F%41?c=^%2B", "a%7C%252FA?c=%5E%252B"))
    assert written.target.target.startswith("/a|%2F%41?c=^%2B")
    assert written.headers == encoded.headers
    assert written.target.target.rpartition("=")[2] == encoded.target.target.rpartition("=")[2] or not in_query


def test_what_is_there_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    freeze(monkeypatch, 0)
    url = "http://h:80/?X-Amz-Date=1&a=1&X-Amz-Signature=2&X-Amz-Expires=5"
    old = (("AUTHORIZATION", "x"), ("X-AMZ-DATE", "x"), ("x-amz-security-token", "x"), ("HOST", "own"))
    request = prepared(AwsSigV4Auth("id", "s"), url, headers=old)
    assert request.target.target == "/?a=1&X-Amz-Expires=5"
    assert [name for name, _ in request.headers[:3]] == ["HOST", "X-Amz-Date", "Authorization"]
    in_query = prepared(AwsSigV4Auth("id", "s", service="s3", in_query=True), url)
    assert in_query.target.target.startswith("/?a=1&X-Amz-Expires=5&X-Amz-Date=19700101T000000Z&")
    assert ("Host", "h:80") in in_query.headers
    assert prepared(AwsSigV4Auth("id", "s"), "http://h/?X-Amz-Date=1").target.target == "/"


@pytest.mark.parametrize(
    ("date", "time"), [("Fri, 02 Jan 1970 00:00:00 GMT", "19700102T000000Z"), ("soon", "19700101T000000Z")]
)
def test_a_date_of_the_request_is_taken(monkeypatch: pytest.MonkeyPatch, date: str, time: str) -> None:
    freeze(monkeypatch, 0)
    assert ("X-Amz-Date", time) in prepared(AwsSigV4Auth("", ""), "http://h/", headers=(("Date", date),)).headers


def test_a_missing_library_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "botocore.auth", None)
    with pytest.raises(AuthError, match=r"AWS Signature Version 4: needs a library: pip install 'botocore>=1.40'"):
        prepared(AwsSigV4Auth("id", "s"), "http://h/")
