"""The auth of a collection v1: helpers of old apps, by the names of today."""

from collections.abc import Iterator

from postwright.reader import document
from postwright.reader.converting import Made, Part
from postwright.reader.values import Node, word

_KINDS = {
    "apikeyAuth": "apikey",
    "asapAuth": "asap",
    "awsSigV4": "awsv4",
    "basicAuth": "basic",
    "bearerAuth": "bearer",
    "digestAuth": "digest",
    "edgegridAuth": "edgegrid",
    "hawkAuth": "hawk",
    "jwtAuth": "jwt",
    "ntlmAuth": "ntlm",
    "oAuth1": "oauth1",
    "oAuth2": "oauth2",
}
_RENAMED = {
    "hawk": {
        "hawk_id": "authId",
        "hawk_key": "authKey",
        "ext": "extraData",
        "app": "appId",
        "dlg": "delegation",
    },
    "oauth1": {"header": "addParamsToHeader", "auto": "autoAddParam", "includeEmpty": "addEmptyParamsToSign"},
}
# What the app noted for itself.
_NO_PARAMETERS = {"id", "saveToRequest"}


def part(node: Node) -> Part:
    """The auth of an object: its helper, completed by `auth` if that is of the same kind. Section 1.4."""
    modern, helper = node.get("auth"), node.get("currentHelper")
    name = word(helper)
    if name in {"", "normal"}:
        return modern
    attributes = node.get("helperAttributes")
    if isinstance(attributes.value, str):
        attributes = document.embedded(attributes)
        if not isinstance(attributes.value, dict):
            return modern
    kind = _KINDS.get(name, name)
    parameters = dict(_saved(modern, kind)) | dict(_renamed(attributes, kind))
    return Made({"type": Made(kind, helper.place), kind: Made(parameters, attributes.place)}, helper.place)


def _saved(modern: Node, kind: str) -> Iterator[tuple[str, Part]]:
    if word(modern.get("type")) != kind:
        return
    block = modern.get(kind)
    yield from block.members()
    for entry in block.items():
        yield word(entry.get("key")), entry.get("value")


def _renamed(attributes: Node, kind: str) -> Iterator[tuple[str, Part]]:
    names = _RENAMED.get(kind, {})
    for name, member in attributes.members():
        if name not in _NO_PARAMETERS and member.value is not None:
            yield names.get(name, name), member
