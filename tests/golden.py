"""The golden cases on disk: a collection, what is generated for it, what the command prints, and how to run it."""

import json
import shutil
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import NamedTuple, cast

import postwright
from postwright.lock import NAME

ROOT = Path(__file__).resolve().parents[1]
LOCK = NAME
CASES = ROOT / "tests" / "cases"
NAMES = sorted(folder.name for folder in CASES.iterdir() if folder.is_dir())
CORE = ROOT / "generator" / "postwright" / "runtime"


class Operation(NamedTuple):
    """An operation as the lock file names it: a Python attribute path, and a curl script's path in the output."""

    pointer: str
    name: str
    python: str
    curl: str


class Run(NamedTuple):
    """How a case is run, from its `run.json`.

    `variables` are set beside those that every case gets, `files` are put in the working folder, operations in `skip`
    are not called (with the reason), those in `refused` make the Python client raise an error that says this, and
    `digest` and `ntlm` make the server ask for that.
    """

    variables: Mapping[str, str] = {}
    files: Mapping[str, str] = {}
    skip: Mapping[str, str] = {}
    refused: Mapping[str, str] = {}
    digest: bool = False
    ntlm: bool = False


def collection_path(case: str) -> Path:
    """The collection of a case: a file, or the folder of a collection v3."""
    folder = CASES / case / "collection"
    return folder if folder.is_dir() else folder.with_suffix(".json")


def environment_paths(case: str) -> list[Path]:
    """The environments that a case is generated with."""
    return sorted((CASES / case / "environments").glob("*"))


def targets_of(case: str) -> tuple[str, ...]:
    """The targets that a case is generated for: those that its `targets.txt` names, or those made by default."""
    path = CASES / case / "targets.txt"
    return tuple(path.read_text().split()) if path.exists() else ("python", "curl")


@cache
def generated(case: str) -> Mapping[str, bytes]:
    """All that is generated for a case; kept, as several tests ask."""
    environments = environment_paths(case)
    return postwright.generate(collection_path(case), targets=targets_of(case), environments=environments)


def golden_part(files: Mapping[str, bytes]) -> dict[str, bytes]:
    """What a case keeps of the output: all but the runtime, which would be the same in each, and its hashes."""
    kept = {path: content for path, content in files.items() if not is_core(path)}
    return {path: _without_core(content) if path.endswith(LOCK) else content for path, content in kept.items()}


def is_core(path: str) -> bool:
    """Whether a generated file is one of the runtime's."""
    return "/_core/" in path


def _without_core(lock: bytes) -> bytes:
    entries = json.loads(lock)
    entries["files"] = {path: digest for path, digest in entries["files"].items() if not is_core(path)}
    return (json.dumps(entries, indent=2) + "\n").encode()


def expected_folder(case: str) -> Path:
    """Where the expected output of a case is."""
    return CASES / case / "expected"


def expected(case: str) -> dict[str, bytes]:
    """The expected output of a case, by path."""
    return read_files(expected_folder(case))


def read_files(folder: Path) -> dict[str, bytes]:
    """Every file below a folder, by its path there."""
    paths = (path for path in sorted(folder.rglob("*")) if path.is_file() and "__pycache__" not in path.parts)
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in paths}


def _lock(case: str) -> dict[str, object]:
    (path,) = expected_folder(case).glob(f"*/{LOCK}")
    return cast("dict[str, object]", json.loads(path.read_bytes()))


def variables(case: str) -> dict[str, dict[str, str]]:
    """What each target calls a variable in the environment, by Postman's name for it."""
    return cast("dict[str, dict[str, str]]", _lock(case)["variables"])


def operations(case: str) -> Iterator[Operation]:
    """The operations that are expected for a case, in the order of the collection."""
    for entry in cast("list[dict[str, dict[str, str]]]", _lock(case)["operations"]):
        names, files = entry["names"], entry["files"]
        yield Operation(cast("str", entry["pointer"]), cast("str", entry["name"]), names["python"], files["curl"])


def run_of(case: str) -> Run:
    """How a case is run."""
    path = CASES / case / "run.json"
    return Run(**json.loads(path.read_bytes())) if path.exists() else Run()


def package_folder(output: Path) -> Path:
    """The Python package generated into a folder."""
    (init,) = output.glob("*/python/*/__init__.py")
    return init.parent


def assemble(case: str, folder: Path, core: Path = CORE) -> str:
    """Put the expected package of a case into a folder, with the runtime linked into it; its name."""
    package = package_folder(expected_folder(case))
    shutil.copytree(package, folder / package.name, ignore=shutil.ignore_patterns("__pycache__"))
    (folder / package.name / "_core").symlink_to(core, target_is_directory=True)
    return package.name
