"""Names that operations and folders had: where they stood, and how long they go on working."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from postwright.remembering.entries import parted
from postwright.remembering.pairing import Entries, Pairs, places_of


@dataclass(frozen=True, slots=True, kw_only=True)
class OldName:
    """A name in a folder of now, by a target, and the pointer of what it means.

    `release` is the version of the collection that it stays for, None as long as there is no new one.
    """

    target: str
    folder: str
    name: str
    pointer: str
    release: str | None = None


def left_names(then: Entries, pairs: tuple[Pairs, Pairs], kept: Mapping[str, Mapping[str, str]]) -> Iterator[OldName]:
    """All names that folders and operations had and need not have any more, those of the last run first."""
    places = places_of(pairs[0])
    both = (*pairs[0], *pairs[1])
    for before, after in both:
        for target, name in before.names.items():
            folder, own = places.get(before.folder), parted(name)[1]
            stays = kept.get(target, {}).get(after.pointer) == own and folder == after.folder
            if folder is not None and not stays:
                yield OldName(target=target, folder=folder, name=own, pointer=after.pointer)
    named = {(target, name): entry.pointer for entry in then.folders for target, name in entry.names.items()}
    for before, after in both:
        for target, names in before.old.items():
            for name, release in names.items():
                around, own = parted(name)
                folder = places.get(named.get((target, around), "-") if around else "")
                if folder is not None:
                    yield OldName(target=target, folder=folder, name=own, pointer=after.pointer, release=release)


def in_release(names: Sequence[OldName], last: object, version: str) -> Iterator[OldName]:
    """Those that go on working in a version of the collection, after a run with the `last` one.

    A name stays for the first version after the one that it was the name in: as long as there is none, and until there
    is a second one.
    """
    for each in names:
        if each.release is None:
            yield each if last == version else replace(each, release=version)
        elif each.release == version:
            yield each
