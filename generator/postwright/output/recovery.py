"""Undoes what a run did half: the old state comes back, and nothing of the run stays."""

import os
import stat
from contextlib import suppress
from pathlib import Path
from shutil import rmtree

from postwright import lock
from postwright.output.folders import OutputError, check_folders, is_folder
from postwright.output.journal import PATH, STAGING, Entry, Journal, read_journal
from postwright.output.tree import Tree

COPIES_IN_FOLDER = 50


def recover(root: Path, *, force: bool = False) -> None:
    """Undo what an earlier run did half in an output folder, if it was stopped; nothing else may write there now.

    A file that was edited since stays as it is. `force` takes a journal that can't be read as none. Raises OutputError
    and OSError; what could not be undone then can be undone later.
    """
    staging = root / STAGING
    if not os.path.lexists(staging):
        return
    if not is_folder(staging):
        staging.unlink()
        return
    journal = _journal(root, force=force)
    if journal:
        with Tree(root) as tree:
            _undo(tree, journal)
            tree.remove(PATH)
    discard(root)


def discard(root: Path) -> None:
    """Remove the staging folder, with all that it has."""
    rmtree(root / STAGING)


def _journal(root: Path, *, force: bool) -> Journal | None:
    try:
        journal = read_journal(root)
        check_folders(root, map(old_copy, range(len(journal.entries) if journal else 0)))
    except OutputError:
        if force:
            return None
        raise
    return journal


def _undo(tree: Tree, journal: Journal) -> None:
    for number, entry in reversed(list(enumerate(journal.entries))):
        _restore(tree, number, entry)
    for folder in reversed(journal.folders):
        with suppress(OSError):  # it is not empty, or was never made
            tree.remove_folder(folder)


def _restore(tree: Tree, number: int, entry: Entry) -> None:
    aside = tree.state(old_copy(number))
    if aside is not None and not stat.S_ISDIR(aside.st_mode):
        if _is_ours(tree, entry):
            tree.move(old_copy(number), entry.path)
    elif not entry.was_there and _has_come(tree, entry):
        tree.remove(entry.path)


def _is_ours(tree: Tree, entry: Entry) -> bool:
    """Whether nobody put anything into the file's place since."""
    return _has_come(tree, entry) or tree.state(entry.path) is None


def _has_come(tree: Tree, entry: Entry) -> bool:
    found = tree.content(entry.path) if entry.new is not None else None
    return found is not None and lock.digest(found) == entry.new


def copies_folder(number: int) -> str:
    """The folder in the staging folder for what a journal's entry needs: many new files in one make it slow."""
    return f"{STAGING}/{number // COPIES_IN_FOLDER}"


def old_copy(number: int) -> str:
    """Where what was there is kept until the run has ended, by the number of the journal's entry."""
    return f"{copies_folder(number)}/{number}.old"


def new_copy(number: int) -> str:
    """Where what comes is written first."""
    return f"{copies_folder(number)}/{number}.new"
