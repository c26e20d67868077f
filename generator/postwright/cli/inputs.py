"""Reads the collections that are named on the command line."""

import sys
from dataclasses import dataclass
from pathlib import Path

from postwright.errors import CollectionError, Problem
from postwright.model import Collection

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A collection as it was named, with the bytes read; without a `collection`, `problems` says why."""

    argument: str
    data: bytes | None = None
    collection: Collection | None = None
    problems: tuple[Problem, ...] = ()


def read_input(argument: str) -> Input:
    """Read a file, or standard input for `-`."""
    from postwright import reader

    data: bytes | None = None
    try:
        data = _bytes(argument)
        file = "<stdin>" if argument == STANDARD_INPUT else argument
        collection = reader.read(argument) if data is None else reader.parse(data, file)
    except CollectionError as error:
        return Input(argument=argument, data=data, problems=error.problems)
    return Input(argument=argument, data=data, collection=collection, problems=collection.problems)


def _bytes(argument: str) -> bytes | None:
    """What is to be read; None for a path that the reader has more to say about."""
    try:
        if argument == STANDARD_INPUT:
            return sys.stdin.buffer.read() if sys.stdin else b""
        return Path(argument).read_bytes()
    except (OSError, ValueError):
        return None
