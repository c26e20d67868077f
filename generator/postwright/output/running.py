"""One run at a time writes to an output folder: whoever comes second waits."""

import os
from collections.abc import Callable, Generator, Iterable
from contextlib import ExitStack, contextmanager
from pathlib import Path

from postwright import lock
from postwright.cache import cache_folder, temporary_folder
from postwright.output.folders import OutputError

PATIENCE = 120.0  # seconds


@contextmanager
def writing(
    roots: Iterable[Path], tell_waiting: Callable[[Path], object], *, patience: float = PATIENCE
) -> Generator[None]:
    """Keep other runs from writing to output folders, and wait for one that does.

    `tell_waiting` gets a folder that is waited for. The locks are files in the cache folder, and go with the process.
    Raises OutputError if `patience`, in seconds, does not last.
    """
    from filelock import FileLock, Timeout

    named = {os.path.realpath(root): root for root in roots}
    folder = _locks_folder() if named else Path()
    with ExitStack() as held:
        # All runs take them in one order, so that no two wait for each other.
        for real in sorted(named):
            name = lock.digest(os.path.normcase(real).encode("utf-8", "surrogateescape"))
            mine = FileLock(folder / f"{name}.lock")
            try:
                mine.acquire(timeout=0)
            except Timeout:
                tell_waiting(named[real])
                try:
                    mine.acquire(timeout=patience)
                except Timeout:
                    raise OutputError(f"another run is writing to {named[real]}: wait for it, or stop it") from None
            held.callback(mine.release)
        yield


def _locks_folder() -> Path:
    """Where locks are: in the cache folder, or in the temporary one if nothing can be written there."""
    for find in (cache_folder, temporary_folder):
        try:
            locks = find() / "locks"
            locks.mkdir(parents=True, exist_ok=True)
        except OSError:
            continue
        if os.access(locks, os.W_OK):
            return locks
    raise OutputError("there is no folder for locks: name one that can be written by POSTWRIGHT_CACHE")
