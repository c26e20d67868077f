"""What a command has to do, as jobs: the collections that it names, with its options."""

from dataclasses import replace

from postwright.cli.options import Options
from postwright.config import Job


def asked(options: Options) -> list[Job]:
    """A job for each collection that is to be generated, in order."""
    return [_with_options(Job(source=source), options) for source in options.collections]


def _with_options(job: Job, options: Options) -> Job:
    """The job with what the command line says of it, value by value."""
    settings = dict(job.settings)
    if options.package:
        settings["python"] = {**settings.get("python", {}), "pyproject": True}
    return replace(
        job,
        chosen=job.chosen if options.chosen is None else options.chosen,
        output=options.output or job.output,
        targets=options.targets or job.targets,
        environments=options.environments or job.environments,
        settings=settings,
    )
