"""The Dockerfile is a good one by its linter, and its steps make an image that has the client."""

import json
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
from dockerfile_parse import DockerfileParser

from build_examples import COLLECTION, LISTED, PAGES, Example, Start

DOCKERFILE = PAGES / "docker" / "Dockerfile"


class Stages:
    """Runs the steps of a Dockerfile in folders of this machine, one a stage, in place of its images."""

    def __init__(self, example: Example) -> None:
        self._example = example
        self._roots: dict[str, Path] = {}
        self._here = example.folder

    def run(self) -> str:
        """What the command of the last stage prints."""
        printed = ""
        parser = DockerfileParser(str(DOCKERFILE))
        for number, step in enumerate(parser.structure):
            printed = getattr(self, f"_{step['instruction'].lower()}")(step["value"], number) or printed
        return printed

    def _from(self, value: str, number: int) -> None:
        name = value.partition(" AS ")[2] or str(number)
        self._root = self._roots[name] = self._example.folder.parent / f"stage-{name}"

    def _workdir(self, value: str, number: int) -> None:
        self._here = self._root / value.strip("/")
        self._here.mkdir(parents=True)

    def _copy(self, value: str, number: int) -> None:
        *options, source, target = shlex.split(value)
        stages = [option.removeprefix("--from=") for option in options]
        origin = self._roots[stages[0]] if stages else self._example.folder
        # A folder is copied as what is in it, into a folder that is made for it.
        inside = f"{source.strip('/')}/." if (origin / source.strip("/")).is_dir() else source
        self._example.run(f"mkdir -p '{self._here}/{target}'; cp -r '{origin}/{inside}' '{self._here}/{target}'")

    def _run(self, value: str, number: int) -> None:
        self._example.run(f"cd '{self._here}'; {value}")

    def _cmd(self, value: str, number: int) -> str:
        return self._example.run(f"cd '{self._here}'; {shlex.join(json.loads(value))}")


def test_the_linter_has_nothing_to_say() -> None:
    found = subprocess.run(
        (Path(sys.executable).with_name("hadolint"), DOCKERFILE),
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert (found.returncode, found.stdout) == (0, "")


def test_the_image(start: Start) -> None:
    example = start("docker")
    assert Stages(example).run().splitlines() == [LISTED]
    last = {path.name for path in (example.folder.parent).glob("stage-*/app/*")}
    assert {"shop_api", "report.py"} <= last
    assert "collections" not in last


def test_a_broken_collection_fails_the_build(start: Start) -> None:
    example = start("docker")
    example.break_collection()
    with pytest.raises(AssertionError, match=f"{COLLECTION}:"):
        Stages(example).run()
