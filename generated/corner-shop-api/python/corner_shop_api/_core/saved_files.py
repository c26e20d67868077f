"""Files that the collection names: they are read only as far as the caller allows."""

from os import PathLike
from pathlib import Path

from .errors import SavedFileError
from .files import File, base_name
from .upload import upload_path


def saved_file(path: str, folder: str | PathLike[str] | None) -> File:
    """Take a file by its path in a folder, which neither `..` nor a link leaves.

    Raises SavedFileError for any other, and without a folder; OSError for one that
    can't be read.
    """
    if folder is None:
        raise SavedFileError(path)
    allowed = Path(folder).resolve()
    found = (allowed / path).resolve()
    if not found.is_relative_to(allowed):
        raise SavedFileError(path, str(folder))
    return File(upload_path(str(found)), base_name(path))
