"""Auth as options and headers of a command (section 6); what curl cannot sign becomes a variable to fill in."""

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from postwright.errors import Place, Problem
from postwright.model import (
    ApiKeyAuth,
    AsapAuth,
    Auth,
    AwsSigV4Auth,
    BasicAuth,
    BearerAuth,
    DigestAuth,
    EdgeGridAuth,
    HawkAuth,
    JwtAuth,
    NoAuth,
    NtlmAuth,
    OAuth1Auth,
    OAuth2Auth,
    SignatureAuth,
    Text,
)
from postwright.rendering import Code
from postwright.targets.curl.plan import Field, Note, Option, Step, literals
from postwright.targets.curl.variables import Scope
from postwright.targets.shell import Pieces

_AUTHORIZATION = ("Authorization",)
_SIMPLE_PREFIX = re.compile(r"[A-Za-z0-9-]+")
_KINDS: dict[type[SignatureAuth], str] = {
    OAuth1Auth: "OAuth 1.0",
    HawkAuth: "Hawk",
    EdgeGridAuth: "Akamai EdgeGrid",
    JwtAuth: "JWT",
    AsapAuth: "Atlassian ASAP",
}


class Authorized(NamedTuple):
    """A request's headers and query with what its auth takes away and adds, and the options of its auth."""

    headers: tuple[Field, ...]
    query: tuple[Field, ...]
    steps: tuple[Step, ...] = ()


def authorized(auth: Auth | None, request: Authorized, scope: Scope) -> Authorized:
    """The request with its auth. Auth wins over explicit headers, unless it has nothing to send; section 6.2."""
    match auth:
        case None | NoAuth():
            return request
        case BearerAuth():
            return _with_token(request, scope.expand(auth.token), ("Bearer",), auth.place, scope)
        case ApiKeyAuth():
            return _with_key(request, auth, scope)
        case OAuth2Auth():
            return _with_oauth2(request, auth, scope)
        case BasicAuth() | DigestAuth() | AwsSigV4Auth() | NtlmAuth():
            headers = _without(request.headers, "authorization")
            return request._replace(headers=headers, steps=tuple(_password_steps(auth, scope)))
        case _:
            signed = _with_header(request, Field(_AUTHORIZATION, (Code(f"${{{scope.authorization}:?}}"),), auth.place))
            return signed._replace(steps=tuple(_unsigned(auth, scope)))


def _with_token(request: Authorized, token: Pieces, prefix: Pieces, place: Place, scope: Scope) -> Authorized:
    if not token:
        return request
    value = (*prefix, " ", *token) if prefix else token
    if scope.is_empty(token) and _SIMPLE_PREFIX.fullmatch("".join(prefix)):
        # Without a token the header has no value, and curl leaves it out, as Postman does.
        value = (Code(f"{token[0][:-1]}:+{prefix[0]} {token[0]}}}"),)
    return _with_header(request, Field(_AUTHORIZATION, value, place))


def _with_key(request: Authorized, auth: ApiKeyAuth, scope: Scope) -> Authorized:
    if not (auth.name or auth.value):
        return request
    field = Field(scope.expand(auth.name), scope.expand(auth.value), auth.place)
    return _with_parameter(request, field) if auth.in_query else _with_header(request, field)


def _with_oauth2(request: Authorized, auth: OAuth2Auth, scope: Scope) -> Authorized:
    if not auth.access_token or auth.token_type.lower() == "mac":
        return request
    token = scope.expand(auth.access_token)
    if auth.placement == "header":
        prefix = Text(tuple(part.strip() if isinstance(part, str) else part for part in auth.header_prefix.parts))
        return _with_token(request, token, scope.expand(prefix) if prefix else (), auth.place, scope)
    bare = request._replace(headers=_without(request.headers, "authorization"))
    parameter = Field(("access_token",), token, auth.place)
    return _with_parameter(bare, parameter) if auth.placement == "queryParams" else bare


def _with_header(request: Authorized, field: Field) -> Authorized:
    return request._replace(headers=(*_without(request.headers, field.key), field))


def _with_parameter(request: Authorized, field: Field) -> Authorized:
    others = (parameter for parameter in request.query if parameter.name != field.name)
    return request._replace(query=(*others, field))


def _without(headers: tuple[Field, ...], key: str) -> tuple[Field, ...]:
    return tuple(header for header in headers if header.key != key)


def _password_steps(auth: BasicAuth | DigestAuth | AwsSigV4Auth | NtlmAuth, scope: Scope) -> Iterator[Step]:
    match auth:
        case BasicAuth():
            yield _user(scope.expand(auth.username), scope.expand(auth.password))
        case DigestAuth():
            if ":" in literals(scope.expand(auth.username)):
                message = "curl takes the user name to end at its first colon."
                yield _problem("auth-user-name", message, "Choose a user name without one.", auth.place)
            yield Option("--digest")
            yield _user(scope.expand(auth.username), scope.expand(auth.password))
        case AwsSigV4Auth():
            yield from _aws(auth.parameters, auth.place, scope)
        case _:
            yield Option("--ntlm")
            domain = _parameter(auth.parameters, "domain", scope)
            user = (*domain, "\\", *_parameter(auth.parameters, "username", scope)) if domain else ()
            user = user or _parameter(auth.parameters, "username", scope)
            yield _user(user, _parameter(auth.parameters, "password", scope))


def _aws(parameters: Mapping[str, Text], place: Place, scope: Scope) -> Iterator[Step]:
    region = _parameter(parameters, "region", scope) or ("us-east-1",)
    service = _parameter(parameters, "service", scope) or ("execute-api",)
    yield Option("--aws-sigv4", ("aws:amz:", *region, ":", *service))
    yield _user(_parameter(parameters, "accessKey", scope), _parameter(parameters, "secretKey", scope))
    if token := _parameter(parameters, "sessionToken", scope):
        yield Option("--header", ("X-Amz-Security-Token: ", *token))
    if _parameter(parameters, "addAuthDataToQuery", scope) == ("true",):
        message = "curl puts the AWS signature into headers, not into the query."
        yield _problem("auth-placement", message, "Set the auth to add its data to headers.", place)


def _parameter(parameters: Mapping[str, Text], name: str, scope: Scope) -> Pieces:
    value = parameters.get(name, Text())
    return scope.expand(value) if value else ()


def _user(name: Pieces, password: Pieces) -> Option:
    return Option("--user", (*name, ":", *password))


def _unsigned(auth: SignatureAuth, scope: Scope) -> Iterator[Step]:
    kind = _KINDS[type(auth)]
    yield Note(f"curl cannot sign by {kind}: {scope.authorization} is the whole value of the Authorization header.")
    message = f"curl cannot sign a request by {kind}; its script takes the Authorization header from a variable."
    yield _problem("auth-unsupported", message, "Sign it by another program, and set the variable.", auth.place)


def _problem(code: str, message: str, hint: str, place: Place) -> Problem:
    return Problem(code=code, message=message, hint=hint, place=place)
