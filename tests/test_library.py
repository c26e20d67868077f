"""The package as a library: `load`, `generate`, and what can be imported from it."""

import json
import subprocess
import sys
from importlib.metadata import version
from pathlib import Path

import pytest

import postwright
from plain_target import collection_bytes, collection_file, folder, request
from postwright.targets import TARGETS, select

HEAVY = ("black", "jinja2", "yaml", "anyascii", "importlib.metadata", "postwright.reader", "postwright.build")


def test_load(tmp_path: Path) -> None:
    collection = postwright.load(collection_file(tmp_path / "a.json", "Shop", folder("Goods", request("List"))))
    assert collection.name == "Shop"
    assert [operation.folders for operation in collection.operations()] == [("Goods",)]


def test_load_of_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(postwright.CollectionError) as raised:
        postwright.load(tmp_path / "nothing.json")
    assert raised.value.problems[0].place.file.endswith("nothing.json")


def test_generate_from_a_path(tmp_path: Path) -> None:
    files = postwright.generate(collection_file(tmp_path / "a.json", "Shop", request("List goods")), targets=["curl"])
    assert {path.split("/")[0] for path in files} == {"shop"}
    lock = json.loads(files["shop/postwright.lock.json"])
    assert lock["targets"] == ["curl"]
    assert lock["source"]["sha256"]
    assert {f"shop/{path}" for path in lock["files"]} == set(files) - {"shop/postwright.lock.json"}


def test_generate_from_a_collection_makes_the_same_code(tmp_path: Path) -> None:
    path = collection_file(tmp_path / "a.json", "Shop", request("List goods"))
    from_path = postwright.generate(path)
    from_collection = postwright.generate(postwright.load(path))
    assert from_path.keys() == from_collection.keys()
    assert [name for name in from_path if from_path[name] != from_collection[name]] == ["shop/postwright.lock.json"]


def test_the_order_and_repetition_of_targets_do_not_matter(tmp_path: Path) -> None:
    path = collection_file(tmp_path / "a.json", "Shop", request("List goods"))
    assert postwright.generate(path, targets=["curl", "python", "curl"]) == postwright.generate(path)


def test_generate_of_what_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(postwright.CollectionError):
        postwright.generate(tmp_path)


def test_a_target_that_does_not_exist(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="no such target: rust; there are python, curl"):
        postwright.generate(collection_bytes_path(tmp_path), targets=["rust"])


def collection_bytes_path(folder: Path) -> Path:
    (folder / "a.json").write_bytes(collection_bytes("Shop"))
    return folder / "a.json"


def test_version() -> None:
    assert postwright.__version__ == version("postwright")
    with pytest.raises(AttributeError, match="no attribute 'nothing'"):
        _ = getattr(postwright, "nothing")  # noqa: B009 (a type checker knows that it isn't there)


def test_everything_that_is_exported_is_there() -> None:
    assert all(hasattr(postwright, name) for name in postwright.__all__)
    assert sorted(postwright.__all__) == sorted(set(postwright.__all__))


@pytest.mark.parametrize("module", ["postwright", "postwright.cli"])
def test_importing_is_cheap(module: str) -> None:
    code = f"import sys, {module}; print(*(name for name in {HEAVY!r} if name in sys.modules))"
    found = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert found.stdout.split() == []


def test_the_registry_knows_its_targets_without_importing_them() -> None:
    assert list(TARGETS) == ["python", "curl", "pytest"]
    assert len(TARGETS) == 3
    assert [TARGETS[name].name for name in TARGETS] == ["python", "curl", "pytest"]
    assert [name for name, target in TARGETS.items() if target.by_default] == ["python", "curl"]
    assert [target.name for target in select(TARGETS, ())] == ["python", "curl"]
    with pytest.raises(KeyError):
        _ = TARGETS["base"]
