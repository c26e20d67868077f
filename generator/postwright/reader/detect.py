"""Finding the collection v2 in a JSON document."""

from postwright.errors import CollectionError, Problem, Severity
from postwright.reader import foreign
from postwright.reader.values import Node

_MOST_WRAPPERS = 3
_WRAPPERS = ("collection", "data")
_NO_WRAPPER = ("item", "requests", "values")


def collection(root: Node) -> Node:
    """The collection itself, out of its wrappers; raises CollectionError where there is none. Section 1.1."""
    node = root
    for _ in range(_MOST_WRAPPERS):
        node = node if _is_v2(node) else _unwrapped(node) or node
    if _is_v2(node):
        return node
    found = foreign.classify(node)
    raise CollectionError(
        Problem(code=found.code, message=found.message, place=node.place, hint=found.hint, severity=Severity.ERROR)
    )


def _is_v2(node: Node) -> bool:
    if isinstance(node.get("item").value, list) or (node.has("info") and node.has("item")):
        return True
    schema = node.get("info").get("schema").value
    return isinstance(schema, str) and "/v2." in schema and "postman" in schema


def _unwrapped(node: Node) -> Node | None:
    if isinstance(node.value, list) and len(node.value) == 1:
        return next(node.items())
    if any(node.has(key) for key in _NO_WRAPPER):
        return None
    return next((node.get(key) for key in _WRAPPERS if isinstance(node.get(key).value, dict)), None)
