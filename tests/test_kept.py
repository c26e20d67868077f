"""With results of earlier runs, reading and generating give what they give without them."""

from pathlib import Path

import pytest

from postwright.build import BuildOptions, build
from postwright.model import Collection
from postwright.reader import read_source
from postwright.store import NOTHING, Store
from postwright.targets import TARGETS

SAMPLES = sorted(Path("collections").glob("*.json"))


def read(path: Path, store: Store = NOTHING) -> Collection:
    return read_source(path, store=store)[0]


def kept(tmp_path: Path) -> Store:
    return Store(tmp_path / "store", "1")


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name.partition(".")[0])
def test_a_collection_is_read_as_without_a_store(sample: Path, tmp_path: Path) -> None:
    fresh = read(sample)
    for _ in range(2):
        store = kept(tmp_path)
        assert read(sample, store) == fresh
        store.save()


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda path: path.name.partition(".")[0])
def test_what_is_generated_is_the_same_as_without_a_store(sample: Path, tmp_path: Path) -> None:
    targets = [TARGETS[name] for name in TARGETS]
    fresh = build(read(sample), b"", targets)
    for _ in range(2):
        store = kept(tmp_path)
        assert build(read(sample, store), b"", targets, options=BuildOptions(store=store)) == fresh
        store.save()
