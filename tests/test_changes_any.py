"""Whatever two collections are, they can be compared; one has no changes from itself, and no operation gets lost."""

import json
from typing import Any

import pytest
from hypothesis import given, settings

import golden
from fuzz.shapes import COLLECTIONS
from postwright import load
from postwright.changes import changes
from postwright.changes.pairing import match_methods
from postwright.errors import CollectionError
from postwright.model import Collection
from postwright.reader import parse
from postwright.targets.python.interface import interface

SAMPLES = sorted((golden.ROOT / "collections").glob("*.json"))


@pytest.mark.parametrize("sample", SAMPLES, ids=lambda sample: sample.name.partition(".")[0])
def test_a_sample_has_no_changes_from_itself(sample: Any) -> None:
    assert changes(load(sample), load(sample)) == []


def read(document: object) -> Collection | None:
    try:
        return parse(json.dumps(document).encode(), "any.json")
    except CollectionError:
        return None


@settings(deadline=None, max_examples=100)
@given(COLLECTIONS, COLLECTIONS)
def test_any_two_collections(one: Any, other: Any) -> None:
    old, new = read(one), read(other)
    if old is None or new is None:
        return
    assert changes(old, old) == []
    found = changes(old, new)
    pairs = match_methods(interface(old).methods, interface(new).methods).pairs
    gone = [change.old.path for change in found if change.kind == "operation-removed" and change.old]
    come = [change.new.path for change in found if change.kind == "operation-added" and change.new]
    before, after = interface(old).methods, interface(new).methods
    assert sorted([*gone, *(pair[0].path for pair in pairs)]) == sorted(method.path for method in before)
    assert sorted([*come, *(pair[1].path for pair in pairs)]) == sorted(method.path for method in after)
    assert all(change.sentence.quoted(repr).endswith(".") for change in found)
