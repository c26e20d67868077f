"""Writes builds to their folders, all or nothing: everything is written aside, then a journal, then files are moved.

A process that is killed leaves the old state, the new one, or a journal by which `recover` goes back to the old one.
"""

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from postwright import lock
from postwright.output import copies
from postwright.output.comparing import Changes, is_lock
from postwright.output.folders import OutputError
from postwright.output.journal import NAME, STAGING, Entry, Journal, write_journal
from postwright.output.recovery import COPIES_IN_FOLDER, copies_folder, discard, new_copy, old_copy, recover


class _Task(NamedTuple):
    """What is to be done to one output folder; `made` are folders that were made for it, outer ones first."""

    root: Path
    plans: Sequence[Changes]
    journal: Journal
    made: Sequence[Path]


def apply(changes: Changes, *, force: bool = False) -> None:
    """Make a folder what is wanted; see `apply_all`."""
    apply_all((changes,), force=force)


def apply_all(plans: Iterable[Changes], *, force: bool = False) -> None:
    """Make folders what is wanted, all of them or none; a file that is as wanted is not touched.

    The caller sees to it that nobody else writes there (`writing`) and that nothing of a run that was stopped is left
    (`recover`). Raises OutputError if files are blocked and `force` is not given, and if it can't be done: then all is
    as it was.
    """
    plans = [changes for changes in plans if changes.written or changes.stale]
    blocked = [path for changes in plans for path in changes.blocked]
    if blocked and not force:
        raise OutputError(f"not overwritten: {', '.join(blocked)}")
    tasks: list[_Task] = []
    try:
        for root, group in _by_root(plans):
            tasks.append(_begun(root, group))
            _stage(tasks[-1])
        _write(tasks)
    except BaseException as error:
        _give_up(tasks, error)
        raise
    for task in tasks:
        # All is written, and the next run would remove this.
        with suppress(OSError):
            discard(task.root)
    copies.keep(content for changes in plans for content in _generated_anew(changes))


def _generated_anew(changes: Changes) -> Iterator[bytes]:
    """What was not generated before, and what had to be written again: what the next merge starts from."""
    written = {*changes.written}
    for path, content in changes.wanted.items():
        if path in written or lock.digest(content) not in changes.generated.get(path, ()):
            yield content


def _by_root(plans: Iterable[Changes]) -> Iterator[tuple[Path, list[Changes]]]:
    groups: dict[str, list[Changes]] = {}
    for changes in plans:
        groups.setdefault(os.path.realpath(changes.root), []).append(changes)
    for group in groups.values():
        yield group[0].root, group


def _begun(root: Path, plans: Sequence[Changes]) -> _Task:
    """Make the staging folder, whatever it stands in, and the journal of what is to be done, which is written later."""
    made: list[Path] = []
    entries = tuple(sorted(_entries(plans), key=lambda entry: is_lock(entry.path)))
    try:
        for folder in _missing(root):
            folder.mkdir()
            made.append(folder)
        (root / STAGING).mkdir()
    except BaseException:
        _remove(made)
        raise
    parents = dict.fromkeys((root / entry.path).parent for entry in entries if entry.new is not None)
    folders = dict.fromkeys(folder for parent in parents for folder in _missing(parent))
    journal = Journal(entries, tuple(folder.relative_to(root).as_posix() for folder in folders))
    return _Task(root, plans, journal, made)


def _entries(plans: Iterable[Changes]) -> Iterator[Entry]:
    """The files that change, those that go first: what comes may need their folders' names."""
    for changes in plans:
        for path in changes.stale:
            yield Entry(path, True, None)
    for changes in plans:
        new = {*changes.new}
        for path in changes.written:
            yield Entry(path, path not in new, lock.digest(changes.content(path)))


def _missing(folder: Path) -> list[Path]:
    """The folders to make for a folder to be there, outer ones first."""
    found: list[Path] = []
    while not os.path.lexists(folder):
        found.insert(0, folder)
        folder = folder.parent
    return found


def _stage(task: _Task) -> None:
    """Write all that comes to the staging folder, with the modes of what it replaces."""
    contents = {path: changes.content(path) for changes in task.plans for path in changes.written}
    for number, entry in enumerate(task.journal.entries):
        if number % COPIES_IN_FOLDER == 0:
            copies_folder(task.root, number).mkdir()
        if entry.new is not None:
            copy = new_copy(task.root, number)
            copy.write_bytes(contents[entry.path])
            if entry.was_there and stat.S_ISREG(mode := (task.root / entry.path).lstat().st_mode):
                copy.chmod(stat.S_IMODE(mode))


def _write(tasks: Sequence[_Task]) -> None:
    """Move everything into its place: lock files last, so that they never tell of files that are not there."""
    for task in tasks:
        write_journal(task.root, task.journal)
    for are_locks in (False, True):
        for task in tasks:
            for number, entry in enumerate(task.journal.entries):
                if is_lock(entry.path) == are_locks:
                    _move(task.root, number, entry)
    for task in tasks:
        (task.root / STAGING / NAME).unlink()


def _move(root: Path, number: int, entry: Entry) -> None:
    path = root / entry.path
    if entry.was_there:
        _set_aside(path, old_copy(root, number), is_replaced=entry.new is not None)
    elif os.path.lexists(path):
        raise OutputError(f"{path} was made by someone else while this ran: run it again")
    if entry.new is None:
        folder = path.parent
        while folder != root and not any(folder.iterdir()):
            folder.rmdir()
            folder = folder.parent
        return
    try:
        new_copy(root, number).replace(path)
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        new_copy(root, number).replace(path)


def _set_aside(path: Path, copy: Path, *, is_replaced: bool) -> None:
    if is_replaced:
        # A second name leaves no moment without a file, but not all file systems have that.
        with suppress(OSError, NotImplementedError):
            os.link(path, copy, follow_symlinks=False)
            return
    path.replace(copy)


def _give_up(tasks: Sequence[_Task], error: BaseException) -> None:
    """Bring the old state back; raises OutputError in place of what the system says."""
    state = "everything is as it was"
    for task in reversed(tasks):
        try:
            recover(task.root)
        except OSError:
            state = "what was written before can't be taken back now, but the next run will do it"
        _remove(task.made)
    if isinstance(error, OSError):
        name = error.filename2 or error.filename
        place = f": {os.fspath(name)}" if name else ""
        raise OutputError(f"the output can't be written: {error.strerror}{place}; {state}") from None


def _remove(made: Sequence[Path]) -> None:
    """Remove folders that were made, the inner ones first, as far as they are empty."""
    with suppress(OSError):
        for folder in reversed(made):
            folder.rmdir()
