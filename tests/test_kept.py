"""With results of earlier runs, reading and generating give what they give without them."""

import json
from pathlib import Path
from typing import Any

import pytest

from postwright.model import Collection
from postwright.reader import read_source
from postwright.store import NOTHING, Store

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
