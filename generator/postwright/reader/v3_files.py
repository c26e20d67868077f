"""The files of a collection v3 in a folder: found, sorted, and never read from outside the folder."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import replace
from hashlib import sha256
from pathlib import Path, PurePath
from stat import S_ISDIR, S_ISREG

from postwright.errors import CollectionError, Place, Problem, Severity
from postwright.reader import v3, yaml_text
from postwright.reader.files import DEFINITIONS, contents
from postwright.reader.v3 import Entity
from postwright.reader.values import Node, Number, Report, quoted, word

SUFFIXES = (".yaml", ".yml")
REQUESTS = tuple(f".request{suffix}" for suffix in SUFFIXES)
_EXAMPLES = tuple(f".example{suffix}" for suffix in SUFFIXES)


def stem(name: str, suffixes: Sequence[str]) -> str | None:
    """A file's name without one of these suffixes; None if it has none of them."""
    return next((name.removesuffix(suffix) for suffix in suffixes if name.endswith(suffix)), None)


class Tree:
    """The folder of a collection: `shown` is what places call it, `report` gets the problems of all files."""

    def __init__(self, root: Path, shown: str) -> None:
        self.root = os.path.realpath(root)
        self.shown = shown
        self.report = Report(shown)
        self.hashes: dict[str, str] = {}
        self.refused: set[str] = set()

    def manifest(self) -> bytes:
        """A line for each file that was read: its hash and its path, sorted by path."""
        lines = (f"{self.hashes[path]}  {path}\n" for path in sorted(self.hashes))
        return "".join(lines).encode("utf-8", "surrogateescape")

    def collection(self) -> Entity:
        """All that is in the folder."""
        whole = self._folder("", PurePath(self.root).name, 0)
        whole.place = Place(self.shown)
        return whole

    def _folder(self, path: str, name: str, depth: int) -> Entity:
        definition = self._definition(path)
        entity = Entity(definition, word(definition.get("name")) or _readable(name), definition.place, [])
        inside: list[tuple[tuple[float, str, str], Entity]] = []
        for entry in self._entries(path):
            below = _joined(path, entry.name)
            request = stem(entry.name, REQUESTS)
            found: Entity | None = None
            if entry.is_dir(follow_symlinks=False) and not entry.name.startswith("."):
                found = self._inner(below, entry.name, depth + 1)
            elif request is not None:
                found = self._request(path, below, request)
            elif entry.is_symlink() and entry.is_dir():
                self._refuse(below, "A link to a folder is not followed.")
            if found is not None:
                inside.append(((_order(found.node), found.name, entry.name), found))
        entity.inside = [found for _, found in sorted(inside, key=lambda each: each[0])]
        return entity

    def _inner(self, path: str, name: str, depth: int) -> Entity | None:
        if depth > v3.DEEPEST:
            self.report.problems.append(v3.too_deep(self._place(path)))
            return None
        folder = self._folder(path, name, depth)
        # Without either, it is no folder of the collection but one that happens to be there.
        return folder if folder.inside or folder.node.value is not None else None

    def _definition(self, path: str) -> Node:
        there = {entry.name for entry in self._entries(_joined(path, ".resources"))}
        name = next((name for name in DEFINITIONS if name in there), None)
        loaded = None if name is None else self._loaded(_joined(path, ".resources", name))
        return loaded or self._nothing(path)

    def _request(self, folder: str, path: str, name: str) -> Entity | None:
        node = self._loaded(path, skipped=True)
        if node is None:
            return None
        own = Place(self.shown).at(path)
        return Entity(node, word(node.get("name")) or _readable(name), own, None, self._examples(folder, node, name))

    def _examples(self, folder: str, request: Node, name: str) -> list[tuple[str, Node]]:
        given = request.get("examples")
        path = f".resources/{name}.resources/examples"
        if isinstance(given.value, str):
            path = given.value.removeprefix("./").rstrip("/")
            if path.startswith("/") or ".." in path.replace("\\", "/").split("/"):
                message = f"The path of the examples, {quoted(given.value, 80)}, leads out of the folder."
                given.warn("outside-folder", message, "Put the examples into the folder of the collection.")
                return []
        inside: list[tuple[tuple[float, str], Node]] = []
        for entry in self._entries(_joined(folder, path)):
            found = stem(entry.name, _EXAMPLES)
            node = None if found is None else self._loaded(_joined(folder, path, entry.name))
            if found is not None and node is not None:
                inside.append(((_order(node), word(node.get("name")) or _readable(found)), node))
        return [(key[1], node) for key, node in sorted(inside, key=lambda each: each[0])]

    def _entries(self, path: str) -> Iterator[os.DirEntry[str]]:
        if not S_ISDIR(_mode(self._path(path))) or not self._is_inside(path):
            return
        try:
            with os.scandir(self._path(path)) as entries:
                yield from sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            self._refuse(path, f"The folder can't be read: {error.strerror}.", "unreadable")

    def _loaded(self, path: str, *, skipped: bool = False) -> Node | None:
        """The YAML of a file; None, with a problem, if it can't be read."""
        if not self._is_inside(path, skipped=skipped):
            return None
        try:
            data = contents(Path(self._path(path)), lambda _: "Remove it.")
            self.hashes[path] = sha256(data).hexdigest()
            node = yaml_text.load(data, self._place(path).file)
        except CollectionError as error:
            own = Place("").at(path).pointer
            self.report.problems += (self._own(problem, path, own, skipped=skipped) for problem in error.problems)
            return None
        self.report.problems += node.report.problems
        node.report.problems = self.report.problems
        return node

    def _own(self, problem: Problem, path: str, pointer: str, *, skipped: bool) -> Problem:
        place = replace(problem.place, file=self._place(path).file, pointer=pointer)
        return replace(problem, place=place, skipped=skipped)

    def _is_inside(self, path: str, *, skipped: bool = False) -> bool:
        real = os.path.realpath(self._path(path))
        if real != self.root and not real.startswith(self.root.rstrip(os.sep) + os.sep):
            self._refuse(path, "The link leads out of the folder; it is not followed.", skipped=skipped)
            return False
        # A pipe would be waited for.
        mode = _mode(real)
        if mode and not S_ISREG(mode) and not S_ISDIR(mode):
            self._refuse(path, "This is no file; it is not read.", "unreadable", skipped=skipped)
            return False
        return True

    def _refuse(self, path: str, message: str, code: str = "outside-folder", *, skipped: bool = False) -> None:
        problem = Problem(
            code=code,
            message=message,
            place=self._place(path).at(path),
            hint="Put the file itself in its place.",
            severity=Severity.ERROR,
            skipped=skipped,
        )
        if path not in self.refused:
            self.report.problems.append(problem)
        self.refused.add(path)

    def _nothing(self, path: str) -> Node:
        report = Report(self._place(path).file)
        report.problems = self.report.problems
        return Node(None, report)

    def _place(self, path: str) -> Place:
        return Place((PurePath(self.shown) / path).as_posix())

    def _path(self, path: str) -> str:
        return f"{self.root}/{path}" if path else self.root


def _joined(*steps: str) -> str:
    return "/".join(step for step in steps if step)


def _readable(name: str) -> str:
    # Bytes that are no text come as halves of characters, which nothing can be written with.
    return name.encode("utf-8", "surrogateescape").decode("utf-8", "replace")


def _order(node: Node) -> float:
    order = node.get("order").value
    return float(order.text) if isinstance(order, Number) else 0.0


def _mode(path: str) -> int:
    """What kind of file it is; 0 if there is none or it can't be known."""
    try:
        return Path(path).stat().st_mode
    except (OSError, ValueError):
        return 0
