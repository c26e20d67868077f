"""One collection in several formats: the same model, places aside, and the same code."""

import json
from typing import Any

import pytest

import postwright
from golden import CASES, LOCK, collection_path, generated
from models import without_places

TWINS = sorted(path.parent.name for path in CASES.glob("*/twin.json"))


@pytest.mark.parametrize("case", TWINS)
def test_twins_have_the_same_model(case: str) -> None:
    read, twin = postwright.load(collection_path(case)), postwright.load(CASES / case / "twin.json")
    assert without_places(read) == without_places(twin)
    assert not read.problems
    assert not twin.problems


@pytest.mark.parametrize("case", TWINS)
def test_twins_have_the_same_code(case: str) -> None:
    files, twins = dict(generated(case)), postwright.generate(CASES / case / "twin.json")
    (lock,) = (path for path in files if path.endswith(LOCK))
    assert lock_without_places(files.pop(lock)) == lock_without_places(twins.pop(lock))
    assert files == twins


def lock_without_places(lock: bytes) -> dict[str, Any]:
    """A lock file without what it says about the source."""
    entries: dict[str, Any] = json.loads(lock)
    del entries["source"]
    for entry in (*entries["operations"], *entries.get("folders", ())):
        del entry["pointer"], entry["id"], entry["folder"]
    return entries
