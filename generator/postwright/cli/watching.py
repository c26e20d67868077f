"""Runs again whenever a file changes that a run is made from: one run for many changes at a time."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path
from time import sleep, strftime, time_ns
from typing import NoReturn

import click

from postwright.cli import telling
from postwright.cli.clock import Clock
from postwright.cli.depfile import write_depfile
from postwright.cli.generating import Outcome, carry_out
from postwright.cli.inputs import STANDARD_INPUT
from postwright.cli.options import Options, Refusal
from postwright.cli.prerequisites import Prerequisites, prerequisites
from postwright.cli.reporting import count
from postwright.cli.stopping import ending
from postwright.cli.streams import tell
from postwright.config.written import ConfigError
from postwright.targets.base import Target

# In milliseconds: without a change, after which a burst is over; of a burst, at most; and until files are looked at
# though the system told of no change, as not every file system does.
_PAUSE, _LONGEST, _LOOK = 100, 2_000, 1_000

# When a file was changed, in nanoseconds, its size and its number; None of one that is gone.
_States = dict[str, tuple[int, int, int] | None]


def watch(options: Options, targets: Mapping[str, Target]) -> NoReturn:
    """Run, and run again after each burst of changes, until Ctrl-C. Raises Refusal and UsageError."""
    if STANDARD_INPUT in options.collections:
        raise Refusal("standard input can't be watched: name a file or folder.")
    _library()
    try:
        started, before = time_ns(), _States()
        outcomes = _run(options, targets)
        tell([f"{strftime('%H:%M:%S')} Watching {count(len(_states(options, outcomes)), 'file')}; Ctrl-C ends it."])
        while True:
            _wait(options, outcomes, started, before)
            started, before = time_ns(), _states(options, outcomes)
            # What can't be made out now, as the configuration is broken, is what it was before.
            outcomes = _run(options, targets) or outcomes
    except KeyboardInterrupt as error:
        raise click.exceptions.Exit(ending(error)[1]) from None


def _library() -> Callable[..., Iterator[object]]:
    try:
        from watchfiles import watch
    except ImportError:
        raise Refusal("--watch needs the library watchfiles: pip install 'postwright[watch]'.") from None
    return watch


def _run(options: Options, targets: Mapping[str, Target]) -> Sequence[Outcome]:
    """Run once and tell about it, whatever comes of it."""
    outcomes, refusal = carry_out(options, targets, Clock())
    tell(telling.problem_lines(options, outcomes))
    unread = sum(outcome.build is None for outcome in outcomes)
    try:
        if refusal:
            raise refusal
        if telling.exit_code(options, outcomes) == 0:
            write_depfile(options, outcomes)
        lines = list(telling.result_lines(options, outcomes))
    except Refusal as error:
        lines = [f"Error: {error.format_message()}"]
    if unread:
        lines.append(f"{count(unread, 'collection')} can't be read; waiting for a change.")
    tell(f"{strftime('%H:%M:%S')} {line}" for line in lines)
    return outcomes


def _wait(options: Options, outcomes: Sequence[Outcome], started: int, before: _States) -> None:
    """Return when files are not as the run found them, and change no more.

    The run started at a time, in nanoseconds, when files were as they were `before`.
    """
    seen, now = _states(options, outcomes), time_ns()
    # What goes away takes its time along; in a folder that is watched it leaves one to that.
    states = (*seen.values(), *map(_state, _found(options, outcomes).folders))
    is_gone = any(state is None and before.get(path) for path, state in seen.items())
    if not is_gone and not any(state and started < state[0] <= now for state in states):
        folders = _folders(options, outcomes)
        told = _library()(*folders, watch_filter=None, recursive=False, rust_timeout=_LOOK, yield_on_timeout=True)
        for _ in told:
            if _states(options, outcomes) != seen:
                break
    for _ in range(_LONGEST // _PAUSE):
        seen = _states(options, outcomes)
        sleep(_PAUSE / 1000)
        if _states(options, outcomes) == seen:
            return


def _states(options: Options, outcomes: Sequence[Outcome]) -> _States:
    return {path: _state(path) for path in _found(options, outcomes).files}


def _state(path: str) -> tuple[int, int, int] | None:
    try:
        found = Path(path).stat()
    except OSError:
        return None
    return found.st_mtime_ns, found.st_size, found.st_ino


def _folders(options: Options, outcomes: Sequence[Outcome]) -> list[Path]:
    """The folders in which changes are told: a file alone can't be watched, as editors put another in its place."""
    found = _found(options, outcomes)
    folders = {*map(Path, found.folders), *(Path(path).parent for path in found.files)}
    return sorted(folder for folder in folders if folder.is_dir())


def _found(options: Options, outcomes: Sequence[Outcome]) -> Prerequisites:
    try:
        return prerequisites(options, outcomes)
    except ConfigError as error:
        # There are two now, and one of them will go.
        return Prerequisites(tuple(problem.place.file for problem in error.problems), (".",))
