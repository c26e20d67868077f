"""The run of `postwright generate`: read, build, compare, write, report."""

import gc
import shlex
from collections.abc import Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from pathlib import Path
from typing import TypeAlias

from postwright import output
from postwright.build import Build, BuildOptions, build, folder_of
from postwright.cli.clock import Clock
from postwright.cli.inputs import STANDARD_INPUT, Environments, Input, read_environments, read_input
from postwright.cli.jobs import asked
from postwright.cli.options import Failure, Options, Refusal
from postwright.cli.progress import Progress
from postwright.cli.reporting import count
from postwright.cli.results import store_of
from postwright.cli.side_by_side import mapped, processes
from postwright.cli.writing import compare_and_write, mend
from postwright.config import Filter, Job
from postwright.config.filtering import filtered, words
from postwright.errors import Problem, SettingError, TargetError, TemplateError
from postwright.output import last_lock
from postwright.printing import Printer
from postwright.store import Store
from postwright.targets import TARGETS, select
from postwright.targets.base import Target

# The environments of a job, and what may stay in them.
_Asked: TypeAlias = tuple[tuple[str, ...], tuple[str, ...]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How far one collection came: without a `build` it could not be read, without `changes` the run was stopped.

    `idle` are the filters of its job that fit nothing in it, `remarks` problems with the job itself. `seconds` says how
    long reading took, and each target; `reused` how many results of earlier runs were good again.
    """

    job: Job
    input: Input
    build: Build | None = None
    changes: output.Changes | None = None
    idle: tuple[Filter, ...] = ()
    remarks: tuple[Problem, ...] = ()
    seconds: Mapping[str, float] = field(default_factory=dict[str, float])
    reused: int = 0

    @property
    def problems(self) -> tuple[Problem, ...]:
        """The problems of the job, those of reading, and those of generating if it came to that."""
        return self.remarks + (self.build.problems if self.build else self.input.problems)

    @property
    def is_stale(self) -> bool:
        """Whether the folder differed from what is wanted when it was compared."""
        return self.changes is not None and not self.changes.is_current


def carry_out(options: Options, targets: Mapping[str, Target], clock: Clock) -> tuple[list[Outcome], Refusal | None]:
    """Do what the command line asks for; raises UsageError."""
    try:
        jobs = asked(options, targets)
    except Refusal as refusal:
        return [], refusal
    return run(jobs, options, targets, clock)


def run(
    jobs: Sequence[Job], options: Options, targets: Mapping[str, Target], clock: Clock
) -> tuple[list[Outcome], Refusal | None]:
    """Do every job whose collection can be read; nothing is written if the run is refused before the first file."""
    outcomes: list[Outcome] = []
    try:
        mend(options, [job.output for job in jobs])
        outcomes = built(jobs, targets, options)
        _refuse_twins(outcomes)
        _refuse_failures(outcomes)
    except (SettingError, TargetError, TemplateError) as error:
        return [], Refusal(str(error))
    except Refusal as reason:
        return outcomes, reason
    builds = [(each.job.output, each.build) for each in outcomes if each.build]
    plans, refusal = compare_and_write(options, builds, clock)
    found = iter(plans)
    return [replace(each, changes=next(found, None)) if each.build else each for each in outcomes], refusal


def build_options(job: Job) -> BuildOptions:
    """How the collection of a job is built, apart from the names of the last run."""
    return BuildOptions(
        folder=job.folder,
        settings=job.settings,
        printer=Printer(templates=job.templates, black=job.formatter == "black"),
        renames=job.renames,
        keep_old_names=job.keep_old_names,
    )


def mending_command(options: Options, outcomes: Sequence[Outcome]) -> str:
    """What to run to bring the output up to date."""
    words = ["postwright", "generate"]
    if options.config is not None:
        words += ["--config", str(options.config)]
    if options.output is not None:
        words += ["--output", str(options.output)]
    for name in options.targets:
        words += ["--target", name]
    if options.package:
        words.append("--package")
    if options.templates is not None:
        words += ["--templates", str(options.templates)]
    if options.chosen is not None:
        words += ["--collection", options.chosen]
    for name in options.environments:
        words += ["--environment", name]
    for pointer in options.allowed_secrets:
        words += ["--allow-secret", pointer]
    words += _for_edited(options, outcomes)
    if any(name.startswith("-") and name != STANDARD_INPUT for name in options.collections):
        words.append("--")
    return shlex.join([*words, *options.collections])


def _for_edited(options: Options, outcomes: Sequence[Outcome]) -> list[str]:
    """What is to be said of files that were edited or made by someone else."""
    if options.force or any(outcome.changes and outcome.changes.foreign for outcome in outcomes):
        return ["--force"]
    edited = options.merge or any(outcome.changes and outcome.changes.edited for outcome in outcomes)
    return ["--merge"] if edited else []


def with_problems(outcomes: Sequence[Outcome]) -> Iterator[tuple[Outcome, list[Problem]]]:
    """Each outcome with its problems; what is odd in an environment is told with the first collection only."""
    told: set[Problem] = set()
    for outcome in outcomes:
        yield outcome, [problem for problem in outcome.problems if problem not in told]
        told.update(outcome.problems)


def built(jobs: Sequence[Job], targets: Mapping[str, Target], options: Options) -> list[Outcome]:
    """Read and build the collections of jobs, with a progress bar unless that is not wanted."""
    asked = [(job.environments, job.allowed_secrets) for job in jobs]
    environments = {each: read_environments(*each) for each in asked}
    apart: list[Outcome | None] = [None] * len(jobs)
    # Only the registry is the same in every process.
    if targets is TARGETS and (count := processes(jobs)) > 1:
        apart = mapped(partial(_built_apart, environments=environments, options=options), jobs, count)
    steps = sum(1 + len(select(targets, job.targets)) for job in jobs)
    with Progress(steps, hidden=options.quiet or options.json) as progress, _without_collections_of_garbage():
        found = [
            known or _built(job, environments[each], targets, progress, options)
            for job, each, known in zip(jobs, asked, apart, strict=True)
        ]
    return list(_with_remarks(found))


def _built_apart(job: Job, environments: Mapping[_Asked, Environments], options: Options) -> Outcome | None:
    """What a process of its own makes of a job, without what takes long to send; None if it fails."""
    try:
        with Progress(0, hidden=True) as progress, _without_collections_of_garbage():
            found = _built(job, environments[job.environments, job.allowed_secrets], TARGETS, progress, options)
    except Exception:
        # Whatever it is, it is met again where it can be told.
        return None
    collection = found.input.collection
    without = replace(found.input, collection=replace(collection, children=())) if collection else found.input
    return replace(found, input=without)


@contextmanager
def _without_collections_of_garbage() -> Generator[None]:
    """What is read and planned lives to the end, and would be looked through again and again as it grows."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def _built(
    job: Job, environments: Environments, targets: Mapping[str, Target], progress: Progress, options: Options
) -> Outcome:
    store, clock = store_of(job, options), Clock()
    with clock.step("reading"):
        read, idle = _filtered(_input(job, environments, store), job)
    progress.step()
    if read.collection is None:
        return Outcome(job=job, input=read, seconds=clock.seconds)
    wanted = clock.over(progress.over(select(targets, job.targets)))
    how = build_options(job)
    how = replace(how, lock=last_lock(job.output, folder_of(read.collection, how)), store=store, verify=options.verify)
    made = build(read.collection, read.source, wanted, environments.sources, how)
    store.save()
    return Outcome(job=job, input=read, build=made, idle=idle, seconds=clock.seconds, reused=store.reused)


