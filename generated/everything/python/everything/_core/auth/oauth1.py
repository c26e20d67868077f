"""Authentication by OAuth 1.0."""

from __future__ import annotations

import hashlib
from base64 import b64encode
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from types import SimpleNamespace
from typing import TYPE_CHECKING, Any, NamedTuple
from urllib.parse import unquote_plus

from ..body import FORM, form_encode
from ..draft import Draft
from ..errors import AuthError
from ..url import encode, escape_query
from . import fresh
from .base import Auth, Fill
from .libraries import needed
from .signing import hashed, with_headers

if TYPE_CHECKING:
    from ..request import PreparedRequest

KIND = "OAuth 1.0"
REQUIREMENT = "oauthlib[signedtoken]>=3.2"
SIGNATURE_METHODS = {
    "HMAC-SHA1": "sign_hmac_sha1_with_client",
    "HMAC-SHA256": "sign_hmac_sha256_with_client",
    "HMAC-SHA512": "sign_hmac_sha512_with_client",
    "RSA-SHA1": "sign_rsa_sha1_with_client",
    "RSA-SHA256": "sign_rsa_sha256_with_client",
    "RSA-SHA512": "sign_rsa_sha512_with_client",
    "PLAINTEXT": "sign_plaintext_with_client",
}
_NAMES = frozenset(
    "oauth_" + name
    for name in (
        "body_hash",
        "callback",
        "consumer_key",
        "nonce",
        "signature",
        "signature_method",
        "timestamp",
        "token",
        "verifier",
        "version",
    )
)

Pairs = list[tuple[str, str]]


class _Parameters(NamedTuple):
    consumer_key: str
    consumer_secret: str
    token: str
    token_secret: str
    signature_method: str
    private_key: str
    realm: str
    callback: str
    verifier: str
    version: str
    timestamp: str
    nonce: str

    def __repr__(self) -> str:
        return "_Parameters(...)"


class _Options(NamedTuple):
    in_header: bool
    encode_header: bool
    sign_empty: bool
    body_hash: bool


class OAuth1Auth(Auth):
    """OAuth 1.0, by RFC 5849; nothing is sent without the keys. Section 6.4.

    `signature_method` is `HMAC-SHA1`, `HMAC-SHA256` or `HMAC-SHA512`, the same with
    `RSA` and a `private_key` (PEM), or `PLAINTEXT`. Without `in_header` the parameters
    go into the body of a form, else into the query.
    """

    __slots__ = ("_options", "_texts")

    def __init__(
        self,
        consumer_key: str,
        consumer_secret: str,
        *,
        token: str = "",
        token_secret: str = "",
        signature_method: str = "HMAC-SHA1",
        private_key: str = "",
        realm: str = "",
        callback: str = "",
        verifier: str = "",
        version: str = "1.0",
        timestamp: str = "",
        nonce: str = "",
        in_header: bool = True,
        encode_header: bool = True,
        sign_empty: bool = False,
        body_hash: bool = False,
    ) -> None:
        self._texts = _Parameters(
            consumer_key,
            consumer_secret,
            token,
            token_secret,
            signature_method,
            private_key,
            realm,
            callback,
            verifier,
            version,
            timestamp,
            nonce,
        )
        self._options = _Options(in_header, encode_header, sign_empty, body_hash)

    def apply(self, draft: Draft, fill: Fill) -> None:
        """Have each attempt signed.

        Raises AuthError for an unknown method.
        """
        texts = _Parameters(*map(fill, self._texts))
        is_rsa = texts.signature_method.upper().startswith("RSA")
        secret = texts.private_key if is_rsa else texts.consumer_secret
        if not (texts.consumer_key and secret):
            return
        if texts.signature_method and texts.signature_method not in SIGNATURE_METHODS:
            reason = f"{texts.signature_method!r} is not a signature method"
            raise AuthError(KIND, reason)
        if not self._options.sign_empty:
            texts = _Parameters(*(text if text.strip() else "" for text in texts))
        draft.sign = partial(_sign, texts, self._options)


def _sign(
    texts: _Parameters, options: _Options, request: PreparedRequest
) -> PreparedRequest:
    query = request.target.target.partition("?")[2]
    tokens = [token for token in query.split("&") if _name(token) not in _NAMES]
    content = _body_tokens(request)
    pairs = list(_pairs(texts, options, request))
    signed = [*_decoded(tokens), *_decoded(content), *pairs]
    pairs.append(("oauth_signature", _signature(texts, signed, request)))
    if request.encode_url or not query:
        tokens = [_encoded(token) for token in tokens if token]
    if options.in_header:
        header = _header(texts.realm, pairs, encode=options.encode_header)
        request = with_headers(request, [("Authorization", header)])
        return _with_tokens(request, tokens, content)
    # Postman takes away a header in this casing only.
    headers = (item for item in request.headers if item[0] != "Authorization")
    request = request._replace(headers=tuple(headers))
    if request.body == "form" and request.method in {"POST", "PUT"}:
        content += [f"{name}={form_encode(value)}" for name, value in pairs]
    else:
        tokens += [_parameter(item, request) for item in pairs]
    return _with_tokens(request, tokens, content)


