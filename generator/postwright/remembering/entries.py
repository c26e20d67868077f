"""What lock files say of folders and operations: their names, and what they are known by later."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TypeGuard, cast

# A lock file is not to be trusted: a name of it can become a part of a path or of source, and nothing else.
_STEP = r"[A-Za-z][A-Za-z0-9_-]{0,99}"
_NAME = re.compile(rf"(?:{_STEP}(?:\.|/|::))*{_STEP}")
_JOINT = re.compile(r"(\.|/|::)")

_TEXTS = ("pointer", "id", "name", "folder", "digest")


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Entry:
    """A folder or an operation, as a lock file has it or as it is now; `folder` is the pointer of the one around it.

    `digest` says what an operation sends: its address, a dash, and the rest. The lock file adds the `names` of each
    target, the one that the configuration gave (`given`), and the old ones, each with the release that it stays for, or
    None before that.
    """

    pointer: str
    id: str
    name: str
    folder: str
    digest: str = ""
    names: Mapping[str, str] = field(default_factory=dict[str, str])
    given: str | None = None
    old: Mapping[str, Mapping[str, str | None]] = field(default_factory=dict[str, Mapping[str, str | None]])


def read(documents: Sequence[Mapping[str, object]], kind: str) -> list[Entry]:
    """The entries of lock files for `folders` or `operations`; of another one only those that the first has not."""
    found, *others = ([*filter(None, map(_entry, _listed(document.get(kind))))] for document in documents)
    for entries in others:
        known = Counter(map(_identity, found))
        for entry in entries:
            if known[_identity(entry)] > 0:
                known[_identity(entry)] -= 1
            else:
                found.append(entry)
    return found


def parted(name: str) -> tuple[str, str]:
    """A name as the names around it, and its own."""
    *around, own = _JOINT.split(name)
    return "".join(around[:-1]), own


def _identity(entry: Entry) -> tuple[str, ...]:
    return entry.id, entry.name, entry.folder, entry.digest


def _entry(value: object) -> Entry | None:
    item = _members(value)
    texts = [text for key in _TEXTS if isinstance(text := item.get(key, ""), str)]
    if len(texts) < len(_TEXTS):
        return None
    given = item.get("given")
    return Entry(
        **dict(zip(_TEXTS, texts, strict=True)),
        names={target: name for target, name in _members(item.get("names")).items() if _is_name(name)},
        given=given if isinstance(given, str) else None,
        old={target: dict(_releases(names)) for target, names in _members(item.get("old")).items()},
    )


def _releases(value: object) -> Iterator[tuple[str, str | None]]:
    for name, release in _members(value).items():
        if _is_name(name) and isinstance(release, str | None):
            yield name, release


def _is_name(value: object) -> TypeGuard[str]:
    return isinstance(value, str) and _NAME.fullmatch(value) is not None


def _members(value: object) -> dict[str, object]:
    return cast("dict[str, object]", value) if isinstance(value, dict) else {}


def _listed(value: object) -> list[object]:
    return cast("list[object]", value) if isinstance(value, list) else []
