"""Generates hostile collections into a folder, beside canaries that show if any of their text is run."""

import compileall
import json
import shutil
import stat
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import postwright
from golden import CORE
from hostile.attacks import Attack

CONTENT = "content of the canary"
SECRET = "value of the environment that nobody may send"
TOOLS = "awk basename cat date dd iconv od sed sh tr uuidgen printf uname".split()
_PWNED = '#!/bin/sh\n: >"{marks}/pwned-$$"\n'
# Keeps its arguments and what it is given to read.
_CURL = """#!/bin/sh
printf '%s\\0' "$@" '--end' >>'{record}'
case "$*" in *@-*) cat >>'{record}' ;; esac
"""


class Canaries(NamedTuple):
    """The folder of a run: a secret file in a home, `pwned` and a curl that records on the PATH, and their marks."""

    root: Path

    @property
    def file(self) -> Path:
        """What nobody may open."""
        return self.root / "home" / "canary.txt"

    @property
    def marks(self) -> Path:
        """What `pwned` leaves a mark in."""
        return self.root / "marks"

    @property
    def record(self) -> Path:
        """What the recording curl writes."""
        return self.root / "record"

    def environment(self, programs: str, **variables: str) -> dict[str, str]:
        """The variables of a watched process, with the programs of a folder on the PATH."""
        return {"PATH": str(self.root / programs), "HOME": str(self.file.parent), "SECRET_CANARY": SECRET, **variables}

    def findings(self) -> list[str]:
        """What was touched."""
        found = [f"{mark.name} was run" for mark in self.marks.iterdir()]
        found += [] if self.file.read_text() == CONTENT else ["the canary was changed"]
        return found + [f"{path} is there" for path in self.file.parent.iterdir() if path != self.file]


class Made(NamedTuple):
    """What was generated for an attack, and what its lock file says."""

    attack: Attack
    folder: Path
    lock: dict[str, Any]

    @property
    def name(self) -> str:
        """What the attack is called."""
        return self.attack.name

    @property
    def package(self) -> Path:
        """The folder of the Python package."""
        (client,) = self.folder.glob("*/python/*/_client.py")
        return client.parent


def canaries(root: Path) -> Canaries:
    """A new folder of canaries."""
    made = Canaries(root)
    for folder in (made.file.parent, made.marks, root / "recording", root / "real"):
        folder.mkdir(parents=True)
    made.file.write_text(CONTENT)
    for programs in ("recording", "real"):
        _program(root / programs / "pwned", _PWNED.format(marks=made.marks))
        for tool in TOOLS:
            if found := shutil.which(tool):
                (root / programs / tool).symlink_to(found)
    _program(root / "recording" / "curl", _CURL.format(record=made.record))
    (root / "real" / "curl").symlink_to(shutil.which("curl") or "/usr/bin/curl")
    return made


def make(attacks: Iterable[Attack], where: Canaries) -> list[Made]:
    """Generate the attacks, each into a folder of its own; all share the runtime, compiled once."""
    core = where.root / "core"
    shutil.copytree(CORE, core, ignore=shutil.ignore_patterns("__pycache__"))
    compileall.compile_dir(core, quiet=1)
    return [_make(attack, number, where, core) for number, attack in enumerate(attacks)]


def _make(attack: Attack, number: int, where: Canaries, core: Path) -> Made:
    folder = where.root / "made" / str(number)
    inputs = [
        _write(document, folder / f"{n}.json", where)
        for n, document in enumerate((attack.document, *attack.environments))
    ]
    files = postwright.generate(inputs[0], targets=["python", "curl", "pytest"], environments=inputs[1:])
    for name, content in files.items():
        if "/_core/" not in name:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_bytes(content)
    (lock,) = (json.loads(content) for name, content in files.items() if name.endswith("postwright.lock.json"))
    made = Made(attack, folder, lock)
    (made.package / "_core").symlink_to(core, target_is_directory=True)
    return made


def _write(document: Any, path: Path, where: Canaries) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(document).replace("CANARY", str(where.file)))
    return path


def _program(path: Path, source: str) -> None:
    path.write_text(source)
    path.chmod(path.stat().st_mode | stat.S_IXUSR)


def plan(made: Iterable[Made], where: Canaries) -> Path:
    """The file that tells a child what to use."""
    packages = [
        {
            "folder": str(each.package.parent),
            "package": each.package.name,
            "methods": [entry["names"]["python"] for entry in each.lock["operations"]],
            "suite": str(next(each.folder.glob("*/pytest"))),
        }
        for each in made
    ]
    path = where.root / "plan.json"
    whole = {"folder": str(where.root / "made"), "core": str(where.root / "core"), "packages": packages}
    path.write_text(json.dumps(whole))
    return path
