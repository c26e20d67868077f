"""Make, Ninja and CMake run Postwright when what it reads has changed, and only then."""

import json
import shutil
from pathlib import Path

import pytest

from build_examples import COLLECTION, LISTED, Example, Start, commands

BUILDS = {"make": "make", "ninja": "ninja", "cmake": "cmake --build build"}
STAGING = {"name": "staging", "values": [{"key": "base_url", "value": "https://staging.example.com"}]}


TOOLS = (("make", ""), ("ninja", ""), ("cmake", "Ninja"), ("cmake", "Unix Makefiles"))


def lock(example: Example) -> Path:
    """The lock file that is built."""
    (found,) = example.folder.rglob("postwright.lock.json")
    return found


def runs(example: Example, build: str) -> bool:
    """Whether a build runs Postwright, which gives the lock file another time; the build after it must not."""
    times = [lock(example).stat().st_mtime_ns]
    for _ in range(2):
        example.run(build)
        times.append(lock(example).stat().st_mtime_ns)
    assert times[1] == times[2]
    return times[0] != times[1]


def client(example: Example) -> str:
    """The source of the generated client."""
    return (lock(example).parent / "python" / "shop_api" / "_client.py").read_text()


@pytest.mark.parametrize(("tool", "generator"), TOOLS)
def test_what_makes_a_build_run(tool: str, generator: str, start: Start) -> None:
    example, build = start(tool), BUILDS[tool]
    example.environment["CMAKE_GENERATOR"] = generator
    told = [example.run(block) for block in commands(tool)]
    assert told[-1].splitlines()[-1] == LISTED
    assert not runs(example, build)
    inputs_are_changed(example, build)
    environments_are_inputs(example, build)
    shutil.rmtree(lock(example).parents[1])
    example.run(build)
    assert "from_environment" in client(example)
    failures_are_told_until_mended(example, build)


def inputs_are_changed(example: Example, build: str) -> None:
    before = client(example)
    (example.folder / COLLECTION).touch()
    assert runs(example, build)
    assert client(example) == before
    example.rename_operation("Look at a product")
    assert runs(example, build)
    assert "def look_at_a_product(" in client(example)


def environments_are_inputs(example: Example, build: str) -> None:
    environment, configuration = example.folder / "staging.json", example.folder / "postwright.yaml"
    environment.write_text(json.dumps(STAGING))
    assert not runs(example, build)
    configuration.write_text(f"environments: [staging.json]\n{configuration.read_text()}")
    assert runs(example, build)
    assert "from_environment" in client(example)
    environment.touch()
    assert runs(example, build)


def failures_are_told_until_mended(example: Example, build: str) -> None:
    collection = (example.folder / COLLECTION).read_text()
    example.break_collection()
    for _ in range(2):
        assert f"{COLLECTION}:" in example.fail(build)
    (example.folder / COLLECTION).unlink()
    told = example.fail(build)
    assert COLLECTION in told
    assert "No rule to make target" not in told
    (example.folder / COLLECTION).write_text(collection)
    assert runs(example, build)
