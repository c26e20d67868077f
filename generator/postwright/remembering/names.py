"""The names of a collection's operations and folders that come from the last run, by its lock file."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from postwright import lock
from postwright.model import Collection, Folder
from postwright.naming import words
from postwright.remembering.contents import digest
from postwright.remembering.entries import Entry, parted, read
from postwright.remembering.leaving import in_release, left_names
from postwright.remembering.pairing import Entries, Pairs, paired, places_of
from postwright.targets.base import Names
from postwright.targets.titles import unnumbered


@dataclass(frozen=True, slots=True, kw_only=True)
class Remembered:
    """What a lock file remembers of a collection.

    `kept` and `old` are those of `Names`, by target; `releases` are the versions of the collection that old names stay
    for, by target, the folder that they stand in, and the name; None as long as there is no version after the last one.
    """

    kept: Mapping[str, Mapping[str, str]] = field(default_factory=dict[str, Mapping[str, str]])
    old: Mapping[str, Mapping[str, Mapping[str, str]]] = field(
        default_factory=dict[str, Mapping[str, Mapping[str, str]]]
    )
    releases: Mapping[tuple[str, str, str], str | None] = field(default_factory=dict[tuple[str, str, str], str | None])

    def names(self, target: str, given: Mapping[str, str]) -> Names:
        """The names for a target."""
        return Names(given=given, kept=self.kept.get(target, {}), old=self.old.get(target, {}))


def current(collection: Collection, given: Mapping[str, str]) -> Entries:
    """The folders and operations of a collection, as its lock file says them; those at the top are in the folder ""."""
    folders: list[Entry] = []
    operations: list[Entry] = []
    waiting = [("", child) for child in reversed(collection.children)]
    while waiting:
        around, child = waiting.pop()
        entry = Entry(
            pointer=child.place.pointer,
            id=child.id,
            name=child.name,
            folder=around,
            digest="" if isinstance(child, Folder) else digest(child),
            given=given.get(child.place.pointer),
        )
        if isinstance(child, Folder):
            folders.append(entry)
            waiting.extend((entry.pointer, inner) for inner in reversed(child.children))
        else:
            operations.append(entry)
    return Entries(folders, operations)


def remembered(data: bytes | None, now: Entries, collection: Collection, *, keep_old_names: bool) -> Remembered:
    """What a lock file, which nobody vouches for, remembers of the entries of `now`; nothing if it is none."""
    try:
        documents = lock.documents(data or b"")
    except lock.LockError:
        return Remembered()
    then = Entries(read(documents, "folders"), read(documents, "operations"))
    folders, operations = paired(then, now)
    kept = _kept(then, (folders, operations))
    if not keep_old_names:
        return Remembered(kept=kept)
    left = list(left_names(then, (folders, operations), kept))
    old: dict[str, dict[str, dict[str, str]]] = {}
    releases: dict[tuple[str, str, str], str | None] = {}
    for each in in_release(left, documents[0].get("version", ""), collection.version):
        folder = each.folder or collection.place.pointer
        if old.setdefault(each.target, {}).setdefault(folder, {}).setdefault(each.name, each.pointer) == each.pointer:
            releases.setdefault((each.target, folder, each.name), each.release)
    return Remembered(kept=kept, old=old, releases=releases)


def _kept(then: Entries, pairs: tuple[Pairs, Pairs]) -> dict[str, dict[str, str]]:
    """The names that stay, by target and pointer.

    Where two had one name, on the sides of a conflict, the first has it. What comes from another folder makes way for
    all that was there.
    """
    places = places_of(pairs[0])
    ranks = {id(entry): rank for rank, entry in enumerate((*then.folders, *then.operations))}
    moved = {id(before): places.get(before.folder) != after.folder for before, after in (*pairs[0], *pairs[1])}
    kept: dict[str, dict[str, str]] = {}
    taken: set[tuple[object, ...]] = set()
    for before, after in sorted((*pairs[0], *pairs[1]), key=lambda pair: (moved[id(pair[0])], ranks[id(pair[0])])):
        for target, name in before.names.items():
            own = parted(name)[1]
            # Folders and operations can share their names, as scripts and the folders of scripts do.
            spots = [
                (target, after.folder, own.lower(), is_folder) for is_folder in (not after.digest, bool(after.digest))
            ]
            if _stays(before, after, own) and not taken.intersection(spots if moved[id(before)] else spots[:1]):
                taken.add(spots[0])
                kept.setdefault(target, {})[after.pointer] = own
    return kept


def _stays(before: Entry, after: Entry, name: str) -> bool:
    """Whether a name is still one for what it was given to: a number of a place in it has to be right, too."""
    if before.given != after.given:
        return False
    if before.name == after.name:
        return True
    old, new = (words(unnumbered(entry.name)) for entry in (before, after))
    number = words(before.name)[: -len(old)] if old else ()
    is_renumbered = words(before.name) != words(after.name)
    return old == new and not (is_renumbered and {*number} & {*re.split("[-_]", name)})
