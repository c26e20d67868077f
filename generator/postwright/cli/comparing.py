"""Unified diffs between the files of a folder and what is wanted there."""

from collections.abc import Iterator
from difflib import diff_bytes, unified_diff
from io import BytesIO

from postwright.output import Changes


def diffs(changes: Changes) -> Iterator[bytes]:
    """The lines of one unified diff of everything that writing would change, each with its line end."""
    for path in changes.stale:
        yield from _diff(path, _found(changes, path), None)
    for path in changes.written:
        yield from _diff(path, _found(changes, path), changes.content(path))


def _found(changes: Changes, path: str) -> bytes | None:
    file = changes.root / path
    return file.read_bytes() if file.is_file() and not file.is_symlink() else None


def _diff(path: str, old: bytes | None, new: bytes | None) -> Iterator[bytes]:
    before = b"/dev/null" if old is None else b"a/" + path.encode()
    after = b"/dev/null" if new is None else b"b/" + path.encode()
    if not (_is_text(old) and _is_text(new)):
        yield b"Binary files %b and %b differ\n" % (before, after)
        return
    if not (old or new):  # an empty file comes or goes
        yield b"--- %b\n+++ %b\n" % (before, after)
    for line in diff_bytes(unified_diff, _lines(old), _lines(new), before, after):
        yield line if line.endswith(b"\n") else line + b"\n\\ No newline at end of file\n"


def _is_text(content: bytes | None) -> bool:
    try:
        return "\0" not in (content or b"").decode()
    except UnicodeDecodeError:
        return False


def _lines(content: bytes | None) -> list[bytes]:
    # Not splitlines: a lone carriage return does not end a line of a diff.
    return BytesIO(content or b"").readlines()
