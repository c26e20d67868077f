"""Operations that an earlier run read from the same JSON in the same place, with what it found in them."""

import json
from dataclasses import replace

from postwright.errors import Problem
from postwright.model import Operation, ScriptCounts
from postwright.reader import operation
from postwright.reader.operation import Inherited
from postwright.reader.scripts.events import ScriptReader
from postwright.reader.values import Json, Node, Number
from postwright.store import Store, key

_Read = tuple[Operation | None, list[Problem], ScriptCounts]

# What a folder hands down, and what its path is made of.
_HANDED_DOWN = ("name", "auth", "protocolProfileBehavior", "event")


def handed_down(outer: str, folder: Node, store: Store) -> str:
    """A digest of all that a folder hands down, `outer` being that of the folder around it; empty without a store."""
    return digest_of(outer, [folder.get(name).value for name in _HANDED_DOWN]) if store else ""


def read(item: Node, inherited: Inherited, outer: str, scripts: ScriptReader, store: Store) -> Operation | None:
    """Read a request item with its scripts, or take what an earlier run read; `outer` is the digest of its folder."""
    # In a converted document other places than the item's own count.
    if not store or item.report.origins:
        return operation.read(item, inherited, scripts.read(item))
    digest = digest_of(outer, item.value)
    name = key("operation", digest, item.report.file, item.pointer)
    problems, counts = item.report.problems, scripts.counts
    known: _Read | None = store.get(name)
    if known is None:
        known = _read(item, inherited, digest, scripts)
        store.put(name, known)
    found, item.report.problems, scripts.counts = known[0], problems + known[1], counts.plus(known[2])
    return found


def _read(item: Node, inherited: Inherited, digest: str, scripts: ScriptReader) -> _Read:
    """What is read, apart from what was found before."""
    item.report.problems, scripts.counts = [], ScriptCounts()
    found = operation.read(item, inherited, scripts.read(item))
    return replace(found, digest=digest) if found else None, item.report.problems, scripts.counts


def digest_of(outer: str, value: Json) -> str:
    """The same text for the same value inside of the same things only; `outer` is the one of these."""
    return key(outer, json.dumps(value, default=_number)).hex()


def _number(value: Number) -> list[str]:
    # No other array of a collection is the same as a number by accident: it would need this text.
    return ["\0number", value.text]
