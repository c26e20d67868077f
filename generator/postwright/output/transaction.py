"""Writes builds to their folders, all or nothing: everything is written aside, then a journal, then files are moved.

A process that is killed leaves the old state, the new one, or a journal by which `recover` goes back to the old one.
"""

import errno
import os
import stat
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from typing import NamedTuple

from postwright import lock
from postwright.faults import advice, words
from postwright.output import copies
from postwright.output.comparing import Changes, is_lock
from postwright.output.folders import OutputError
from postwright.output.journal import PATH, STAGING, Entry, Journal, write_journal
from postwright.output.recovery import COPIES_IN_FOLDER, copies_folder, discard, new_copy, old_copy, recover
from postwright.output.tree import Tree
from postwright.output.waiting import undisturbed


class _Task(NamedTuple):
    """What is to be done to one output folder.

    `made` are folders that were made for it, outer ones first; `stale` the hashes that files which go can have.
    """

    tree: Tree
    plans: Sequence[Changes]
    journal: Journal
    made: Sequence[Path]
    stale: Mapping[str, Collection[str]]


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
    with undisturbed() as heed, ExitStack() as held:
        try:
            for root, group in _by_root(plans):
                tasks.append(_begun(held.enter_context(Tree(root)), group))
                _stage(tasks[-1], heed)
            _write(tasks, heed)
        except BaseException as error:
            _give_up(tasks, error)
            raise
        for task in tasks:
            # All is written, and the next run would remove this.
            with suppress(OSError):
                discard(task.tree.root)
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


def _begun(tree: Tree, plans: Sequence[Changes]) -> _Task:
    """Make the staging folder, whatever it stands in, and the journal of what is to be done, which is written later."""
    root, made = tree.root, list[Path]()
    entries = tuple(sorted(_entries(plans), key=lambda entry: is_lock(entry.path)))
    try:
        for folder in _missing(root):
            folder.mkdir()
            made.append(folder)
        tree.make(STAGING)
    except BaseException:
        _remove(made)
        raise
    parents = dict.fromkeys((root / entry.path).parent for entry in entries if entry.new is not None)
    folders = dict.fromkeys(folder for parent in parents for folder in _missing(parent))
    journal = Journal(entries, tuple(folder.relative_to(root).as_posix() for folder in folders))
    stale = {path: changes.generated[path] for changes in plans for path in changes.stale}
    return _Task(tree, plans, journal, made, stale)


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


def _stage(task: _Task, heed: Callable[[], None]) -> None:
    """Write all that comes to the staging folder, with the modes of what it replaces."""
    contents = {path: changes.content(path) for changes in task.plans for path in changes.written}
    for number, entry in enumerate(task.journal.entries):
        heed()
        if number % COPIES_IN_FOLDER == 0:
            task.tree.make(copies_folder(number))
        if entry.new is not None:
            state = task.tree.state(entry.path) if entry.was_there else None
            mode = stat.S_IMODE(state.st_mode) if state and stat.S_ISREG(state.st_mode) else None
            task.tree.write(new_copy(number), contents[entry.path], mode)


def _write(tasks: Sequence[_Task], heed: Callable[[], None]) -> None:
    """Move everything into its place: lock files last, so that they never tell of files that are not there."""
    for task in tasks:
        write_journal(task.tree, task.journal)
    for are_locks in (False, True):
        for task in tasks:
            for number, entry in enumerate(task.journal.entries):
                heed()
                if is_lock(entry.path) == are_locks:
                    _move(task, number, entry)
    for task in tasks:
        task.tree.remove(PATH)


def _move(task: _Task, number: int, entry: Entry) -> None:
    tree = task.tree
    if entry.was_there:
        _set_aside(tree, entry, old_copy(number))
    elif tree.state(entry.path) is not None:
        raise OutputError(f"{tree.root / entry.path} was made by someone else while this ran: run it again")
    if entry.new is not None:
        tree.move(new_copy(number), entry.path)
        return
    found = tree.content(old_copy(number))
    if found is None or lock.digest(found) not in task.stale[entry.path]:
        raise OutputError(f"{tree.root / entry.path} was changed by someone else while this ran: run it again")
    _remove_empty(tree, entry.path.rpartition("/")[0])


def _set_aside(tree: Tree, entry: Entry, copy: str) -> None:
    if entry.new is not None:
        # A second name leaves no moment without a file, but not all file systems have that.
        with suppress(OSError, NotImplementedError):
            tree.link(entry.path, copy)
            return
    tree.move(entry.path, copy)


def _remove_empty(tree: Tree, folder: str) -> None:
    """Remove a folder and those around it, as far as they are empty."""
    try:
        while folder:
            tree.remove_folder(folder)
            folder = folder.rpartition("/")[0]
    except OSError as error:
        if error.errno not in (errno.ENOTEMPTY, errno.EEXIST):
            raise


def _give_up(tasks: Sequence[_Task], error: BaseException) -> None:
    """Bring the old state back; raises OutputError in place of what the system says."""
    state = "everything is as it was"
    for task in tasks:
        # As many files may be open as can be.
        task.tree.close()
    for task in reversed(tasks):
        try:
            recover(task.tree.root)
        except (OSError, OutputError):
            state = "what was written before can't be taken back now, but the next run will do it"
        _remove(task.made)
    if isinstance(error, OSError):
        raise OutputError(f"the output can't be written: {words(error)}; {state}. {advice(error)}") from None


def _remove(made: Sequence[Path]) -> None:
    """Remove folders that were made, the inner ones first, as far as they are empty."""
    with suppress(OSError):
        for folder in reversed(made):
            folder.rmdir()
