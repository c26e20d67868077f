"""Whether callers can go on when a type changes, and the smallest places where they can't."""

from collections.abc import Iterator, Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from typing import Literal

from postwright.changes.change import Severity
from postwright.changes.kinds import Kinds, kinds_of, one_of, text_of
from postwright.targets.python.shapes import Field, Record, Shape

Flow = Literal["argument", "result"]
What = Literal["type", "key-removed", "key-added", "key-required", "key-optional"]

# What is taken beside what is named.
_TAKEN = {"int": {"bool"}, "float": {"int", "bool"}, "FileContent": {"bytes"}, "FileSource": {"bytes"}}


@dataclass(frozen=True, slots=True)
class Difference:
    """What differs at a path (`result.items[].price`); `old` and `new` are types as text, where they differ."""

    what: What
    severity: Severity
    path: str
    old: str = ""
    new: str = ""


_Seen = frozenset[tuple[int, int]]


@dataclass(frozen=True, slots=True)
class Types:
    """The named records of both packages, by which their types are compared."""

    old: Mapping[str, Record]
    new: Mapping[str, Record]

    def differences(
        self, old: Shape, new: Shape, path: str, flow: Flow, seen: _Seen = frozenset()
    ) -> Iterator[Difference]:
        """What differs between two types, whose names count for nothing.

        An argument may be widened: what callers pass is still taken. A result may be narrowed: they still get what
        they expect. Of `Any` nothing is known, so that a change from or to it breaks nothing for certain.
        """
        before, after = kinds_of(old, self.old), kinds_of(new, self.new)
        severity = _severity(before, after, flow)
        if severity:
            yield Difference("type", severity, path, text_of(old, self.old), text_of(new, self.new))
        if "Any" in before.plain | after.plain:
            return
        if before.items and after.items:
            yield from self.differences(one_of(before.items), one_of(after.items), f"{path}[]", flow, seen)
        if before.values and after.values:
            yield from self.differences(one_of(before.values), one_of(after.values), f"{path}.*", flow, seen)
        for one, other in _twins(before.records, after.records):
            if (id(one), id(other)) not in seen:
                yield from self._record_differences(one, other, path, flow, seen | {(id(one), id(other))})

    def _record_differences(self, old: Record, new: Record, path: str, flow: Flow, seen: _Seen) -> Iterator[Difference]:
        before, after = dict(old.fields), dict(new.fields)
        for key in dict.fromkeys([*before, *after]):
            below = f"{path}.{key}" if key.isidentifier() else f"{path}[{key!r}]"
            one, other = before.get(key), after.get(key)
            if one and other:
                yield from _field_differences(one, other, below, flow)
                yield from self.differences(one.shape, other.shape, below, flow, seen)
            elif one:
                yield Difference("key-removed", Severity.BREAKING, below)
            elif other:
                breaks = flow == "argument" and other.required
                yield Difference("key-added", Severity.BREAKING if breaks else Severity.SAFE, below)


def _field_differences(old: Field, new: Field, path: str, flow: Flow) -> Iterator[Difference]:
    if old.required != new.required:
        breaks = new.required == (flow == "argument")
        what: What = "key-required" if new.required else "key-optional"
        yield Difference(what, Severity.BREAKING if breaks else Severity.SAFE, path)


def _twins(old: tuple[Record, ...], new: tuple[Record, ...]) -> Iterator[tuple[Record, Record]]:
    """Each old record with the new one that has the most keys of it."""
    for one in old if new else ():
        keys = dict(one.fields).keys()
        yield one, max(new, key=lambda other: len(keys & dict(other.fields).keys()))


def _severity(old: Kinds, new: Kinds, flow: Flow) -> Severity | None:
    """How much a change of kinds matters; None if there is no change."""
    given, taken = (old, new) if flow == "argument" else (new, old)
    if given.names == taken.names or "Any" in given.plain & taken.plain:
        return None
    if "Any" in given.plain | taken.plain:
        return Severity.SAFE if flow == "argument" and "Any" in taken.plain else Severity.BEHAVIOUR
    if not all(_is_taken(name, taken.names, flow) for name in given.names):
        return Severity.BREAKING
    # Whether keys are known makes a difference to type checkers.
    is_unsure = bool({"record", "map"} & (given.names - taken.names))
    return Severity.BEHAVIOUR if is_unsure else Severity.SAFE


def _is_taken(name: str, names: AbstractSet[str], flow: Flow) -> bool:
    if name in names or any(name in _TAKEN.get(other, ()) for other in names):
        return True
    if name == "record":
        return "map" in names
    if name == "map":
        # All keys can be read as before; but those that are passed must be known.
        return flow == "result" and "record" in names
    return name[:1] in {"'", '"'} and "str" in names
