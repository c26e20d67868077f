"""Files to model."""

import re
from os import PathLike
from pathlib import Path

from postwright.model import Collection
from postwright.reader import detect, document, environments, v1, v2, v3, v3_folders, yaml_text
from postwright.reader.files import contents
from postwright.reader.locate import locate
from postwright.reader.v3_folders import folder_of

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
    found = None if folder is None else v3_folders.read(folder, collection)
    if found:
        return found
    data = contents(path, lambda _: "Pass a collection file in it, or the folder of a collection v3.")
    return parse(data, str(source), collection=collection), data


def parse(data: bytes, file: str, *, collection: str | None = None) -> Collection:
    """Read a collection from bytes; raises CollectionError if they hold none.

    `file` is the name shown in places, and the collection's name where it has none of its own; `collection` is the
    name or number of one where there are several.
    """
    root = yaml_text.load(data, file) if _is_yaml(data) else document.load(data, file)
    node = detect.collection(root, collection)
    read_format = v1.read if detect.is_v1(node) else v3.read if detect.is_v3(node) else v2.read
    found = read_format(root, node)
    return found if node is root else environments.with_those_of(found, root)


def _is_yaml(data: bytes) -> bool:
    text = document.decode(data[:_FIRST_BYTES]).lstrip()
    return not text.startswith(("{", "[")) and _V3.search(text) is not None
