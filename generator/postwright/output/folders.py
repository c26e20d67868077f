"""What is in a folder that nobody vouches for: its files are read, and nothing that leads out of it is followed."""

import os
import stat
from collections.abc import Iterable
from pathlib import Path

from postwright import lock

_MARKS = (b"<<<<<<< ", b">>>>>>> ")


class OutputError(Exception):
    """A folder that can't be written as it is; the message says what to do."""


def check_folders(root: Path, base: Path, paths: Iterable[str]) -> None:
    """Raise OutputError if `base` leads out of `root`, or a folder that has one of the paths leads out of `base`."""
    _check_folder(root, root)
    _check_folder(root, base)
    sound = {root, base}
    for folder in sorted({path.rpartition("/")[0] for path in paths}):
        _check_below(base, root / folder, sound)


def _check_folder(base: Path, folder: Path) -> None:
    if not Path(os.path.realpath(folder)).is_relative_to(os.path.realpath(base)):
        raise OutputError(f"{folder} is a link that leads out of {base}: remove it, or choose another output folder")
    if os.path.lexists(folder) and not folder.is_dir():
        raise OutputError(f"{folder} is not a folder: move it away, or choose another output folder")


def _check_below(base: Path, folder: Path, sound: set[Path]) -> None:
    """Check a folder and those above it, up to one that is `sound`; then they are, too."""
    steps: list[Path] = []
    while folder not in sound:
        steps.append(folder)
        folder = folder.parent
    for step in reversed(steps):
        # Where it leads takes as many questions as folders are above it, and all of those are known.
        if step.is_symlink():
            _check_folder(base, step)
        elif os.path.lexists(step) and not step.is_dir():
            raise OutputError(f"{step} is not a folder: move it away, or choose another output folder")
        sound.add(step)


def content(path: str | Path) -> bytes | None:
    """The bytes of a regular file; None for everything else, links included: reading those may block or lead away."""
    try:
        mode = os.lstat(path).st_mode
    except (FileNotFoundError, NotADirectoryError):
        return None
    if not stat.S_ISREG(mode):
        return None
    with open(path, "rb") as file:  # noqa: PTH123 (a thousand of them)
        return file.read()


def last_lock(root: Path, folder: str) -> bytes | None:
    """The lock file of the last run, if there is one that can be read: comparing tells what is wrong with it."""
    if not lock.is_inside(folder):
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
