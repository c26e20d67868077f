"""The run of `postwright generate`: read, build, compare, write, report."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from postwright import output
from postwright.build import Build, BuildOptions, build
from postwright.cli.inputs import STANDARD_INPUT, Input, read_environments, read_input
from postwright.cli.options import Options, Refusal
from postwright.cli.progress import Progress
from postwright.cli.reporting import count, path_lines
from postwright.config import Job
from postwright.errors import Problem
from postwright.targets.base import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How far one collection came: without a `build` it could not be read, without `changes` the run was stopped."""

    job: Job
    input: Input
    build: Build | None = None
    changes: output.Changes | None = None

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of reading, and those of generating if it came to that."""
        return self.build.problems if self.build else self.input.problems

    @property
    def is_stale(self) -> bool:
        """Whether the folder differed from what is wanted when it was compared."""
        return self.changes is not None and not self.changes.is_current


def run(jobs: Sequence[Job], options: Options, targets: Mapping[str, Target]) -> tuple[list[Outcome], Refusal | None]:
    """Do every job whose collection can be read; nothing is written if the run is refused before the first file."""
    outcomes = list(built(jobs, targets, quiet=options.quiet or options.json))
    try:
        _refuse_twins(outcomes)
        outcomes = [_compared(options, outcome) for outcome in outcomes]
        if options.writes:
            plans = [outcome.changes for outcome in outcomes if outcome.changes]
            _refuse_blocked(options, plans)
            for changes in plans:
                output.apply(changes, force=options.force)
    except Refusal as refusal:
        return outcomes, refusal
    except output.OutputError as error:
        return outcomes, Refusal(f"{error}.")
    except OSError as error:
        return outcomes, Refusal(f"the output can't be written: {error.strerror}: {error.filename}")
    return outcomes, None


def build_options(job: Job) -> BuildOptions:
    """How the collection of a job is built."""
    return BuildOptions(folder=job.folder, settings=job.settings)


def chosen_targets(targets: Mapping[str, Target], names: Sequence[str]) -> list[Target]:
    """The targets of these names, in order; without any, those that are made by default."""
    return [target for name, target in targets.items() if (name in names if names else target.by_default)]


def mending_command(options: Options, outcomes: Sequence[Outcome]) -> str:
    """What to run to bring the output up to date."""
    words = ["postwright", "generate"]
    if options.output is not None:
        words += ["--output", str(options.output)]
    for name in options.targets:
        words += ["--target", name]
    if options.package:
        words.append("--package")
    if options.chosen is not None:
        words += ["--collection", options.chosen]
    for name in options.environments:
        words += ["--environment", name]
    if options.force or any(outcome.changes and outcome.changes.blocked for outcome in outcomes):
        words.append("--force")
    if any(name.startswith("-") and name != STANDARD_INPUT for name in options.collections):
        words.append("--")
    return shlex.join([*words, *options.collections])


def with_problems(outcomes: Sequence[Outcome]) -> Iterator[tuple[Outcome, list[Problem]]]:
    """Each outcome with its problems; what is odd in an environment is told with the first collection only."""
    told: set[Problem] = set()
    for outcome in outcomes:
        yield outcome, [problem for problem in outcome.problems if problem not in told]
        told.update(outcome.problems)


def built(jobs: Sequence[Job], targets: Mapping[str, Target], *, quiet: bool) -> Iterator[Outcome]:
    """Read and build the collections of jobs, with a progress bar unless `quiet`."""
    environments = {job.environments: read_environments(job.environments) for job in jobs}
    chosen = [chosen_targets(targets, job.targets) for job in jobs]
    with Progress(len(jobs) + sum(map(len, chosen)), hidden=quiet) as progress:
        for job, wanted in zip(jobs, chosen, strict=True):
            files = environments[job.environments]
            read = read_input(job.source, files, chosen=job.chosen)
            progress.step()
            if read.collection is None:
                yield Outcome(job=job, input=read)
            else:
                made = build(read.collection, read.source, progress.over(wanted), files.sources, build_options(job))
                yield Outcome(job=job, input=read, build=made)


def _refuse_twins(outcomes: Sequence[Outcome]) -> None:
    owners: dict[Path, Outcome] = {}
    for outcome in outcomes:
        if outcome.build is None:
            continue
        folder = outcome.job.output.resolve() / outcome.build.folder
        twin = owners.setdefault(folder, outcome)
        if twin is not outcome:
            raise Refusal(
                f"{twin.input.argument} and {outcome.input.argument} would both be written to the folder "
                f"{outcome.build.folder}: rename one of the collections, or use different output folders."
            )


def _compared(options: Options, outcome: Outcome) -> Outcome:
    if outcome.build is None:
        return outcome
    return replace(outcome, changes=output.changes(outcome.job.output, outcome.build.files, force=options.force))


def _refuse_blocked(options: Options, plans: Sequence[output.Changes]) -> None:
    edited = [path for changes in plans for path in _shown(changes, changes.edited, plans)]
    foreign = [path for changes in plans for path in _shown(changes, changes.foreign, plans)]
    if options.force or not (edited or foreign):
        return
    folders = " and ".join(dict.fromkeys(str(changes.root) for changes in plans if changes.blocked))
    raise Refusal(
        "\n".join(
            (
                f"nothing was written, as {count(len(edited + foreign), 'file')} in {folders} would be lost:",
                *path_lines(edited, "changed by hand"),
                *path_lines(foreign, "not made by postwright"),
                "Move what you want to keep, choose another folder with --output, or overwrite with --force.",
            )
        )
    )


def _shown(changes: output.Changes, paths: Sequence[str], plans: Sequence[output.Changes]) -> Iterator[str]:
    """Paths as they are told: with the output folder, where there is more than one."""
    one = len({each.root for each in plans}) == 1
    return (path if one else f"{changes.root.as_posix()}/{path}" for path in paths)
