"""Files to model."""

from pathlib import Path

from postwright.model import Collection
from postwright.reader import detect, document, environments, v1, v2
from postwright.reader.files import contents
from postwright.reader.locate import locate

__all__ = ["locate", "parse", "read"]


def read(source: Path | str, *, collection: str | None = None) -> Collection:
    """Read a collection file; raises CollectionError if it can't be read or is no collection."""
    return parse(contents(Path(source), _hint), str(source), collection=collection)


def parse(data: bytes, file: str, *, collection: str | None = None) -> Collection:
    """Read a collection from bytes; raises CollectionError if they hold none.

    `file` is the name shown in places, and the collection's name where it has none of its own; `collection` is the
    name or number of one where there are several.
    """
    root = document.load(data, file)
    node = detect.collection(root, collection)
    found = v1.read(root, node) if detect.is_v1(node) else v2.read(root, node)
    return found if node is root else environments.with_those_of(found, root)


def _hint(path: Path) -> str:
    tree = (path / ".resources").is_dir() or next(path.glob("*.request.y*ml"), None) is not None
    if tree:
        return "It is a Postman collection v3 (YAML), which is not read yet; export the collection as v2.1."
    return "Pass a collection file in it."
