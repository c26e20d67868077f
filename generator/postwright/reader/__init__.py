"""Files to model."""

import re
from os import PathLike
from pathlib import Path
from typing import Protocol

from postwright.model import Collection
from postwright.reader import detect, document
from postwright.reader.files import contents, folder_of
from postwright.reader.locate import locate
from postwright.reader.values import Node

__all__ = ["folder_of", "locate", "parse", "read", "read_source"]

_V3 = re.compile(r"""^["']?\$kind["']?[ \t]*:""", re.MULTILINE)
_FIRST_BYTES = 100_000


def read(source: str | PathLike[str], *, collection: str | None = None) -> Collection:
    """Read a collection from a file, or a collection v3 from its folder; raises CollectionError where there is none.

    `collection` is the name or number of one where there are several.
    """
    return read_source(source, collection=collection)[0]


def read_source(source: str | PathLike[str], *, collection: str | None = None) -> tuple[Collection, bytes]:
    """A collection and the bytes that it was read from: of a folder, a list of its files with their hashes."""
    path = Path(source)
    folder = folder_of(path)
    if folder is not None:
        from postwright.reader import v3_folders

        found = v3_folders.read(folder, collection)
        if found:
            return found
    data = contents(path, lambda _: "Pass a collection file in it, or the folder of a collection v3.")
    return parse(data, str(source), collection=collection), data


def parse(data: bytes, file: str, *, collection: str | None = None) -> Collection:
    """Read a collection from bytes; raises CollectionError if they hold none.

    `file` is the name shown in places, and the collection's name where it has none of its own; `collection` is the
    name or number of one where there are several.
    """
    root = _root(data, file)
    node = detect.collection(root, collection)
    found = _format(node).read(root, node)
    if node is root:
        return found
    from postwright.reader import environments

    return environments.with_those_of(found, root)


def _root(data: bytes, file: str) -> Node:
    if not _is_yaml(data):
        return document.load(data, file)
    from postwright.reader import yaml_text

    return yaml_text.load(data, file)


class _Format(Protocol):
    """The module of a format."""

    def read(self, root: Node, node: Node, /) -> Collection: ...


def _format(node: Node) -> _Format:
    """The module that reads a collection: the others take their time to import."""
    if detect.is_v1(node):
        from postwright.reader import v1

        return v1
    if detect.is_v3(node):
        from postwright.reader import v3

        return v3
    from postwright.reader import v2

    return v2


def _is_yaml(data: bytes) -> bool:
    text = document.decode(data[:_FIRST_BYTES]).lstrip()
    return not text.startswith(("{", "[")) and _V3.search(text) is not None
