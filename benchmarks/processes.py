"""Times whole processes side by side: a round runs each of them once, so that all see the same machine."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import NamedTuple


class Script(NamedTuple):
    """Python source to be run, and the folders in front of its path."""

    source: str
    path: Sequence[Path] = ()


class Run(NamedTuple):
    """The milliseconds of a process: on the clock, and of processor time."""

    wall: float
    cpu: float


def rounds(scripts: Mapping[str, Script], count: int) -> dict[str, list[Run]]:
    """Run each script once without counting, and then `count` rounds of them all."""
    for script in scripts.values():
        _run(script)
    runs: dict[str, list[Run]] = {name: [] for name in scripts}
    for _ in range(count):
        for name, script in scripts.items():
            runs[name].append(_run(script))
    return runs


def _run(script: Script) -> Run:
    path = os.pathsep.join(map(str, script.path))
    environment = {**os.environ, "PYTHONPATH": path, "PYTHONDONTWRITEBYTECODE": ""}
    start = time.perf_counter()
    process = os.posix_spawn(sys.executable, [sys.executable, "-c", script.source], environment)
    _, status, usage = os.wait4(process, 0)
    wall = time.perf_counter() - start
    if status:
        raise RuntimeError(f"this failed:\n{script.source}")
    return Run(wall * 1000, (usage.ru_utime + usage.ru_stime) * 1000)


def over(runs: Sequence[Run], others: Sequence[Run]) -> Run:
    """Give the median of the differences, round by round."""
    pairs = list(zip(runs, others, strict=True))
    return Run(median(a.wall - b.wall for a, b in pairs), median(a.cpu - b.cpu for a, b in pairs))


def ratio(runs: Sequence[Run], others: Sequence[Run]) -> Run:
    """Give the median of the ratios, round by round."""
    pairs = list(zip(runs, others, strict=True))
    return Run(median(a.wall / b.wall for a, b in pairs), median(a.cpu / b.cpu for a, b in pairs))


def medians(runs: Sequence[Run]) -> Run:
    """Give the medians."""
    return Run(median(run.wall for run in runs), median(run.cpu for run in runs))
