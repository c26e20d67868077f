"""Finding the collection in a JSON document, in wrappers, dumps and reports of runs too."""

from collections.abc import Iterable

from postwright.errors import CollectionError, Problem, Severity
from postwright.reader import foreign
from postwright.reader.choice import choose
from postwright.reader.values import Node, word

_MOST_WRAPPERS = 3
_WRAPPERS = ("collection", "data")
_LISTS = ("collections", "data")
_NO_WRAPPER = ("item", "requests", "values")


def collection(root: Node, chosen: str | None = None) -> Node:
    """The collection itself, of v1 or v2; raises CollectionError where there is none. Sections 1.1 and 1.5.

    `chosen` is the name or number of one where there are several.
    """
    node = _unwrapped(root)
    if _is_collection(node):
        return node
    found = [one for one in map(_unwrapped, _listed(node)) if _is_collection(one)]
    if found:
        return found[choose([_name(one) for one in found], chosen, node.place)]
    kind = foreign.classify(node)
    raise CollectionError(
        Problem(code=kind.code, message=kind.message, place=node.place, hint=kind.hint, severity=Severity.ERROR)
    )


def is_v1(node: Node) -> bool:
    """Whether this is a collection v1: flat lists in place of a tree. Section 1.4."""
    return not _is_v2(node) and (isinstance(node.get("requests").value, list) or _has_orders(node))


def is_v3(node: Node) -> bool:
    """Whether this is a collection v3 in one document. Section 1.7."""
    return node.get("$kind").value == "collection" and isinstance(node.get("items").value, list)


def _has_orders(node: Node) -> bool:
    return isinstance(node.get("folders").value, list) and isinstance(node.get("order").value, list)


def _is_collection(node: Node) -> bool:
    return _is_v2(node) or is_v1(node) or is_v3(node)


def _is_v2(node: Node) -> bool:
    if isinstance(node.get("item").value, list) or (node.has("info") and node.has("item")):
        return True
    schema = node.get("info").get("schema").value
    return isinstance(schema, str) and "/v2." in schema and "postman" in schema


def _unwrapped(node: Node) -> Node:
    for _ in range(_MOST_WRAPPERS):
        node = node if _is_collection(node) else _inside(node) or node
    return node


def _inside(node: Node) -> Node | None:
    if isinstance(node.value, list) and len(node.value) == 1:
        return next(node.items())
    if any(node.has(key) for key in _NO_WRAPPER):
        return None
    return next((node.get(key) for key in _WRAPPERS if isinstance(node.get(key).value, dict)), None)


def _listed(node: Node) -> Iterable[Node]:
    if isinstance(node.value, list):
        return node.items()
    return next((node.get(key).items() for key in _LISTS if isinstance(node.get(key).value, list)), ())


def _name(node: Node) -> str:
    return word((node.get("info") if _is_v2(node) else node).get("name"))
