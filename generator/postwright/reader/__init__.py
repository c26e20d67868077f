"""Files to model."""

from pathlib import Path

from postwright.model import Collection
from postwright.reader import detect, document, v2
from postwright.reader.files import contents
from postwright.reader.locate import locate

__all__ = ["locate", "parse", "read"]


def read(source: Path | str) -> Collection:
    """Read a collection file; raises CollectionError if it can't be read or is no collection v2."""
    return parse(contents(Path(source), _hint), str(source))


def parse(data: bytes, file: str) -> Collection:
    """Read a collection from bytes; raises CollectionError if it is no collection v2.

    `file` is the name shown in places, and the collection's name where it has none of its own.
    """
    root = document.load(data, file)
    return v2.read(root, detect.collection(root))


def _hint(path: Path) -> str:
    tree = (path / ".resources").is_dir() or next(path.glob("*.request.y*ml"), None) is not None
    if tree:
        return "It is a Postman collection v3 (YAML), which is not read yet; export the collection as v2.1."
    return "Pass a collection file in it."
