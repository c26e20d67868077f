"""Auth as options and headers of a command; section 6."""

import re
from collections.abc import Iterator, Mapping

from postwright.errors import Place, Problem
from postwright.model import (
    ApiKeyAuth,
    AwsSigV4Auth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    NoAuth,
    NtlmAuth,
    OAuth2Auth,
    Operation,
    Text,
)
from postwright.rendering import Code
from postwright.targets.curl.body import has_hash, is_sent
from postwright.targets.curl.functions import called
from postwright.targets.curl.plan import Either, Field, Note, Option, Step, literals
from postwright.targets.curl.request import Request
from postwright.targets.curl.scope import Scope
from postwright.targets.curl.signatures import signed
from postwright.targets.shell import Pieces

_AUTHORIZATION = ("Authorization",)
_SIMPLE_PREFIX = re.compile(r"[A-Za-z0-9-]+")
# What stands inside an expansion in double quotes without a change.
_SIMPLE_TEXT = re.compile(r"[A-Za-z0-9 ._~+/=:;,@-]*")
_AWS_HEADERS = frozenset({"authorization", "x-amz-date", "x-amz-security-token", "x-amz-content-sha256"})


def authorized(operation: Operation, request: Request, scope: Scope) -> Request:
    """The request with its auth. Auth wins over explicit headers, unless it has nothing to send; section 6.2."""
    match operation.auth:
        case None | NoAuth():
            return request
        case BearerAuth() as auth:
            return _with_token(request, scope.expand(auth.token), ("Bearer",), auth.place, scope)
        case ApiKeyAuth() as auth:
            return _with_key(request, auth, scope)
        case OAuth2Auth() as auth:
            return _with_oauth2(request, auth, scope, is_encoded=not operation.settings.disable_url_encoding)
        case BasicAuth() as auth:
            return _with_steps(request, (_user(scope.expand(auth.username), scope.expand(auth.password)),))
        case DigestAuth() as auth:
            return _with_steps(request, tuple(_digest(auth, operation, scope)))
        case NtlmAuth() as auth:
            return _with_steps(request, tuple(_ntlm(auth.parameters, scope)))
        case AwsSigV4Auth() as auth if not auth.parameters.get("addAuthDataToQuery"):
            steps = tuple(_aws(auth.parameters, operation, scope))
            return request.without_headers(_AWS_HEADERS)._replace(steps=steps)
        case auth:
            return signed(auth, operation, request, scope)


def _with_token(request: Request, token: Pieces, prefix: Pieces, place: Place, scope: Scope) -> Request:
    if not token:
        return request
    value = (*prefix, " ", *token) if prefix else token
    if scope.is_empty(token) and _SIMPLE_PREFIX.fullmatch("".join(prefix)):
        # Without a token the header has the value that it has in the list. Without any, curl leaves it out.
        name = token[0][:-1]
        others = [header.value or () for header in request.headers if header.key == "authorization"]
        other = others[-1] if others and _SIMPLE_TEXT.fullmatch(literals(others[-1])) else ()
        value = (
            Code(f"{name}:+{prefix[0]} }}{name}:-{''.join(other)}}}" if other else f"{name}:+{prefix[0]} {token[0]}}}"),
        )
    return request.with_header(Field(_AUTHORIZATION, value, place))


def _with_key(request: Request, auth: ApiKeyAuth, scope: Scope) -> Request:
    if not (auth.name or auth.value):
        return request
    value = None if auth.value is None else scope.expand(auth.value)
    field = Field(scope.expand(auth.name), value, auth.place)
    return _with_parameter(request, field) if auth.in_query else request.with_header(field)


