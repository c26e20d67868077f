"""The lock file's format: stable bytes out, nothing hostile in."""

import json

import pytest

from postwright import lock
from test_paths import HOSTILE_PATHS


def test_paths_are_sorted_and_text_is_ascii() -> None:
    data = lock.encode({"name": "é\ud800\u202e", "targets": ["b", "a"]}, {"b": b"", "a/c": b"x"})
    assert data.isascii()
    assert data.endswith(b"}\n")
    document = json.loads(data)
    assert document["name"] == "é\ud800\u202e"
    assert document["targets"] == ["b", "a"]
    assert list(document["files"]) == ["a/c", "b"]
    assert document["files"]["b"] == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"


def test_what_is_encoded_can_be_read() -> None:
    files = {"a/b.txt": b"1", "c": b"2"}
    assert lock.recorded(lock.encode({}, files)) == {path: (lock.digest(content),) for path, content in files.items()}


@pytest.mark.parametrize(
    "data",
    [b"", b"{", b"\xff", b"null", b"[]", b"{}", b'{"files": []}', b'{"files": {"a": 1}}', b"[" * 100_000],
)
def test_what_is_no_lock_file_is_refused(data: bytes) -> None:
    with pytest.raises(lock.LockError):
        lock.recorded(data)


@pytest.mark.parametrize("path", HOSTILE_PATHS)
def test_paths_that_lead_elsewhere(path: str) -> None:
    with pytest.raises(lock.LockError, match="inside its folder"):
        lock.recorded(json.dumps({"files": {path: "0"}}).encode())
