"""Looks for the collections and environments in a folder, for the first configuration of a project."""

import os
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from postwright import lock
from postwright.errors import CollectionError

MOST_FILES = 20_000
MOST_BYTES = 100_000_000
MOST_FOUND = 500

_FOREIGN = {"node_modules", "__pycache__", "site-packages"}
_SUFFIXES = (".json", ".yaml", ".yml")
_REQUESTS = (".request.yaml", ".request.yml")
# A file without any of these is neither a collection nor an environment, and need not be parsed to know it.
_SIGNS = (b'"item"', b'"requests"', b'"collection', b'"values"', b"values:", b"$kind")


@dataclass(frozen=True, slots=True, kw_only=True)
class Found:
    """A collection: its path from the folder that was looked through, its name, and which of several it is there."""

    path: str
    name: str
    chosen: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Discovery:
    """What was found; not `complete` if there was more than is looked at."""

    collections: tuple[Found, ...]
    environments: tuple[str, ...]
    complete: bool


def discover(top: Path) -> Discovery:
    """Look through a folder; hidden folders, installed packages, generated output and huge files are passed by."""
    collections: list[Found] = []
    environments: list[str] = []
    for seen, path in enumerate(_candidates(top)):
        if seen >= MOST_FILES or len(collections) >= MOST_FOUND:
            return Discovery(collections=tuple(collections), environments=tuple(environments), complete=False)
        found = list(_collections(top, path))
        collections += found
        if not found and (top / path).is_file() and _is_environment(top / path):
            environments.append(path)
    return Discovery(collections=tuple(collections), environments=tuple(environments), complete=True)


def _candidates(top: Path) -> Iterator[str]:
    """Files and folders that can be collections or environments, by their paths, sorted."""
    for folder, inner, files in os.walk(top):
        path = Path(folder).relative_to(top)
        inner[:] = sorted(name for name in inner if not name.startswith(".") and name not in _FOREIGN)
        if lock.NAME in files or "pyvenv.cfg" in files:
            inner.clear()
        elif _is_v3(Path(folder), files):
            inner.clear()
            yield from _printable(path.as_posix())
        else:
            names = (name for name in sorted(files) if name.endswith(_SUFFIXES) and _may_be_read(Path(folder, name)))
            for name in names:
                yield from _printable((path / name).as_posix())


def _printable(path: str) -> Iterator[str]:
    # Of a name that is no text nothing can be written into a file.
    if path.isprintable():
        yield path


def _is_v3(folder: Path, files: list[str]) -> bool:
    resources = folder / ".resources"
    is_defined = any((resources / f"definition{suffix}").is_file() for suffix in (".yaml", ".yml"))
    return is_defined or any(name.endswith(_REQUESTS) for name in files)


def _may_be_read(path: Path) -> bool:
    try:
        if not path.is_file() or path.stat().st_size > MOST_BYTES:
            return False
        data = path.read_bytes()
    except OSError:
        return False
    return any(sign in data for sign in _SIGNS)


def _collections(top: Path, path: str) -> Iterator[Found]:
    try:
        yield Found(path=path, name=_name(top / path, None))
    except CollectionError as error:
        if error.problems[0].code == "several-collections":
            yield from _several(top, path)


def _several(top: Path, path: str) -> Iterator[Found]:
    names: list[str] = []
    try:
        while len(names) < MOST_FOUND:
            names.append(_name(top / path, str(len(names) + 1)))
    except CollectionError:
        folded = [name.casefold() for name in names]
        for number, name in enumerate(names, 1):
            is_own = folded.count(name.casefold()) == 1 and not name.isdecimal()
            yield Found(path=path, name=name, chosen=name if is_own and name.isprintable() else str(number))


def _name(path: Path, chosen: str | None) -> str:
    from postwright.reader import read

    return read(path, collection=chosen).name


def _is_environment(path: Path) -> bool:
    from postwright.reader.environments import read

    try:
        read(path)
    except CollectionError:
        return False
    return True
