"""The lock file's format: stable JSON that says which files of a folder are generated, and their hashes."""

import json
from collections.abc import Mapping
from hashlib import sha256
from typing import cast

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


def recorded(data: bytes) -> dict[str, str]:
    """The hash of each generated file, from a lock file that nobody vouches for; raises LockError."""
    try:
        document: object = json.loads(data)
    except (ValueError, RecursionError):
        raise LockError("it is not JSON") from None
    files = cast("dict[str, object]", document).get("files") if isinstance(document, dict) else None
    if not isinstance(files, dict):
        raise LockError('it has no object "files"')
    return dict(_checked(path, value) for path, value in cast("dict[str, object]", files).items())


def _checked(path: str, value: object) -> tuple[str, str]:
    if not is_inside(path):
        raise LockError(f"it names {path!a}, which is not a path inside its folder")
    if not isinstance(value, str):
        raise LockError(f"it has no hash for {path!a}")
    return path, value


def is_inside(path: str) -> bool:
    """Whether a path is relative, in plain POSIX form and stays in its folder on every system."""
    steps = path.split("/")
    return path.isprintable() and not {"\\", ":"} & {*path} and not {"", ".", ".."} & {*steps}
