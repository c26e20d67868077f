"""Which entry of a lock file is about which folder, and which operation, of now."""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import product

from postwright.matching import matching
from postwright.remembering.contents import address
from postwright.remembering.entries import Entry

Pairs = tuple[tuple[Entry, Entry], ...]
_Key = Callable[[Entry], Hashable | None]

_MOST_ALIKE = 16


@dataclass(frozen=True, slots=True)
class Entries:
    """The folders, outer ones first, and the operations, of a lock file or of now."""

    folders: Sequence[Entry]
    operations: Sequence[Entry]


def paired(then: Entries, now: Entries) -> tuple[Pairs, Pairs]:
    """The pairs of folders and those of operations, then and now; none is in two pairs.

    What is surest comes first: ids and contents that there are once; then names and contents, where they stand.
    """
    if _is_as_it_was(then, now):
        return tuple(zip(then.folders, now.folders, strict=True)), tuple(
            zip(then.operations, now.operations, strict=True)
        )
    alone = (_id, _id_and_name, _name_and_digest, _digest)
    sure = matching(then.operations, now.operations, [_sole(key, then.operations, now.operations) for key in alone])
    folders = _folders(then, now, sure.pairs)
    around = {after: before for before, after in places_of(folders).items()}
    inside = {id(entry): around.get(entry.folder) for entry in now.operations}
    inside |= {id(entry): entry.folder for entry in then.operations}
    here = (_id_and_digest, _id_and_name, _name_and_digest, _name_and_address, _name_and_pointer, _name)
    anywhere = (_id_and_digest, _id_and_name, _name_and_digest, _name_and_address)
    keys = (*(_in(inside, key) for key in here), *anywhere, _sole(_name, then.operations, now.operations))
    return folders, (*sure.pairs, *matching(sure.removed, sure.added, keys).pairs)


def _is_as_it_was(then: Entries, now: Entries) -> bool:
    """Whether everything is in its place, and at most one operation sends something else: two may be each other."""
    sides = [(*each.folders, *each.operations) for each in (then, now)]
    if list(map(_place, sides[0])) != list(map(_place, sides[1])) or len(then.folders) != len(now.folders):
        return False
    return sum(before.digest != after.digest for before, after in zip(sides[0], sides[1], strict=True)) < 2


def _place(entry: Entry) -> Hashable:
    return entry.pointer, entry.id, entry.name, entry.folder


def places_of(folders: Pairs) -> dict[str, str]:
    """The pointer that each folder of then has now; what stands at the top is in the folder ""."""
    return {"": "", **{before.pointer: after.pointer for before, after in folders}}


def _folders(then: Entries, now: Entries, operations: Pairs) -> Pairs:
    known: dict[tuple[int, str], int] = {}
    paths = {**_paths(then.folders, known), **_paths(now.folders, known)}
    same = _votes(then, now, _alike(then, now, paths))
    chosen = _votes(then, now, ((before.folder, after.folder) for before, after in operations))

    def path(entry: Entry) -> Hashable:
        return paths[id(entry)]

    def path_and_pointer(entry: Entry) -> Hashable:
        return paths[id(entry)], entry.pointer

    sole = [_sole(key, then.folders, now.folders) for key in (_id, _id_and_name, path)]
    others = (path_and_pointer, path, _sole(_name, then.folders, now.folders))
    return matching(then.folders, now.folders, (*sole, same, chosen, *others)).pairs


def _alike(then: Entries, now: Entries, paths: Mapping[int, int]) -> Iterator[tuple[str, str]]:
    """The folders, then and now, of the same names around which have an operation in common, once for each."""
    found: dict[Hashable, tuple[list[str], list[str]]] = {}
    for side, entries in enumerate((then, now)):
        numbers = {folder.pointer: paths[id(folder)] for folder in entries.folders}
        for entry in entries.operations:
            key = (numbers.get(entry.folder), entry.name, entry.digest)
            found.setdefault(key, ([], []))[side].append(entry.folder)
    # Of what stands everywhere nothing is learned.
    few = (sides for sides in found.values() if len(sides[0]) * len(sides[1]) <= _MOST_ALIKE)
    return (pair for sides in few for pair in product(*sides))


def _paths(folders: Sequence[Entry], known: dict[tuple[int, str], int]) -> dict[int, int]:
    """A number for the names that lead to each folder, the same for the same names; a lock file can lack outer ones."""
    numbers, found = {"": 0}, dict[int, int]()
    for entry in folders:
        number = known.setdefault((numbers.get(entry.folder, -1), entry.name), len(known) + 1)
        numbers[entry.pointer] = found[id(entry)] = number
    return found


def _votes(then: Entries, now: Entries, pairs: Iterable[tuple[str, str]]) -> _Key:
    """A key that a folder of then has in common with the one of now that it is most often in a pair with."""
    before, after = ({entry.pointer: entry for entry in entries.folders} for entries in (then, now))
    numbers: dict[int, int] = {}
    for number, ((old, new), _) in enumerate(Counter(pairs).most_common()):
        pair = {id(side[pointer]) for side, pointer in ((before, old), (after, new)) if pointer in side}
        if len(pair) == 2 and not pair & numbers.keys():
            numbers |= dict.fromkeys(pair, number)

    def vote(entry: Entry) -> Hashable | None:
        return numbers.get(id(entry))

    return vote


def _sole(key: _Key, then: Sequence[Entry], now: Sequence[Entry]) -> _Key:
    """The key of what has it alone, then and now."""
    counts = [Counter(map(key, entries)) for entries in (then, now)]

    def sole(entry: Entry) -> Hashable | None:
        found = key(entry)
        return found if all(each[found] == 1 for each in counts) else None

    return sole


def _in(folders: Mapping[int, str | None], key: _Key) -> _Key:
    """The key within the folder around it; None in one that was not there."""

    def inside(entry: Entry) -> Hashable | None:
        folder, found = folders[id(entry)], key(entry)
        return None if folder is None or found is None else (folder, found)

    return inside


def _id_and_digest(entry: Entry) -> Hashable | None:
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
