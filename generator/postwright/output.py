"""What writing a build does to a folder: compares bytes, writes atomically, and removes what went stale."""

import os
import stat
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from secrets import token_hex
from typing import Literal

from postwright import lock

State = Literal["new", "changed", "unchanged", "edited", "foreign"]


class OutputError(Exception):
    """A folder that can't be written as it is; the message says what to do."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Changes:
    """How a folder differs from what is wanted in it; paths are relative to `root`, sorted.

    `edited` files were generated and then changed by hand, `foreign` ones were never generated; both are wanted and
    differ. `stale` files were generated and are no longer wanted, `kept` ones are such files changed by hand.
    """

    root: Path
    wanted: Mapping[str, bytes]
    new: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    unchanged: tuple[str, ...] = ()
    edited: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()
    stale: tuple[str, ...] = ()
    kept: tuple[str, ...] = ()

    @property
    def blocked(self) -> tuple[str, ...]:
        """The files that are only overwritten by force."""
        return self.edited + self.foreign

    @property
    def written(self) -> tuple[str, ...]:
        """The files to write, the lock file last: until it is there, the old one tells what belongs to us."""
        paths = self.new + self.changed + self.blocked
        return tuple(sorted(paths, key=lambda path: (path.endswith(f"/{lock.NAME}"), path)))

    @property
    def is_current(self) -> bool:
        """Whether there is nothing to do."""
        return not (self.written or self.stale)


def changes(root: Path, wanted: Mapping[str, bytes], *, force: bool = False) -> Changes:
    """Compare a build's files (`<folder>/...`, the folder's lock file among them) with what is in `root`.

    `force` takes a lock file that can't be read as none. Raises OutputError and OSError; touches nothing.
    """
    folder = _folder(wanted)
    _check_folders(root, root / folder, wanted)
    recorded = _recorded(root, folder, force=force)
    _check_folders(root, root / folder, recorded)
    states: dict[State, list[str]] = {}
    for path in sorted(wanted):
        state = _state(root / path, wanted[path], recorded.get(path))
        states.setdefault(state, []).append(path)
    left = [path for path in sorted(recorded) if path not in wanted and os.path.lexists(root / path)]
    stale = tuple(path for path in left if _is_as_recorded(root / path, recorded[path]))
    kept = tuple(path for path in left if path not in stale)
    found = {state: tuple(paths) for state, paths in states.items()}
    return Changes(root=root, wanted=wanted, stale=stale, kept=kept, **found)


def apply(changes: Changes, *, force: bool = False) -> None:
    """Make a folder what is wanted; a file that is as wanted is not touched, and no file is ever half written.

    Raises OutputError before anything is written if files are blocked and `force` is not given, else OSError.
    """
    if changes.blocked and not force:
        raise OutputError(f"not overwritten: {', '.join(changes.blocked)}")
    for path in changes.stale:
        _remove(changes.root, path)
    for path in changes.written:
        _write(changes.root / path, changes.wanted[path])


def _folder(wanted: Mapping[str, bytes]) -> str:
    for path in wanted:
        if not lock.is_inside(path):
            raise OutputError(f"{path!a} is not a path inside the output folder")
    folders = {path.partition("/")[0] for path in wanted}
    folder = folders.pop() if len(folders) == 1 else ""
    if f"{folder}/{lock.NAME}" not in wanted:
        raise OutputError("a build is the files of one folder and their lock file")
    return folder


def _check_folders(root: Path, base: Path, paths: Iterable[str]) -> None:
    _check_folder(root, root)
    _check_folder(root, base)
    for folder in sorted({(root / path).parent for path in paths} - {base}):
        _check_folder(base, folder)


def _check_folder(base: Path, folder: Path) -> None:
    real = Path(os.path.realpath(base))
    if not Path(os.path.realpath(folder)).is_relative_to(real):
        raise OutputError(f"{folder} is a link that leads out of {base}: remove it, or choose another output folder")
    steps = [folder, *folder.parents]
    for step in steps[: steps.index(base) + 1]:
        if os.path.lexists(step) and not step.is_dir():
            raise OutputError(f"{step} is not a folder: move it away, or choose another output folder")


def _recorded(root: Path, folder: str, *, force: bool) -> dict[str, tuple[str, ...]]:
    path = f"{folder}/{lock.NAME}"
    data = _content(root / path)
    if data is None:
        return {}
    try:
        files = lock.recorded(data)
    except lock.LockError as error:
        if not force:
            raise OutputError(f"{root / path} is not a lock file: {error}; restore it, or use --force") from None
        files = {}
    return {**{f"{folder}/{name}": value for name, value in files.items()}, path: (lock.digest(data),)}


def _state(path: Path, wanted: bytes, recorded: tuple[str, ...] | None) -> State:
    if not os.path.lexists(path):
        return "new"
    if path.is_dir() and not path.is_symlink():
        raise OutputError(f"{path} is a folder where a file belongs: move it away")
    if _content(path) == wanted:
        return "unchanged"
    if recorded is None:
        return "foreign"
    return "changed" if _is_as_recorded(path, recorded) else "edited"


def _is_as_recorded(path: Path, recorded: tuple[str, ...]) -> bool:
    content = _content(path)
    return content is not None and lock.digest(content) in recorded


def _content(path: Path) -> bytes | None:
    """The bytes of a regular file; None for everything else, links included: reading those may block or lead away."""
    if not (os.path.lexists(path) and stat.S_ISREG(path.lstat().st_mode)):
        return None
    return path.read_bytes()


def _remove(root: Path, path: str) -> None:
    (root / path).unlink()
    folder = (root / path).parent
    while folder != root and not any(folder.iterdir()):
        folder.rmdir()
        folder = folder.parent


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f".postwright-{token_hex(8)}")
    try:
        with temporary.open("xb") as file:
            file.write(content)
        if _content(path) is not None:
            temporary.chmod(stat.S_IMODE(path.lstat().st_mode))
        temporary.replace(path)
    except BaseException:
        temporary.unlink(missing_ok=True)
        raise
