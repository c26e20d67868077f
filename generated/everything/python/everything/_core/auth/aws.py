"""Authentication by AWS Signature Version 4."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from email.utils import parsedate_to_datetime
from functools import partial
from hashlib import sha256
from http.client import HTTPMessage
from time import gmtime, strftime
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import quote, unquote, unquote_plus

from ..draft import Draft
from . import fresh
from .base import Auth, Fill
from .libraries import needed
from .signing import hashed, own_headers, signed_content, with_headers

if TYPE_CHECKING:
    from ..request import PreparedRequest

KIND = "AWS Signature Version 4"
REQUIREMENT = "botocore>=1.40"
_ALGORITHM = "AWS4-HMAC-SHA256"
_REPLACED_HEADERS = frozenset(
    {"authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"}
)
_REPLACED_PARAMETERS = frozenset(
    {
        "X-Amz-Algorithm",
        "X-Amz-Credential",
        "X-Amz-Date",
        "X-Amz-Security-Token",
        "X-Amz-Signature",
        "X-Amz-SignedHeaders",
    }
)
_RESERVED = ";,/?:@&=+$#"
# A target of other characters too is encoded once more before it is signed.
_PLAIN = re.compile(r"[0-9A-Za-z;,/?:@&=+$\-_.!~*'()#%]*")
_ESCAPED = re.compile(r"%(?=2[346BCF]|3[ABDF]|40)", re.IGNORECASE)
# Proxies and servers change these.
_UNSIGNED_HEADERS = frozenset(
    {
        "authorization",
        "connection",
        "expect",
        "presigned-expires",
        "range",
        "user-agent",
        "x-amzn-trace-id",
    }
)


class _Parameters(NamedTuple):
    access_key: str
    secret_key: str
    session_token: str
    region: str
    service: str

    def __repr__(self) -> str:
        return "_Parameters(...)"


class AwsSigV4Auth(Auth):
    """AWS Signature Version 4, in headers or in the query. Section 6.4.

    It is sent even if the keys are empty.
    """

    __slots__ = (
        "access_key",
        "in_query",
        "region",
        "secret_key",
        "service",
        "session_token",
    )

    def __init__(
        self,
        access_key: str,
        secret_key: str,
        *,
        session_token: str = "",
        region: str = "us-east-1",
        service: str = "execute-api",
        in_query: bool = False,
    ) -> None:
        self.access_key = access_key
        self.secret_key = secret_key
        self.session_token = session_token
        self.region = region
        self.service = service
        self.in_query = in_query

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Have each attempt signed."""
        service = fill(self.service) or "execute-api"
        parameters = _Parameters(
            fill(self.access_key),
            fill(self.secret_key),
            fill(self.session_token),
            fill(self.region) or "us-east-1",
            # The host of this service has another name.
            "ses" if service == "email" else service,
        )
        draft.secret_headers.add("x-amz-security-token")
        draft.sign = partial(_sign, parameters, self.in_query)


def _sign(
    parameters: _Parameters, in_query: bool, request: PreparedRequest
) -> PreparedRequest:
    path, mark, query = request.target.target.partition("?")
    others = [
        token
        for token in query.split("&")
        if token.partition("=")[0] not in _REPLACED_PARAMETERS
    ]
    if others != query.split("&"):
        mark, query = "?" if others else "", "&".join(others)
    bare = request._replace(
        target=request.target._replace(target=path + mark + query),
        headers=tuple(
            header
            for header in request.headers
            if header[0].lower() not in _REPLACED_HEADERS
        ),
    )
    sign = _sign_query if in_query else _sign_headers
    return sign(parameters, bare, _timestamp(bare))


def _timestamp(request: PreparedRequest) -> str:
    dates = [value for name, value in own_headers(request) if name.lower() == "date"]
    seconds = fresh.now()
    if dates:
        with suppress(ValueError):
            seconds = parsedate_to_datetime(dates[-1]).timestamp()
    return strftime("%Y%m%dT%H%M%SZ", gmtime(seconds))


def _sign_headers(
    parameters: _Parameters, request: PreparedRequest, timestamp: str
) -> PreparedRequest:
    content = signed_content(request)
    digest = hashed(sha256(), content).hexdigest()
    added: list[tuple[str, str]] = []
    if content or parameters.service == "s3":
        added.append(("X-Amz-Content-Sha256", digest))
    added += _host(request)
    if parameters.session_token:
        added.append(("X-Amz-Security-Token", parameters.session_token))
    added.append(("X-Amz-Date", timestamp))
    request = with_headers(request, added)
    headers = _signed_headers(request)
    signer = _signer(parameters, headers)
    query = _encoded(request.target.target).partition("?")[2]
    signature = _signature(signer, request, _decoded(query), timestamp, digest)
    value = (
        f"{_ALGORITHM} Credential={_credential(parameters, timestamp)}, "
        f"SignedHeaders={signer.signed_headers(headers)}, Signature={signature}"
    )
    return with_headers(request, [("Authorization", value)])


