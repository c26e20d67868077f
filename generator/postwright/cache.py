"""The folder of what makes later runs quicker: nothing in it is needed, and all of it can be deleted at any time."""

import os
from errno import EACCES
from pathlib import Path

from platformdirs import user_cache_path

VARIABLE = "POSTWRIGHT_CACHE"


def cache_folder() -> Path:
    """The folder that `POSTWRIGHT_CACHE` names, or `postwright` in the user's cache folder; it may not be there.

    A user without a home has one of their own in the folder for temporary files. Raises OSError if there is none.
    """
    given = os.environ.get(VARIABLE)
    if given:
        return Path(given)
    try:
        found = user_cache_path("postwright", appauthor=False)
    except RuntimeError:
        return temporary_folder()
    # Older versions of the library take `~` as it stands: that would be a folder of this name wherever the run is.
    return temporary_folder() if found.parts[:1] == ("~",) else found


def temporary_folder() -> Path:
    """A folder of the user's own in the one for temporary files, where others can write. Raises OSError."""
    from tempfile import gettempdir

    user = os.getuid() if hasattr(os, "getuid") else None
    folder = Path(gettempdir(), "postwright" if user is None else f"postwright-{user}")
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    state = folder.lstat()
    if user is not None and (state.st_uid != user or not folder.is_dir() or folder.is_symlink()):
        raise PermissionError(EACCES, "It belongs to somebody else", str(folder))
    return folder
