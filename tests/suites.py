"""Writes generated suites of tests into a folder, and runs them as their users would, in a process of their own."""

import os
import re
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import NamedTuple

_RESULT = re.compile(r"^(\S+\.py::\S+) (PASSED|FAILED|SKIPPED|ERROR)", re.MULTILINE)
_REASON = re.compile(r"^SKIPPED \[\d+\] \S+: (.*)$", re.MULTILINE)


class Ran(NamedTuple):
    """What came of a run: the outcome of each test in the order of the run, why some were skipped, what was printed."""

    outcomes: dict[str, str]
    reasons: list[str]
    printed: str

    @property
    def failed(self) -> list[str]:
        """The tests that neither passed nor were skipped."""
        return [name for name, outcome in self.outcomes.items() if outcome not in ("PASSED", "SKIPPED")]

    @property
    def passed(self) -> list[str]:
        """The tests that passed, by the names of their functions."""
        return [name.rpartition("::")[2] for name, outcome in self.outcomes.items() if outcome == "PASSED"]


def write(files: Mapping[str, bytes], folder: Path) -> Path:
    """Write what was generated for a collection; the folder of its suite."""
    for name, content in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    (suite,) = folder.glob("*/pytest")
    return suite


def run(suite: Path, *arguments: str, **variables: str) -> Ran:
    """Run a suite in its folder, any warning being an error; `variables` are those of the process."""
    environment = {
        name: value for name, value in os.environ.items() if not name.startswith(("PYTEST", "PYTHON", "BASE"))
    }
    result = subprocess.run(
        [
            sys.executable,
            "-m",
            "pytest",
            "-v",
            "-rs",
            "--no-header",
            "-p",
            "no:cacheprovider",
            "-W",
            "error",
            *arguments,
        ],
        cwd=suite,
        env=environment | variables | {"PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "COLUMNS": "1000"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    printed = result.stdout + result.stderr
    ran = Ran(dict(_RESULT.findall(printed)), _REASON.findall(printed), printed)
    assert result.returncode == (1 if ran.failed else 0), printed
    return ran
