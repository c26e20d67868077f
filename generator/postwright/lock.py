"""The lock file's format: stable JSON that says which files of a folder are generated, and their hashes."""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from typing import cast

from postwright.paths import is_inside

NAME = "postwright.lock.json"


class LockError(Exception):
    """Bytes that are not a lock file, or one whose paths lead out of its folder."""


def digest(content: bytes) -> str:
    """The SHA-256 of a file's bytes, in hexadecimal."""
    return sha256(content).hexdigest()


def encode(entries: Mapping[str, object], files: Mapping[str, bytes]) -> bytes:
    """The lock file of a folder: entries in the order given, then each file's hash by its path in the folder."""
    hashes = {path: digest(files[path]) for path in sorted(files)}
    # ASCII only: names of a collection may hold lone surrogates and bidirectional controls.
    return (json.dumps({**entries, "files": hashes}, indent=2) + "\n").encode("ascii")


def with_merged(data: bytes, paths: Iterable[str]) -> bytes:
    """The same lock file, which also says that these files hold hand edits merged with what is generated."""
    document: dict[str, object] = json.loads(data)
    return (json.dumps({**document, "merged": sorted(paths)}, indent=2) + "\n").encode("ascii")


def recorded(data: bytes) -> dict[str, tuple[str, ...]]:
    """The hashes of each generated file, from a lock file that nobody vouches for; raises LockError.

    There is more than one hash only where the lock file holds a merge conflict: each of them is that of a generated
    file.
    """
    return hashes(documents(data))


def hashes(documents: Iterable[Mapping[str, object]]) -> dict[str, tuple[str, ...]]:
    """The hashes of each generated file, in what a lock file says; raises LockError."""
    found: dict[str, tuple[str, ...]] = {}
    for document in documents:
        for path, value in _files(document):
            found[path] = (*found.get(path, ()), *((value,) if value not in found.get(path, ()) else ()))
    return found


def merged(documents: Iterable[Mapping[str, object]]) -> frozenset[str]:
    """The files that hold hand edits merged with what was generated, in what a lock file says."""
    listed = [document.get("merged") for document in documents]
    paths = (path for paths in listed if isinstance(paths, list) for path in cast("list[object]", paths))
    return frozenset(path for path in paths if isinstance(path, str))


def conflict_line(data: bytes) -> int:
    """The line, from 1, on which the first merge conflict of a lock file begins; 0 if there is none."""
    if b"<<<<<<<" not in data:
        return 0
    return next((number for number, line in enumerate(data.splitlines(), 1) if line.startswith(b"<<<<<<<")), 0)


def documents(data: bytes) -> tuple[dict[str, object], ...]:
    """What a lock file says: once, or, where it holds a merge conflict, for each side that is whole, ours first.

    Raises LockError.
    """
    sides = (_parsed(side) for side in _sides(data))
    found = tuple(cast("dict[str, object]", document) for document in sides if isinstance(document, dict))
    if not found:
        raise LockError("no side of its merge conflict is JSON" if conflict_line(data) else "it is not a JSON object")
    return found


def _sides(data: bytes) -> tuple[bytes, ...]:
    """The text of both sides of merge conflicts, ours first; no line of a lock file begins as their marks do."""
    if not conflict_line(data):
        return (data,)
    ours, theirs = list[bytes](), list[bytes]()
    base = list[bytes]()
    sides = {b"<<<<<<<": (ours,), b"|||||||": (base,), b"=======": (theirs,), b">>>>>>>": (ours, theirs)}
    into: tuple[list[bytes], ...] = (ours, theirs)
    for line in data.splitlines():
        mark = sides.get(line[:7])
        if mark is None:
            for side in into:
                side.append(line)
        else:
            into = mark
    return b"\n".join(ours), b"\n".join(theirs)


def _parsed(data: bytes) -> object:
    try:
        return json.loads(data)
    except (ValueError, RecursionError):
        return None


def _files(document: Mapping[str, object]) -> Iterator[tuple[str, str]]:
    files = document.get("files")
    if not isinstance(files, dict):
        raise LockError('it has no object "files"')
    for path, value in cast("dict[str, object]", files).items():
        if not is_inside(path):
            raise LockError(f"it names {path!a}, which is not a path inside its folder")
        if not isinstance(value, str):
            raise LockError(f"it has no hash for {path!a}")
        yield path, value
