"""Reading auth blocks, and what inherits from where."""

from collections.abc import Callable, Iterator, Mapping

from postwright.errors import Place
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
    RequestParameter,
    Text,
)
from postwright.reader.values import Json, Node, enabled, js_text, quoted, text, word
from postwright.runtime.auth.oauth1 import SIGNATURE_METHODS

Saved = Mapping[str, Text]


def read(node: Node, inherited: Auth | None) -> Auth | None:
    """Read an auth block; where it says nothing, the inherited auth holds. Section 6.1."""
    kind = node.get("type").value
    if not isinstance(kind, str) or not kind or kind == "inherit":
        return inherited
    if kind == "oauth2":
        return _oauth2(node.get(kind), node.place)
    make = _KINDS.get(kind)
    if make is None:
        node.warn("auth-unknown", f"The auth type {quoted(kind, 40)} is unknown; no auth is sent.", "Choose another.")
        return NoAuth(place=node.place)
    saved = _parameters(node.get(kind))
    method = saved.get("signatureMethod", Text()).literal
    if kind == "oauth1" and method and method.strip() and method not in SIGNATURE_METHODS:
        message = f"The signature method {quoted(method, 40)} is unknown; no auth is sent."
        node.warn("auth-unknown", message, "Choose another.")
        return NoAuth(place=node.place)
    return make(saved, node.place)


def _parameters(block: Node) -> dict[str, Text]:
    return _texts({name: member.value for name, member in _values(block).items()})


def _values(block: Node) -> dict[str, Node]:
    if isinstance(block.value, list):
        return {word(entry.get("key")): entry.get("value") for entry in block.items()}
    return dict(block.members())


def _texts(values: Mapping[str, Json]) -> dict[str, Text]:
    # JavaScript takes any text for true, that of `false` too.
    said = {name: value for name, value in values.items() if name and value is not None and value is not False}
    return {name: text(js_text(value)) for name, value in said.items()}


def _none(_: Saved, place: Place) -> Auth:
    return NoAuth(place=place)


def _basic(saved: Saved, place: Place) -> Auth:
    return BasicAuth(username=saved.get("username", Text()), password=saved.get("password", Text()), place=place)


def _bearer(saved: Saved, place: Place) -> Auth:
    return BearerAuth(token=saved.get("token", Text()), place=place)


def _api_key(saved: Saved, place: Place) -> Auth:
    return ApiKeyAuth(
        name=saved.get("key", Text()),
        value=saved.get("value"),
        in_query=saved.get("in", Text()).source == "query",
        place=place,
    )


def _digest(saved: Saved, place: Place) -> Auth:
    others = {name: value for name, value in saved.items() if name not in {"username", "password"}}
    return DigestAuth(
        username=saved.get("username", Text()),
        password=saved.get("password", Text()),
        parameters=others,
        place=place,
    )


# The same parameter as exporters of different ages call it.
_OAUTH2_NAMES = {
    "grantType": "grant_type",
    "redirectUri": "redirect_uri",
    "callbackUrl": "redirect_uri",
    "callBackUrl": "redirect_uri",
    "clientAuthentication": "client_authentication",
}
_OAUTH2_SENT = {"accessToken", "addTokenTo", "headerPrefix", "tokenType"}
# Parameters of the requests for a token, by the request; those of older exports are single texts or lists of texts.
_OAUTH2_LISTS = {"authRequestParams": "auth", "tokenRequestParams": "token", "refreshRequestParams": "refresh"}
_OAUTH2_OLD_LISTS = ("audience", "resource")
_SEND_AS = {"request_header": "header", "request_url": "url"}


def _oauth2(block: Node, place: Place) -> Auth:
    lists = {*_OAUTH2_LISTS, *_OAUTH2_OLD_LISTS}
    saved = {name: value for name, value in _parameters(block).items() if name not in lists}
    old = {_OAUTH2_NAMES[name]: value for name, value in saved.items() if name in _OAUTH2_NAMES}
    new = {name: value for name, value in saved.items() if name not in _OAUTH2_NAMES and name not in _OAUTH2_SENT}
    return OAuth2Auth(
        access_token=saved.get("accessToken", Text()),
        header_prefix=saved.get("headerPrefix", Text(("Bearer",))),
        placement=saved.get("addTokenTo", Text()).source or "header",
        token_type=saved.get("tokenType", Text()).source,
        parameters=old | new,
        request_parameters=tuple(_request_parameters(_values(block))),
        place=place,
    )


def _request_parameters(values: Mapping[str, Node]) -> Iterator[RequestParameter]:
    for name in _OAUTH2_OLD_LISTS:
        value = values[name].value if name in values else None
        for item in value if isinstance(value, list) else [value]:
            if item:
                yield RequestParameter(name=text(name), value=text(js_text(item)))
    for name, request in _OAUTH2_LISTS.items():
        for entry in values[name].items() if name in values else ():
            if word(entry.get("key")) and enabled(entry):
                yield RequestParameter(
                    name=text(word(entry.get("key"))),
                    value=text(js_text(entry.get("value").value or "")),
                    send_as="url" if request == "auth" else _SEND_AS.get(word(entry.get("send_as")), "body"),
                    request=request,
                )


_KINDS: dict[str, Callable[[Saved, Place], Auth]] = {
    "noauth": _none,
    "basic": _basic,
    "bearer": _bearer,
    "apikey": _api_key,
    "digest": _digest,
    "awsv4": lambda saved, place: AwsSigV4Auth(parameters=saved, place=place),
    "oauth1": lambda saved, place: OAuth1Auth(parameters=saved, place=place),
    "hawk": lambda saved, place: HawkAuth(parameters=saved, place=place),
    "ntlm": lambda saved, place: NtlmAuth(parameters=saved, place=place),
    "edgegrid": lambda saved, place: EdgeGridAuth(parameters=saved, place=place),
    "jwt": lambda saved, place: JwtAuth(parameters=saved, place=place),
    "asap": lambda saved, place: AsapAuth(parameters=saved, place=place),
}
