"""Names the records of a package, and puts them back into the shapes that use them."""

from collections import Counter
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from postwright.naming import assign, pascal, words
from postwright.targets.python.record_graph import Found, Graph
from postwright.targets.python.shapes import CUT_OBJECT, Field, Plain, Record, Reference, Shape, mapped, parts
from postwright.targets.python.source import identifier
from postwright.targets.python.type_wishes import SENT, is_vague
from postwright.targets.python.typed_dicts import can_be_declared

# What the types of one package may take, in lines.
MOST_LINES = 800
_LINES_AROUND = 3

_FEW_FIELDS = 3
_LONGEST = 30


@dataclass(frozen=True, slots=True, kw_only=True)
class Types:
    """The named records of a package, inner ones first, and the shapes as they were given, with those records."""

    names: Mapping[Record, str]
    shapes: tuple[Shape, ...]


def name_types(shapes: Iterable[Shape], reserved: Collection[str]) -> Types:
    """Find the records that shapes share, give each a name, and leave out those that would be too many."""
    graph = Graph()
    added = [graph.add(shape) for shape in shapes]
    graph.join()
    added = [graph.resolved(shape) for shape in added]
    kept = _kept(graph, added)
    names = dict(
        zip(sorted(kept), assign(_wishes(graph, sorted(kept), reserved), joint="", any_case=False), strict=True)
    )
    made = _records(graph, names)
    return Types(
        names={record: names[number] for number, record in made.items()},
        shapes=tuple(_filled(shape, made) for shape in added),
    )


def _kept(graph: Graph, shapes: Sequence[Shape]) -> set[int]:
    """The records that fit into the lines that there are: outer ones first, and of them those that are used most."""
    lines, kept = 0, set[int]()
    level = Counter(number for shape in shapes for number in _numbers([shape]))
    while level:
        for number in sorted(level, key=lambda one: (-level[one], one)):
            if lines + _cost(graph, number) <= MOST_LINES:
                kept.add(number)
                lines += _cost(graph, number)
        inner = [item.shape for number in level if number in kept for item in graph.fields(number).values()]
        level = Counter(number for number in _numbers(inner) if number not in kept)
    return kept


def _cost(graph: Graph, number: int) -> int:
    """How many lines a record takes, about."""
    fields = graph.nodes[number].fields
    return len(fields) + (_LINES_AROUND if all(map(can_be_declared, fields)) else 2 * _LINES_AROUND)


def _numbers(shapes: Iterable[Shape]) -> dict[int, None]:
    """The records that shapes refer to, each once."""
    found = (part.number for shape in shapes for part in parts(shape) if isinstance(part, Reference))
    return dict.fromkeys(found)


def _wishes(graph: Graph, numbers: Sequence[int], reserved: Collection[str]) -> list[list[str]]:
    """What each record wishes to be called; what is reserved becomes `UserData` rather than `User_`."""
    wishes = [_candidates(graph.nodes[number].places, graph.fields(number)) for number in numbers]
    return [[f"{name}Data" if name in reserved else name for name in names] for names in wishes]


def _candidates(places: Sequence[Found], fields: Mapping[str, Field]) -> list[str]:
    """The names for a record, best first: what it is in most places, or what all that it is have in common."""
    named = [place for place in places if place.wishes[0] == place.family] or list(places)
    others = [name for place in named for name in place.wishes]
    ((most, count), *rest) = Counter(place.wishes[0] for place in named).most_common()
    if 2 * count > len(named):
        return [most, *others]
    return [*_common_names([most, *(name for name, _ in rest)], fields), *others]


def _common_names(names: Sequence[str], fields: Mapping[str, Field]) -> Iterator[str]:
    """A name for what has several: their last word (`Address` of `HomeAddress`), or its few keys (`IdName`)."""
    suffix = SENT if all(name.endswith(SENT) for name in names) else ""
    last = {words(name.removesuffix(suffix))[-1] for name in names}
    if len(last) == 1 and not is_vague(*last):
        yield pascal(*last) + suffix
    by_keys = "".join(pascal(key) for key in fields)
    is_plain = all(isinstance(item.shape, Plain) for item in fields.values())
    if is_plain and len(fields) <= _FEW_FIELDS and len(by_keys) <= _LONGEST:
        yield by_keys + suffix


def _records(graph: Graph, names: Mapping[int, str]) -> dict[int, Record]:
    """The records by their numbers, each after those inside it; in circles they stand by their names."""
    inner = {number: _inner(graph, number, names) for number in names}
    reached = {number: _reached(number, inner) for number in names}
    made: dict[int, Record] = {}
    waiting = list(names)[::-1]
    while waiting:
        number = waiting[-1]
        circle = {one for one in inner[number] if number in reached[one]}
        missing = [one for one in inner[number] if one not in made and one not in circle]
        if missing:
            waiting.extend(reversed(missing))
            continue
        waiting.pop()
        if number not in made:
            known: dict[int, Shape] = {one: made[one] for one in inner[number] if one not in circle}
            made[number] = _record(graph, number, names, known)
    return made


def _record(graph: Graph, number: int, names: Mapping[int, str], inner: Mapping[int, Shape]) -> Record:
    by_name = {one: Plain(identifier(name)) for one, name in names.items() if one not in inner}
    fields = graph.fields(number).items()
    filled = ((key, Field(_filled(item.shape, {**by_name, **inner}), item.required)) for key, item in fields)
    return Record(tuple(filled), (names[number],))


def _inner(graph: Graph, number: int, names: Mapping[int, str]) -> list[int]:
    shapes = (item.shape for item in graph.fields(number).values())
    return [one for one in _numbers(shapes) if one in names]


def _reached(number: int, inner: Mapping[int, Sequence[int]]) -> set[int]:
    """The records that one leads to, itself too if it is inside one of them."""
    found: set[int] = set()
    waiting = [*inner[number]]
    while waiting:
        one = waiting.pop()
        if one not in found:
            found.add(one)
            waiting.extend(inner[one])
    return found


def _filled(shape: Shape, made: Mapping[int, Shape]) -> Shape:
    """The shape with records in place of references, and dictionaries where there is none."""
    if isinstance(shape, Reference):
        return made.get(shape.number, CUT_OBJECT)
    return mapped(shape, lambda inner: _filled(inner, made))
