"""Which collection v3 a path means, where a folder holds one or several."""

from collections.abc import Iterator, Mapping
from pathlib import Path, PurePath

from postwright.errors import CollectionError, Place
from postwright.model import Collection
from postwright.reader import v3, yaml_text
from postwright.reader.choice import choose
from postwright.reader.files import DEFINITIONS, RESOURCES
from postwright.reader.hiding import NONE
from postwright.reader.v3_files import REQUESTS, Tree, stem
from postwright.reader.values import Node, word

_DEEPEST_SEARCH = 8


def read(folder: Path, chosen: str | None, allowed: frozenset[str] = NONE) -> tuple[Collection, bytes] | None:
    """The collection of a folder, and a list of the files read with their hashes; None if it holds none.

    `chosen` is the name or number of one where there are several. Raises CollectionError. Section 1.7.
    """
    found = [""] if _is_collection(folder) else sorted(_inside(folder))
    if not found:
        return None
    position = choose([_name(folder / path) for path in found], chosen, Place(str(folder)))
    tree = Tree(folder / found[position], (PurePath(folder) / found[position]).as_posix())
    read = v3.collection(tree.collection(), tree.report, allowed)
    return read, tree.manifest()


def _is_collection(folder: Path) -> bool:
    """Whether a folder is a collection by itself: it has a definition or a request."""
    if any((folder / ".resources" / name).is_file() for name in DEFINITIONS):
        return True
    return any(stem(path.name, REQUESTS) is not None for path in _listed(folder))


def _inside(folder: Path) -> set[str]:
    """The collections in a folder, by their paths in it: those that Postman registers, or else those right in it."""
    registered = [*_local(folder), *_listed(folder / "postman" / "collections")]
    found = {path for each in registered if (path := _path_in(folder, each)) and _has_requests(each)}
    if found:
        return found
    if folder.resolve().parts[-3:-1] == ("postman", "collections") and _has_requests(folder):
        return {""}
    return {each.name for each in _listed(folder) if _is_folder(each) and _is_collection(each)}


def _local(folder: Path) -> Iterator[Path]:
    """The folders that the list of resources names."""
    for name in RESOURCES:
        file = folder / ".postman" / name
        if file.is_file() and _path_in(folder, file):
            resources = _yaml(file)
            local = resources.get("localResources").get("collections")
            canonical = resources.get("canonical").get("collections").value
            paths = [entry.value for entry in local.items()]
            for path in (*paths, *(canonical if isinstance(canonical, Mapping) else ())):
                if isinstance(path, str) and "\0" not in path:
                    yield folder / ".postman" / path


def _path_in(folder: Path, path: Path) -> str | None:
    """The path in a folder; None for what a link or `..` leads out of it, and for itself."""
    try:
        found = path.resolve().relative_to(folder.resolve()).as_posix()
    except (OSError, RuntimeError, ValueError):
        return None
    return None if found == "." else found


def _has_requests(folder: Path, depth: int = 0) -> bool:
    if not _is_folder(folder) or depth > _DEEPEST_SEARCH:
        return False
    return _is_collection(folder) or any(_has_requests(each, depth + 1) for each in _listed(folder))


def _is_folder(path: Path) -> bool:
    return path.is_dir() and not path.is_symlink() and not path.name.startswith(".")


def _listed(folder: Path) -> list[Path]:
    try:
        return sorted(folder.iterdir())
    except OSError:
        return []


def _name(folder: Path) -> str:
    files = (folder / ".resources" / name for name in DEFINITIONS)
    name = next((word(_yaml(file).get("name")) for file in files if file.is_file() and _path_in(folder, file)), "")
    return name or folder.resolve().name


def _yaml(file: Path) -> Node:
    """What a file says, for a first look; nothing if it can't be read."""
    try:
        return yaml_text.load(file.read_bytes(), str(file))
    except (OSError, CollectionError):
        return yaml_text.load(b"", str(file))