def _with_oauth2(request: Request, auth: OAuth2Auth, scope: Scope, *, is_encoded: bool) -> Request:
    if not auth.access_token or auth.token_type.lower() == "mac":
        return request
    token = scope.expand(auth.access_token)
    if auth.placement == "header":
        prefix = Text(tuple(part.strip() if isinstance(part, str) else part for part in auth.header_prefix.parts))
        return _with_token(request, token, scope.expand(prefix) if prefix else (), auth.place, scope)
    bare = request.without_headers({"authorization"}).without_parameters({"access_token"})
    if auth.placement != "queryParams":
        return bare
    if scope.is_empty(token) and is_encoded:
        # Without a token there is no parameter.
        start = f"{token[0][:-1]}:+{'&' if bare.query else '?'}access_token=}}"
        return bare._replace(ending=(Code(start), *called("escape_query", token)))
    return _with_parameter(bare, Field(("access_token",), token, auth.place))


def _with_parameter(request: Request, field: Field) -> Request:
    # What a parameter of the list may do with its variables, a key may not.
    value = field.value and called("escape_query", field.value)
    return request.with_parameter(field._replace(name=called("escape_query", field.name), value=value))


def _with_steps(request: Request, steps: tuple[Step, ...]) -> Request:
    return request.without_headers({"authorization"})._replace(steps=steps)


def _digest(auth: DigestAuth, operation: Operation, scope: Scope) -> Iterator[Step]:
    if ":" in literals(scope.expand(auth.username)):
        message = "curl takes the user name to end at its first colon."
        hint = "Choose a user name without one."
        yield Problem(code="auth-user-name", message=message, hint=hint, place=auth.place)
    # By `--digest` alone curl first sends an empty body, which a server that does not ask would take.
    switches = _when_asked("digest") if is_sent(operation.sent_body) else (Option("--digest"),)
    options = (*switches, _user(scope.expand(auth.username), scope.expand(auth.password)))
    if all(auth.parameters.get(name) for name in ("realm", "nonce")):
        yield Note("curl waits for the challenge of the server, where Postman takes the nonce that is saved.")
        yield Note(f"To send an Authorization header all the same, set {scope.signature['authorization']}.")
        yield _either({"Authorization": "authorization"}, options, scope)
    else:
        yield from options


def _ntlm(parameters: Mapping[str, Text], scope: Scope) -> Iterator[Step]:
    yield from _when_asked("ntlm")
    domain, user = _parameter(parameters, "domain", scope), _parameter(parameters, "username", scope)
    yield _user((*domain, "\\", *user) if domain else user, _parameter(parameters, "password", scope))


def _when_asked(kind: str) -> tuple[Option, ...]:
    """The switches for a kind that answers the challenge of a server, with the whole request before it."""
    others = (other for other in ("basic", "digest", "ntlm", "negotiate") if other != kind)
    return (Option("--anyauth"), *(Option(f"--no-{other}") for other in others))


def _aws(parameters: Mapping[str, Text], operation: Operation, scope: Scope) -> Iterator[Step]:
    region = _parameter(parameters, "region", scope) or ("us-east-1",)
    service = _parameter(parameters, "service", scope) or ("execute-api",)
    user = _user(_parameter(parameters, "accessKey", scope), _parameter(parameters, "secretKey", scope))
    if token := _parameter(parameters, "sessionToken", scope):
        yield Option("--header", ("X-Amz-Security-Token: ", *token))
    headers = {"Authorization": "authorization", "X-Amz-Date": "x_amz_date"}
    if has_hash(operation.body) or service == ("s3",):
        headers["X-Amz-Content-Sha256"] = "x_amz_content_sha256"
    names = ", ".join(scope.signature[wish] for wish in headers.values())
    yield Note("curl signs by itself. To send what another program has signed, set the headers")
    yield Note(f"{names}.")
    yield _either(headers, (Option("--aws-sigv4", ("aws:amz:", *region, ":", *service)), user), scope)


def _either(headers: Mapping[str, str], otherwise: tuple[Option, ...], scope: Scope) -> Either:
    given = (Option("--header", (f"{name}: ", scope.signed(wish))) for name, wish in headers.items())
    return Either(scope.signature["authorization"], tuple(given), otherwise)


def _parameter(parameters: Mapping[str, Text], name: str, scope: Scope) -> Pieces:
    value = parameters.get(name, Text())
    return scope.expand(value) if value else ()


def _user(name: Pieces, password: Pieces) -> Option:
    return Option("--user", (*name, ":", *password))
