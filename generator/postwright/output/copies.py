"""Copies of what was generated, by their hashes: what three-way merges start from. They are safe to delete."""

import json
import os
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from postwright import lock
from postwright.cache import cache_folder

MOST_BYTES = 64 * 1024 * 1024
MOST_PACKS = 200  # one for each run that wrote
_SUFFIX = ".pack"


def keep(contents: Iterable[bytes]) -> None:
    """Keep copies of generated files, and forget the oldest ones; where that can't be done there are none."""
    import zlib

    found = {lock.digest(content): content for content in contents}
    index = json.dumps({name: len(content) for name, content in found.items()})
    folder = _folder()
    pack = folder / f"{time.time_ns():020}-{os.getpid()}{_SUFFIX}"
    temporary = pack.with_suffix(".new")
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            # All as one: a thousand small files take twenty times as long to compress and store on their own.
            temporary.write_bytes(index.encode("ascii") + b"\n" + zlib.compress(b"".join(found.values()), 1))
            temporary.replace(pack)
        finally:
            temporary.unlink(missing_ok=True)
        _prune(folder)


def find(hashes: Collection[str]) -> bytes | None:
    """The content that has one of these hashes, if there is a copy."""
    return next((found for pack in _packs(_folder()) if (found := _unpacked(pack, hashes)) is not None), None)


def _unpacked(pack: Path, hashes: Collection[str]) -> bytes | None:
    """The content in a pack that has one of these hashes; None if there is none, or the pack is damaged."""
    import zlib

    with suppress(OSError, ValueError, TypeError, AttributeError, RecursionError, zlib.error), pack.open("rb") as file:
        start = 0
        for name, length in json.loads(file.readline()).items():
            if name in hashes:
                content = zlib.decompress(file.read())[start : start + length]
                return content if lock.digest(content) == name else None
            start += length
    return None


def _folder() -> Path:
    return cache_folder() / "generated"


def _packs(folder: Path) -> list[Path]:
    """All packs, the newest first."""
    return sorted(folder.glob(f"*{_SUFFIX}"), reverse=True)


def _prune(folder: Path) -> None:
    total = 0
    for number, pack in enumerate(_packs(folder)):
        total += pack.stat().st_size
        if number >= MOST_PACKS or (number and total > MOST_BYTES):
            pack.unlink(missing_ok=True)
