"""Undoes what a run did half: the old state comes back, and nothing of the run stays."""

import os
from contextlib import suppress
from pathlib import Path

from postwright.output.folders import OutputError, has_content, is_folder
from postwright.output.journal import NAME, STAGING, Entry, Journal, read_journal

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
        _undo(root, journal)
        (staging / NAME).unlink()
    discard(root)


def discard(root: Path) -> None:
    """Remove the staging folder, with all that it has."""
    from shutil import rmtree

    rmtree(root / STAGING)


def _journal(root: Path, *, force: bool) -> Journal | None:
    try:
        return read_journal(root)
    except OutputError:
        if force:
            return None
        raise


def _undo(root: Path, journal: Journal) -> None:
    for number, entry in reversed(list(enumerate(journal.entries))):
        _restore(root, number, entry)
    for folder in reversed(journal.folders):
        with suppress(OSError):  # it is not empty, or was never made
            (root / folder).rmdir()


def _restore(root: Path, number: int, entry: Entry) -> None:
    path, aside = root / entry.path, old_copy(root, number)
    if os.path.lexists(aside) and not is_folder(aside):
        if _is_ours(path, entry):
            path.parent.mkdir(parents=True, exist_ok=True)
            aside.replace(path)
    elif not entry.was_there and entry.new is not None and has_content(path, (entry.new,)):
        path.unlink()


def _is_ours(path: Path, entry: Entry) -> bool:
    """Whether nobody put anything into the file's place since."""
    if entry.new is not None and has_content(path, (entry.new,)):
        return True
    return not os.path.lexists(path)


def copies_folder(root: Path, number: int) -> Path:
    """The folder in the staging folder for what a journal's entry needs: many new files in one make it slow."""
    return root / STAGING / str(number // COPIES_IN_FOLDER)


def old_copy(root: Path, number: int) -> Path:
    """Where what was there is kept until the run has ended, by the number of the journal's entry."""
    return copies_folder(root, number) / f"{number}.old"


def new_copy(root: Path, number: int) -> Path:
    """Where what comes is written first."""
    return copies_folder(root, number) / f"{number}.new"
