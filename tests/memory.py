"""Runs that can be remembered, as the tests make them: in a folder of their own, when its files are old enough."""

import time
from collections.abc import Sequence
from pathlib import Path

from click.testing import CliRunner, Result

from plain_target import collection_file, request
from postwright.cli.commands import app
from postwright.cli.memo import recall

ARGUMENTS = ("shop.json", "-t", "curl")


def shop(folder: Path) -> Path:
    """A collection in a folder."""
    return Path(collection_file(folder / "shop.json", "Shop", request("List"), request("Show")))


def settle() -> None:
    """Wait until times of files tell what changes from now on."""
    time.sleep(0.03)


def generate(*arguments: str) -> Result:
    """Run in this process, when all files are old enough."""
    settle()
    return CliRunner().invoke(app, ["generate", *arguments])


def remembered(arguments: Sequence[str] = ARGUMENTS) -> str | None:
    """What a run would tell without being carried out."""
    return recall(["generate", *arguments])
