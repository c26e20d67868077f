"""How a folder differs from what is wanted in it: whose each file is, and what is to be done to it; touches nothing."""

import os
import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from postwright import lock
from postwright.output.folders import OutputError, check_folders, content, has_content, has_marks, is_folder
from postwright.output.journal import STAGING, read_journal
from postwright.paths import clash, folded, is_inside

# What stands in the folder of a target, by the names that those can have.
_OF_A_TARGET = re.compile(r"[a-z0-9][a-z0-9_-]*/")

State = Literal["new", "changed", "unchanged", "edited", "foreign", "merging", "merged", "own"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """How a folder differs from what is wanted in it; paths are relative to `root`, sorted.

    `edited` files were generated and then changed by hand, `foreign` ones were never generated; both are wanted and
    differ. `merging` files are to be written as a merge of what was edited with what is wanted; `merged` ones hold such
    a merge and are left alone; `conflicted` are those of both that have conflict marks. `own` files are made once, and
    are there. `stale` files were generated and are no longer wanted, `kept` ones are such files changed by hand.
    `interrupted` says that an earlier run was stopped while it wrote. `generated` has the hashes of what was generated
    last, `replaced` what is to be in a file that is not what is wanted: results of merges, the lock file with them.
    """

    root: Path
    wanted: Mapping[str, bytes]
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    merging: tuple[str, ...] = ()
    merged: tuple[str, ...] = ()
    conflicted: tuple[str, ...] = ()
    own: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()
    interrupted: bool = False
    generated: Mapping[str, tuple[str, ...]] = field(default_factory=dict[str, tuple[str, ...]])
    replaced: Mapping[str, bytes] = field(default_factory=dict[str, bytes])

    @property
    def blocked(self) -> tuple[str, ...]:
        """The files that are only overwritten by force."""
        return self.edited + self.foreign

    @property
    def written(self) -> tuple[str, ...]:
        """The files to write, the lock file last: until it is there, the old one tells what belongs to us."""
        paths = self.new + self.changed + self.merging + self.blocked
        return tuple(sorted(paths, key=lambda path: (is_lock(path), path)))

    @property
    def is_current(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.written or self.stale or self.interrupted)

    def content(self, path: str) -> bytes:
        """What is to be in a file."""
        return self.replaced.get(path, self.wanted[path])


@dataclass(frozen=True, slots=True, kw_only=True)
class _Record:
    """What is known of a folder: the hashes of what was generated in it, and which files hold a merge."""

    generated: Mapping[str, tuple[str, ...]]
    merged: Collection[str]
    interrupted: bool


def changes(
    root: Path,
    wanted: Mapping[str, bytes],
    *,
    once: Collection[str] = (),
    force: bool = False,
    merges: Mapping[str, bytes] | None = None,
) -> Changes:
    """Compare a build's files (`<folder>/...`, the folder's lock file among them) with what is in `root`.

    Files that are made `once` only have to be there. `force` takes a lock file that can't be read as none, and merged
    files as edited ones. `merges` are results of merges, by path. Raises OutputError and OSError; touches nothing.
    """
    folder, merges = _folder(wanted), merges or {}
    check_folders(root, wanted)
    record = _record(root, folder, force=force)
    check_folders(root, record.generated)
    states = _states(root, wanted, once, record, None if force else merges)
    replaced = {path: merges[path] for path in states.get("merging", ())}
    held = sorted((*replaced, *states.get("merged", ())))
    own_lock = f"{folder}/{lock.NAME}"
    if held:
        replaced[own_lock] = lock.with_merged(wanted[own_lock], (path.partition("/")[2] for path in held))
    state = _state(root / own_lock, replaced.get(own_lock, wanted[own_lock]), record.generated.get(own_lock))
    states.setdefault(state, []).append(own_lock)
    left = list(_left(root, wanted, record.generated))
    stale = tuple(path for path in left if has_content(root / path, record.generated[path]))
    found = {state: tuple(sorted(paths)) for state, paths in states.items()}
    return Changes(
        root=root,
        wanted=wanted,
        stale=stale,
        kept=tuple(path for path in left if path not in stale),
        conflicted=tuple(path for path in held if _is_conflicted(root / path, wanted[path], replaced.get(path))),
        interrupted=record.interrupted,
        generated=record.generated,
        replaced=replaced,
        **found,
    )


def is_lock(path: str) -> bool:
    """Whether a path in an output folder is that of a lock file."""
    return path.partition("/")[2] == lock.NAME


def has_leftovers(root: Path) -> bool:
    """Whether a run was stopped while it wrote to an output folder, which `recover` mends."""
    return os.path.lexists(root / STAGING)


def _folder(wanted: Mapping[str, bytes]) -> str:
    for path in wanted:
        if not is_inside(path):
            raise OutputError(f"{path!a} is not a path inside the output folder on every system")
    if twins := clash(wanted):
        raise OutputError(f"{twins[0]!a} and {twins[1]!a} can't stand beside each other on every system")
    folders = {path.partition("/")[0] for path in wanted}
    folder = folders.pop() if len(folders) == 1 else ""
    if f"{folder}/{lock.NAME}" not in wanted or folder.lower() == STAGING:
        raise OutputError("a build is the files of one folder and their lock file")
    return folder


def _left(root: Path, wanted: Mapping[str, bytes], generated: Mapping[str, object]) -> Iterator[str]:
    """The files that are there and that a lock file says were generated, which are not wanted.

    A lock file can say so of any file: none is taken for one that stands where no target puts any, nor for one that is
    a wanted file by another name, as names that differ in case are on some systems.
    """
    known = {folded(path): path for path in wanted}
    for path in sorted(generated):
        if path in wanted or not os.path.lexists(root / path) or not _OF_A_TARGET.match(path.partition("/")[2]):
            continue
        twin = known.get(folded(path))
        if not (twin and os.path.lexists(root / twin) and (root / path).samefile(root / twin)):
            yield path


def _record(root: Path, folder: str, *, force: bool) -> _Record:
    path = f"{folder}/{lock.NAME}"
    generated, merged = _lock_record(root / path, folder, force=force)
    try:
        journal = read_journal(root)
    except OutputError:
        if not force:
            raise
        return _Record(generated=generated, merged=(), interrupted=True)
    for entry in journal.entries if journal else ():
        if entry.new is not None and entry.path.startswith(f"{folder}/"):
            generated[entry.path] = (*generated.get(entry.path, ()), entry.new)
    return _Record(generated=generated, merged=merged, interrupted=journal is not None)


def _lock_record(path: Path, folder: str, *, force: bool) -> tuple[dict[str, tuple[str, ...]], Collection[str]]:
    """The hashes that the lock file has, its own among them, and the merged files."""
    data = content(path)
    if data is None:
        return {}, ()
    hashes, merged = dict[str, tuple[str, ...]](), frozenset[str]()
    try:
        documents = lock.documents(data)
        hashes, merged = lock.hashes(documents), lock.merged(documents)
    except lock.LockError as error:
        if not force:
            raise OutputError(f"{path} is not a lock file: {error}; restore it, or use --force") from None
    generated = {f"{folder}/{name}": found for name, found in hashes.items()}
    return {**generated, f"{folder}/{lock.NAME}": (lock.digest(data),)}, {f"{folder}/{name}" for name in merged}


def _states(
    root: Path, wanted: Mapping[str, bytes], once: Collection[str], record: _Record, merges: Mapping[str, bytes] | None
) -> dict[State, list[str]]:
    """The wanted files by state, without the lock file; no `merges` at all take merged files as edited ones."""
    states: dict[State, list[str]] = {}
    for path, data in wanted.items():
        if is_lock(path):
            continue
        state = _state(root / path, data, hashes := record.generated.get(path))
        if path in once and state != "new":
            state = "own"
        elif state == "edited" and len(hashes or ()) > 1 and _is_merged_by_git(root / path, data, hashes or ()):
            state = "changed"
        elif state == "edited" and merges is not None:
            is_held = path in record.merged and lock.digest(data) in (hashes or ())
            state = _merge_state(root / path, data, merges.get(path), is_held=is_held)
        states.setdefault(state, []).append(path)
    return states


def _state(path: Path, wanted: bytes, generated: Collection[str] | None) -> State:
    found = content(path)
    if found == wanted:
        return "unchanged"
    if found is None:
        if not os.path.lexists(path):
            return "new"
        if is_folder(path):
            raise OutputError(f"{path} is a folder where a file belongs: move it away")
    if generated is None:
        return "foreign"
    return "changed" if found is not None and lock.digest(found) in generated else "edited"


def _merge_state(path: Path, wanted: bytes, merge: bytes | None, *, is_held: bool) -> State:
    """The state of a file that was edited: what merging makes of it, or whether it holds a merge already."""
    if merge is None:
        return "merged" if is_held else "edited"
    if merge == wanted:
        return "changed"
    return "merged" if merge == content(path) else "merging"


def _is_merged_by_git(path: Path, wanted: bytes, hashes: Collection[str]) -> bool:
    from postwright.output.conflicts import is_generated_twice

    found = content(path)
    return found is not None and is_generated_twice(path, found, wanted, hashes)


def _is_conflicted(path: Path, wanted: bytes, merge: bytes | None) -> bool:
    return has_marks(content(path) or b"" if merge is None else merge, wanted)
