"""What is done to an output folder: by paths in it, and through no link that somebody puts in the place of a folder."""

import os
from collections.abc import Callable, Generator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from time import sleep
from typing import Self

from postwright.faults import IN_USE
from postwright.output.folders import OutputError, content, is_link

# Where the system can, a folder is opened, its parts one in the other, and what is done there is done in what was
# opened. Elsewhere each folder is looked at right before.
_CAN_HOLD = hasattr(os, "O_NOFOLLOW") and {
    os.open,
    os.mkdir,
    os.rename,
    os.link,
    os.unlink,
    os.rmdir,
    os.stat,
}.issubset(os.supports_dir_fd)
_MOST_OPEN = 4
# Windows also says that access is denied of what is about to go.
_BUSY = (*IN_USE, 5)
_PAUSES = (0.01, 0.02, 0.05, 0.1, 0.2, 0.5, 1.0)  # seconds

# What a system call takes: a path, and the folder that it starts from.
_Spot = tuple[str, int | None]


class Tree:
    """An output folder. All paths are relative to it and inside of it; errors of the system name the whole path.

    The folder itself may be a link, as whoever names it means where it leads. Raises OutputError for a link in the
    place of a folder below it, and OSError.
    """

    def __init__(self, root: Path) -> None:
        self.root = root
        self._held: dict[str, int] = {}

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the folders that are open; what is done next opens them again."""
        while self._held:
            os.close(self._held.popitem()[1])

    def make(self, folder: str) -> None:
        """Make a folder; raises FileExistsError if anything is there."""
        with self._at(folder) as (name, around):
            os.mkdir(name, dir_fd=around)

    def write(self, path: str, content: bytes, mode: int | None = None) -> None:
        """Write a file where nothing is, with a mode if one is given."""
        with self._at(path) as (name, around):
            made = os.open(
                name, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666, dir_fd=around
            )
            with os.fdopen(made, "wb") as file:
                if mode is not None and hasattr(os, "fchmod"):
                    os.fchmod(made, mode)
                file.write(content)

    def move(self, source: str, path: str) -> None:
        """Give a file another path, whatever file or link is there; the folders that it needs are made."""
        with self._both(source, path, make=True) as ((old, start), (new, end)):
            _patiently(lambda: os.replace(old, new, src_dir_fd=start, dst_dir_fd=end))

    def link(self, source: str, path: str) -> None:
        """Give a file a second path; raises NotImplementedError, too."""
        with self._both(source, path) as ((old, start), (new, end)):
            os.link(old, new, src_dir_fd=start, dst_dir_fd=end, follow_symlinks=False)

    def remove(self, path: str) -> None:
        """Remove a file or link."""
        with self._at(path) as (name, around):
            _patiently(lambda: os.unlink(name, dir_fd=around))

    def remove_folder(self, folder: str) -> None:
        """Remove an empty folder."""
        with self._at(folder) as (name, around):
            self._let_go(folder)
            os.rmdir(name, dir_fd=around)

    def state(self, path: str) -> os.stat_result | None:
        """What is at a path, itself and not what it leads to; None if there is nothing."""
        try:
            with self._at(path) as (name, around):
                return os.lstat(name, dir_fd=around)
        except (FileNotFoundError, NotADirectoryError):
            return None

    def content(self, path: str) -> bytes | None:
        """The bytes of a regular file; None for everything else."""
        try:
            with self._at(path) as (name, around):
                return content(name, around)
        except (FileNotFoundError, NotADirectoryError):
            return None

    @contextmanager
    def _at(self, path: str, *, make: bool = False) -> Generator[_Spot]:
        try:
            folder, _, name = path.rpartition("/")
            yield (name, self._folder(folder, make=make)) if _CAN_HOLD else (self._checked(folder, name, make), None)
        except OSError as error:
            error.filename, error.filename2 = os.fspath(self.root / path), None
            raise

    @contextmanager
    def _both(self, source: str, path: str, *, make: bool = False) -> Generator[tuple[_Spot, _Spot]]:
        try:
            with self._at(path, make=make) as new, self._at(source) as old:
                yield old, new
        except OSError as error:
            error.filename, error.filename2 = os.fspath(self.root / source), os.fspath(self.root / path)
            raise

    def _folder(self, folder: str, *, make: bool) -> int:
        """The opened folder of a path."""
        if folder in self._held:
            # The last one that was used is the last to be closed.
            self._held[folder] = self._held.pop(folder)
            return self._held[folder]
        with ExitStack() as passed:
            opened = os.open(self.root, os.O_RDONLY | os.O_DIRECTORY)
            for step in folder.split("/") if folder else ():
                passed.callback(os.close, opened)
                opened = self._opened(step, opened, folder, make=make)
        while len(self._held) >= _MOST_OPEN:
            self._let_go(next(iter(self._held)))
        self._held[folder] = opened
        return opened

    def _opened(self, step: str, around: int, folder: str, *, make: bool) -> int:
        how = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW
        try:
            try:
                return os.open(step, how, dir_fd=around)
            except FileNotFoundError:
                if not make:
                    raise
                os.mkdir(step, dir_fd=around)
                return os.open(step, how, dir_fd=around)
        except OSError:
            if _is_link(step, around):
                raise self._refusal(folder) from None
            raise

    def _checked(self, folder: str, name: str, make: bool) -> str:
        """The path of what is in a folder, none of whose parts is a link."""
        place = self.root
        for step in folder.split("/") if folder else ():
            place = place / step
            if make and not os.path.lexists(place):
                place.mkdir()
            if os.path.lexists(place) and is_link(place.lstat()):
                raise self._refusal(folder)
        return os.fspath(place / name)

    def _refusal(self, folder: str) -> OutputError:
        return OutputError(f"{self.root / folder} became a link, or is behind one: run it again without that")

    def _let_go(self, folder: str) -> None:
        held = self._held.pop(folder, None)
        if held is not None:
            os.close(held)


def _is_link(name: str, around: int) -> bool:
    try:
        return is_link(os.lstat(name, dir_fd=around))
    except OSError:
        return False


def _patiently(work: Callable[[], object]) -> None:
    """Try again for a while as long as Windows says that another program has the file open."""
    for pause in _PAUSES:
        try:
            work()
        except PermissionError as error:
            if getattr(error, "winerror", None) not in _BUSY:
                raise
            sleep(pause)
        else:
            return
    work()
