"""Reads the collections and environments that are named on the command line."""

import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from postwright.errors import CollectionError, Problem
from postwright.model import Collection
from postwright.store import NOTHING, Store

if TYPE_CHECKING:
    from postwright.reader.environments import EnvironmentFile

STANDARD_INPUT = "-"


@dataclass(frozen=True, slots=True, kw_only=True)
class Environments:
    """The files of environments as they were named, with the bytes of each; `problems` says why they can't be read."""

    arguments: tuple[str, ...] = ()
    files: "tuple[EnvironmentFile, ...]" = ()
    sources: Mapping[str, bytes] = field(default_factory=dict[str, bytes])
    problems: tuple[Problem, ...] = ()


NO_ENVIRONMENTS = Environments()


@dataclass(frozen=True, slots=True, kw_only=True)
class Input:
    """A collection as it was named, with the bytes read; without a `collection`, `problems` says why.

    `data` are those of one file; `source` is what is hashed, for a folder a list of its files. It has the
    `environments` that go with it, if they can be read; `chosen` is which collection of several it is.
    """

    argument: str
    data: bytes | None = None
    source: bytes | None = None
    collection: Collection | None = None
    problems: tuple[Problem, ...] = ()
    environments: Environments = NO_ENVIRONMENTS
    chosen: str | None = None

    @property
    def sources(self) -> Mapping[str, bytes]:
        """The bytes that were read, by the names of files in places."""
        own = {} if self.data is None else {_file(self.argument): self.data}
        return {**self.environments.sources, **own}

    @property
    def arguments(self) -> tuple[str, ...]:
        """What names it on a command line."""
        options = (word for name in self.environments.arguments for word in ("-e", name))
        choice = () if self.chosen is None else ("--collection", self.chosen)
        return (*options, *choice, self.argument)


def read_environments(arguments: Sequence[str], allowed_secrets: Sequence[str] = ()) -> Environments:
    """Read the files of environments and globals."""
    from postwright.reader.environments import read_all

    names = tuple(dict.fromkeys(arguments))
    try:
        files = tuple(read_all(names, allowed_secrets=allowed_secrets))
    except CollectionError as error:
        found = {name: data for name in names if (data := _contents(name)) is not None}
        return Environments(arguments=names, sources=found, problems=error.problems)
    return Environments(arguments=names, files=files, sources={file.file: file.data for file in files})


def read_input(
    argument: str,
    environments: Environments = NO_ENVIRONMENTS,
    *,
    chosen: str | None = None,
    store: Store = NOTHING,
    allowed_secrets: Sequence[str] = (),
) -> Input:
    """Read a file or folder, or standard input for `-`, with the environments; `chosen` is one of several in it.

    `store` knows results of earlier runs; secrets at `allowed_secrets` are not hidden.
    """
    return in_environments(_read(argument, chosen, store, allowed_secrets), environments)


def in_environments(read: Input, environments: Environments) -> Input:
    """What was read, with the environments that go with it."""
    from postwright.reader.environments import added

    read = replace(read, environments=environments)
    if environments.problems:
        own = () if read.collection else read.problems
        return replace(read, collection=None, problems=(*environments.problems, *own))
    if read.collection is None:
        return read
    collection = added(read.collection, environments.files)
    return replace(read, collection=collection, problems=collection.problems)


def parsed(
    argument: str, data: bytes, chosen: str | None, store: Store = NOTHING, allowed_secrets: Sequence[str] = ()
) -> Input:
    """Read the bytes of a file."""
    from postwright import reader

    try:
        name = _file(argument)
        collection = reader.parse(data, name, collection=chosen, store=store, allowed_secrets=allowed_secrets)
    except CollectionError as error:
        return Input(argument=argument, data=data, chosen=chosen, problems=error.problems)
    read = Input(argument=argument, data=data, source=data, chosen=chosen)
    return replace(read, collection=collection, problems=collection.problems)


def from_path(
    argument: str, path: str, chosen: str | None, store: Store = NOTHING, allowed_secrets: Sequence[str] = ()
) -> Input:
    """Read a file or folder that was named by `argument`."""
    from postwright import reader

    try:
        collection, source = reader.read_source(path, collection=chosen, store=store, allowed_secrets=allowed_secrets)
    except CollectionError as error:
        return Input(argument=argument, chosen=chosen, problems=error.problems)
    read = Input(argument=argument, source=source, chosen=chosen)
    return replace(read, collection=collection, problems=collection.problems)


def _read(argument: str, chosen: str | None, store: Store, allowed_secrets: Sequence[str]) -> Input:
    try:
        data = _bytes(argument)
    except CollectionError as error:
        return Input(argument=argument, chosen=chosen, problems=error.problems)
    if data is None:
        return from_path(argument, argument, chosen, store, allowed_secrets)
    return parsed(argument, data, chosen, store, allowed_secrets)


def _file(argument: str) -> str:
    """How places name what is read."""
    return "<stdin>" if argument == STANDARD_INPUT else argument


def _bytes(argument: str) -> bytes | None:
    """What is to be read; None for the path of a folder. Raises CollectionError."""
    from postwright.reader.files import contents, folder_of, streamed

    if argument == STANDARD_INPUT:
        return streamed(sys.stdin.buffer, _file(argument)) if sys.stdin else b""
    path = Path(argument)
    return None if folder_of(path) else contents(path, lambda _: "Pass a collection file in it.")


def _contents(path: str) -> bytes | None:
    from postwright.reader.files import contents

    try:
        return contents(Path(path), str)
    except CollectionError:
        return None
