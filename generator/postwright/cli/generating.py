"""The run of `postwright generate`: read, build, compare, write, report."""

import shlex
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import click

from postwright import output
from postwright.build import DEFAULTS, Build, BuildOptions, build
from postwright.cli.inputs import STANDARD_INPUT, Environments, Input, read_environments, read_input
from postwright.cli.progress import Progress
from postwright.cli.reporting import count, path_lines
from postwright.errors import Problem
from postwright.targets.base import Target


@dataclass(frozen=True, slots=True, kw_only=True)
class Options:
    """What stands on the command line; `targets` is empty unless some are named."""

    collections: tuple[str, ...]
    output: Path
    chosen: str | None = None
    environments: tuple[str, ...] = ()
    targets: tuple[str, ...] = ()
    check: bool = False
    diff: bool = False
    strict: bool = False
    json: bool = False
    quiet: bool = False
    force: bool = False
    package: bool = False

    @property
    def writes(self) -> bool:
        """Whether the run may write anything."""
        return not (self.check or self.diff)


@dataclass(frozen=True, slots=True, kw_only=True)
class Outcome:
    """How far one collection came: without a `build` it could not be read, without `changes` the run was stopped."""

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


class Refusal(click.ClickException):
    """The run stops: the command can't be carried out as it was given."""

    exit_code = 2


def run(options: Options, targets: Mapping[str, Target]) -> tuple[list[Outcome], Refusal | None]:
    """Generate every collection that can be read; nothing is written if the run is refused before the first file."""
    wanted = chosen_targets(targets, options.targets)
    files = read_environments(options.environments)
    quiet = options.quiet or options.json
    rendering = BuildOptions(settings={"python": {"pyproject": True}} if options.package else {})
    outcomes = list(built(options.collections, files, wanted, chosen=options.chosen, quiet=quiet, options=rendering))
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


def chosen_targets(targets: Mapping[str, Target], names: Sequence[str]) -> list[Target]:
    """The targets of these names, in order; without any, those that are made by default."""
    return [target for name, target in targets.items() if (name in names if names else target.by_default)]


def mending_command(options: Options, outcomes: Sequence[Outcome]) -> str:
    """What to run to bring the output up to date."""
    words = ["postwright", "generate"]
    if options.output != Path("generated"):
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


def built(
    collections: Sequence[str],
    files: Environments,
    targets: Sequence[Target],
    *,
    chosen: str | None,
    quiet: bool,
    options: BuildOptions = DEFAULTS,
) -> Iterator[Outcome]:
    """Read and build collections, each with all the environments, with a progress bar unless `quiet`."""
    with Progress(len(collections) * (1 + len(targets)), hidden=quiet) as progress:
        for argument in collections:
            read = read_input(argument, files, chosen=chosen)
            progress.step()
            if read.collection is None:
                yield Outcome(input=read)
            else:
                made = build(read.collection, read.source, progress.over(targets), files.sources, options)
                yield Outcome(input=read, build=made)


def _refuse_twins(outcomes: Sequence[Outcome]) -> None:
    owners: dict[str, Outcome] = {}
    for outcome in outcomes:
        if outcome.build is None:
            continue
        twin = owners.setdefault(outcome.build.folder, outcome)
        if twin is not outcome:
            raise Refusal(
                f"{twin.input.argument} and {outcome.input.argument} would both be written to the folder "
                f"{outcome.build.folder}: rename one of the collections, or use different output folders."
            )


def _compared(options: Options, outcome: Outcome) -> Outcome:
    if outcome.build is None:
        return outcome
    return replace(outcome, changes=output.changes(options.output, outcome.build.files, force=options.force))


def _refuse_blocked(options: Options, plans: Sequence[output.Changes]) -> None:
    edited = [path for changes in plans for path in changes.edited]
    foreign = [path for changes in plans for path in changes.foreign]
    if options.force or not (edited or foreign):
        return
    raise Refusal(
        "\n".join(
            (
                f"nothing was written, as {count(len(edited + foreign), 'file')} in {options.output} would be lost:",
                *path_lines(edited, "changed by hand"),
                *path_lines(foreign, "not made by postwright"),
                "Move what you want to keep, choose another folder with --output, or overwrite with --force.",
            )
        )
    )
