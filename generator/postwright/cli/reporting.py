"""Problems, paths and counts as people and machines read them."""

import shlex
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import click

from postwright.errors import Place, Problem, Severity

FEW_PROBLEMS = 5
FEW_PATHS = 10


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """A problem with its line and column, which are 0 where they can't be known."""

    problem: Problem
    line: int
    column: int

    @property
    def kind(self) -> tuple[str, str]:
        """What findings that are summed up together have in common: file and code."""
        return self.problem.place.file, self.problem.code


def positions_of(places: Iterable[Place], sources: Mapping[str, bytes]) -> dict[Place, tuple[int, int]]:
    """Line and column of each place that has none yet, in the file that it is in; `sources` are files by name."""
    from postwright.reader import locate

    wanted: dict[str, list[Place]] = {}
    for place in places:
        if not place.line and place.file in sources:
            wanted.setdefault(place.file, []).append(place)
    return {place: position for file in wanted for place, position in locate(sources[file], wanted[file]).items()}


def findings(problems: Sequence[Problem], sources: Mapping[str, bytes]) -> list[Finding]:
    """Locate problems in the files that they are about, and put them in the order of the file."""
    positions = positions_of((problem.place for problem in problems), sources)
    found: list[Finding] = []
    for problem in problems:
        line, column = positions.get(problem.place, (problem.place.line, problem.place.column))
        found.append(Finding(problem=problem, line=line, column=column))
    return sorted(found, key=lambda each: (each.problem.place.file, each.line, each.column, each.problem.code))


def problem_lines(found: Sequence[Finding]) -> Iterator[str]:
    """Every problem: `file:line:column: message [code]`, and its hint on a line of its own."""
    for finding in found:
        problem = finding.problem
        position = f":{finding.line}:{finding.column}" if finding.line else ""
        place = click.style(f"{printable(problem.place.file)}{position}:", bold=True)
        code = click.style(f"[{problem.code}]", fg="red" if problem.severity is Severity.ERROR else "yellow")
        yield f"{place} {printable(problem.message)} {code}"
        if problem.hint:
            yield f"  hint: {printable(problem.hint)}"


def folded_problem_lines(found: Sequence[Finding], arguments: Sequence[str]) -> Iterator[str]:
    """The lines of the first problems of each code; how many more there are, and the command that lists them."""
    counts: Counter[tuple[str, str]] = Counter()
    for finding in found:
        counts[finding.kind] += 1
        if counts[finding.kind] <= FEW_PROBLEMS:
            yield from problem_lines([finding])
    for (file, code), count in counts.items():
        if count > FEW_PROBLEMS:
            command = shlex.join(["postwright", "lint", *arguments])
            yield f"{printable(file)}: ... and {count - FEW_PROBLEMS} more of [{code}]; `{command}` lists all"


def problem_records(problems: Sequence[Problem], sources: Mapping[str, bytes]) -> list[dict[str, object]]:
    """The problems for a JSON report."""
    return [
        {
            "file": finding.problem.place.file,
            "line": finding.line,
            "column": finding.column,
            "pointer": finding.problem.place.pointer,
            "code": finding.problem.code,
            "severity": finding.problem.severity.value,
            "message": finding.problem.message,
            "hint": finding.problem.hint,
            "skipped": finding.problem.skipped,
        }
        for finding in findings(problems, sources)
    ]


def path_lines(paths: Sequence[str], note: str) -> Iterator[str]:
    """A line for each of the first paths, with what there is to say about them."""
    for path in paths[:FEW_PATHS]:
        yield f"  {printable(path)}  ({note})"
    if len(paths) > FEW_PATHS:
        yield f"  ... and {len(paths) - FEW_PATHS} more  ({note})"


def count(number: int, noun: str) -> str:
    """`1 file`, `2 files`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def printable(text: str) -> str:
    """Text on one line that can't move a terminal's cursor: what doesn't print is escaped, as Python escapes it."""
    return "".join(c if c.isprintable() else c.encode("unicode_escape", "surrogatepass").decode() for c in text)
