"""The records of a whole package as a graph, in which those that are equal or much the same become one."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from itertools import combinations

from postwright.targets.python.shapes import (
    NOTHING,
    Field,
    ListOf,
    MapOf,
    Plain,
    Record,
    Reference,
    Shape,
    Union,
    mapped,
    merge,
)

# Of all keys of two records, how many both must have to be one type; and with how many others one is compared.
_MUCH_THE_SAME = 2 / 3
_MOST_COMPARED = 20
# Records with as many keys, all of them equal and required alike, are one thing whatever it is called.
_TELLING_KEYS = 4
_NUMBERS = frozenset({"int", "float"})


@dataclass(frozen=True, slots=True)
class Found:
    """A place where a record was found: its wishes, and the family that it is of."""

    wishes: tuple[str, ...]
    family: str


@dataclass(slots=True)
class Node:
    """A record whose fields refer to others, and all places where it was found."""

    fields: dict[str, Field]
    places: list[Found]


@dataclass(slots=True)
class Graph:
    """All records, numbered in the order in which they were found; `same` leads from one to the one that it became."""

    nodes: list[Node] = field(default_factory=list[Node])
    same: list[int] = field(default_factory=list[int])

    def add(self, shape: Shape, around: tuple[int, ...] = ()) -> Shape:
        """The shape with references in place of records, which are put into the graph."""
        match shape:
            case Reference(number=levels):
                return Reference(around[-1 - levels])
            case Record():
                return Reference(self._add_record(shape, around))
            case _:
                return mapped(shape, lambda inner: self.add(inner, around))

    def _add_record(self, record: Record, around: tuple[int, ...]) -> int:
        number = len(self.nodes)
        self.nodes.append(Node({}, [Found(record.wishes, record.family)]))
        self.same.append(number)
        for key, item in record.fields:
            self.nodes[number].fields[key] = Field(self.add(item.shape, (*around, number)), item.required)
        return number

    def root(self, number: int) -> int:
        """The record that this one became."""
        while self.same[number] != number:
            number = self.same[number]
        return number

    def roots(self) -> list[int]:
        """The records that are left, in the order in which they were found."""
        return [number for number, same in enumerate(self.same) if number == same]

    def resolved(self, shape: Shape) -> Shape:
        """The shape with references to what is left."""
        if isinstance(shape, Plain):
            return shape
        if isinstance(shape, Reference):
            return Reference(self.root(shape.number))
        return mapped(shape, self.resolved)

    def fields(self, number: int) -> dict[str, Field]:
        """The fields of a record that is left."""
        found = self.nodes[number].fields.items()
        return {key: Field(self.resolved(item.shape), item.required) for key, item in found}

    def unite(self, one: int, other: int) -> None:
        """Make one record of two; no key is required that one of them lacks."""
        first, second = sorted((self.root(one), self.root(other)))
        if first == second:
            return
        self._link(first, second)
        merged: dict[str, Field] = {}
        for key in dict.fromkeys((*self.nodes[first].fields, *self.nodes[second].fields)):
            found = [fields[key] for fields in (self.nodes[first].fields, self.nodes[second].fields) if key in fields]
            shapes = [self.resolved(item.shape) for item in found]
            shape = shapes[0] if shapes[0] == shapes[-1] else merge(shapes)
            merged[key] = Field(shape, len(found) == 2 and all(item.required for item in found))
        self.nodes[first].fields = merged
        for item in merged.values():
            self._unite_choices(item.shape)

    def _link(self, first: int, second: int) -> None:
        """Let a record stand for another one."""
        self.same[second] = first
        self.nodes[first].places += self.nodes[second].places

    def _unite_choices(self, shape: Shape) -> None:
        """Make one record of those that have come to stand in one place and are much the same."""
        match shape:
            case Union(choices=choices):
                numbers = [choice.number for choice in choices if isinstance(choice, Reference)]
                for one, other in combinations(numbers, 2):
                    if self.is_similar(one, other):
                        self.unite(one, other)
                for choice in choices:
                    self._unite_choices(choice)
            case ListOf(item=inner) | MapOf(value=inner):
                self._unite_choices(inner)
            case _:
                pass

    def is_similar(self, one: int, other: int) -> bool:
        """Whether two records are much the same: most keys, and of those that both have the kind of the value."""
        return _Comparison(self).records(one, other)

    def join(self) -> None:
        """Make one of records that are equal, and of those of one family that are much the same, until none are."""
        count = 0
        while count != len(self.roots()):
            self._join_equal()
            count = len(self.roots())
            self._join_similar()

    def _join_equal(self) -> None:
        """Tell all records apart as far as they differ, by keys first, then by what their fields refer to."""
        kinds = dict.fromkeys(self.roots(), 0)
        count = 0
        while count != (count := len(set(kinds.values()))):
            signatures: dict[object, int] = {}
            kinds = {
                number: signatures.setdefault((kinds[number], *self._signature(number, kinds)), len(signatures))
                for number in kinds
            }
        first: dict[int, int] = {}
        for number, kind in kinds.items():
            one = first.setdefault(kind, number)
            if one == number:
                continue
            if any("Any" in code for _, _, code in self._signature(number, kinds)):
                self.unite(one, number)
            elif self.same[number] == number:
                # What is the same in all needs no merging.
                self._link(self.root(one), number)

    def _signature(self, number: int, kinds: dict[int, int]) -> Iterator[tuple[str, bool, str]]:
        for key, item in sorted(self.nodes[number].fields.items()):
            yield key, item.required, self._code(item.shape, kinds)

    def _code(self, shape: Shape, kinds: dict[int, int]) -> str:
        """A text that is the same for shapes that are, with the kinds of records in place of their names."""
        match shape:
            case Plain(code=code):
                return "Any" if code == NOTHING.code else code
            case Reference(number=number):
                return f"#{kinds[self.root(number)]}"
            case ListOf(item=item):
                return f"list[{self._code(item, kinds)}]"
            case MapOf(value=value):
                return f"dict[{self._code(value, kinds)}]"
            case Union(choices=choices):
                return "|".join(sorted({self._code(choice, kinds) for choice in choices}))
            case _:
                return "Any"

    def _join_similar(self) -> None:
        families: dict[str, list[int]] = {}
        for number in self.roots():
            for family in self._families(number):
                members = families.setdefault(family, [])
                twin = next((one for one in members[:_MOST_COMPARED] if self.is_similar(one, number)), None)
                if twin is None:
                    members.append(number)
                else:
                    self.unite(twin, number)

    def _families(self, number: int) -> list[str]:
        """What a record is, by its places and, if it has enough to go by, by its keys and which are required."""
        node = self.nodes[number]
        keys = sorted(f"{key} {item.required}" for key, item in node.fields.items())
        families = dict.fromkeys(place.family for place in node.places)
        return [*families, *([" ".join(keys)] if len(keys) >= _TELLING_KEYS else [])]


@dataclass(frozen=True, slots=True)
class _Comparison:
    """Compares records; those that are being compared count as similar, since they can contain themselves."""

    graph: Graph
    pairs: dict[tuple[int, int], bool] = field(default_factory=dict[tuple[int, int], bool])

    def records(self, one: int, other: int) -> bool:
        one, other = self.graph.root(one), self.graph.root(other)
        if one == other:
            return True
        if (one, other) not in self.pairs:
            self.pairs[one, other] = True
            self.pairs[one, other] = self._fields(self.graph.nodes[one].fields, self.graph.nodes[other].fields)
        return self.pairs[one, other]

    def _fields(self, first: Mapping[str, Field], second: Mapping[str, Field]) -> bool:
        common = first.keys() & second.keys()
        if len(common) < _MUCH_THE_SAME * len(first.keys() | second.keys()):
            return False
        return all(self.shapes(first[key].shape, second[key].shape) for key in common)

    def shapes(self, one: Shape, other: Shape) -> bool:
        """Whether values of two shapes are of one kind, as far as they are known."""
        match one, other:
            case Reference(), Reference():
                return self.records(one.number, other.number)
            case (ListOf(item=first), ListOf(item=second)) | (MapOf(value=first), MapOf(value=second)):
                return self.shapes(first, second)
            case (Union(), _) | (_, Union()):
                firsts, seconds = _known(one), _known(other)
                few, many = sorted((firsts, seconds), key=len)
                return all(any(self.shapes(first, second) for second in many) for first in few)
            case Plain(code=first), Plain(code=second):
                return first == second or {first, second} <= _NUMBERS or {first, second} & {"Any", "None"} != set()
            case _:
                return any(isinstance(shape, Plain) and shape.code in {"Any", "None"} for shape in (one, other))


def _known(shape: Shape) -> list[Shape]:
    choices = shape.choices if isinstance(shape, Union) else (shape,)
    return [choice for choice in choices if choice != NOTHING]
