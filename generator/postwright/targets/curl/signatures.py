"""Kinds of auth that curl cannot do: a variable holds what Postman adds, where Postman adds it; section 6.4."""

import json
import re
from collections.abc import Iterator, Mapping
from urllib.parse import unquote_plus

from postwright.errors import Problem
from postwright.model import (
    AsapAuth,
    AwsSigV4Auth,
    EdgeGridAuth,
    HawkAuth,
    JwtAuth,
    OAuth1Auth,
    Operation,
    SignatureAuth,
    Text,
    UrlEncodedBody,
)
from postwright.rendering import Code
from postwright.runtime.body import form_encode
from postwright.targets.curl.functions import called
from postwright.targets.curl.plan import Field, Note, Step
from postwright.targets.curl.request import Request
from postwright.targets.curl.scope import Scope
from postwright.targets.shell import Pieces

_KINDS: Mapping[type[SignatureAuth], str] = {
    AwsSigV4Auth: "AWS Signature Version 4 in the query",
    OAuth1Auth: "OAuth 1.0",
    HawkAuth: "Hawk",
    EdgeGridAuth: "Akamai EdgeGrid",
    JwtAuth: "JWT",
    AsapAuth: "Atlassian ASAP",
}
_NEEDED: Mapping[type[SignatureAuth], tuple[str, ...]] = {
    OAuth1Auth: ("consumerKey",),
    HawkAuth: ("authId", "authKey"),
    EdgeGridAuth: ("accessToken", "clientToken", "clientSecret"),
    AsapAuth: ("privateKey",),
}
OAUTH1_PARAMETERS = frozenset(
    f"oauth_{name}"
    for name in "consumer_key token signature_method timestamp nonce version signature callback verifier "
    "body_hash".split()
)
_PARAMETERS: Mapping[type[SignatureAuth], frozenset[str]] = {
    OAuth1Auth: OAUTH1_PARAMETERS,
    AwsSigV4Auth: frozenset(
        f"X-Amz-{name}" for name in "Security-Token Date Algorithm Credential SignedHeaders Signature".split()
    ),
}
_ALGORITHM = re.compile(r"(?:HS|RS|PS|ES)(?:256|384|512)")


def signed(auth: SignatureAuth, operation: Operation, request: Request, scope: Scope) -> Request:
    """The request with a variable for what its auth adds; as it is if the auth has nothing to send."""
    if not _has_enough(auth):
        return request
    kept = request.without_parameters(_PARAMETERS.get(type(auth), ()))
    match auth:
        case OAuth1Auth() if auth.parameters.get("addParamsToHeader"):
            return _with_header(auth, _encoded_again(kept, operation), scope)
        case OAuth1Auth() if operation.method in {"PUT", "POST"} and isinstance(operation.body, UrlEncodedBody):
            form = (scope.signed("auth_parameters"),)
            again = _encoded_again(kept.without_headers({"authorization"}), operation)._replace(form=form)
            return _with_steps(auth, again, "auth_parameters is what the form ends in", scope)
        case OAuth1Auth():
            return _with_parameters(auth, _encoded_again(kept.without_headers({"authorization"}), operation), scope)
        case AwsSigV4Auth():
            return _with_parameters(auth, kept, scope)
        case HawkAuth() if auth.parameters.get("algorithm", Text()).literal not in {None, "sha1", "sha256"}:
            return kept.with_header(Field(("Authorization",), (), auth.place))
        case JwtAuth(parameters={"addTokenTo": Text(parts=("queryParam",))}):
            key = auth.parameters.get("queryParamKey") or Text(("token",))
            return _with_parameters(auth, kept.without_parameters({"".join(scope.expand(key))}), scope)
        case JwtAuth() if auth.parameters.get("addTokenTo", Text()).source not in {"", "header"}:
            return request
        case _:
            return _with_header(auth, kept, scope)


def _has_enough(auth: SignatureAuth) -> bool:
    """Whether Postman has all that it needs for signing, as far as that is known."""
    saved = auth.parameters
    if not all(saved.get(name) for name in _NEEDED.get(type(auth), ())):
        return False
    match auth:
        case OAuth1Auth():
            is_rsa = saved.get("signatureMethod", Text()).source.startswith("RSA-")
            return bool(saved.get("privateKey" if is_rsa else "consumerSecret"))
        case JwtAuth():
            return _makes_token(saved)
        case AsapAuth():
            claims = saved.get("claims", Text()).source
            return all(saved.get(name) or f'"{name}"' in claims for name in ("kid", "iss", "aud"))
        case _:
            return True


def _makes_token(saved: Mapping[str, Text]) -> bool:
    algorithm = saved.get("algorithm", Text())
    if algorithm.literal is not None and not _ALGORITHM.fullmatch(algorithm.literal):
        return False
    key = saved.get("secret" if algorithm.source.startswith("HS") else "privateKey")
    is_usable = algorithm.source.startswith("HS") or (key and (key.variables or "BEGIN PRIVATE KEY" in key.source))
    return bool(key) and bool(is_usable) and all(map(_is_json, (saved.get("payload"), saved.get("header"))))


def _is_json(text: Text | None) -> bool:
    if text is None or text.variables or not text.source.strip():
        return True
    try:
        json.loads(text.source)
    except ValueError:
        return False
    return True


def _encoded_again(request: Request, operation: Operation) -> Request:
    """The query as OAuth 1.0 encodes it, which Postman then sends."""
    if operation.settings.disable_url_encoding:
        return request
    entries = (
        field._replace(name=_encoded(field.name), value=None if field.value is None else _encoded(field.value))
        for field in request.query
        if any(field.name) or field.value is not None
    )
    return request._replace(query=tuple(entries))


def _encoded(pieces: Pieces) -> Pieces:
    texts = (piece if isinstance(piece, Code) else form_encode(unquote_plus(piece)) for piece in pieces)
    return called("encode_form", texts)


def _with_header(auth: SignatureAuth, request: Request, scope: Scope) -> Request:
    added = request.with_header(Field(("Authorization",), (scope.signed("authorization"),), auth.place))
    return _with_steps(auth, added, "authorization is the whole value of the Authorization header", scope)


def _with_parameters(auth: SignatureAuth, request: Request, scope: Scope) -> Request:
    added = request._replace(query=(*request.query, Field((scope.signed("auth_parameters"),), None, auth.place)))
    return _with_steps(auth, added, "auth_parameters is what the query ends in", scope)


def _with_steps(auth: SignatureAuth, request: Request, role: str, scope: Scope) -> Request:
    return request._replace(steps=tuple(_steps(auth, role, scope)))


def _steps(auth: SignatureAuth, role: str, scope: Scope) -> Iterator[Step]:
    kind, wish = _KINDS[type(auth)], role.partition(" ")[0]
    yield Note(f"curl cannot sign by {kind}: {role.replace(wish, scope.signature[wish], 1)}.")
    yield Problem(
        code="auth-unsupported",
        message=f"curl cannot sign a request by {kind}; its script takes what is sent from a variable.",
        hint="Sign it by another program, and set the variable.",
        place=auth.place,
    )
