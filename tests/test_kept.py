"""With results of earlier runs, reading and generating give what they give without them."""

import copy
import json
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

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


def item(name: str, **body: Any) -> dict[str, Any]:
    """A request with a body and an answer."""
    request = {
        "method": "POST",
        "url": "https://{{host}}/things/:id?page=1",
        "description": f"About {name}.",
        "body": {"mode": "raw", "raw": json.dumps(body)},
    }
    headers = [{"key": "Content-Type", "value": "application/json"}]
    answer = {"name": "OK", "code": 200, "header": headers, "body": json.dumps({"things": [body]})}
    return {"id": name, "name": name, "request": request, "response": [answer]}


def first_collection() -> dict[str, Any]:
    """Two folders with two requests each, and one at the top."""
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return {
        "info": {"name": "Things", "schema": schema},
        "variable": [{"key": "host", "value": "a.test"}],
        "item": [
            {"name": "A", "item": [item("one", a=1), item("two", b="x")]},
            {"name": "B", "item": [item("three", a=2, c=None), item("four", b="y")]},
            item("five", d=[1.5]),
        ],
    }


def bearer(text: str) -> dict[str, Any]:
    return {"type": "bearer", "bearer": [{"key": "token", "value": text}]}


def script(text: str) -> list[dict[str, Any]]:
    line = f"pm.environment.set('{text}', pm.response.json().things);"
    return [{"listen": "test", "script": {"exec": [line]}}]


# What is done to one request, with a text.
ONE: dict[str, Callable[[dict[str, Any], str], None]] = {
    "rename": lambda one, text: one.update(name=text),
    "describe": lambda one, text: one["request"].update(description=text),
    "answer": lambda one, text: one["response"][0].update(body=json.dumps({"things": [{text: 1, "a": True}]})),
    "send": lambda one, text: one["request"]["body"].update(raw=json.dumps({text: text})),
    "auth": lambda one, text: one["request"].update(auth=bearer(text)),
    "script": lambda one, text: one.update(event=script(text)),
}
# What is done to the collection, or to its first folder.
WHOLE: dict[str, Callable[[dict[str, Any], str], None]] = {
    "host": lambda whole, text: whole.update(variable=[{"key": "host", "value": text}, {"key": "v", "value": "1"}]),
    "handed": lambda whole, text: whole.update(auth=bearer(text)),
    "folder": lambda whole, text: whole["item"][0].update(name=f"F {text}", description=text, event=script(text)),
}
# Where a request is put, by the request, its home and another one.
PLACE: dict[str, Callable[[dict[str, Any], list[Any], list[Any]], None]] = {
    "twin": lambda one, home, _: home.insert(0, copy.deepcopy(one)),
    "move": lambda one, home, other: other.append(home.pop(home.index(one))),
    "drop": lambda one, home, _: home.remove(one),
}
EDITS = st.tuples(st.sampled_from((*ONE, *WHOLE, *PLACE)), st.integers(0, 4), st.sampled_from(("x", "Y z", "{{v}}")))


def edited(collection: dict[str, Any], kind: str, place: int, text: str) -> dict[str, Any]:
    """The collection after one edit."""
    found = copy.deepcopy(collection)
    homes = [entry["item"] for entry in found["item"] if "item" in entry] + [found["item"]]
    home, other = homes[place % len(homes)], homes[(place + 1) % len(homes)]
    requests = [entry for entry in home if "request" in entry]
    if kind in WHOLE:
        WHOLE[kind](found, text)
    elif requests and kind in ONE:
        ONE[kind](requests[place % len(requests)], text)
    elif requests:
        PLACE[kind](requests[place % len(requests)], home, other)
    return found


@settings(max_examples=15, deadline=None)
@given(st.lists(EDITS, min_size=1, max_size=4))
def test_whatever_is_edited_nothing_old_is_generated(changes: list[tuple[str, int, str]]) -> None:
    targets = [TARGETS[name] for name in TARGETS]
    collection = first_collection()
    with TemporaryDirectory() as folder:
        for change in (None, *changes):
            collection = edited(collection, *change) if change else collection
            path = Path(folder, "things.json")
            path.write_text(json.dumps(collection))
            store = kept(Path(folder))
            found = build(read(path, store), b"", targets, options=BuildOptions(store=store))
            store.save()
            assert found == build(read(path), b"", targets)
