"""Reading a collection v1: its flat lists of folders and requests become the tree of a collection v2."""

from collections import deque
from collections.abc import Iterable, Iterator, Mapping

from postwright.errors import Severity
from postwright.model import Collection
from postwright.reader import v1_auth, v1_request, v1_scripts, v2
from postwright.reader.converting import Made, Part, by_id, named, put_together, renamed
from postwright.reader.hiding import NONE
from postwright.reader.values import Node, quoted, word

_DEEPEST = 100
_ALIKE = ("description", "protocolProfileBehavior")


def read(root: Node, node: Node, allowed: frozenset[str] = NONE) -> Collection:
    """Read the collection v1 at `node` of the document `root`. Section 1.4."""
    return v2.read(root, put_together(_collection(node), node.report), allowed=allowed)


def _collection(node: Node) -> Made:
    members = {
        "info": Made(renamed(node, {"name": "name", "description": "description"}), node.place),
        "item": Made(_Tree(node).items(), node.place),
        "auth": v1_auth.part(node),
        "variable": node.get("variables" if node.get("variables").value is not None else "variable"),
        "event": v1_scripts.events(node),
        "protocolProfileBehavior": node.get("protocolProfileBehavior"),
    }
    return Made(members, node.place)


class _Tree:
    """The folders and requests of a collection, and which of them have found their place in its tree."""

    def __init__(self, collection: Node) -> None:
        self.collection = collection
        self.folders = list(_listed(collection, "folders"))
        self.requests = list(_listed(collection, "requests"))
        self.folder_of, self.request_of = by_id(self.folders), by_id(self.requests)
        self.inner = {id(each) for folder in self.folders for each in self._folders_in(folder)}
        self.placed: set[int] = set()
        self.opened: list[tuple[Node, list[Part]]] = []

    def items(self) -> list[Part]:
        """The items of the collection: folders, requests, and at the end what no order leads to."""
        items: list[Part] = []
        late: list[Part] = []
        known = v1_request.Requests(self.request_of)
        self.opened.append((self.collection, items))
        self._place_folders(items, self._outermost())
        for folder in sorted(self.folders, key=lambda each: id(each) in self.inner):
            if id(folder) not in self.placed:
                _warn_of_loss("folder", folder, self.folder_of, deep=id(folder) in self.inner)
                self._place_folders(late, [folder])
        # From the inside out: old exporters name the requests of folders in the collection's order, too.
        for folder, inside in reversed(self.opened):
            requests = self._first("request", named(folder.get("order"), self.request_of))
            inside.extend(v1_request.item(request, known) for request in requests)
        for request in self.requests:
            if id(request) not in self.placed:
                _warn_of_loss("request", request, self.request_of)
                late.append(v1_request.item(request, known))
        return items + late

    def _outermost(self) -> list[Node]:
        return [folder for folder in self._folders_in(self.collection) or self.folders if id(folder) not in self.inner]

    def _folders_in(self, container: Node) -> list[Node]:
        return list(named(container.get("folders_order"), self.folder_of))

    def _place_folders(self, items: list[Part], folders: list[Node]) -> None:
        waiting = deque([(items, folders, 1)])
        while waiting:
            items, folders, depth = waiting.popleft()
            for folder in self._first("folder", folders):
                inside: list[Part] = []
                items.append(_folder(folder, inside))
                self.opened.append((folder, inside))
                if depth < _DEEPEST:
                    waiting.append((inside, self._folders_in(folder), depth + 1))

    def _first(self, kind: str, nodes: Iterable[Node]) -> Iterator[Node]:
        for node in nodes:
            if id(node) in self.placed:
                message = f"{_shown(kind, node)} is named more than once in the orders; it comes out once."
                node.warn("named-twice", message, "Remove it from all orders but one.")
            else:
                self.placed.add(id(node))
                yield node


def _warn_of_loss(kind: str, node: Node, known: Mapping[str, Node], *, deep: bool = False) -> None:
    if known.get(word(node.get("id")), node) is not node:
        reason = f"has the id of another {kind}, so that Postman loses it"
    elif deep:
        reason = f"is inside itself or under more than {_DEEPEST} folders"
    else:
        reason = "is named in no order, so that Postman loses it"
    hint = "Give each object an id of its own, and name it in the order of one folder or of the collection."
    node.warn("not-in-order", f"{_shown(kind, node)} {reason}; here it comes last.", hint)


def _listed(collection: Node, name: str) -> Iterator[Node]:
    listed = collection.get(name)
    if not isinstance(listed.value, list) and listed.value is not None:
        message = f"The {name} of the collection are not a list; none is read."
        listed.warn("items-not-a-list", message, "Export it again.", severity=Severity.ERROR)
    for entry in listed.items():
        if isinstance(entry.value, dict):
            yield entry
        else:
            entry.warn("not-an-object", f"An entry of {name} is no object; it is left out.", "Remove the entry.")


def _folder(folder: Node, inside: list[Part]) -> Made:
    members = renamed(folder, {name: name for name in ("id", "name", *_ALIKE)})
    members |= {"auth": v1_auth.part(folder), "event": v1_scripts.events(folder), "item": Made(inside, folder.place)}
    return Made(members, folder.place)


def _shown(kind: str, node: Node) -> str:
    name = word(node.get("name"))
    return f"The {kind} {quoted(name, 80)}" if name else f"A {kind} without a name"
