"""Unified diffs of what writing would change, whatever bytes there are."""

from pathlib import Path

import pytest

from postwright import lock, output
from postwright.cli.comparing import diffs

LOCK = "shop/postwright.lock.json"


def diff(root: Path, old: bytes | None, new: bytes | None) -> str:
    """The diff of the one file `shop/curl/a`, from what was generated to what is wanted; None is no file."""
    before, after = ({} if content is None else {"curl/a": content} for content in (old, new))
    for files in (before, after):
        wanted = {**{f"shop/{path}": content for path, content in files.items()}, LOCK: lock.encode({}, files)}
        changes = output.changes(root, wanted)
        if files is before:
            output.apply(changes)
    return b"".join(line for line in diffs(changes)).decode().partition(f"--- a/{LOCK}")[0]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (b"1\n", b"2\n", "--- a/shop/curl/a\n+++ b/shop/curl/a\n@@ -1 +1 @@\n-1\n+2\n"),
        (None, b"1\n", "--- /dev/null\n+++ b/shop/curl/a\n@@ -0,0 +1 @@\n+1\n"),
        (b"1\n", None, "--- a/shop/curl/a\n+++ /dev/null\n@@ -1 +0,0 @@\n-1\n"),
        (None, b"", "--- /dev/null\n+++ b/shop/curl/a\n"),
        (b"", None, "--- a/shop/curl/a\n+++ /dev/null\n"),
        (b"1\n", b"1", "--- a/shop/curl/a\n+++ b/shop/curl/a\n@@ -1 +1 @@\n-1\n+1\n\\ No newline at end of file\n"),
        (b"1\r2\n", b"1\r3\n", "--- a/shop/curl/a\n+++ b/shop/curl/a\n@@ -1 +1 @@\n-1\r2\n+1\r3\n"),
        ("é\n".encode(), b"\xff", "Binary files a/shop/curl/a and b/shop/curl/a differ\n"),
        (None, b"\0", "Binary files /dev/null and b/shop/curl/a differ\n"),
        (b"1\n", b"1\n", ""),
    ],
)
def test_diffs(tmp_path: Path, old: bytes | None, new: bytes | None, expected: str) -> None:
    assert diff(tmp_path, old, new) == expected


def test_a_link_is_not_followed(tmp_path: Path) -> None:
    (tmp_path / "secret").write_bytes(b"secret\n")
    (tmp_path / "shop").mkdir()
    (tmp_path / "shop/a").symlink_to(tmp_path / "secret")
    changes = output.changes(tmp_path, {"shop/a": b"1\n", LOCK: lock.encode({}, {"a": b"1\n"})})
    assert b"secret" not in b"".join(diffs(changes))
