"""What a path in an output folder can be: names that mean the same file, in that folder, on every system."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

LONGEST = 4000
LONGEST_NAME = 255  # bytes: no usual file system takes more

WINDOWS_NAMES = frozenset({"aux", "con", "nul", "prn"}) | {f"{port}{n}" for port in ("com", "lpt") for n in range(10)}
_DEVICES = WINDOWS_NAMES | {"conin$", "conout$"} | {f"{port}{n}" for port in ("com", "lpt") for n in "¹²³"}
# What these folders hold runs when people work with their repository, and comes from no commit. The last are the short
# names that Windows gives them.
_REPOSITORIES = frozenset({".git", ".hg", ".svn", ".bzr", ".jj", "git~1", "hg~1", "svn~1", "bzr~1", "jj~1"})
_MARKS = frozenset('\\:<>"|?*')


def is_inside(path: str) -> bool:
    """Whether a path is relative, in plain POSIX form, and stays in its folder on every system."""
    return len(path) <= LONGEST and all(map(_is_name, path.split("/")))


def clash(paths: Iterable[str]) -> tuple[str, str] | None:
    """Two paths that can't both be there on every system, if there are any.

    They, or folders that they are in, differ only in case or in how accents are encoded, or one is a folder of the
    other.
    """
    spelled: dict[str, str] = {}
    folders: set[str] = set()
    for path in paths:
        for step in (*_new_folders(path, folders), path):
            first = spelled.setdefault(folded(step), step)
            if first != step:
                return first.rstrip("/"), path
    return None


def folded(path: str) -> str:
    """What a path is to a system that tells apart neither case nor ways to encode an accent."""
    if not path.isascii():
        from unicodedata import normalize

        path = normalize("NFC", normalize("NFD", path).casefold())
    return path.rstrip("/").lower()


def _new_folders(path: str, known: set[str]) -> Iterator[str]:
    """The folders around a path that are not known yet, each with a slash at its end; then they are."""
    folder = path.rpartition("/")[0]
    while folder and folder not in known:
        known.add(folder)
        yield f"{folder}/"
        folder = folder.rpartition("/")[0]


@lru_cache(50_000)
def _is_name(step: str) -> bool:
    """Whether a step of a path is a usual name, neither a device nor the folder of a repository."""
    if not step.isprintable() or step[-1:] in ("", ".", " ") or not _MARKS.isdisjoint(step):
        return False
    plain = step.lower()
    is_special = plain in _REPOSITORIES or plain.partition(".")[0].rstrip() in _DEVICES
    return not is_special and len(step.encode("utf-8")) <= LONGEST_NAME
