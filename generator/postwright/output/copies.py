"""Copies of what was generated, by their hashes: what three-way merges start from. They are safe to delete."""

import json
import os
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from postwright import lock
from postwright.cache import cache_folder
from postwright.whole import write_whole

MOST_BYTES = 64 * 1024 * 1024
_MOST_UNPACKED = 16 * MOST_BYTES
MOST_PACKS = 200  # one for each run that wrote
_SUFFIX = ".pack"


def keep(contents: Iterable[bytes]) -> None:
    """Keep copies of generated files, and forget the oldest ones; where that can't be done there are none."""
    import zlib

    found = {lock.digest(content): content for content in contents}
    index = json.dumps({name: len(content) for name, content in found.items()})
    with suppress(OSError):
        folder = _folder()
        # All as one: a thousand small files take twenty times as long to compress and store on their own.
        packed = zlib.compress(b"".join(found.values()), 1)
        write_whole(folder / f"{time.time_ns():020}-{os.getpid()}{_SUFFIX}", (index.encode("ascii"), b"\n", packed))
        _prune(folder)


def find(hashes: Collection[str]) -> bytes | None:
    """The content that has one of these hashes, if there is a copy."""
    with suppress(OSError):
        return next((found for pack in _packs(_folder()) if (found := _unpacked(pack, hashes)) is not None), None)
    return None


def _unpacked(pack: Path, hashes: Collection[str]) -> bytes | None:
    """The content in a pack that has one of these hashes; None if there is none, or the pack is damaged."""
    import zlib

    with suppress(OSError, ValueError, TypeError, AttributeError, RecursionError, zlib.error), pack.open("rb") as file:
        start = 0
        for name, length in json.loads(file.readline()).items():
            if name in hashes:
                # A few bytes of a pack that somebody made can become more than there is memory for. 0 is no limit.
                most = max(1, min(start + length, _MOST_UNPACKED))
                content = zlib.decompressobj().decompress(file.read(), most)[start : start + length]
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
