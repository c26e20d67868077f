"""Commands in processes that meet real faults: full and read-only disks, limits, missing rights, closed streams."""

import ctypes
import os
import resource
import subprocess
import sys
from collections.abc import Callable, Generator
from contextlib import contextmanager, suppress
from pathlib import Path

from killing import state
from plain_target import collection_file, request

_DROP_FROM_BOUNDING_SET = 24
_OVERRIDES = (1, 2)  # CAP_DAC_OVERRIDE and CAP_DAC_READ_SEARCH
_NOBODY = 65534


def as_everybody() -> None:
    """Be bound by the rights of files, which root is not: for the start of a process."""
    if os.geteuid():
        return
    libc = ctypes.CDLL(None)
    if any(libc.prctl(_DROP_FROM_BOUNDING_SET, capability, 0, 0, 0) for capability in _OVERRIDES):
        os.setuid(_NOBODY)


def limit(kind: int, most: int) -> Callable[[], None]:
    """Limit what a process can have of something: for its start."""
    return lambda: resource.setrlimit(kind, (most, most))


@contextmanager
def disk(folder: Path, size: str) -> Generator[bool]:
    """Mount a disk of that size on a folder; gives whether that is allowed."""
    folder.mkdir()
    mount = ["mount", "-t", "tmpfs", "-o", f"size={size}", "tmpfs", str(folder)]
    is_there = False
    with suppress(FileNotFoundError):
        is_there = subprocess.run(mount, capture_output=True, check=False).returncode == 0
    try:
        yield is_there
    finally:
        if is_there:
            subprocess.run(["umount", "--lazy", str(folder)], check=True)


def fill(folder: Path, *, room: int = 3 * 4096) -> None:
    """Leave so many bytes of room on a disk."""
    with suppress(OSError), (folder / "filler").open("wb", buffering=0) as file:
        while True:
            file.write(bytes(4096))
    os.truncate(folder / "filler", (folder / "filler").stat().st_size - room)


class Project:
    """A folder with output of a collection, which then changed: what comes next has much to write."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.environment = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE")}
        folder.mkdir(exist_ok=True)
        collection_file(folder / "shop.json", "Shop", *(request(f"Old {number}") for number in range(20)))
        assert self.run("generate", "shop.json", "-t", "curl").returncode == 0
        collection_file(folder / "shop.json", "Shop", *(request(f"New {number}", "https://b/") for number in range(60)))
        self.before = state(folder)

    def run(
        self, *arguments: str, start: Callable[[], None] | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Run a command in the folder, in a process that is started so, with these environment variables."""
        return subprocess.run(
            [sys.executable, "-m", "postwright", *arguments],
            cwd=self.folder,
            env={**self.environment, **variables},
            preexec_fn=start,
            capture_output=True,
            text=True,
            check=False,
        )

    def generate(
        self, *arguments: str, start: Callable[[], None] | None = None, **variables: str
    ) -> subprocess.CompletedProcess[str]:
        """Generate what changed."""
        return self.run("generate", "shop.json", "-t", "curl", *arguments, start=start, **variables)

    @property
    def is_as_it_was(self) -> bool:
        """Whether nothing in the folder is new, gone or changed."""
        return state(self.folder) == self.before
