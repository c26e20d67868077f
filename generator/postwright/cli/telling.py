"""What `postwright generate` tells about its run: lines for people, and one JSON report for machines."""

from collections.abc import Iterator, Sequence
from typing import TypedDict

import click

from postwright import __version__
from postwright.build import Build
from postwright.cli.clock import Clock
from postwright.cli.comparing import diffs
from postwright.cli.generating import Outcome, mending_command, with_problems
from postwright.cli.options import Options, Refusal
from postwright.cli.reporting import count, findings, folded_problem_lines, path_lines, printable, problem_records
from postwright.errors import Severity
from postwright.output import Changes

STATUSES = ("refused", "unreadable", "stale", "written", "current")  # of a run: the first that a collection has
STATES = (
    "new",
    "changed",
    "unchanged",
    "edited",
    "foreign",
    "merging",
    "merged",
    "conflicted",
    "own",
    "stale",
    "kept",
)


class _Seconds(TypedDict):
    reading: float
    targets: dict[str, float]


def exit_code(options: Options, outcomes: Sequence[Outcome]) -> int:
    """The exit code of a run that was not refused."""
    if any(outcome.build is None for outcome in outcomes):
        return 3
    stale = options.check and any(outcome.is_stale for outcome in outcomes)
    conflicts = any(outcome.changes and outcome.changes.conflicted for outcome in outcomes)
    return int(stale or conflicts or (options.strict and any(outcome.problems for outcome in outcomes)))


def diff_lines(outcomes: Sequence[Outcome]) -> Iterator[bytes]:
    """The lines of the diff of a whole run."""
    for outcome in outcomes:
        if outcome.changes:
            yield from diffs(outcome.changes)


def problem_lines(options: Options, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """The problems of all collections; of those only warned of, none if `quiet`, unless they fail the run."""
    for outcome, problems in with_problems(outcomes):
        shown = [
            problem for problem in problems if options.strict or not options.quiet or problem.severity is Severity.ERROR
        ]
        yield from folded_problem_lines(findings(shown, outcome.input.sources), outcome.input.arguments)


def result_lines(options: Options, outcomes: Sequence[Outcome]) -> Iterator[str]:
    """What a run that was not refused did to each collection, and what to do about stale output."""
    for outcome in outcomes:
        if outcome.build and outcome.changes:
            yield from path_lines(outcome.changes.kept, "no longer generated, but changed by hand: kept")
            yield from _merge_lines(options, outcome.changes)
            if not options.quiet:
                yield summary(options, outcome, outcome.build, outcome.changes)
    if options.check and any(outcome.is_stale for outcome in outcomes):
        yield from _stale_lines(options, outcomes)


def summary(options: Options, outcome: Outcome, build: Build, changes: Changes) -> str:
    """One line about one collection."""
    left_out = len({problem.place for problem in build.problems if problem.skipped})
    parts = [
        count(build.operations, "operation"),
        *([f"{count(left_out, 'request')} left out"] if left_out else []),
        f"{count(len(changes.written), 'file')} {'written' if options.writes else 'to write'}",
        f"{len(changes.unchanged + changes.merged + changes.own)} unchanged",
        *([f"{len(changes.stale)} {'removed' if options.writes else 'to remove'}"] if changes.stale else []),
        *([count(len(outcome.problems), "problem")] if outcome.problems else []),
    ]
    return f"{click.style(build.folder, bold=True)}: {', '.join(parts)}"


def _merge_lines(options: Options, changes: Changes) -> Iterator[str]:
    merged = [path for path in changes.merging if path not in changes.conflicted]
    yield from path_lines(merged, "merged" if options.writes else "to merge")
    yield from path_lines(changes.conflicted, "has conflicts: choose what stays, and remove their marks")


def _stale_lines(options: Options, outcomes: Sequence[Outcome]) -> Iterator[str]:
    yield "The output is stale:"
    for changes in (outcome.changes for outcome in outcomes if outcome.changes):
        if changes.interrupted:
            yield f"  {printable(str(changes.root))}  (a run was stopped while it wrote)"
        yield from path_lines(changes.new, "missing")
        yield from path_lines(changes.changed, "out of date")
        yield from path_lines(changes.edited, "changed by hand")
        yield from path_lines(changes.foreign, "not made by postwright")
        yield from path_lines(changes.stale, "no longer generated")
    yield f"To bring it up to date, run: {mending_command(options, outcomes)}"


def report(options: Options, outcomes: Sequence[Outcome], refusal: Refusal | None, clock: Clock) -> dict[str, object]:
    """The JSON report: plain data, the same keys in every run."""
    statuses = [_status(options, outcome, refusal) for outcome in outcomes]
    stale = not options.writes and any(outcome.is_stale for outcome in outcomes)
    return {
        "version": __version__,
        "status": next((status for status in STATUSES if status in statuses), "refused"),
        "error": click.unstyle(refusal.message) if refusal else None,
        "problems": problem_records(refusal.problems if refusal else (), {}),
        "command": mending_command(options, outcomes) if stale else None,
        "seconds": _whole_seconds(outcomes, clock),
        "collections": [_record(options, outcome, status) for outcome, status in zip(outcomes, statuses, strict=True)],
    }


def _whole_seconds(outcomes: Sequence[Outcome], clock: Clock) -> dict[str, object]:
    """How long the run took, and each of its steps for all collections; more than that, if they ran side by side."""
    each = [_seconds(outcome) for outcome in outcomes]
    names = dict.fromkeys(name for targets in each for name in targets["targets"])
    return {
        "whole": clock.whole,
        "reading": sum(seconds["reading"] for seconds in each),
        "targets": {name: sum(seconds["targets"].get(name, 0.0) for seconds in each) for name in names},
        "comparing": clock.seconds.get("comparing", 0.0),
        "writing": clock.seconds.get("writing", 0.0),
    }


def _seconds(outcome: Outcome) -> _Seconds:
    targets = dict(outcome.seconds)
    return {"reading": targets.pop("reading", 0.0), "targets": targets}


def _status(options: Options, outcome: Outcome, refusal: Refusal | None) -> str:
    if outcome.build is None:
        return "unreadable"
    if refusal:
        return "refused"
    if not outcome.is_stale:
        return "current"
    return "written" if options.writes else "stale"


def _record(options: Options, outcome: Outcome, status: str) -> dict[str, object]:
    build, changes = outcome.build, outcome.changes
    return {
        "source": outcome.input.argument,
        "status": status,
        "name": outcome.input.collection.name if outcome.input.collection else None,
        "folder": build.folder if build else None,
        "operations": build.operations if build else 0,
        "files": {state: list[str](getattr(changes, state, ())) for state in STATES},
        "problems": problem_records(outcome.problems, outcome.input.sources),
        "diff": b"".join(diffs(changes)).decode() if changes and options.diff else None,
        "seconds": _seconds(outcome),
        "reused": outcome.reused,
    }
