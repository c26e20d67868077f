"""Values of one format put together for another, each with the place that it came from."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TypeAlias

from postwright.errors import Place
from postwright.reader.values import Json, Node, Number, Report, word


@dataclass(frozen=True, slots=True)
class Made:
    """A value that the source does not have as it is, and the place of what it was made of."""

    value: "Shell"
    place: Place


Part: TypeAlias = Node | Made
Shell: TypeAlias = bool | str | Number | Sequence[Part] | Mapping[str, Part] | None


def renamed(node: Node, names: Mapping[str, str]) -> dict[str, Part]:
    """The members of an object by their new names, those that are there; `names` has the old one of each."""
    return {new: node.get(old) for new, old in names.items() if node.has(old)}


def by_id(nodes: Iterable[Node]) -> dict[str, Node]:
    """Objects by their ids; of several with one id the last counts, as in Postman."""
    return {word(node.get("id")): node for node in nodes if word(node.get("id"))}


def named(order: Node, known: Mapping[str, Node]) -> Iterator[Node]:
    """The objects that a list of ids names; ids of what is not there mean nothing."""
    return (known[word(entry)] for entry in order.items() if word(entry) in known)


def put_together(root: Part, report: Report) -> Node:
    """The converted document; its problems are told to the report of the source."""
    origins: dict[str, Place] = {}
    holder: dict[str, Json] = {}
    waiting: list[tuple[Part, str, dict[str, Json] | list[Json], str]] = [(root, "", holder, "")]
    while waiting:
        part, pointer, container, key = waiting.pop()
        origins[pointer] = _origin(part.place, pointer, report)
        value, inside = _shell(part)
        if isinstance(container, dict):
            container[key] = value
        else:
            container.append(value)
        if isinstance(value, dict | list):
            waiting += [(each, f"{pointer}/{_step(step)}", value, step) for step, each in reversed(inside)]
    converted = Report(report.file, origins)
    converted.problems = report.problems
    return Node(holder[""], converted)


def _shell(part: Part) -> tuple[Json, list[tuple[str, Part]]]:
    """A value without the parts inside it, and these by their key or position."""
    if isinstance(part, Node):
        # A place with a line holds for all below it, so that each value below needs its own.
        return (part.value, []) if not part.place.line else _shell(Made(_inside(part), part.place))
    match part.value:
        case None | bool() | str() | Number():
            return part.value, []
        case Mapping() as members:
            return {}, list(members.items())
        case listed:
            return [], [(str(position), each) for position, each in enumerate(listed)]


def _inside(node: Node) -> Shell:
    match node.value:
        case dict():
            return dict(node.members())
        case list():
            return list(node.items())
        case value:
            return value


def _origin(place: Place, pointer: str, report: Report) -> Place:
    """The place of a part; where a line or a file of its own says what it is, the pointer is the converted one's."""
    return replace(place, pointer=pointer) if place.line or place.file != report.file else place


def _step(key: str) -> str:
    return key.replace("~", "~0").replace("/", "~1")
