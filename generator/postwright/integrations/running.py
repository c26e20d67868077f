"""Runs `postwright generate` in the folder of the project that is built, and says what is generated there."""

import subprocess
import sys
from pathlib import Path

from postwright import lock
from postwright.config.finding import found
from postwright.config.reading import read
from postwright.targets import TARGETS


def generate(root: Path, config: str | None = None) -> None:
    """Generate what the configuration of a project asks for, the one found for `root` unless a file in it is named.

    What is wrong is told on standard error. Raises SystemExit if something can't be generated.
    """
    # Without -P, a folder of the project could take the place of a library.
    command = [sys.executable, "-P", "-m", "postwright", "generate", "--quiet"]
    if config is not None:
        command += ["--config", config]
    code = subprocess.run(command, cwd=root, check=False).returncode  # noqa: S603
    if code:
        raise SystemExit(f"Nothing was built, as `postwright generate` ended with exit code {code}.")


def generated_folders(root: Path, config: str | None = None) -> list[str]:
    """The generated folders of collections in a project, as paths relative to `root`, sorted; raises ConfigError."""
    path = found(root) if config is None else root / config
    entries = read(path, TARGETS, with_files=False) if path else []
    locks = {file.resolve() for entry in entries for file in entry.job.output.glob(f"*/{lock.NAME}")}
    top = root.resolve()
    return sorted(file.parent.relative_to(top).as_posix() for file in locks if file.is_relative_to(top))
