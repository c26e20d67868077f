"""Generated files that git merged when it merged the branches on which they were generated."""

from collections.abc import Collection
from pathlib import Path

from postwright import lock
from postwright.output import copies
from postwright.output.merging import blobs

_MARKS = (b"<<<<<<< ", b"||||||| ", b"=======", b">>>>>>> ")


def is_generated_twice(path: Path, found: bytes, wanted: bytes, hashes: Collection[str]) -> bool:
    """Whether each line of a file is a mark of a conflict or was generated, now or on one of both sides.

    `hashes` are those that both sides of a conflict in the lock file have. Nobody loses anything of such a file.
    """
    lines = {line for line in found.splitlines() if not line.startswith(_MARKS)}.difference(wanted.splitlines())
    if not lines:
        return True
    known = {each: copy for each in hashes if (copy := copies.find((each,))) is not None}
    if len(known) < len(hashes):
        known |= {name: blob for blob in blobs(path) if (name := lock.digest(blob)) in hashes}
    return lines.issubset(line for content in known.values() for line in content.splitlines())
