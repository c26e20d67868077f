"""Other programs that make code of collections: where they are, how to get them, and the commands that run them.

    python benchmarks/peers.py FOLDER

installs them into a folder.
"""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from processes import Command, run

SNIPPETS = "postman-code-generators"
CLIENT = "openapi-python-client"
CONVERTER = "postman2openapi"
_HERE = Path(__file__).parent
_PACKAGES = (SNIPPETS, "postman-collection", CONVERTER)


def install(folder: Path) -> None:
    """Install what is not there: packages of npm, and a virtual environment with those of PyPI."""
    folder.mkdir(parents=True, exist_ok=True)
    for command in (*_npm(folder), *_pip(folder)):
        run(Command(command))


def _npm(folder: Path) -> Iterator[Sequence[str]]:
    if not _has_snippets(folder):
        (folder / "package.json").write_text('{"private": true}\n', encoding="utf-8")
        yield ("npm", "install", "--silent", "--ignore-scripts", "--prefix", str(folder), *_PACKAGES)
        # The generators of single languages come with a script of the package.
        yield ("node", str(folder / "node_modules" / SNIPPETS / "npm" / "deepinstall.js"))


def _pip(folder: Path) -> Iterator[Sequence[str]]:
    if not _client(folder).exists():
        environment = folder / "environment"
        yield (sys.executable, "-m", "venv", str(environment))
        yield (str(environment / "bin" / "python"), "-m", "pip", "install", "--quiet", CLIENT)


def snippets(packages: Path, collection: Path) -> Command | None:
    """Making the curl and the Python snippet of all requests in one process; None if that is not installed."""
    output = collection.with_suffix(".snippets")
    return _snippets(packages, ("node", *_script(packages, collection, output)), output)


def snippets_one_by_one(packages: Path, collection: Path, requests: int) -> Command | None:
    """Making both snippets of the first requests, in a process for each; None if that is not installed."""
    output = collection.with_suffix(".one-by-one")
    loop = f'for number in $(seq 0 {requests - 1}); do node "$@" $number || exit 1; done'
    return _snippets(packages, ("sh", "-c", loop, "sh", *_script(packages, collection, output)), output)


def _script(packages: Path, collection: Path, output: Path) -> tuple[str, ...]:
    return (str(_HERE / "snippets.js"), str(packages), str(collection), str(output))


def _snippets(packages: Path, arguments: Sequence[str], output: Path) -> Command | None:
    def empty() -> None:
        shutil.rmtree(output, ignore_errors=True)
        output.mkdir()

    return Command(arguments, prepare=empty) if _has_snippets(packages) else None


def client(packages: Path, collection: Path) -> Command | None:
    """Making the client of the OpenAPI description that a collection is converted to; None if not installed."""
    description, output = collection.with_suffix(".openapi"), collection.with_suffix(".client")
    if not (_client(packages).exists() and _has_snippets(packages)):
        return None
    if not description.exists():
        run(Command(("node", str(_HERE / "openapi.js"), str(packages), str(collection), str(description))))
    arguments = ("generate", "--meta", "none", "--path", str(description), "--output-path", str(output))
    # It calls ruff, by its name.
    path = f"{_client(packages).parent}{os.pathsep}{os.environ['PATH']}"
    return Command((str(_client(packages)), *arguments), {"PATH": path}, lambda: shutil.rmtree(output, True))


def _client(folder: Path) -> Path:
    return folder / "environment" / "bin" / CLIENT


def _has_snippets(folder: Path) -> bool:
    return all((folder / "node_modules" / package).is_dir() for package in _PACKAGES)


if __name__ == "__main__":
    install(Path(sys.argv[1]).resolve())
