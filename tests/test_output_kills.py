"""A run that is killed or that fails at any of its operations leaves a state from which the next one ends right."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[1]


def printed(*command: str | Path) -> list[str]:
    # Measuring coverage in each of a thousand processes would take longer than all else.
    environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
    done = subprocess.run([sys.executable, *command], env=environment, capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, ""), done.stdout
    return done.stdout.splitlines()


def test_every_operation_can_be_the_last(tmp_path: Path) -> None:
    *problems, operations = printed(ROOT / "tests/killing.py", tmp_path)
    assert problems == []
    assert int(operations.removesuffix(" operations")) > 30


def test_whole_runs_can_be_killed_at_any_moment() -> None:
    (line,) = printed(ROOT / "benchmarks/kills.py", "--count", "3", "--operations", "4")
    assert line.startswith("3 of 3 next runs were right")
