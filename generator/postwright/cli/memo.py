"""The memory of runs that left everything current: while no file of theirs changes, such a run has nothing to do.

It imports little, for it stands before all that takes time to import. What it keeps is data, and safe to delete.
"""

import json
import os
import sys
import time
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from hashlib import sha256

VARIABLE = "POSTWRIGHT_CACHE"
OFF = "POSTWRIGHT_NO_CACHE"
_PREFIX = "POSTWRIGHT_"
_FORMAT = 1
_TICK = 20_000_000  # nanoseconds: no clock of files that has more than milliseconds is coarser
_COARSE_TICK = 2_000_000_000
_DAYS_KEPT = 30

# A path, and what is there.
_States = list[tuple[str, os.stat_result | None]]


class Seen:
    """What is there, at this moment, of the files that a run reads or looks for, of those in folders, and of outputs.

    The code that is run is part of it. Raises OSError if an output is not there, or a folder can't be looked through.
    """

    def __init__(self, files: Sequence[str], folders: Sequence[str], outputs: Sequence[str]) -> None:
        self.paths = {"files": files, "folders": folders, "outputs": outputs}
        self._moment = time.time_ns()
        self._inputs = _inputs(files, folders)
        self._outputs: _States = [(path, os.lstat(path)) for path in outputs]

    def can_be_told(self, started: int) -> bool:
        """Whether times tell all that changed in inputs since the run started, and in outputs from now on."""
        return _are_older(self._inputs, started) and _are_older(self._outputs, self._moment)

    def is_old(self, started: int) -> bool:
        """Whether no output changed since the run started, as far as times tell."""
        return _are_older(self._outputs, started)

    def digest(self) -> str:
        """A hash of all of it."""
        lines = (
            f"{path}\0{state and (state.st_mode, state.st_size, state.st_mtime_ns, state.st_ctime_ns, state.st_ino)}"
            for path, state in (*self._inputs, *self._outputs)
        )
        return sha256("\n".join(lines).encode("utf-8", "surrogatepass")).hexdigest()


def cache_folder() -> str:
    """The same folder as `postwright.cache.cache_folder`, without its imports where the rule is simple."""
    if given := os.environ.get(VARIABLE):
        return given
    if sys.platform in ("win32", "darwin") or os.environ.get("XDG_CACHE_HOME") or not os.environ.get("HOME"):
        from postwright import cache

        return str(cache.cache_folder())
    return os.path.expanduser("~/.cache/postwright")


def is_on(arguments: Sequence[str]) -> bool:
    """Whether a run with these arguments may be remembered."""
    return not (os.environ.get(OFF) or "--no-cache" in arguments)


def recall(arguments: Sequence[str]) -> str | None:
    """What a run with these arguments would tell, if it is known that it would change nothing; else None."""
    if not is_on(arguments):
        return None
    try:
        with open(_record(arguments), "rb") as file:
            known = json.load(file)
        if Seen(known["files"], known["folders"], known["outputs"]).digest() != known["state"]:
            return None
        styled, plain = known["told"]
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return None
    is_styled = sys.stderr.isatty() and not os.environ.get("NO_COLOR")
    # There, a terminal may have to be told first what colours are.
    return None if is_styled and os.name == "nt" else str(styled if is_styled else plain)


def look(files: Sequence[str], folders: Sequence[str], outputs: Sequence[str]) -> Seen:
    """Look at files so that whatever changes in them from now on gets a later time. Raises OSError."""
    time.sleep(_TICK / 1e9)
    return Seen(files, folders, outputs)


def remember(arguments: Sequence[str], seen: Seen, told: tuple[str, str]) -> None:
    """Keep that a run leaves everything current as long as all is as it was seen; `told` is with and without colour."""
    from pathlib import Path

    from postwright.whole import write_whole

    with suppress(OSError):
        record = _record(arguments)
        folder = os.path.dirname(record)
        os.makedirs(folder, exist_ok=True)
        forget_old(folder)
        known = json.dumps({**seen.paths, "state": seen.digest(), "told": told})
        write_whole(Path(record), [known.encode("ascii")])


def _record(arguments: Sequence[str]) -> str:
    variables = sorted((name, value) for name, value in os.environ.items() if name.startswith(_PREFIX))
    asked = (_FORMAT, list(arguments), os.getcwd(), variables, sys.version, sys.path)
    return os.path.join(cache_folder(), "runs", f"{sha256(json.dumps(asked).encode()).hexdigest()}.json")


def _inputs(files: Iterable[str], folders: Iterable[str]) -> _States:
    """All that a run depends on: what it reads, and the code that it runs."""
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    templates = os.path.join(package, "templates")
    if not os.path.isdir(templates):
        templates = os.path.join(os.path.dirname(os.path.dirname(package)), "templates")
    # Where packages are installed into, a folder is renamed with each version.
    installed = [path for path in sys.path if path.endswith("-packages")]
    found = [(path, _state(path)) for path in (*installed, *files)]
    for folder in (package, templates, *folders):
        found += sorted(_inside(folder))
    return found


def _state(path: str) -> os.stat_result | None:
    try:
        return os.stat(path)
    except FileNotFoundError:
        return None


def _inside(folder: str) -> Iterator[tuple[str, os.stat_result]]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                yield entry.path, os.stat(entry.path)
            elif entry.is_symlink():
                raise OSError(f"{entry.path} may lead anywhere")
            elif entry.name not in ("__pycache__", ".git"):
                yield from _inside(entry.path)


def _are_older(states: _States, moment: int) -> bool:
    """Whether what changes at the moment would surely get another time."""
    newest = (max(state.st_mtime_ns, state.st_ctime_ns) for _, state in states if state)
    return all(each + (_TICK if each % 1_000_000 else _COARSE_TICK) <= moment for each in newest)


def forget_old(folder: str) -> None:
    """Remove the files of a folder that nobody wrote for long. Raises OSError."""
    oldest = time.time() - _DAYS_KEPT * 86400
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.stat().st_mtime < oldest:
                os.unlink(entry.path)
