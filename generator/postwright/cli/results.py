"""Where results of earlier runs are kept: a file in the cache folder for each collection and output folder."""

import os
from pathlib import Path

from postwright.cli.memo import Seen, cache_folder, forget_old, is_on
from postwright.cli.options import Options
from postwright.config import Job
from postwright.rendering.sources import own_sources
from postwright.store import NOTHING, Store, key


def store_of(job: Job, options: Options) -> Store:
    """The results of a job's earlier runs; none for a run that checks, which trusts nothing that it can't see."""
    if not options.writes or options.no_cache or not is_on(()):
        return NOTHING
    try:
        folder = Path(cache_folder(), "results")
        code = Seen((), (), ()).digest()
        folder.mkdir(parents=True, exist_ok=True)
        forget_old(str(folder))
    except OSError:
        return NOTHING
    name = key(os.path.realpath(job.output), job.source, repr((job.chosen, job.folder))).hex()
    own = own_sources(job.templates) if job.templates else ()
    return Store(folder / name, repr((code, job.settings, job.formatter, job.allowed_secrets, own)))
