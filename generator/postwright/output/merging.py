"""Merges hand edits with what is generated now, by git: from what was generated last, to what each side made of it."""

import shutil
import subprocess
import tempfile
from collections.abc import Collection, Iterator
from pathlib import Path

from postwright import lock
from postwright.output import copies
from postwright.output.comparing import Changes
from postwright.output.folders import OutputError, content, has_marks

# A folder of files that were committed can pass for a repository without a work tree, and its configuration names
# programs for git to run. One that is meant is named by the environment variable GIT_DIR.
GIT = ("git", "-c", "safe.bareRepository=explicit")

_LABELS = ("edited", "generated before", "generated now")
_MOST_CONFLICTS = 127  # git's exit code counts them up to here; what is more is a failure
_MOST_REVISIONS = 500


def merges_of(changes: Changes) -> dict[str, bytes]:
    """What merging makes of each edited file, by path.

    Raises OutputError if that can't be done: without git, without what was generated last, or with conflicts of an
    earlier merge that are still there.
    """
    if shutil.which("git") is None:
        raise OutputError("git is not installed, which merges: install it, or overwrite with --force")
    edited = {path: content(changes.root / path) for path in changes.edited}
    _refuse_unreadable(changes, [path for path, found in edited.items() if found is None])
    _refuse_conflicts(changes, [path for path, found in edited.items() if found and has_marks(found)])
    bases = {path: _base(changes.root / path, changes.generated[path]) for path in edited}
    _refuse_baseless(changes, [path for path, base in bases.items() if base is None])
    return {
        path: _merged(changes.root / path, ours or b"", bases[path] or b"", changes.wanted[path])
        for path, ours in edited.items()
    }


def _refuse_unreadable(changes: Changes, paths: Collection[str]) -> None:
    for path in paths:
        raise OutputError(f"{changes.root / path} is not a file: move it away, or overwrite it with --force")


def _refuse_conflicts(changes: Changes, paths: Collection[str]) -> None:
    if paths:
        raise OutputError(
            f"nothing was merged, as conflicts are left in {_listed(changes, paths)}: choose what stays between the "
            "marks, remove the marks, and merge again"
        )


def _refuse_baseless(changes: Changes, paths: Collection[str]) -> None:
    if paths:
        raise OutputError(
            f"nothing was merged, as what was generated last for {_listed(changes, paths)} is not known: it is neither "
            "in the cache folder of Postwright nor in the history of Git; keep a copy of the file, overwrite it with "
            "--force, and make your changes again"
        )


def _listed(changes: Changes, paths: Collection[str]) -> str:
    return ", ".join(str(changes.root / path) for path in paths)


def _base(path: Path, hashes: Collection[str]) -> bytes | None:
    """What was generated last for a file: from the cache folder, or from the history of its repository."""
    found = copies.find(hashes)
    if found is not None:
        return found
    return next((blob for blob in blobs(path) if lock.digest(blob) in hashes), None)


def blobs(path: Path) -> Iterator[bytes]:
    """The contents that a file had in the history of its repository, on any branch, the latest first."""
    git = (*GIT, "--literal-pathspecs", "-C", str(path.parent))
    history = (
        "log",
        "--all",
        "--full-history",
        "-m",
        f"--max-count={_MOST_REVISIONS}",
        "--raw",
        "--no-renames",
        "--no-abbrev",
    )
    listed = _output(*git, *history, "-z", "--format=", "--", path.name)
    fields = (field.split() for field in (listed or b"").split(b"\0") if field.startswith(b":"))
    # Each is `:<old mode> <new mode> <old blob> <new blob> <status>`.
    for blob in dict.fromkeys(name.decode() for field in fields for name in (field[3], field[2])):
        found = _output(*git, "cat-file", "blob", blob)
        if found is not None:
            yield found


def _merged(path: Path, ours: bytes, base: bytes, theirs: bytes) -> bytes:
    with tempfile.TemporaryDirectory(prefix="postwright-") as folder:
        files = [Path(folder, name) for name in ("ours", "base", "theirs")]
        for file, side in zip(files, (ours, base, theirs), strict=True):
            file.write_bytes(side)
        labels = (word for label in _LABELS for word in ("-L", label))
        # With the base, as it may be nowhere else to be seen.
        merged = _output(*GIT, "merge-file", "-p", "-q", "--diff3", *labels, *map(str, files), allowed=_MOST_CONFLICTS)
    if merged is None:
        raise OutputError(f"git can't merge {path}: overwrite it with --force, or move it away")
    return merged


def _output(*command: str, allowed: int = 0) -> bytes | None:
    """What a command prints; None if it fails."""
    done = subprocess.run(command, capture_output=True, check=False)  # noqa: S603 (no shell)
    return done.stdout if 0 <= done.returncode <= allowed else None