def _with_tokens(
    request: PreparedRequest, tokens: list[str], content: list[str]
) -> PreparedRequest:
    """Put parameters in place of those of the query and of the form."""
    if request.body == "form":
        request = _with_body(request, "&".join(content).encode())
    path, mark, query = request.target.target.partition("?")
    if tokens or query:
        mark = "?" if tokens else ""
    target = path + mark + "&".join(tokens)
    return request._replace(target=request.target._replace(target=target))


def _pairs(
    texts: _Parameters, options: _Options, request: PreparedRequest
) -> Iterator[tuple[str, str]]:
    pairs = (
        ("oauth_consumer_key", texts.consumer_key),
        ("oauth_token", texts.token),
        ("oauth_signature_method", texts.signature_method),
        ("oauth_timestamp", texts.timestamp or str(int(fresh.now()))),
        ("oauth_nonce", texts.nonce or fresh.nonce(11)),
        ("oauth_version", texts.version),
    )
    yield from (pair for pair in pairs if pair[1] or options.sign_empty)
    # Of forms the parameters are signed, and of multipart bodies Postman has no hash.
    if options.body_hash and request.body not in ("form", "multipart"):
        hash_name = texts.signature_method.partition("-")[2].lower()
        if hash_name:
            digest = hashed(hashlib.new(hash_name), request.content).digest()
            yield "oauth_body_hash", b64encode(digest).decode()
    if texts.callback:
        yield "oauth_callback", texts.callback
    if texts.verifier:
        yield "oauth_verifier", texts.verifier


def _library(*, with_keys: bool) -> Any:
    library: Any = None
    # Whoever checks types need not have it.
    if not TYPE_CHECKING:
        with needed(KIND, REQUIREMENT):
            import oauthlib.oauth1.rfc5849.signature as library

            if with_keys:
                import cryptography  # noqa: F401
                import jwt  # noqa: F401
    return library


def _signature(texts: _Parameters, signed: Pairs, request: PreparedRequest) -> str:
    method = texts.signature_method or "HMAC-SHA1"
    library = _library(with_keys=method.startswith("RSA"))
    path = request.target.target.partition("?")[0]
    if not texts.signature_method:
        # Postman signs the method also where it does not say it.
        others = [pair for pair in signed if pair[0] != "oauth_signature_method"]
        signed = [*others, ("oauth_signature_method", method)]
    text: str = library.signature_base_string(
        request.method,
        # The library would lose a semicolon at the end of a path.
        library.base_string_uri(f"{request.target.origin}/")[:-1] + path,
        library.normalize_parameters(signed),
    )
    client = SimpleNamespace(
        client_secret=texts.consumer_secret,
        resource_owner_secret=texts.token_secret,
        rsa_key=texts.private_key,
    )
    sign: Callable[[str, object], str] = getattr(library, SIGNATURE_METHODS[method])
    try:
        return sign(text, client)
    except Exception as error:  # the libraries for keys have no error in common
        raise AuthError(KIND, f"the private key can't be used: {error}") from error


def _header(realm: str, pairs: Pairs, *, encode: bool) -> str:
    fields = [("realm", realm)] if realm.strip() else []
    fields += [(name, value.strip()) for name, value in pairs if value]
    return "OAuth " + ",".join(
        f'{name}="{form_encode(value) if encode else value}"' for name, value in fields
    )


def _name(token: str) -> str:
    return unquote_plus(token.partition("=")[0])


def _decoded(tokens: Iterable[str]) -> Iterator[tuple[str, str]]:
    for token in tokens:
        if token:
            yield _name(token), unquote_plus(token.partition("=")[2])


def _encoded(token: str) -> str:
    """Encode a parameter of the query by RFC 3986."""
    name, mark, value = token.partition("=")
    return form_encode(unquote_plus(name)) + mark + form_encode(unquote_plus(value))


def _parameter(pair: tuple[str, str], request: PreparedRequest) -> str:
    name, value = pair
    if request.encode_url:
        return f"{name}={form_encode(value)}"
    return f"{name}={encode(escape_query(value, '&#'), 'query')}"


def _body_tokens(request: PreparedRequest) -> list[str]:
    if request.body != "form" or not request.content:
        return []
    tokens = request.read().decode(errors="replace").split("&")
    return [token for token in tokens if _name(token) not in _NAMES]


def _with_body(request: PreparedRequest, content: bytes) -> PreparedRequest:
    length = ("Content-Length", str(len(content)))
    headers = [item for item in request.headers if item[0].lower() != "content-length"]
    if not request.content and content:
        headers.append(("Content-Type", FORM))
    return request._replace(headers=(*headers, length), content=content)
