"""The folder of what makes later runs quicker: nothing in it is needed, and all of it can be deleted at any time."""

import os
from pathlib import Path

from platformdirs import user_cache_path

VARIABLE = "POSTWRIGHT_CACHE"


def cache_folder() -> Path:
    """The folder that `POSTWRIGHT_CACHE` names, or `postwright` in the user's cache folder; it may not be there."""
    given = os.environ.get(VARIABLE)
    return Path(given) if given else user_cache_path("postwright", appauthor=False)
