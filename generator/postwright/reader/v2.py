"""Reading a collection v2.0 or v2.1: one walk over its folders, without recursion."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import PurePath

from postwright.errors import Problem, Severity, steps
from postwright.model import Collection, Folder, Operation
from postwright.reader import auth, hiding, kept, settings, variables
from postwright.reader.hiding import NONE
from postwright.reader.operation import Inherited
from postwright.reader.scripts.events import ScriptReader
from postwright.reader.values import Json, Node, description, quoted, word
from postwright.store import NOTHING, Store

# JSON that is deeper by itself can't be parsed by every version of Python.
DEEPEST = 400


@dataclass(slots=True)
class _Open:
    """A folder, or the collection itself, whose children are being read; `digest` is of all that it hands down."""

    node: Node
    inherited: Inherited
    digest: str
    waiting: Iterator[Node]
    children: list[Folder | Operation] = field(default_factory=list[Folder | Operation])


def read(root: Node, node: Node, store: Store = NOTHING, allowed: frozenset[str] = NONE) -> Collection:
    """Read the collection at `node` of the document `root`, which is changed: its secrets are hidden. Section 1.3."""
    collection_variables = hiding.hide(node, variables.read(node), allowed, store)
    info = node.get("info")
    file = PurePath(node.report.file)
    scripts = ScriptReader()
    children = _children(node, scripts, store)
    return Collection(
        name=word(info.get("name")) or file.stem.removesuffix(".postman_collection"),
        version=_version(info.get("version")),
        description=description(info),
        variables=collection_variables,
        children=children,
        problems=_in_order(node.report.problems, root.value),
        scripts=scripts.counts,
        place=node.place,
    )


def _version(node: Node) -> str:
    """The version, also from an object of its numbers; section 1.3."""
    if not node.has("major"):
        return word(node)
    numbers = [word(node.get(name)) or "0" for name in ("major", "minor", "patch")]
    identifier = word(node.get("identifier"))
    return ".".join(numbers) + (f"-{identifier}" if identifier else "")


def _children(collection: Node, scripts: ScriptReader, store: Store) -> tuple[Folder | Operation, ...]:
    stack = [_opened(collection, Inherited(), (), scripts, kept.handed_down("", collection, store))]
    while True:
        current = stack[-1]
        entry = next(current.waiting, None)
        if entry is None:
            stack.pop()
            if not stack:
                return tuple(current.children)
            stack[-1].children.append(_closed(current))
        elif isinstance(entry.get("item").value, list) and len(stack) > DEEPEST:
            message = f"The folder is inside {DEEPEST} others; it is left out."
            entry.warn("folders-too-deep", message, "Flatten the folders.", severity=Severity.ERROR)
        elif isinstance(entry.get("item").value, list):
            folders = (*current.inherited.folders, word(entry.get("name")))
            digest = kept.handed_down(current.digest, entry, store)
            stack.append(_opened(entry, current.inherited, folders, scripts, digest))
        else:
            current.children.extend(_operation(entry, current, scripts, store))


def _opened(node: Node, inherited: Inherited, folders: tuple[str, ...], scripts: ScriptReader, digest: str) -> _Open:
    items = node.get("item")
    if not isinstance(items.value, list):
        message = "The items of the collection are not a list; none is read."
        items.warn("items-not-a-list", message, "Export it again.", severity=Severity.ERROR)
    if node.get("request").value is not None:
        node.warn(
            "folder-with-request",
            f"The folder {quoted(word(node.get('name')), 80)} holds a request of its own; as in Postman, it is lost.",
            "Move the request into the folder.",
            severity=Severity.ERROR,
        )
    handed_down = Inherited(
        folders=folders,
        auth=auth.read(node.get("auth"), inherited.auth),
        flags=settings.merged(node.get("protocolProfileBehavior"), inherited.flags),
        scripts=inherited.scripts.then(scripts.read(node)),
    )
    return _Open(node, handed_down, digest, items.items())


def _closed(folder: _Open) -> Folder:
    return Folder(
        id=word(folder.node.get("id")) or word(folder.node.get("_postman_id")),
        name=word(folder.node.get("name")),
        description=description(folder.node),
        children=tuple(folder.children),
        place=folder.node.place,
    )


def _operation(entry: Node, folder: _Open, scripts: ScriptReader, store: Store) -> tuple[Operation, ...]:
    if not isinstance(entry.value, dict):
        entry.warn("not-an-object", "An entry of the item list is no object; it is left out.", "Remove the entry.")
        return ()
    found = kept.read(entry, folder.inherited, folder.digest, scripts, store)
    return () if found is None else (found,)


def _in_order(problems: list[Problem], document: Json) -> tuple[Problem, ...]:
    orders: dict[int, dict[str, int]] = {}

    def order(value: dict[str, Json]) -> dict[str, int]:
        if id(value) not in orders:
            orders[id(value)] = {name: index for index, name in enumerate(value)}
        return orders[id(value)]

    def position(problem: Problem) -> list[int]:
        path: list[int] = []
        value = document
        for step in steps(problem.place.pointer):
            if isinstance(value, dict):
                path.append(order(value).get(step, len(value)))
                value = value.get(step)
            elif isinstance(value, list) and step.isdigit():
                path.append(int(step))
                value = value[int(step)] if int(step) < len(value) else None
        return path

    return tuple(sorted(problems, key=position))
