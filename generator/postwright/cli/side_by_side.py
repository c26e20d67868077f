"""Collections that are read and built side by side, each in a process of its own, where that is quicker."""

import os
from collections.abc import Callable, Generator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from postwright.config import Job

_Result = TypeVar("_Result")

# Bytes of collections that take longer to build than a process takes to start.
_WORTH_A_PROCESS = 1_500_000


def processes(jobs: Sequence[Job]) -> int:
    """How many processes are worth it: one if there is no other core, or little to do beside the largest job."""
    sizes = sorted(_size(Path(job.source)) for job in jobs)
    others = sum(sizes[:-1])
    return 1 if others < _WORTH_A_PROCESS else min(len(jobs), _cores())


def mapped(work: Callable[[Job], _Result | None], jobs: Sequence[Job], count: int) -> list[_Result | None]:
    """What the work, which is sent to processes, makes of each job; None for all if they can't be had."""
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool
    from multiprocessing import active_children, get_context

    # Forked processes would share threads and locks in an unknown state.
    with ProcessPoolExecutor(count, mp_context=get_context("spawn")) as pool:
        try:
            with _without_interrupts():
                results = pool.map(work, jobs)
            return list(results)
        except (BrokenProcessPool, OSError):
            return [None] * len(jobs)
        except BaseException:
            # Nobody waits for what they make.
            for process in active_children():
                process.terminate()
            raise


@contextmanager
def _without_interrupts() -> Generator[None]:
    """Start processes that Ctrl-C does not reach: it is for this one, which ends them."""
    import signal

    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _cores() -> int:
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _size(path: Path) -> int:
    try:
        if path.is_dir():
            return sum(inner.stat().st_size for inner in path.rglob("*") if inner.is_file())
        return path.stat().st_size
    except OSError:
        return 0
