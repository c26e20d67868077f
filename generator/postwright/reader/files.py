"""What a path of an input means, and the bytes of a file, or what is wrong with it."""

from collections.abc import Callable
from pathlib import Path

from postwright.errors import CollectionError, Place, Problem, Severity

DEFINITIONS = tuple(f"definition{suffix}" for suffix in (".yaml", ".yml"))
RESOURCES = tuple(f"resources{suffix}" for suffix in (".yaml", ".yml"))
_HIDDEN = {".resources": DEFINITIONS, ".postman": RESOURCES}


def folder_of(path: Path) -> Path | None:
    """The folder to read for a path: itself, or that of a definition or of a list of resources; None for a file."""
    if path.name in _HIDDEN.get(path.parent.name, ()):
        return path.parent.parent
    try:
        return path if path.is_dir() else None
    except (OSError, ValueError):
        return None


def contents(path: Path, folder_hint: Callable[[Path], str]) -> bytes:
    """The bytes of a file; raises CollectionError, with a hint made for a path that is a folder."""
    try:
        return path.read_bytes()
    except IsADirectoryError:
        raise CollectionError(_unreadable(path, "directory", "This is a directory.", folder_hint(path))) from None
    except FileNotFoundError:
        raise CollectionError(_unreadable(path, "not-found", "There is no such file.", "Check the path.")) from None
    except (OSError, ValueError) as error:
        message = f"It can't be read: {getattr(error, 'strerror', None) or error}."
        raise CollectionError(_unreadable(path, "unreadable", message, "Check the file.")) from None


def _unreadable(path: Path, code: str, message: str, hint: str) -> Problem:
    return Problem(code=code, message=message, place=Place(str(path)), hint=hint, severity=Severity.ERROR)
