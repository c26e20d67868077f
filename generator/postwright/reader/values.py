"""Values of a JSON document as they come: the cursor that all readers share, and JavaScript's view of a value."""

import json
import math
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias

from postwright.errors import Place, Problem, Severity
from postwright.model import Text, VariableRef
from postwright.runtime import text as rules


@dataclass(frozen=True, slots=True)
class Number:
    """A JSON number by its text, so that `1.0` and ids of 20 digits survive."""

    text: str


Json: TypeAlias = "bool | str | Number | list[Json] | dict[str, Json] | None"


class Report:
    """What reading one document finds; `file` is the name shown in its places.

    For a document converted from another format, `origins` says where its values stand in what was read: an entry
    for each pointer below which members are called otherwise than there. A place with a line holds for all below it.
    """

    def __init__(self, file: str, origins: Mapping[str, Place] | None = None) -> None:
        self.file = file
        self.origins: Mapping[str, Place] = origins or {}
        self.problems: list[Problem] = []

    def place(self, pointer: str) -> Place:
        """Where the value at a pointer into the document stands: its origin, or what is below the nearest one."""
        above = pointer
        while self.origins and above not in self.origins and above:
            above = above.rpartition("/")[0]
        origin = self.origins.get(above)
        if origin is None:
            return Place(self.file, pointer)
        return origin if origin.line else Place(origin.file, origin.pointer + pointer[len(above) :])


class Node:
    """A value of the document and where it stands; asking for what is not there gives a node of None."""

    __slots__ = ("pointer", "report", "value")

    def __init__(self, value: Json, report: Report, pointer: str = "") -> None:
        self.value = value
        self.report = report
        self.pointer = pointer

    @property
    def place(self) -> Place:
        """Where the value stands, or would stand."""
        return self.report.place(self.pointer)

    def has(self, key: str) -> bool:
        """Whether this is an object with such a member, be it null."""
        return isinstance(self.value, dict) and key in self.value

    def get(self, key: str) -> "Node":
        """A member of an object."""
        member = self.value.get(key) if isinstance(self.value, dict) else None
        return self._inside(key, member)

    def at(self, *way: str | int) -> "Node":
        """The value that keys and positions lead to, all of which are there."""
        node = self
        for step in way:
            value: Any = node.value
            node = node._inside(str(step), value[step])
        return node

    def items(self) -> Iterator["Node"]:
        """The entries of a list; nothing for any other value."""
        if isinstance(self.value, list):
            for index, entry in enumerate(self.value):
                yield self._inside(str(index), entry)

    def members(self) -> Iterator[tuple[str, "Node"]]:
        """The members of an object; nothing for any other value."""
        if isinstance(self.value, dict):
            for key, member in self.value.items():
                yield key, self._inside(key, member)

    def quiet(self) -> "Node":
        """The same value with nobody to hear of its problems."""
        return Node(self.value, Report(self.report.file, self.report.origins), self.pointer)

    def warn(self, code: str, message: str, hint: str = "", *, severity: Severity = Severity.WARNING) -> None:
        """Note a problem at this place."""
        self.report.problems.append(Problem(code=code, message=message, place=self.place, hint=hint, severity=severity))

    def _inside(self, key: str, value: Json) -> "Node":
        if "~" in key or "/" in key:
            key = key.replace("~", "~0").replace("/", "~1")
        return Node(value, self.report, f"{self.pointer}/{key}")


def truthy(value: Json) -> bool:
    """Whether JavaScript takes a value for true: objects, lists and the text "false" are. Section 3.5."""
    match value:
        case list() | dict():
            return True
        case Number(text):
            number = float(text)
            return number != 0 and not math.isnan(number)
        case _:
            return bool(value)


def enabled(node: Node) -> bool:
    """Whether an entry is switched on. Sections 1.5 and 3.5."""
    return not truthy(node.get("disabled").value) and node.get("enabled").value is not False


