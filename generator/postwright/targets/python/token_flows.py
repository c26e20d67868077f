"""Ways to get an OAuth 2.0 token, as flows of the runtime: which parameter of Postman's is which argument."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import NamedTuple

from postwright.errors import Place, Problem
from postwright.model import Collection, OAuth2Auth, Operation, RequestParameter, Text
from postwright.rendering import Code
from postwright.targets.python.source import call, keyword, literal, tuple_of
from postwright.targets.texts import sent_texts

_NOTHING = Text()


class Flow(NamedTuple):
    """A class of the runtime with its arguments: `first` have no keyword, `always` and `options` do.

    There is no flow where one of `needs` is empty.
    """

    class_name: str
    needs: tuple[str, ...]
    first: tuple[str, ...]
    always: Mapping[str, str]
    options: Mapping[str, str]

    @property
    def names(self) -> tuple[str, ...]:
        """Postman's names for all arguments."""
        return (*self.first, *self.always, *self.options)


_SHARED = {"scope": "scope", "refreshTokenUrl": "refresh_url"}
_CLIENT = ("accessTokenUrl", "clientId", "clientSecret")
_CODE = {"redirect_uri": "redirect_url", "state": "state", **_SHARED}
_FOR_CODE = ("authUrl", "accessTokenUrl", "clientId")

# By grant, as the files call them. Without one Postman takes the code.
FLOWS: Mapping[str, Flow] = {
    "": Flow("AuthorizationCode", _FOR_CODE, ("authUrl", *_CLIENT), {}, _CODE),
    "authorization_code": Flow("AuthorizationCode", _FOR_CODE, ("authUrl", *_CLIENT), {}, _CODE),
    "authorization_code_with_pkce": Flow(
        "AuthorizationCode", _FOR_CODE, ("authUrl", *_CLIENT), {}, {**_CODE, "code_verifier": "code_verifier"}
    ),
    "client_credentials": Flow("ClientCredentials", _CLIENT[:2], _CLIENT, {}, _SHARED),
    "password_credentials": Flow(
        "PasswordGrant", _CLIENT[:1], _CLIENT, {"username": "username", "password": "password"}, _SHARED
    ),
    "refresh_token": Flow(
        "RefreshToken", ("accessTokenUrl", "refreshToken"), _CLIENT, {"refreshToken": "refresh_token"}, _SHARED
    ),
}


def flow_code(auth: OAuth2Auth) -> Code | None:
    """The flow that gets a token, or None where there is none, or where it would never be used."""
    flow = _flow(auth)
    if flow is None:
        return None
    saved = auth.parameters
    first = (literal(saved.get(name, _NOTHING).source) for name in flow.first)
    always = (keyword(name, literal(saved.get(old, _NOTHING).source)) for old, name in flow.always.items())
    return call(flow.class_name, *first, *always, *_options(flow, auth))


def client_texts(operation: Operation) -> Iterator[Text]:
    """The texts of an operation that a client needs, for its request or for getting a token."""
    yield from sent_texts(operation)
    auth = operation.auth
    flow = _flow(auth) if isinstance(auth, OAuth2Auth) else None
    if isinstance(auth, OAuth2Auth) and flow is not None:
        yield from (auth.parameters[name] for name in flow.names if name in auth.parameters)
        for parameter in _request_parameters(flow, auth):
            yield from (parameter.name, parameter.value)


def needed_texts(operation: Operation) -> Iterable[Text]:
    """As `client_texts`, but where a token can be given, that is enough."""
    auth = operation.auth
    is_given = isinstance(auth, OAuth2Auth) and bool(auth.access_token)
    return sent_texts(operation) if is_given else client_texts(operation)


def grant_problems(collection: Collection) -> Iterator[Problem]:
    """One for each auth that has no token and a grant by which the client can't get one."""
    found: dict[Place, OAuth2Auth] = {}
    for operation in collection.operations():
        if isinstance(operation.auth, OAuth2Auth):
            found[operation.auth.place] = operation.auth
    for place, auth in found.items():
        grant = _grant(auth)
        if grant not in FLOWS and not auth.access_token:
            yield Problem(
                code="oauth2-grant",
                message=f"No access token is saved, and the client gets none by the grant {json.dumps(grant[:40])}.",
                place=place,
                hint="Save a {{variable}} as the access token, or pass auth=OAuth2Auth(token) to the client.",
            )


def _grant(auth: OAuth2Auth) -> str:
    return auth.parameters.get("grant_type", _NOTHING).source


def _flow(auth: OAuth2Auth) -> Flow | None:
    flow = FLOWS.get(_grant(auth))
    # A token that is written out is always the one that is sent.
    if flow is None or (auth.access_token and not auth.access_token.variables):
        return None
    return flow if all(auth.parameters.get(name) for name in flow.needs) else None


def _options(flow: Flow, auth: OAuth2Auth) -> Iterator[Code]:
    saved = auth.parameters
    if _grant(auth) == "authorization_code_with_pkce":
        is_plain = saved.get("challengeAlgorithm", _NOTHING).source.lower() == "plain"
        yield keyword("pkce", literal("plain" if is_plain else "S256"))
    for old, name in flow.options.items():
        if saved.get(old):
            yield keyword(name, literal(saved[old].source))
    if saved.get("client_authentication", _NOTHING).source == "body":
        yield keyword("in_body", Code("True"))
    if parameters := _request_parameters(flow, auth):
        yield keyword("parameters", tuple_of(map(_parameter, parameters)))


def _request_parameters(flow: Flow, auth: OAuth2Auth) -> list[RequestParameter]:
    asks = "authUrl" in flow.needs
    return [parameter for parameter in auth.request_parameters if asks or parameter.request != "auth"]


def _parameter(parameter: RequestParameter) -> Code:
    options = (("send_as", parameter.send_as, "body"), ("request", parameter.request, "token"))
    given = (keyword(name, literal(value)) for name, value, default in options if value != default)
    return call("RequestParameter", literal(parameter.name.source), literal(parameter.value.source), *given)
