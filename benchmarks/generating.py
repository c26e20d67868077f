"""What the table of `run.py` runs of Postwright: collections that are made for it, and commands that generate them."""

from __future__ import annotations

import re
import shlex
import shutil
import sys
from collections.abc import Callable, Sequence
from itertools import count
from pathlib import Path

from processes import Command, run

MAKER = Path(__file__).with_name("make_big.py")
# Where something is put into the first request that has it: its description is the last that it has.
_CHANGED = {
    "description": (re.compile(rb'"description": "(?=[^\n]*\n\t+\},\n\t+"response")'), b"Changed %d times. "),
    "body": (re.compile(rb'"raw": "\{\\n    '), rb"\"changed_%d\": 1,\n    "),
}


def make(folder: Path, operations: int, shape: str = "folders", answer: int = 0) -> Path:
    """Make a collection in a folder; what has been made for it already is taken as it is.

    It is made in a process of its own, so that this one stays small.
    """
    name = f"{shape}_{operations}" + (f"_{answer}" if answer else "")
    path = folder / (name if shape == "tree" else f"{name}.json")
    if not path.exists():
        options = ("--shape", shape, "--answer", str(answer))
        run(Command((sys.executable, str(MAKER), str(operations), str(path), *options)))
    return path


def cold(*collections: Path, options: Sequence[str] = ()) -> Command:
    """Generating collections into an empty folder, with nothing kept from earlier runs."""
    kind = "cold" if len(collections) == 1 else "together"
    output = _output(collections[0], "".join((kind, *options)))
    return _command((*_arguments(collections, output), *options), output, lambda: _empty(output))


def one_after_another(*collections: Path) -> Command:
    """Generating collections as `cold` does, each by a command of its own."""
    output = _output(collections[0], "apart")
    script = " && ".join(shlex.join(_arguments([collection], output)) for collection in collections)
    return _command(("sh", "-c", script), output, lambda: _empty(output))


def again(collection: Path) -> Command:
    """Generating what is there already."""
    output = _output(collection, "again")
    return _command(_arguments([collection], output), output)


def changed(collection: Path, part: str) -> Command:
    """Generating after one request has got another `description`, or one key more in its `body`; new in each run."""
    original = collection.read_bytes()
    pattern, text = _CHANGED[part]
    found = pattern.search(original)
    if found is None:
        raise ValueError(f"{collection} has no request with a {part}")
    own = collection.with_name(f"{collection.stem}_{part}.json")
    end, numbers = found.end(), count()
    output = _output(own, "changed")

    def change() -> None:
        own.write_bytes(original[:end] + text % next(numbers) + original[end:])

    return _command(_arguments([own], output), output, change)


def _arguments(collections: Sequence[Path], output: Path) -> tuple[str, ...]:
    program = Path(sys.executable).with_name("postwright")
    start = (str(program),) if program.exists() else (sys.executable, "-m", "postwright")
    return (*start, "generate", *map(str, collections), "-q", "-o", str(output / "files"))


def _command(arguments: Sequence[str], output: Path, prepare: Callable[[], object] = object) -> Command:
    return Command(arguments, {"POSTWRIGHT_CACHE": str(output / "cache")}, prepare)


def _output(collection: Path, kind: str) -> Path:
    """The folder of a command, for its files and its cache."""
    return collection.with_suffix(f".{kind}")


def _empty(folder: Path) -> None:
    shutil.rmtree(folder, ignore_errors=True)
