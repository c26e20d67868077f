"""Reading a collection v3: what its files or its one document hold becomes the tree of a collection v2."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from postwright.errors import Place, Problem, Severity
from postwright.model import Collection
from postwright.reader import v2, v3_request
from postwright.reader.converting import Made, Part, put_together, renamed
from postwright.reader.hiding import NONE
from postwright.reader.values import Node, Report, quoted, word

DEEPEST = 100


@dataclass(slots=True)
class Entity:
    """A request, or a folder, which has a list of what is `inside`; `place` is the one that no other request has."""

    node: Node
    name: str
    place: Place
    inside: "list[Entity] | None" = None
    examples: list[tuple[str, Node]] = field(default_factory=list[tuple[str, Node]])


def read(root: Node, node: Node, allowed: frozenset[str] = NONE) -> Collection:
    """Read the collection at `node` of the document `root`, with its `items`. Section 1.7."""
    whole = Entity(node, word(node.get("name")), node.place, list(_items(node, 1)))
    return collection(whole, root.report, allowed)


def collection(whole: Entity, report: Report, allowed: frozenset[str] = NONE) -> Collection:
    """The collection with all that is inside, and with the problems of `report`."""
    node = whole.node
    members: dict[str, Part] = {
        "info": Made(_definition(whole, {"_postman_id": "id", "description": "description"}), node.place),
        "item": Made(list(_made(whole.inside or [])), whole.place),
        "variable": node.get("variables"),
        "auth": v3_request.auth(node),
        "event": v3_request.events(node),
        "protocolProfileBehavior": node.get("settings"),
    }
    converted = put_together(Made(members, whole.place), report)
    return v2.read(converted, converted, allowed=allowed)


def too_deep(place: Place) -> Problem:
    """The problem of folders in folders that would never end."""
    return Problem(
        code="folders-too-deep",
        message=f"The folder is inside {DEEPEST} others; it is left out.",
        place=place,
        hint="Flatten the folders.",
        severity=Severity.ERROR,
    )


def _items(node: Node, depth: int) -> Iterator[Entity]:
    for each in node.get("items").items():
        entity = Entity(each, word(each.get("name")), each.place)
        if each.get("$kind").value == "collection":
            if depth > DEEPEST:
                node.report.problems.append(too_deep(each.place))
                continue
            entity.inside = list(_items(each, depth + 1))
        entity.examples = [(word(example.get("name")), example) for example in each.get("examples").items()]
        yield entity


def _definition(entity: Entity, names: dict[str, str]) -> dict[str, Part]:
    return {"name": Made(entity.name, entity.node.get("name").place), **renamed(entity.node, names)}


def _made(entities: Sequence[Entity]) -> Iterator[Made]:
    for entity in entities:
        if entity.inside is not None:
            yield _folder(entity, entity.inside)
        elif entity.node.get("$kind").value in v3_request.HTTP_KINDS:
            yield v3_request.item(entity.node, entity.name, entity.examples)
        else:
            entity.node.report.problems.append(_left_out(entity))


def _folder(entity: Entity, inside: Sequence[Entity]) -> Made:
    members: dict[str, Part] = {
        **_definition(entity, {"id": "id", "description": "description"}),
        "item": Made(list(_made(inside)), entity.place),
        "auth": v3_request.auth(entity.node),
        "event": v3_request.events(entity.node),
        "protocolProfileBehavior": entity.node.get("settings"),
    }
    return Made(members, entity.place)


def _left_out(entity: Entity) -> Problem:
    kind = word(entity.node.get("$kind"))
    reason = f"its kind {quoted(kind, 40)} is not HTTP" if kind else "its file has no $kind"
    return Problem(
        code="request-kind",
        message=f"The request {quoted(entity.name, 80)} is left out: {reason}.",
        place=replace(entity.node.place, pointer=entity.place.pointer),
        hint="Only requests of the kind http-request or graphql-request are generated.",
        severity=Severity.ERROR,
        skipped=True,
    )
