"""Which operations of a collection are generated: what filters leave of it."""

from collections.abc import Callable, Iterator, Sequence, Set
from dataclasses import dataclass, field, replace
from fnmatch import fnmatchcase
from itertools import accumulate

from postwright.config.job import Filter
from postwright.errors import Place, Problem, steps
from postwright.model import Collection, Folder, Operation


def filtered(
    collection: Collection, include: Sequence[Filter], exclude: Sequence[Filter]
) -> tuple[Collection, tuple[Filter, ...]]:
    """What is left of a collection, and the filters that fit nothing in it.

    A folder that has lost all its operations goes too, and so do the problems of what is left out.
    """
    if not (include or exclude):
        return collection, ()
    wanted = _Wanted(include, exclude)
    children, gone = _kept(collection, lambda each: wanted.takes(each.folders, each.name, each.method))
    problems = tuple(problem for problem in collection.problems if _is_told(problem, wanted, gone))
    idle = tuple(each for each in (*include, *exclude) if each not in wanted.used)
    return replace(collection, children=children, problems=problems), idle


def words(given: Filter) -> str:
    """A filter as it is written."""
    parts = {"folder": given.folder, "name": given.name, "method": given.method}
    return "{" + ", ".join(f"{key}: {value}" for key, value in parts.items() if value is not None) + "}"


class _Wanted:
    """Says what is wanted, and remembers which filters had a say in it."""

    def __init__(self, include: Sequence[Filter], exclude: Sequence[Filter]) -> None:
        self.include = include
        self.exclude = exclude
        self.used: set[Filter] = set()

    def takes(self, folders: Sequence[str], name: str, method: str | None) -> bool:
        """Whether a request is generated; if its method is not known, it may be any that is included."""
        # Every filter is asked, since each may be the one that fits nothing else.
        meant = [self._fits(each, folders, name, method or each.method) for each in self.include]
        against = [self._fits(each, folders, name, method) for each in self.exclude]
        return (any(meant) or not self.include) and not any(against)

    def _fits(self, each: Filter, folders: Sequence[str], name: str, method: str | None) -> bool:
        fits = (
            (each.method is None or (method is not None and method.casefold() == each.method.casefold()))
            and (each.name is None or _matches(name, each.name))
            and (each.folder is None or _is_below(folders, each.folder))
        )
        if fits:
            self.used.add(each)
        return fits


@dataclass(slots=True)
class _Open:
    """A folder whose children are being looked at; None is the collection itself."""

    folder: Folder | None
    waiting: Iterator[Folder | Operation]
    kept: list[Folder | Operation] = field(default_factory=list[Folder | Operation])
    lost: bool = False


def _kept(
    collection: Collection, takes: Callable[[Operation], bool]
) -> tuple[tuple[Folder | Operation, ...], set[str]]:
    """The tree of what is taken, and the paths of all that is not."""
    gone: set[str] = set()
    stack = [_Open(None, iter(collection.children))]
    while True:
        current = stack[-1]
        child = next(current.waiting, None)
        if isinstance(child, Folder):
            stack.append(_Open(child, iter(child.children)))
        elif child is None:
            stack.pop()
            if current.folder is None:
                return tuple(current.kept), gone
            if not _close(current.folder, current, stack[-1]):
                gone.add(_own_path(current.folder.place, collection))
        elif takes(child):
            current.kept.append(child)
        else:
            current.lost = True
            gone.add(_own_path(child.place, collection))


def _close(folder: Folder, closed: _Open, parent: _Open) -> bool:
    """Put what is left of a folder into its parent; false if nothing is."""
    is_kept = bool(closed.kept) or not closed.lost
    if is_kept:
        parent.kept.append(replace(folder, children=tuple(closed.kept)))
    else:
        parent.lost = True
    return is_kept


def _is_told(problem: Problem, wanted: _Wanted, gone: Set[str]) -> bool:
    if problem.request:
        *folders, name = problem.request
        return wanted.takes(folders, name, None)
    around = accumulate(_path(problem.place).split("/"), lambda above, step: f"{above}/{step}")
    return gone.isdisjoint(around)


def _own_path(place: Place, collection: Collection) -> str:
    """The path of a folder or request: of a collection in a folder each has a path of its own there."""
    return _path(place) if place.file == collection.place.file else place.file


def _path(place: Place) -> str:
    # A collection v3 in one document has lists of `items`, which its operations have from v2 as `item`.
    return "/".join((place.file, *("item" if step == "items" else step for step in steps(place.pointer))))


def _is_below(folders: Sequence[str], pattern: str) -> bool:
    return any(_matches("/".join(folders[: depth + 1]), pattern) for depth in range(len(folders)))


def _matches(text: str, pattern: str) -> bool:
    # Brackets stand for themselves: names like `[v2] Users` are common.
    return fnmatchcase(text.casefold(), pattern.casefold().replace("[", "[[]"))
