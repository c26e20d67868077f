"""Signals that stop a run: at each of its steps all is undone, or done, and nothing is left."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from itertools import count
from pathlib import Path
from typing import Literal

import pytest

from faults import Project
from killing import NEW, OLD, OTHER, state, state_of, stopped, write
from plain_target import collection_file, request
from postwright.output.waiting import undisturbed

PATIENCE = 120.0
SIDE_BY_SIDE = """
from postwright.cli import main, side_by_side
side_by_side._WORTH_A_PROCESS = 0
side_by_side._cores = lambda: 2
if __name__ == "__main__":
    main()
"""


@pytest.mark.parametrize("stop", ["interrupt", "interrupts"])
def test_ctrl_c_at_each_step(tmp_path: Path, stop: Literal["interrupt", "interrupts"]) -> None:
    root = tmp_path / "root"
    write(root, OLD)
    before, after = state(root), state_of(NEW, OTHER)
    for number in count(1):
        code = stopped(root, lambda: write(root, NEW, OTHER), number, stop)
        found = state(root)
        if found == after:
            assert number > 20
            break
        assert found == before, (number, sorted(set(found) ^ set(before)))
        assert code == 130


def started(folder: Path, *arguments: str, start: Callable[[], object] | None = None) -> subprocess.Popen[str]:
    """Start a command on a collection that never comes, and wait until it is read."""
    os.mkfifo(folder / "pipe")
    process = subprocess.Popen(
        [sys.executable, "-m", "postwright", *arguments, "pipe"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        cwd=folder,
        text=True,
        preexec_fn=start,
    )
    os.open(folder / "pipe", os.O_WRONLY)
    return process


@pytest.mark.parametrize("command", ["generate", "list", "lint"])
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_while_it_reads(tmp_path: Path, number: signal.Signals, command: str) -> None:
    process = started(tmp_path, command)
    process.send_signal(number)
    out, told = process.communicate(timeout=PATIENCE)
    assert (process.returncode, out) == (128 + number, "")
    assert told == ("\nInterrupted.\n" if number == signal.SIGINT else f"Stopped by {number.name}.\n")
    assert [path.name for path in tmp_path.iterdir()] == ["pipe"]


def test_a_signal_that_is_to_be_ignored_is(tmp_path: Path) -> None:
    process = started(tmp_path, "list", start=lambda: signal.signal(signal.SIGHUP, signal.SIG_IGN))
    process.send_signal(signal.SIGHUP)
    process.send_signal(signal.SIGTERM)
    process.communicate(timeout=PATIENCE)
    assert process.returncode == 128 + signal.SIGTERM


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
@pytest.mark.parametrize("pause", [0, 0.002, 0.005, 0.02])
def test_a_signal_while_it_writes(tmp_path: Path, number: signal.Signals, pause: float) -> None:
    project = Project(tmp_path / "project")
    process = subprocess.Popen(
        [sys.executable, "-m", "postwright", "generate", "shop.json", "-t", "curl"],
        stderr=subprocess.PIPE,
        cwd=project.folder,
        text=True,
    )
    while process.poll() is None and not (project.folder / "generated/.postwright-staging").exists():
        time.sleep(0.0005)
    time.sleep(pause)
    process.send_signal(number)
    _, told = process.communicate(timeout=PATIENCE)
    # While Python itself is cleaning up, it ignores what a signal raises, and says so.
    assert "Traceback" not in told or told.startswith("Exception ignored in")
    assert process.returncode in (0, 128 + number)
    assert not list(project.folder.rglob(".postwright*"))
    if not project.is_as_it_was:
        assert project.generate("--check").returncode == 0


def test_ctrl_c_ends_processes_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "run.py").write_text(SIDE_BY_SIDE)
    names = [
        collection_file(tmp_path / f"{name}.json", name, *(request(f"Number {number}") for number in range(3000)))
        for name in "AB"
    ]
    command = [sys.executable, "run.py", "generate", *names]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, cwd=tmp_path, text=True, start_new_session=True)
    children = Path(f"/proc/{process.pid}/task/{process.pid}/children")
    end = time.monotonic() + PATIENCE
    while len(children.read_text().split()) < 3 and time.monotonic() < end:  # one more keeps track of resources
        time.sleep(0.01)
    os.killpg(process.pid, signal.SIGINT)
    _, told = process.communicate(timeout=PATIENCE)
    assert (process.returncode, told) == (130, "\nInterrupted.\n")
    assert not (tmp_path / "generated").exists()


def test_signals_wait_while_things_are_put_in_order() -> None:
    done: list[str] = []
    before = signal.getsignal(signal.SIGINT)

    def work() -> None:
        with undisturbed() as heed:
            heed()
            for number in (signal.SIGINT, signal.SIGINT):
                os.kill(os.getpid(), number)
            done.append("in order")
            heed()
            done.append("never")

    with pytest.raises(KeyboardInterrupt):
        work()
    assert done == ["in order"]
    assert signal.getsignal(signal.SIGINT) is before


def test_other_threads_have_no_signals_to_wait_for() -> None:
    done: list[str] = []

    def work() -> None:
        with undisturbed() as heed:
            heed()
            done.append("in order")

    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    assert done == ["in order"]
