"""What changed about the arguments of a method."""

from collections.abc import Hashable, Iterator
from collections.abc import Set as AbstractSet

from postwright.changes.change import Change, Severity, note
from postwright.changes.types import Difference, Types
from postwright.matching import Matching, matching
from postwright.targets.python.arguments import Argument
from postwright.targets.python.interface import Method

_PLACES = {"path": "path", "variables": "path", "query": "query", "headers": "headers", "body": "body"}


def argument_changes(old: Method, new: Method, types: Types, unset: AbstractSet[str]) -> Iterator[Change]:
    """The changes of arguments; `unset` are the variables of the new collection that have no value."""
    found = match_arguments(old, new)
    for argument in found.removed:
        yield note("argument-removed", Severity.BREAKING, "The argument {} is gone.", argument.name)
    for argument in found.added:
        yield _added(argument, unset)
    for one, other in found.pairs:
        yield from _pair_changes(one, other, types)
    yield from _order_changes(found, new)


def match_arguments(old: Method, new: Method) -> Matching[Argument]:
    """Pair arguments by what they are on the wire, or by their names; those of the path also by their order."""
    found = matching(old.arguments, new.arguments, (_sent_as, _wire, _name))
    before, after = ([one for one in side if one.where == "path"] for side in (found.removed, found.added))
    if len(before) != len(after):
        return found
    together = {id(one): number for number, pair in enumerate(zip(before, after, strict=True)) for one in pair}
    return matching(old.arguments, new.arguments, (_sent_as, _wire, _name, lambda argument: together.get(id(argument))))


def _sent_as(argument: Argument) -> Hashable:
    return _PLACES[argument.where], _wire(argument), argument.whole


def _wire(argument: Argument) -> Hashable | None:
    wire = argument.wire.lower() if argument.where == "headers" else argument.wire
    return wire or None


def _name(argument: Argument) -> Hashable:
    return argument.name


def _added(argument: Argument, unset: AbstractSet[str]) -> Change:
    name = argument.name
    if argument.required:
        return note("argument-added", Severity.BREAKING, "The argument {} is new, and must be passed.", name)
    if argument.where == "variables" and argument.wire in unset:
        text = "The argument {} is new, and must be passed: the variable has no value."
        return note("argument-added", Severity.BREAKING, text, name)
    return note("argument-added", Severity.SAFE, "The argument {} is new, and can be left out.", name)


def _pair_changes(old: Argument, new: Argument, types: Types) -> Iterator[Change]:
    name = new.name
    if old.name != name:
        yield note("argument-renamed", Severity.BREAKING, "The argument {} is called {} now.", old.name, name)
    if new.required and not old.required:
        yield note("argument-required", Severity.BREAKING, "The argument {} must be passed now.", name)
    if old.required and not new.required:
        text = "The argument {} can be passed by keyword only now."
        yield note("argument-by-keyword", Severity.BREAKING, text, name)
    yield from _place_changes(old, new)
    for difference in types.differences(old.shape, new.shape, name, "argument"):
        yield _type_change(difference)


def _place_changes(old: Argument, new: Argument) -> Iterator[Change]:
    before, after = _PLACES[old.where], _PLACES[new.where]
    if before != after:
        text = "The argument {} is sent in the {}, no longer in the {}."
        yield note("argument-place", Severity.BEHAVIOUR, text, new.name, after, before)
    elif old.whole != new.whole:
        text = "The argument {} is the whole body now." if new.whole else "The argument {} is a part of the body now."
        yield note("argument-place", Severity.BEHAVIOUR, text, new.name)
    elif _wire(old) != _wire(new) and after != "path":
        text = "The argument {} is sent under the name {}, no longer {}."
        yield note("argument-place", Severity.BEHAVIOUR, text, new.name, new.wire, old.wire)


_SENTENCES = {
    "type": "The argument {} takes {} now; it took {}.",
    "key-removed": "The argument {} is gone.",
    "key-added": "The argument {} is new.",
    "key-required": "The argument {} must be there now.",
    "key-optional": "The argument {} can be missing now.",
}


def _type_change(found: Difference) -> Change:
    names = (found.path, found.new, found.old) if found.what == "type" else (found.path,)
    return note("argument-type", found.severity, _SENTENCES[found.what], *names)


def _order_changes(found: Matching[Argument], new: Method) -> Iterator[Change]:
    """Arguments that are passed by position and change places."""
    kept = [other for one, other in found.pairs if one.required and other.required]
    ordered = [argument for argument in new.arguments if argument in kept]
    if ordered != kept:
        names = ", ".join(argument.name for argument in ordered)
        yield note("arguments-reordered", Severity.BREAKING, "Arguments come in another order now: {}.", names)
