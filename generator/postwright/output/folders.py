"""What is in a folder that nobody vouches for: its files are read, and no link in it is followed."""

import os
import stat
from collections.abc import Iterable
from itertools import accumulate
from pathlib import Path

from postwright import lock
from postwright.paths import is_inside

_MARKS = (b"<<<<<<< ", b">>>>>>> ")
_READ = os.O_RDONLY | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
_JUNCTION = 0xA0000003  # the mark of a link to a folder that Windows takes for a folder


class OutputError(Exception):
    """A folder that can't be written as it is; the message says what to do."""


def check_folders(root: Path, paths: Iterable[str]) -> None:
    """Raise OutputError if a folder that has one of the paths, which are relative to `root`, is a link or a file.

    `root` itself may be a link: who names it means where it leads.
    """
    if os.path.lexists(root) and not root.is_dir():
        raise OutputError(f"{root} is not a folder: move it away, or choose another output folder")
    known: dict[str, bool] = {}
    for folder in sorted({path.rpartition("/")[0] for path in paths}):
        _check(root, folder, known)


def _check(root: Path, folder: str, known: dict[str, bool]) -> None:
    """Check a folder from the outer ones on, as far as they are there; `known` says whether those are."""
    for step in accumulate(folder.split("/"), "{}/{}".format):
        if step not in known:
            known[step] = _is_sound(root / step)
        if not known[step]:
            return


def _is_sound(folder: Path) -> bool:
    """Whether a folder is there; raises OutputError if anything else is."""
    try:
        state = folder.lstat()
    except FileNotFoundError:
        return False
    if is_link(state):
        raise OutputError(f"{folder} is a link, behind which nothing is written: remove it, or choose another output")
    if not stat.S_ISDIR(state.st_mode):
        raise OutputError(f"{folder} is not a folder: move it away, or choose another output folder")
    return True


def is_link(state: os.stat_result) -> bool:
    """Whether what was looked at, itself, leads elsewhere."""
    return stat.S_ISLNK(state.st_mode) or getattr(state, "st_reparse_tag", 0) == _JUNCTION


def content(path: str | Path, around: int | None = None) -> bytes | None:
    """The bytes of a regular file; None for everything else, links included: reading those may block or lead away.

    The path may start from an opened folder.
    """
    try:
        if not stat.S_ISREG(os.stat(path, dir_fd=around, follow_symlinks=False).st_mode):
            return None
        opened = os.open(path, _READ, dir_fd=around)
    except (FileNotFoundError, NotADirectoryError):
        return None
    with os.fdopen(opened, "rb", buffering=0) as file:
        # It may be another one by now.
        return file.readall() if stat.S_ISREG(os.fstat(opened).st_mode) else None


def last_lock(root: Path, folder: str) -> bytes | None:
    """The lock file of the last run, if there is one that can be read: comparing tells what is wrong with it."""
    if not is_inside(folder):
        return None
    try:
        return content(root / folder / lock.NAME)
    except OSError:
        return None


def has_content(path: Path, hashes: Iterable[str]) -> bool:
    """Whether a regular file has one of these hashes."""
    found = content(path)
    return found is not None and lock.digest(found) in hashes


def is_folder(path: Path) -> bool:
    """Whether there is a folder itself, not a link to one."""
    return path.is_dir() and not path.is_symlink()


def has_marks(content: bytes, wanted: bytes = b"") -> bool:
    """Whether there are marks of a conflict, other than lines that are wanted."""
    marks = {line for line in content.splitlines() if line.startswith(_MARKS)}
    return not marks.issubset(wanted.splitlines())
