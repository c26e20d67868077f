"""The bodies of a collection v1."""

from collections.abc import Callable, Iterator

from postwright.reader.converting import Made, Part
from postwright.reader.values import Node, truthy, word

_MODES = {"binary": "file", "graphql": "graphql", "params": "formdata", "raw": "raw", "urlencoded": "urlencoded"}


def part(node: Node) -> Made | None:
    """The body of a request v1 as that of a v2 one; None if it has none. Section 1.4."""
    mode = _mode(node)
    block = _BLOCKS[mode](node) if mode else None
    if block is None:
        return None
    members: dict[str, Part] = {"mode": Made(mode, node.get("dataMode").place), mode: block}
    if truthy(node.get("dataDisabled").value):
        members["disabled"] = node.get("dataDisabled")
    return Made(members | {"options": node.get("dataOptions")}, block.place)


def _mode(node: Node) -> str:
    if node.has("dataMode") and node.get("dataMode").value is None:
        return ""
    mode = _MODES.get(word(node.get("dataMode")), "")
    if mode or not any(node.get(name).value for name in ("data", "rawModeData", "graphqlModeData")):
        return mode
    raw = _only(node.get("rawModeData")).value
    if isinstance(raw, str) and raw:
        return "raw"
    if isinstance(_parameters(node).value, list):
        return "formdata"
    return "graphql" if _graphql(node) else "raw"


def _only(node: Node) -> Node:
    """A value itself, or the one text of a list of one."""
    if isinstance(node.value, list) and len(node.value) == 1 and isinstance(node.value[0], str):
        return next(node.items())
    return node


def _parameters(node: Node) -> Node:
    return node.get("data" if truthy(node.get("data").value) else "rawModeData")


def _raw(node: Node) -> Part | None:
    raw, data = _only(node.get("rawModeData")), node.get("data")
    if raw.value:
        return raw
    return data if isinstance(data.value, str) else None


def _graphql(node: Node) -> Part | None:
    if node.get("graphqlModeData").value:
        return node.get("graphqlModeData")
    return node.get("data") if node.get("dataOptions").has("graphql") and node.get("data").value else None


def _file(node: Node) -> Part | None:
    source = _only(node.get("rawModeData"))
    return Made({"src": source}, source.place) if isinstance(source.value, str) else None


def _form(node: Node) -> Part | None:
    listed = _parameters(node)
    if isinstance(listed.value, list):
        return Made(list(_fields(listed)), listed.place)
    # Exporters of the first years wrote the fields as one text.
    return node.get("data") if isinstance(node.get("data").value, str | dict) else None


def _fields(listed: Node) -> Iterator[Part]:
    for entry in listed.items():
        if isinstance(entry.value, dict) and entry.get("key").value is None:
            entry.warn("field-without-name", "A field has no name; as in Postman, it is left out.", "Name it.")
        else:
            yield _field(entry)


def _field(entry: Node) -> Part:
    value = entry.get("value")
    if entry.get("type").value != "file" or entry.get("src").value or not value.value:
        return entry
    members: dict[str, Part] = {name: member for name, member in entry.members() if name != "value"}
    return Made(members | ({"src": value} if isinstance(value.value, str | list) else {}), entry.place)


_BLOCKS: dict[str, Callable[[Node], Part | None]] = {
    "file": _file,
    "formdata": _form,
    "graphql": _graphql,
    "raw": _raw,
    "urlencoded": _form,
}
