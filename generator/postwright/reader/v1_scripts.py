"""The scripts of a collection v1, as events of a collection v2."""

from postwright.reader.converting import Made, Part
from postwright.reader.values import Node

_MEMBERS = {"prerequest": "preRequestScript", "test": "tests"}


def events(node: Node) -> Part:
    """The events of a collection, a folder or a request; newer exports have a list, which counts. Section 1.4."""
    listed = node.get("events")
    if isinstance(listed.value, list):
        return listed
    scripts = [(listen, node.get(name)) for listen, name in _MEMBERS.items() if node.has(name)]
    return Made(
        [Made({"listen": Made(listen, node.place), "script": code}, code.place) for listen, code in scripts], node.place
    )
