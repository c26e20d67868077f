"""Times whole processes side by side: a round runs each of them once, so that all see the same machine."""

from __future__ import annotations

import os
import shlex
import sys
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from statistics import median
from tempfile import TemporaryFile
from typing import NamedTuple


class Script(NamedTuple):
    """Python source to be run, and the folders in front of its path."""

    source: str
    path: Sequence[Path] = ()

    @property
    def command(self) -> Command:
        """What runs it."""
        path = os.pathsep.join(map(str, self.path))
        return Command((sys.executable, "-c", self.source), {"PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": ""})


class Command(NamedTuple):
    """A program with its arguments, and variables for it; `prepare` is called before each run, and not timed.

    What it prints is not shown, unless it fails.
    """

    arguments: Sequence[str]
    environment: Mapping[str, str] = {}
    prepare: Callable[[], object] = object

    @property
    def full_environment(self) -> Mapping[str, str]:
        """All variables that it gets."""
        return {**os.environ, **self.environment}


class Run(NamedTuple):
    """The milliseconds of a process, on the clock and of processor time, and the most memory it had, in MB.

    Those that it started and waited for are counted with it: their time, and the memory of the largest one.
    """

    wall: float
    cpu: float
    memory: float = 0


def rounds(programs: Mapping[str, Script | Command], count: int) -> dict[str, list[Run]]:
    """Run each program once without counting, and then `count` rounds of them all."""
    commands = {name: each.command if isinstance(each, Script) else each for name, each in programs.items()}
    for command in commands.values():
        run(command)
    runs: dict[str, list[Run]] = {name: [] for name in commands}
    for _ in range(count):
        for name, command in commands.items():
            runs[name].append(run(command))
    return runs


def run(command: Command) -> Run:
    """Run a program once; RuntimeError if it fails.

    A new process counts the memory of the one that it came from as its own: this one has to stay small.
    """
    command.prepare()
    with TemporaryFile() as told:
        quiet = [(os.POSIX_SPAWN_OPEN, 1, os.devnull, os.O_WRONLY, 0), (os.POSIX_SPAWN_DUP2, told.fileno(), 2)]
        arguments, environment = [*command.arguments], command.full_environment
        start = time.perf_counter()
        process = os.posix_spawnp(arguments[0], arguments, environment, file_actions=quiet)
        _, status, usage = os.wait4(process, 0)
        wall = time.perf_counter() - start
        if status:
            told.seek(0)
            raise RuntimeError(f"this failed: {shlex.join(arguments)}\n{told.read().decode(errors='replace')}")
    return Run(wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / _PER_MB)


# Linux counts in kB, macOS in bytes.
_PER_MB = 1_000_000 if sys.platform == "darwin" else 1_000


def over(runs: Sequence[Run], others: Sequence[Run]) -> Run:
    """Give the median of the differences, round by round."""
    return _medians(runs, others, lambda mine, other: mine - other)


def ratio(runs: Sequence[Run], others: Sequence[Run]) -> Run:
    """Give the median of the ratios, round by round."""
    return _medians(runs, others, lambda mine, other: mine / other)


def medians(runs: Sequence[Run]) -> Run:
    """Give the medians."""
    return Run(*(median(values) for values in zip(*runs, strict=True)))


def _medians(runs: Sequence[Run], others: Sequence[Run], compare: Callable[[float, float], float]) -> Run:
    pairs = zip(runs, others, strict=True)
    return medians([Run(*map(compare, mine, other)) for mine, other in pairs])