def js_text(value: Json) -> str:
    """The text that JavaScript makes of a value; JSON where it would be `[object Object]`."""
    match value:
        case str():
            return value
        case Number(text):
            return text
        case list() if not any(isinstance(entry, list | dict) for entry in value):
            return ",".join("" if entry is None else js_text(entry) for entry in value)
        case _:
            return json_text(value)


def json_text(value: Json) -> str:
    """Compact JSON, numbers as they were written."""
    written: list[str] = []
    waiting: list[Json] = [value]
    while waiting:
        match waiting.pop():
            case Number(text):
                written.append(text)
            case list() | dict() as container:
                waiting.extend(reversed(list(_pieces(container))))
            case scalar:
                written.append(json.dumps(scalar, ensure_ascii=False))
    return "".join(written)


def _pieces(container: list[Json] | dict[str, Json]) -> Iterator[Json]:
    entries: Iterator[tuple[str, Json]]
    if isinstance(container, dict):
        opening, closing = "{}"
        entries = ((f"{quoted(key)}:", member) for key, member in container.items())
    else:
        opening, closing = "[]"
        entries = (("", entry) for entry in container)
    # A number is written as it stands, so it can carry punctuation too.
    yield Number(opening)
    for index, (before, entry) in enumerate(entries):
        yield Number("," + before if index else before)
        yield entry
    yield Number(closing)


def quoted(value: str, longest: int | None = None) -> str:
    """A text in quotes with its control characters escaped, cut after `longest` characters."""
    shown = value if longest is None or len(value) <= longest else value[:longest] + "..."
    return json.dumps(shown, ensure_ascii=False)


def text(source: str) -> Text:
    """Split a text at its variables. Section 2.3."""
    if "{{" not in source:
        return Text((source,) if source else ())
    return Text(tuple(VariableRef(piece) if variable else piece for piece, variable in rules.tokens(source)))


def text_of(node: Node) -> Text:
    """The text of a value as JavaScript has it, with a problem where Postman would send `[object Object]`."""
    if isinstance(node.value, dict):
        node.warn("value-not-text", "An object stands where a text belongs; its JSON is taken.", "Make it a text.")
    return text(js_text(node.value))


def optional_text(node: Node) -> Text | None:
    """The text of a value; None if there is none or an empty one."""
    return text_of(node) or None if node.value is not None else None


def word(node: Node) -> str:
    """A name, id or mode: the text of a string or number without outer blanks, empty for all else."""
    return js_text(node.value).strip() if isinstance(node.value, str | Number) else ""


def description(node: Node) -> str:
    """The text of the member `description`, a string or `{content}`, with LF line ends. Section 9."""
    holder = node.get("description")
    content = holder.value if isinstance(holder.value, str) else holder.get("content").value
    return content.replace("\r\n", "\n").replace("\r", "\n") if isinstance(content, str) else ""


Parser: TypeAlias = Callable[[str], Iterable[dict[str, Json]]]


def entries(node: Node, parse: Parser | None = None) -> Iterator[Node]:
    """The objects of a key-value list in any of its shapes: list, object, text or list of texts. Section 1.3.

    `parse` makes entries of a text, where there may be one. What is none of these is left out with a problem.
    """
    match node.value:
        case None:
            return
        case str(source) if parse:
            yield from (Node(entry, node.report, node.pointer) for entry in parse(source))
        case dict():
            for key, member in node.members():
                yield Node({"key": key, "value": member.value}, node.report, member.pointer)
        case list():
            for entry in node.items():
                yield from _entry(entry, parse)
        case _:
            node.warn("not-a-list", "A list is expected here; the value is left out.", "Make it a list of objects.")


def _entry(entry: Node, parse: Parser | None) -> Iterator[Node]:
    match entry.value:
        case dict():
            yield entry
        case str(source) if parse:
            yield from (Node(made, entry.report, entry.pointer) for made in parse(source))
        case _:
            entry.warn("not-an-object", "An object is expected here; the entry is left out.", "Remove the entry.")