def _input(job: Job, environments: Environments, store: Store) -> Input:
    return read_input(job.source, environments, chosen=job.chosen, store=store, allowed_secrets=job.allowed_secrets)


def _filtered(read: Input, job: Job) -> tuple[Input, tuple[Filter, ...]]:
    if read.collection is None:
        return read, ()
    collection, idle = filtered(read.collection, job.include, job.exclude)
    return replace(read, collection=collection, problems=collection.problems), idle


def _with_remarks(outcomes: Sequence[Outcome]) -> Iterator[Outcome]:
    """Each outcome with a problem for each filter that fits nothing in any collection, told with the first of them."""
    useful = {
        each
        for outcome in outcomes
        if outcome.build
        for each in (*outcome.job.include, *outcome.job.exclude)
        if each not in outcome.idle
    }
    for outcome in outcomes:
        remarks = [_without_effect(each) for each in outcome.idle if each not in useful]
        useful.update(outcome.idle)
        yield replace(outcome, remarks=tuple(remarks))


def _without_effect(given: Filter) -> Problem:
    return Problem(
        code="filter-without-effect",
        message=f"The filter {words(given)} fits no request.",
        place=given.place,
        hint="`postwright list` shows the names; `*` stands for any characters, `/` too.",
    )


def _refuse_failures(outcomes: Sequence[Outcome]) -> None:
    codes = ("not-formatted", "not-python")
    failures = sum(problem.code in codes for outcome in outcomes for problem in outcome.problems)
    if failures:
        raise Failure(f"nothing was written, as {count(failures, 'generated file')} failed what --verify asks for.")


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
                f"{outcome.build.folder}: rename one of the collections, or use different output folders "
                "(in a configuration, `folder` or `output`)."
            )
