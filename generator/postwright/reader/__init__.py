"""Files to model."""

import re
from collections.abc import Iterable
from os import PathLike
from pathlib import Path

from postwright.model import Collection
from postwright.reader import detect, document
from postwright.reader.files import contents, folder_of
from postwright.reader.locate import locate
from postwright.reader.values import Node
from postwright.store import NOTHING, Store

__all__ = ["folder_of", "locate", "parse", "read", "read_source"]

_V3 = re.compile(r"""^["']?\$kind["']?[ \t]*:""", re.MULTILINE)
_FIRST_BYTES = 100_000


def read(
    source: str | PathLike[str], *, collection: str | None = None, allowed_secrets: Iterable[str] = ()
) -> Collection:
    """Read a collection from a file, or a collection v3 from its folder; raises CollectionError where there is none.

    `collection` is the name or number of one where there are several; `allowed_secrets` as for `parse`.
    """
    return read_source(source, collection=collection, allowed_secrets=allowed_secrets)[0]


def read_source(
    source: str | PathLike[str],
    *,
    collection: str | None = None,
    store: Store = NOTHING,
    allowed_secrets: Iterable[str] = (),
) -> tuple[Collection, bytes]:
    """A collection and the bytes that it was read from: of a folder, a list of its files with their hashes.

    `store` may know operations that an earlier run read; `allowed_secrets` as for `parse`.
    """
    path = Path(source)
    folder = folder_of(path)
    if folder is not None:
        from postwright.reader import v3_folders

        found = v3_folders.read(folder, collection, frozenset(allowed_secrets))
        if found:
            return found
    data = contents(path, lambda _: "Pass a collection file in it, or the folder of a collection v3.")
    return parse(data, str(source), collection=collection, store=store, allowed_secrets=allowed_secrets), data


def parse(
    data: bytes,
    file: str,
    *,
    collection: str | None = None,
    store: Store = NOTHING,
    allowed_secrets: Iterable[str] = (),
) -> Collection:
    """Read a collection from bytes; raises CollectionError if they hold none.

    `file` is the name shown in places, and the collection's name where it has none of its own; `collection` is the
    name or number of one where there are several. Secrets are hidden, but for `allowed_secrets`: JSON pointers, each
    of which means all that is below it too, with a file and `#` before it or for any file.
    """
    allowed = frozenset(allowed_secrets)
    root = _root(data, file)
    node = detect.collection(root, collection)
    found = _read(root, node, store, allowed)
    if node is root:
        return found
    from postwright.reader import environments

    return environments.with_those_of(found, root, allowed)


def _root(data: bytes, file: str) -> Node:
    if not _is_yaml(data):
        return document.load(data, file)
    from postwright.reader import yaml_text

    return yaml_text.load(data, file)


def _read(root: Node, node: Node, store: Store, allowed: frozenset[str]) -> Collection:
    """The collection at a node; modules of formats that are not met are not imported."""
    if detect.is_v1(node):
        from postwright.reader import v1

        return v1.read(root, node, allowed)
    if detect.is_v3(node):
        from postwright.reader import v3

        return v3.read(root, node, allowed)
    from postwright.reader import v2

    return v2.read(root, node, store, allowed)


def _is_yaml(data: bytes) -> bool:
    text = document.decode(data[:_FIRST_BYTES]).lstrip()
    return not text.startswith(("{", "[")) and _V3.search(text) is not None
