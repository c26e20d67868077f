"""What the memory of runs has to know of one: whether it can be remembered, what it was made from, what it tells."""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import fields, replace
from pathlib import Path

import click

from postwright import output
from postwright.cli import memo, telling
from postwright.cli.generating import Outcome
from postwright.cli.inputs import STANDARD_INPUT
from postwright.cli.options import Options
from postwright.cli.prerequisites import collection_folder, config_file, looked_for
from postwright.output.journal import STAGING
from postwright.reader import folder_of
from postwright.targets import BUILT_IN, select
from postwright.targets.base import Target

# A run with any other option does more than generate, or less.
_ASKED = {
    "collections",
    "config",
    "output",
    "chosen",
    "environments",
    "allowed_secrets",
    "targets",
    "package",
    "templates",
}
_PLAIN = _ASKED | {"strict", "quiet"}


def remember(
    started: int, arguments: Sequence[str], options: Options, outcomes: Sequence[Outcome], targets: Mapping[str, Target]
) -> None:
    """Remember a run that was carried out, if times of files can tell that it has nothing to do again.

    `started` is when it began, in nanoseconds, with which `arguments`.
    """
    if not memo.is_on(arguments) or not _is_plain(options) or not all(map(_is_plainly_read, outcomes)):
        return
    outputs = [str(outcome.job.output / path) for outcome in outcomes if outcome.build for path in outcome.build.files]
    paths = dict.fromkeys(_paths(options, outcomes, targets))
    folders = [str(path) for path in paths if path.is_dir()]
    try:
        seen = memo.look([str(path) for path in paths if str(path) not in folders], folders, outputs)
        if any(outcome.is_stale for outcome in outcomes) or not seen.is_old(started):
            # What was written a moment ago is read again, now that its times are known.
            outcomes = [
                replace(each, changes=output.changes(each.job.output, each.build.files, once=each.build.once))
                for each in outcomes
                if each.build
            ]
    except (OSError, output.OutputError):
        return
    if seen.can_be_told(started) and not any(outcome.is_stale for outcome in outcomes):
        lines = [*telling.problem_lines(options, outcomes), *telling.result_lines(options, outcomes)]
        told = "".join(f"{line}\n" for line in lines)
        memo.remember(arguments, seen, (told, click.unstyle(told)))


def _is_plain(options: Options) -> bool:
    return not any(getattr(options, each.name) for each in fields(options) if each.name not in _PLAIN)


def _is_plainly_read(outcome: Outcome) -> bool:
    """Whether what was read depends on nothing but one file or folder."""
    source = outcome.job.source
    return source != STANDARD_INPUT and collection_folder(outcome) == folder_of(Path(source))


def _paths(options: Options, outcomes: Sequence[Outcome], targets: Mapping[str, Target]) -> Iterator[Path]:
    """The files that the run depends on, there or not, and folders with all that is in them."""
    yield from looked_for(options)
    config = config_file(options)
    if config is not None:
        yield config
    for outcome in outcomes:
        job = outcome.job
        yield collection_folder(outcome) or Path(job.source)
        yield from map(Path, job.environments)
        yield job.output / STAGING
        if job.templates is not None:
            yield job.templates
        for target in select(targets, job.targets):
            yield from _code(target)


def _code(target: Target) -> Iterator[Path]:
    """The files of the packages or modules of a target that is not Postwright's own."""
    if target.name in BUILT_IN:
        return
    from postwright.targets.installed import entries

    modules = {type(target).__module__, *(entry.module for entry in entries()[target.name])}
    for name in sorted({module.partition(".")[0] for module in modules}):
        module = sys.modules[name]
        if module.__file__ is not None:
            yield Path(module.__file__).parent if hasattr(module, "__path__") else Path(module.__file__)
