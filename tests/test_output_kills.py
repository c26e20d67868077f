"""A run that is killed or that fails at any of its operations leaves a state from which the next one ends right."""

import subprocess
import sys
from pathlib import Path


def test_every_operation_can_be_the_last(tmp_path: Path) -> None:
    script = Path(__file__).with_name("killing.py")
    done = subprocess.run([sys.executable, script, tmp_path], capture_output=True, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")
    *problems, operations = done.stdout.splitlines()
    assert problems == []
    assert int(operations.removesuffix(" operations")) > 30
