"""Copies of what was generated, by their hashes: what three-way merges start from. They are safe to delete."""

import os
import time
from collections.abc import Collection, Iterable
from contextlib import suppress
from pathlib import Path

from postwright import lock
from postwright.cache import cache_folder

MOST_BYTES = 64 * 1024 * 1024
MOST_PACKS = 200  # one a run that wrote


def keep(contents: Iterable[bytes]) -> None:
    """Keep copies of generated files, and forget the oldest ones; where that can't be done there are none."""
    from zipfile import ZIP_DEFLATED, ZipFile

    found = {lock.digest(content): content for content in contents}
    folder = _folder()
    pack = folder / f"{time.time_ns():020}-{os.getpid()}.zip"
    temporary = pack.with_suffix(".new")
    with suppress(OSError):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            with ZipFile(temporary, "w", ZIP_DEFLATED, compresslevel=1) as archive:
                for name, content in found.items():
                    archive.writestr(name, content)
            temporary.replace(pack)
        finally:
            temporary.unlink(missing_ok=True)
        _prune(folder)


def find(hashes: Collection[str]) -> bytes | None:
    """The content that has one of these hashes, if there is a copy."""
    from zipfile import BadZipFile, ZipFile
    from zlib import error as damaged

    for pack in _packs(_folder()):
        for name in hashes:
            with suppress(OSError, KeyError, BadZipFile, damaged, NotImplementedError), ZipFile(pack) as archive:
                content = archive.read(name)
                if lock.digest(content) == name:
                    return content
    return None


def _folder() -> Path:
    return cache_folder() / "generated"


def _packs(folder: Path) -> list[Path]:
    """All packs, the newest first."""
    return sorted(folder.glob("*.zip"), reverse=True)


def _prune(folder: Path) -> None:
    total = 0
    for number, pack in enumerate(_packs(folder)):
        total += pack.stat().st_size
        if number >= MOST_PACKS or (number and total > MOST_BYTES):
            pack.unlink(missing_ok=True)
