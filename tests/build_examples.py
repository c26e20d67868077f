"""Copies the examples of docs/build into empty folders, and runs there what their pages print."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import pytest
from filelock import FileLock

ROOT = Path(__file__).resolve().parents[1]
PAGES = ROOT / "docs" / "build"
COLLECTION = "collections/shop.postman_collection.json"
BROKEN = "[json]"  # the code of the problem that a collection cut in half has
LISTED = "[{'id': 1, 'name': 'Lamp', 'price': 40}, {'id': 2, 'name': 'Vase', 'price': 25}]"
_TOOLS = ("cmake", "ninja", "nox", "pre-commit", "tox")
# What pages install, or builds in environments of their own.
_INSTALLED = ("build", "editables", "hatchling", "httpx2>=2.5,<3", "pytest", "setuptools")
_BLOCK = re.compile(r"^```(\w*)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def commands(tool: str) -> list[str]:
    """The blocks of shell commands on a page, in order."""
    return [text for language, text in _blocks(tool) if language == "sh"]


def shown(tool: str) -> list[str]:
    """The other blocks on a page: what it shows of its example."""
    return [text for language, text in _blocks(tool) if language != "sh"]


def _blocks(tool: str) -> list[tuple[str, str]]:
    return _BLOCK.findall((PAGES / f"{tool}.md").read_text(encoding="utf-8"))


@dataclass(frozen=True, slots=True)
class Example:
    """A copy of an example, and the environment in which its commands are run."""

    folder: Path
    environment: dict[str, str]

    def run(self, script: str, *, code: int = 0) -> str:
        """Run shell commands up to the first that fails; all that they print. `code` is how they have to end."""
        found = subprocess.run(
            ("sh", "-ec", script),
            cwd=self.folder,
            env=self.environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            encoding="utf-8",
            timeout=200,
            check=False,
        )
        assert found.returncode == code or (code and found.returncode), found.stdout
        return found.stdout

    def fail(self, script: str) -> str:
        """Run shell commands that have to fail; all that they print."""
        return self.run(script, code=1)

    def rename_operation(self, name: str) -> None:
        """Change the collection: its second operation gets another name."""
        path = self.folder / COLLECTION
        collection = json.loads(path.read_text())
        collection["item"][1]["name"] = name
        path.write_text(json.dumps(collection))

    def break_collection(self) -> None:
        """Cut the collection in half."""
        path = self.folder / COLLECTION
        path.write_text(path.read_text()[:300])

    def seen(self) -> dict[str, int]:
        """When each generated file was last written, by its path."""
        files = (path for path in (self.folder / "generated").rglob("*") if path.is_file())
        return {str(path.relative_to(self.folder)): path.stat().st_mtime_ns for path in files}


Start = Callable[[str], Example]


@pytest.fixture(scope="session")
def wheels(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with wheels of Postwright as it is here and of all that examples install, one for all processes."""
    base = tmp_path_factory.getbasetemp()
    folder = (base.parent if "PYTEST_XDIST_WORKER" in os.environ else base) / "wheels"
    with FileLock(f"{folder}.lock"):
        if not folder.exists():
            made = folder.with_name("wheels-in-the-making")
            command = (sys.executable, "-m", "pip", "wheel", "-q", "-w", made, ROOT, *_INSTALLED)
            subprocess.run(command, check=True, capture_output=True, timeout=200)
            made.rename(folder)
    return folder


@pytest.fixture
def start(tmp_path: Path, wheels: Path) -> Start:
    """Copies an example into an empty folder, with a new virtual environment active, to install from the wheels."""
    return lambda tool: started(tool, tmp_path, wheels)


def started(tool: str, base: Path, wheels: Path) -> Example:
    """A copy of an example in a new folder below `base`."""
    folder = base / tool
    shutil.copytree(PAGES / tool, folder, ignore=shutil.ignore_patterns("generated"))
    virtual = base / "environment"
    subprocess.run((sys.executable, "-m", "virtualenv", "-q", "--no-periodic-update", virtual), check=True, timeout=100)
    return Example(folder, _environment(base, virtual, wheels))


def _environment(base: Path, virtual: Path, wheels: Path) -> dict[str, str]:
    """Variables by which an environment is active, tools are found, and pip installs from the wheels alone."""
    own = Path(sys.executable).parent
    tools = base / "tools"
    tools.mkdir()
    for name in _TOOLS:
        (tools / name).symlink_to(own / name)
    rest = [part for part in os.environ["PATH"].split(os.pathsep) if Path(part) != own]
    kept = {name: os.environ[name] for name in ("LANG", "TMPDIR") if name in os.environ}
    return {
        **kept,
        "HOME": str(base),
        "GIT_CONFIG_NOSYSTEM": "1",
        **{f"GIT_{role}_{part}": "ci@example.com" for role in ("AUTHOR", "COMMITTER") for part in ("NAME", "EMAIL")},
        "PATH": os.pathsep.join((str(virtual / "bin"), str(tools), *rest)),
        "VIRTUAL_ENV": str(virtual),
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_DISABLE_PIP_VERSION_CHECK": "1",
        "PIP_FIND_LINKS": str(wheels),
        "PIP_NO_COMPILE": "1",
        "PIP_NO_INDEX": "1",
    }
