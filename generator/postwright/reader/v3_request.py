"""The requests and examples of a collection v3, as items of a collection v2."""

from collections.abc import Iterable, Iterator
from urllib.parse import unquote

from postwright.model import BODYLESS_METHODS
from postwright.reader.converting import Made, Part, renamed
from postwright.reader.settings import ESCAPE_QUERY_VARIABLES
from postwright.reader.values import Json, Node, enabled, entries, js_text, quoted, word
from postwright.runtime import url as rules

HTTP_KINDS = ("http-request", "graphql-request")

_LANGUAGES = {"json", "text", "xml", "html", "javascript"}
_EVENTS = {"beforeRequest": "prerequest", "afterResponse": "test"}
_SAME = {name: name for name in ("id", "description")}


def item(node: Node, name: str, examples: Iterable[tuple[str, Node]]) -> Made:
    """The item of a request, with its examples by their names. Section 1.7."""
    members = {
        **renamed(node, _SAME),
        "name": Made(name, node.get("name").place),
        "request": _request(node),
        "response": Made([_example(*each) for each in examples], node.place),
        "event": events(node),
        "protocolProfileBehavior": _settings(node),
    }
    return Made(members, node.place)


def auth(node: Node) -> Part:
    """The auth of a request or a definition, where it stands in a list; the first one counts."""
    block = node.get("auth")
    if isinstance(block.value, list):
        if len(block.value) > 1:
            block.warn("auth-several", "There are several auths here; the first one is taken.", "Keep one of them.")
        block = next(block.items(), Node(None, node.report, block.pointer))
    kind = block.get("type")
    if not isinstance(kind.value, str):
        return block
    return Made({kind.value: block.get("credentials"), "type": kind}, block.place)


def events(node: Node) -> Made:
    """The scripts of a request or a definition."""
    return Made(list(_events(node.get("scripts"))), node.get("scripts").place)


def _events(scripts: Node) -> Iterator[Made]:
    for script in scripts.items():
        listen = _EVENTS.get(word(script.get("type")).removeprefix("http:"))
        if listen:
            code = Made({"exec": script.get("code"), "type": Made("text/javascript", script.place)}, script.place)
            yield Made({"listen": Made(listen, script.place), "script": code}, script.place)


def _request(node: Node) -> Made:
    is_graphql = node.get("$kind").value == "graphql-request"
    members: dict[str, Part] = {
        "method": Made("POST", node.place) if is_graphql and not node.has("method") else node.get("method"),
        "url": _url(node),
        "header": node.get("headers"),
        "body": _graphql(node) if is_graphql else _body(node.get("body")),
        "auth": auth(node),
    }
    return Made(members, node.place)


def _url(node: Node) -> Part:
    address = node.get("url")
    parts = rules.parse(address.value) if isinstance(address.value, str) else None
    if parts is None or not parts.host:
        return address
    listed = list(entries(node.get("queryParams")))
    variables = list(_path_variables(node.get("pathVariables"), parts.path or ""))
    if not (listed or variables):
        return address
    names = {_decoded(entry.get("key").value) for entry in listed}
    query: list[Part] = [
        Made({"key": Made(key, address.place), "value": Made(value, address.place)}, address.place)
        for key, value in (() if parts.query is None else rules.split_query(parts.query))
        if _decoded(key) not in names
    ]
    members: dict[str, Part] = {
        "raw": address,
        "query": Made([*query, *listed], address.place),
        "variable": Made(variables, node.get("pathVariables").place),
    }
    return Made(members, address.place)


def _decoded(key: Json) -> str:
    return "" if key is None else unquote(js_text(key))


def _path_variables(node: Node, path: str) -> Iterator[Node]:
    """Those that are a whole segment: the rest of a segment such as `:id.json` keeps Postman from filling it in."""
    segments = path.split("/")
    for entry in entries(node):
        name = word(entry.get("key"))
        if f":{name}" in segments and enabled(entry):
            yield entry
        elif name and enabled(entry):
            message = f"No segment of the URL's path is {quoted(':' + name, 60)}; the path variable is not used."
            entry.warn("path-variable-unused", message, "Remove it, or write it into the path.")


def _body(body: Node) -> Part:
    if not isinstance(body.value, dict):
        return body
    kind, content = word(body.get("type")).lower(), body.get("content")
    if kind == "none":
        return Made(None, body.place)
    members: dict[str, Part] = {"raw": content, **renamed(body, {"disabled": "disabled"})}
    if kind not in _LANGUAGES:
        return Made({**members, kind: content, "mode": body.get("type")}, body.place)
    if isinstance(content.value, dict | list):
        content.warn("value-not-text", "The content of the body is no text; its JSON is taken.", "Make it a text.")
    language = Made({"language": body.get("type")}, body.place)
    options = Made({"raw": language}, body.place)
    return Made({**members, "mode": Made("raw", body.place), "options": options}, body.place)


def _graphql(node: Node) -> Made:
    members = renamed(node, {name: name for name in ("query", "variables", "operationName")})
    return Made({"mode": Made("graphql", node.place), "graphql": Made(members, node.place)}, node.place)


def _settings(node: Node) -> Part:
    settings = node.get("settings")
    meant = dict(_meant(node))
    return Made({**meant, **dict(settings.members())}, settings.place) if meant else settings


def _meant(node: Node) -> Iterator[tuple[str, Part]]:
    """What a collection v3 means without a setting: bodies of all methods, and query parameters that stay one."""
    method = word(node.get("method")).upper() or "GET"
    if method in BODYLESS_METHODS and node.has("body"):
        yield "disableBodyPruning", Made(True, node.get("body").place)
    listed = node.get("queryParams")
    if any("{{" in js_text(entry.get("value").value) for entry in entries(listed.quiet())):
        yield ESCAPE_QUERY_VARIABLES, Made(True, listed.place)


def _example(name: str, node: Node) -> Made:
    request, response = node.get("request"), node.get("response")
    body = response.get("body")
    members: dict[str, Part] = {
        "name": Made(name, node.place),
        "originalRequest": _request(request) if isinstance(request.value, dict) else request,
        **renamed(response, {"code": "statusCode", "status": "statusText", "header": "headers"}),
        "body": body.get("content") if isinstance(body.value, dict) else body,
        "_postman_previewlanguage": body.get("type"),
    }
    return Made(members, node.place)