def _sign_query(
    parameters: _Parameters, request: PreparedRequest, timestamp: str
) -> PreparedRequest:
    request = with_headers(request, _host(request))
    headers = _signed_headers(request)
    signer = _signer(parameters, headers)
    target, mark, query = request.target.target.partition("?")
    given = list(_decoded(_encoded(request.target.target).partition("?")[2]))
    added = list(_query_parameters(parameters, given, timestamp))
    added.append(("X-Amz-SignedHeaders", signer.signed_headers(headers)))
    is_s3 = parameters.service == "s3"
    digest = "UNSIGNED-PAYLOAD" if is_s3 else sha256(b"").hexdigest()
    signature = _signature(signer, request, [*given, *added], timestamp, digest)
    added.append(("X-Amz-Signature", signature))
    tokens = [f"{name}={quote(value, safe='')}" for name, value in added]
    target += "?" + "&".join([query, *tokens] if mark and query else tokens)
    return request._replace(target=request.target._replace(target=target))


def _query_parameters(
    parameters: _Parameters, given: Iterable[tuple[str, str]], timestamp: str
) -> Iterator[tuple[str, str]]:
    if parameters.session_token:
        yield "X-Amz-Security-Token", parameters.session_token
    if parameters.service == "s3" and not dict(given).get("X-Amz-Expires"):
        yield "X-Amz-Expires", "86400"
    yield "X-Amz-Date", timestamp
    yield "X-Amz-Algorithm", _ALGORITHM
    yield "X-Amz-Credential", _credential(parameters, timestamp)


def _credential(parameters: _Parameters, timestamp: str) -> str:
    _, _, _, region, service = parameters
    return f"{parameters.access_key}/{timestamp[:8]}/{region}/{service}/aws4_request"


def _host(request: PreparedRequest) -> list[tuple[str, str]]:
    """Give the header that must be sent as it is signed, where it is not there yet."""
    is_there = any(name.lower() == "host" for name, _ in request.headers)
    return [] if is_there else [("Host", request.target.authority)]


def _signed_headers(request: PreparedRequest) -> HTTPMessage:
    headers = HTTPMessage()
    for name, value in own_headers(request):
        if name.lower() not in _UNSIGNED_HEADERS:
            headers[name.lower()] = value
    return headers


def _encoded(target: str) -> str:
    """Encode as JavaScript does by `encodeURI(decodeURI(...))`, where that is needed."""
    if _PLAIN.fullmatch(target):
        return target
    text = unquote(_ESCAPED.sub("%25", target))
    return quote(text, safe=f"{_RESERVED}-_.!~*'()")


def _decoded(query: str) -> Iterator[tuple[str, str]]:
    for token in query.split("&"):
        name, _, value = token.partition("=")
        if name:
            yield unquote_plus(name), unquote_plus(value)


def _signers() -> Any:
    library: Any = None
    # Whoever checks types need not have it.
    if not TYPE_CHECKING:
        with needed(KIND, REQUIREMENT):
            import botocore.auth as library
    return library


def _requests() -> Any:
    library: Any = None
    # Whoever checks types need not have it.
    if not TYPE_CHECKING:
        with needed(KIND, REQUIREMENT):
            import botocore.awsrequest as library
    return library


def _signer(parameters: _Parameters, headers: HTTPMessage) -> Any:
    library = _signers()
    is_s3 = parameters.service == "s3"
    make = library.S3SigV4Auth if is_s3 else library.SigV4Auth
    credentials = SimpleNamespace(
        access_key=parameters.access_key,
        secret_key=parameters.secret_key,
        token=parameters.session_token or None,
    )
    signer: Any = make(credentials, parameters.service, parameters.region)

    # The library would leave out others than Postman.
    def headers_to_sign(_: object) -> HTTPMessage:
        return headers

    signer.headers_to_sign = headers_to_sign
    return signer


def _signature(
    signer: Any,
    request: PreparedRequest,
    query: Iterable[tuple[str, str]],
    timestamp: str,
    digest: str,
) -> str:
    library = _requests()
    path = _encoded(request.target.target).partition("?")[0]
    parameters = list(query)
    if signer._service_name == "s3":
        path = quote(unquote_plus(path), safe="/")
        # Of several parameters of one name S3 takes the first.
        parameters = list(dict(reversed(parameters)).items())
    signed: Any = library.AWSRequest(
        request.method,
        request.target.origin + path,
        headers={"X-Amz-Content-SHA256": digest},
        params=parameters,
    )
    signed.context["timestamp"] = timestamp
    text = signer.string_to_sign(signed, signer.canonical_request(signed))
    return str(signer.signature(text, signed))
