"""Whatever JSON stands in a collection, reading and generating never crash."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings

import postwright
from fuzz.shapes import ANYTHING, COLLECTIONS, COLLECTIONS_V1
from golden import LOCK, is_core
from postwright.targets import TARGETS


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that all examples of this module share."""
    return tmp_path_factory.mktemp("any")


def check(document: object, folder: Path) -> set[str]:
    """Generate for every target: it may be refused; else the Python compiles, and nothing got lost.

    Returns the pointers of all requests that came out or are told to be left out.
    """
    path = folder / "collection.json"
    path.write_text(json.dumps(document), encoding="utf-8")
    try:
        collection = postwright.load(path)
    except postwright.CollectionError:
        return set()
    files = postwright.generate(collection, targets=[*TARGETS])
    for name, content in files.items():
        if name.endswith(".py") and not is_core(name):
            compile(content, name, "exec")
    lock = json.loads(next(content for name, content in files.items() if name.endswith(LOCK)))
    told: set[str] = {entry["pointer"] for entry in (*lock["operations"], *lock["skipped"])}
    assert {operation.place.pointer for operation in collection.operations()} <= told
    return told


@settings(deadline=None, max_examples=60)
@given(document=ANYTHING)
def test_any_json_value(document: object, folder: Path) -> None:
    check(document, folder)


@settings(deadline=None, max_examples=60)
@given(item=ANYTHING)
def test_any_json_value_as_an_item(item: object, folder: Path) -> None:
    check({"item": [item]}, folder)


@settings(deadline=None, max_examples=120)
@given(document=COLLECTIONS)
def test_anything_like_a_collection(document: object, folder: Path) -> None:
    check(document, folder)


@settings(deadline=None, max_examples=60)
@given(document=COLLECTIONS_V1)
def test_anything_like_a_collection_v1(document: dict[str, list[object]], folder: Path) -> None:
    assert check(document, folder) == {f"/requests/{position}" for position in range(len(document["requests"]))}
