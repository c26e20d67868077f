"""Copies of what was generated: found by hash, bounded, and never needed."""

from pathlib import Path

import pytest

from postwright import lock
from postwright.output import copies


@pytest.fixture(autouse=True)
def cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("POSTWRIGHT_CACHE", str(tmp_path / "cache"))
    return tmp_path / "cache/generated"


def test_a_copy_is_found_by_any_of_its_hashes() -> None:
    copies.keep([b"one", b"", b"two" * 1000])
    copies.keep([b"three"])
    for content in (b"one", b"", b"two" * 1000, b"three"):
        assert copies.find(["unknown", lock.digest(content)]) == content
    assert copies.find([lock.digest(b"four")]) is None


def test_the_oldest_packs_go_first(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copies, "MOST_PACKS", 2)
    for content in (b"one", b"two", b"three"):
        copies.keep([content])
    assert len(list(cache.iterdir())) == 2
    assert copies.find([lock.digest(b"one")]) is None
    assert copies.find([lock.digest(b"three")]) == b"three"


def test_packs_have_a_size_and_the_newest_one_stays(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    copies.keep([b"one"])
    monkeypatch.setattr(copies, "MOST_BYTES", 1)
    copies.keep([b"two"])
    assert len(list(cache.iterdir())) == 1
    assert copies.find([lock.digest(b"two")]) == b"two"


def test_without_a_folder_there_are_none(cache: Path) -> None:
    cache.parent.write_bytes(b"")
    copies.keep([b"one"])
    assert copies.find([lock.digest(b"one")]) is None


def test_what_can_not_be_written_leaves_nothing(cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(path: Path, target: Path) -> None:
        raise OSError(28, "No space left on device", str(path), None, str(target))

    monkeypatch.setattr(Path, "replace", fail)
    copies.keep([b"one"])
    assert not cache.exists()
