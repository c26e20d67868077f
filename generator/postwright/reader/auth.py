"""Reading auth blocks, and what inherits from where."""

from collections.abc import Callable, Mapping

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
    Text,
)
from postwright.reader.values import Json, Node, js_text, quoted, text, word
from postwright.runtime.auth.oauth1 import SIGNATURE_METHODS

Saved = Mapping[str, Text]


def read(node: Node, inherited: Auth | None) -> Auth | None:
    """Read an auth block; where it says nothing, the inherited auth holds. Section 6.1."""
    kind = node.get("type").value
    if not isinstance(kind, str) or not kind or kind == "inherit":
        return inherited
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
    if isinstance(block.value, list):
        listed = {word(entry.get("key")): entry.get("value").value for entry in block.items()}
        return _texts(listed)
    return _texts({name: member.value for name, member in block.members()})


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
        value=saved.get("value", Text()),
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


def _oauth2(saved: Saved, place: Place) -> Auth:
    old = {_OAUTH2_NAMES[name]: value for name, value in saved.items() if name in _OAUTH2_NAMES}
    new = {name: value for name, value in saved.items() if name not in _OAUTH2_NAMES and name not in _OAUTH2_SENT}
    return OAuth2Auth(
        access_token=saved.get("accessToken", Text()),
        header_prefix=saved.get("headerPrefix", Text(("Bearer",))),
        placement=saved.get("addTokenTo", Text()).source or "header",
        token_type=saved.get("tokenType", Text()).source,
        parameters=old | new,
        place=place,
    )


_KINDS: dict[str, Callable[[Saved, Place], Auth]] = {
    "noauth": _none,
    "basic": _basic,
    "bearer": _bearer,
    "apikey": _api_key,
    "oauth2": _oauth2,
    "digest": _digest,
    "awsv4": lambda saved, place: AwsSigV4Auth(parameters=saved, place=place),
    "oauth1": lambda saved, place: OAuth1Auth(parameters=saved, place=place),
    "hawk": lambda saved, place: HawkAuth(parameters=saved, place=place),
    "ntlm": lambda saved, place: NtlmAuth(parameters=saved, place=place),
    "edgegrid": lambda saved, place: EdgeGridAuth(parameters=saved, place=place),
    "jwt": lambda saved, place: JwtAuth(parameters=saved, place=place),
    "asap": lambda saved, place: AsapAuth(parameters=saved, place=place),
}
