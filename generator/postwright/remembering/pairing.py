"""Which entry of a lock file is about which folder, and which operation, of now."""

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass

from postwright.matching import matching
from postwright.remembering.contents import address
from postwright.remembering.entries import Entry

Pairs = tuple[tuple[Entry, Entry], ...]
_Key = Callable[[Entry], Hashable | None]


@dataclass(frozen=True, slots=True)
class Entries:
    """The folders, outer ones first, and the operations, of a lock file or of now."""

    folders: Sequence[Entry]
    operations: Sequence[Entry]


def paired(then: Entries, now: Entries) -> tuple[Pairs, Pairs]:
    """The pairs of folders and those of operations, then and now; none is in two pairs.

    What is surest comes first: Postman's ids, and what only one of them sends; then names, where they stand.
    """
    sole = (_sole(key, then.operations, now.operations) for key in (_id, _name_and_digest, _digest))
    sure = matching(then.operations, now.operations, (_exactly, _id_name_and_digest, _id_and_name, *sole))
    folders = _folders(then.folders, now.folders, sure.pairs)
    around = {after: before for before, after in places_of(folders).items()}
    inside = {id(entry): around.get(entry.folder) for entry in now.operations}
    inside |= {id(entry): entry.folder for entry in then.operations}
    keys = (_in(inside, _name_and_digest), _in(inside, _name_and_address), _name_and_pointer, _in(inside, _name))
    sole_name = _sole(_name, then.operations, now.operations)
    others = matching(sure.removed, sure.added, (*keys, _name_and_digest, _name_and_address, sole_name))
    return folders, (*sure.pairs, *others.pairs)


def places_of(folders: Pairs) -> dict[str, str]:
    """The pointer that each folder of then has now; what stands at the top is in the folder ""."""
    return {"": "", **{before.pointer: after.pointer for before, after in folders}}


def _folders(then: Sequence[Entry], now: Sequence[Entry], operations: Pairs) -> Pairs:
    known: dict[tuple[int, str], int] = {}
    paths = {**_paths(then, known), **_paths(now, known)}
    chosen = _votes(then, now, operations)

    def path(entry: Entry) -> Hashable:
        return paths[id(entry)]

    def vote(entry: Entry) -> Hashable | None:
        return chosen.get(id(entry))

    def path_and_pointer(entry: Entry) -> Hashable:
        return paths[id(entry)], entry.pointer

    sole = [_sole(key, then, now) for key in (_id, path)]
    keys = (_id_name_and_pointer, _id_and_name, *sole, vote, path_and_pointer, path, _sole(_name, then, now))
    return matching(then, now, keys).pairs


def _paths(folders: Sequence[Entry], known: dict[tuple[int, str], int]) -> dict[int, int]:
    """A number for the names that lead to each folder, the same for the same names; a lock file can lack outer ones."""
    numbers, found = {"": 0}, dict[int, int]()
    for entry in folders:
        number = known.setdefault((numbers.get(entry.folder, -1), entry.name), len(known) + 1)
        numbers[entry.pointer] = found[id(entry)] = number
    return found


def _votes(then: Sequence[Entry], now: Sequence[Entry], operations: Pairs) -> dict[int, int]:
    """A number for a folder of then and for the one of now to which most of its operations went."""
    before, after = ({entry.pointer: entry for entry in entries} for entries in (then, now))
    votes = Counter((old.folder, new.folder) for old, new in operations)
    found: dict[int, int] = {}
    for number, ((old, new), _) in enumerate(votes.most_common()):
        pair = {id(side[pointer]) for side, pointer in ((before, old), (after, new)) if pointer in side}
        if len(pair) == 2 and not pair & found.keys():
            found |= dict.fromkeys(pair, number)
    return found


def _sole(key: _Key, then: Sequence[Entry], now: Sequence[Entry]) -> _Key:
    """The key of what has it alone, then and now."""
    counts = [Counter(map(key, entries)) for entries in (then, now)]

    def sole(entry: Entry) -> Hashable | None:
        found = key(entry)
        return found if all(each[found] == 1 for each in counts) else None

    return sole


def _in(folders: Mapping[int, str | None], key: _Key) -> _Key:
    """The key within the folder around it; None in one that was not there."""
    return lambda entry: None if (folder := folders[id(entry)]) is None else (folder, key(entry))


def _exactly(entry: Entry) -> Hashable:
    return entry.pointer, entry.id, entry.name, entry.digest


def _id_name_and_pointer(entry: Entry) -> Hashable | None:
    return (entry.id, entry.name, entry.pointer) if entry.id else None


def _id_name_and_digest(entry: Entry) -> Hashable | None:
    return (entry.id, entry.name, entry.digest) if entry.id else None


def _id_and_name(entry: Entry) -> Hashable | None:
    return (entry.id, entry.name) if entry.id else None


def _id(entry: Entry) -> Hashable | None:
    return entry.id or None


def _name_and_digest(entry: Entry) -> Hashable:
    return entry.name, entry.digest


def _digest(entry: Entry) -> Hashable | None:
    return entry.digest or None


def _name_and_address(entry: Entry) -> Hashable:
    return entry.name, address(entry.digest)


def _name_and_pointer(entry: Entry) -> Hashable:
    return entry.name, entry.pointer


def _name(entry: Entry) -> Hashable:
    return entry.name
