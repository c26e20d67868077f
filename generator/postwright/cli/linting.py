"""The run of `postwright lint`: every problem of reading and generating, and no output."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, replace

from postwright import __version__
from postwright.cli.generating import Outcome, with_problems
from postwright.cli.reporting import count, findings, printable, problem_lines, problem_records
from postwright.errors import Problem
from postwright.model.scripts import NO_SCRIPTS, ScriptCounts


def lines(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """Every problem."""
    for outcome, problems in with_problems(outcomes):
        yield from problem_lines(findings(problems, outcome.input.sources))


def with_secrets_only(outcomes: Sequence[Outcome]) -> list[Outcome]:
    """The outcomes, of their problems only those about secrets; what could not be read stays."""
    return [
        replace(each, remarks=(), build=replace(each.build, problems=_secrets(each.build.problems)))
        if each.build
        else each
        for each in outcomes
    ]


def _secrets(problems: Iterable[Problem]) -> tuple[Problem, ...]:
    return tuple(problem for problem in problems if problem.code == "secret")


def summaries(outcomes: Sequence[Outcome]) -> Iterator[str]:
    """A line about each collection that could be read, and one about its scripts if they do anything."""
    for outcome in outcomes:
        if outcome.build:
            argument = printable(outcome.input.argument)
            operations, problems = count(outcome.build.operations, "operation"), count(len(outcome.problems), "problem")
            yield f"{argument}: {operations}, {problems}"
            scripts = _scripts(outcome)
            if scripts != NO_SCRIPTS:
                understood = (
                    f"{count(scripts.assignments, 'assignment')} and {count(scripts.checks, 'check')} understood"
                )
                yield f"{argument}: scripts: {understood}, {count(scripts.missed, 'statement')} left out"


def _scripts(outcome: Outcome) -> ScriptCounts:
    return outcome.input.collection.scripts if outcome.input.collection else NO_SCRIPTS


def exit_code(outcomes: Sequence[Outcome], *, strict: bool) -> int:
    """3 if a collection can't be read, 1 if there are problems and `strict` is on."""
    if any(outcome.build is None for outcome in outcomes):
        return 3
    return int(strict and any(outcome.problems for outcome in outcomes))


def report(outcomes: Sequence[Outcome]) -> dict[str, object]:
    """The JSON report: plain data, the same keys in every run."""
    statuses = [_status(outcome) for outcome in outcomes]
    return {
        "version": __version__,
        "status": next(status for status in ("unreadable", "problems", "clean") if status in statuses),
        "collections": [
            {
                "source": outcome.input.argument,
                "status": status,
                "name": outcome.input.collection.name if outcome.input.collection else None,
                "operations": outcome.build.operations if outcome.build else 0,
                "scripts": asdict(_scripts(outcome)),
                "problems": problem_records(outcome.problems, outcome.input.sources),
            }
            for outcome, status in zip(outcomes, statuses, strict=True)
        ],
    }


def _status(outcome: Outcome) -> str:
    if outcome.build is None:
        return "unreadable"
    return "problems" if outcome.problems else "clean"
