"""The requests of a collection v1 and their saved responses, as items of a collection v2."""

from collections import Counter
from collections.abc import Iterator, Mapping

from postwright.reader import document, headers, v1_auth, v1_body, v1_scripts
from postwright.reader.converting import Made, Part, by_id, named, renamed
from postwright.reader.values import Node, enabled, entries, js_text, truthy, word

_MOST_COPIES = 100
_ALIKE = {name: name for name in ("id", "name", "protocolProfileBehavior")}
_RESPONSE = {"name": "name", "_postman_previewlanguage": "language", "header": "headers", "body": "text"}


class Requests:
    """The requests of a collection by their ids, for saved responses that name theirs so.

    Each is handed out a limited number of times: a small file can name a big request in very many responses.
    """

    def __init__(self, known: Mapping[str, Node]) -> None:
        self._known = known
        self._times: Counter[str] = Counter()

    def named(self, name: str) -> Node | None:
        """The request of an id; None if there is none, or it was asked for too often."""
        self._times[name] += 1
        return self._known.get(name) if self._times[name] <= _MOST_COPIES else None


def item(node: Node, requests: Requests) -> Made:
    """The item of a request of the collection that has these requests."""
    members = renamed(node, _ALIKE)
    responses = [_response(response, requests) for response in _responses(node)]
    members |= {"request": _request(node), "response": Made(responses, node.get("responses").place)}
    return Made({**members, "event": v1_scripts.events(node)}, node.place)


def _request(node: Node) -> Made:
    members = renamed(node, {"method": "method", "description": "description"})
    members |= {"url": _url(node), "header": _headers(node), "auth": v1_auth.part(node)}
    body = v1_body.part(node)
    return Made(members | {"body": body} if body else members, node.place)


def _url(node: Node) -> Part:
    url, query, variables = node.get("url"), _query(node.get("queryParams")), list(_path_variables(node))
    if not isinstance(url.value, str) or not (query or variables):
        return url
    members: dict[str, Part] = {"raw": url, "variable": Made(variables, node.get("pathVariables").place)}
    return Made(members | {"query": query} if query else members, url.place)


def _query(listed: Node) -> Part | None:
    """The query where it is saved apart from the URL, which then counts."""
    if not listed.value:
        return None
    parameters = [_parameter(entry) for entry in listed.items()]
    return Made(parameters, listed.place) if parameters else listed


def _parameter(entry: Node) -> Part:
    if not entry.has("equals"):
        return entry
    value: Part = entry.get("value")
    equals = truthy(entry.get("equals").value)
    if equals and entry.has("value") and value.value is None:
        value = Made("", value.place)
    elif not equals and value.value == "":
        value = Made(None, value.place)
    return Made({**dict(entry.members()), "value": value}, entry.place)


def _path_variables(node: Node) -> Iterator[Node]:
    names: set[str] = set()
    for entry in entries(node.get("pathVariableData")):
        names.add(word(entry.get("key")))
        yield entry
    for entry in entries(node.get("pathVariables")):
        if word(entry.get("key")) not in names:
            yield entry


def _headers(node: Node) -> Part:
    block = node.get("headers")
    if isinstance(block.value, list):
        return block
    listed = list(entries(node.get("headerData")))
    names = {_name(entry) for entry in listed}
    lines = () if _is_copy(block, listed) else entries(_lines(block), headers.parsed)
    others = (line for line in lines if not _is_named(line, names))
    return Made([*map(_header, listed), *others], node.get("headerData" if listed else "headers").place)


def _is_copy(block: Node, listed: list[Node]) -> bool:
    """Whether the header text is `headerData` once more: then the lines of a value are no headers of their own."""
    shown = {True: "", False: "// "}
    lines = (f"{shown[enabled(entry)]}{_written(entry, 'key')}: {_written(entry, 'value')}" for entry in listed)
    return bool(listed) and block.value == "\n".join(lines)


def _written(entry: Node, name: str) -> str:
    return js_text(entry.get(name).value) if entry.has(name) else "undefined"


def _lines(block: Node) -> Node:
    if not isinstance(block.value, str):
        return block
    lines = block.value.split("\n")
    kept = [line for line in lines if ":" in line or line[:1].isspace()]
    if len(kept) < len(list(filter(str.strip, lines))):
        block.warn("header-without-name", "A line of the headers has no colon; it is left out.", "Remove it.")
    return Node("\n".join(kept), block.report, block.pointer)


def _header(entry: Node) -> Part:
    key = entry.get("key")
    if not isinstance(key.value, str) or not key.value.startswith("//"):
        return entry
    off: dict[str, Part] = {"key": Made(_name(entry), key.place), "disabled": Made(True, key.place)}
    return Made({**dict(entry.members()), **off}, entry.place)


def _name(entry: Node) -> str:
    return js_text(entry.get("key").value).removeprefix("//").strip()


def _is_named(line: Node, names: set[str]) -> bool:
    """Whether a line of the header text is a header that `headerData` has too; a name may hold colons."""
    name, value = js_text(line.get("key").value), js_text(line.get("value").value)
    pieces = f"{name}:{value}".split(":")
    return any(":".join(pieces[:count]).strip() in names for count in range(1, len(pieces)))


def _responses(node: Node) -> list[Node]:
    """The saved responses: first those of `responses_order`, as Postman has them, then the others."""
    responses = [response for response in node.get("responses").items() if isinstance(response.value, dict)]
    ordered = {id(response): response for response in named(node.get("responses_order"), by_id(responses))}
    return [*ordered.values(), *(response for response in responses if id(response) not in ordered)]


def _response(response: Node, requests: Requests) -> Made:
    members = renamed(response, _RESPONSE) | renamed(response.get("responseCode"), {"code": "code"})
    saved = _saved_request(response, requests)
    if saved:
        members["originalRequest"] = _request(saved.quiet())
    return Made(members, response.place)


def _saved_request(response: Node, requests: Requests) -> Node | None:
    name = ""
    for node in (response.get("requestObject"), response.get("request")):
        saved = document.embedded(node)
        if isinstance(saved.value, dict):
            return saved
        name = word(node) or name
    return requests.named(name)
