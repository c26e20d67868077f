"""What a command has to do, as jobs: the collections that it names, or those of the configuration, with its options."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

import click

from postwright.cli.options import Options, Refusal
from postwright.config import Entry, Job

if TYPE_CHECKING:
    from postwright.config.written import ConfigError
    from postwright.targets.base import Target

COMMAND_LINE = "command line"


def asked(options: Options, targets: "Mapping[str, Target]") -> list[Job]:
    """A job for each collection that is to be generated, in order; raises Refusal and UsageError."""
    return [entry.job for entry in asked_entries(options, targets)]


def asked_entries(options: Options, targets: "Mapping[str, Target]") -> list[Entry]:
    """The jobs, with where each value comes from: options of the command line count more than the configuration."""
    entries = _entries(options, targets)
    if options.chosen is not None:
        entries = [entry for entry in entries if entry.job.chosen == options.chosen] or entries
        sources = [entry.job.source for entry in entries]
        if len(set(sources)) < len(sources):
            message = f"several collections come from {sources[0]}, and none of them is {options.chosen!r}."
            raise click.UsageError(message)
    return [_with_options(entry, options) for entry in entries]


def configuration(config: Path | None, targets: "Mapping[str, Target]", *, with_files: bool = True) -> list[Entry]:
    """The collections of a configuration file, or of the one that is found; raises Refusal and UsageError."""
    from postwright.config.finding import found
    from postwright.config.reading import read
    from postwright.config.written import ConfigError

    try:
        path = config or found(Path())
        if path is None:
            raise click.UsageError("there is no configuration here or in a folder above; `postwright init` writes one.")
        return read(path, targets, with_files=with_files)
    except ConfigError as error:
        raise _refusal(error) from None


def _entries(options: Options, targets: "Mapping[str, Target]") -> list[Entry]:
    if options.collections and options.config is None:
        return [Entry(job=Job(source=each), origins={"source": COMMAND_LINE}) for each in options.collections]
    entries = configuration(options.config, targets)
    return list(_named(entries, options)) if options.collections else entries


def _named(entries: Sequence[Entry], options: Options) -> Iterator[Entry]:
    """Those whose source is named on the command line."""
    for source in options.collections:
        found = [entry for entry in entries if os.path.realpath(entry.job.source) == os.path.realpath(source)]
        if not found:
            raise click.UsageError(f"{source} is none of the collections in {options.config}.")
        yield from found


def _refusal(error: "ConfigError") -> Refusal:
    from postwright.cli.reporting import findings, problem_lines

    lines = problem_lines(findings(error.problems, {}))
    return Refusal("\n".join(("nothing was done, as the configuration is not right:", *lines)), error.problems)


def _with_options(entry: Entry, options: Options) -> Entry:
    """The job with what the command line says of it, value by value."""
    job = entry.job
    settings = dict(job.settings)
    if options.package:
        settings["python"] = {**settings.get("python", {}), "pyproject": True}
    changed = replace(
        job,
        chosen=job.chosen if options.chosen is None else options.chosen,
        output=options.output or job.output,
        targets=options.targets or job.targets,
        environments=options.environments or job.environments,
        allowed_secrets=(*job.allowed_secrets, *options.allowed_secrets),
        settings=settings,
        templates=options.templates or job.templates,
    )
    given = {
        "collection": options.chosen is not None,
        "output": options.output is not None,
        "targets": options.targets,
        "environments": options.environments,
        "allow_secrets": options.allowed_secrets,
        "options.python.pyproject": options.package,
        "templates": options.templates is not None,
    }
    origins = {key: COMMAND_LINE for key, is_given in given.items() if is_given}
    return replace(entry, job=changed, origins={**entry.origins, **origins})
