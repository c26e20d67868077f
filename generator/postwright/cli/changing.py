"""What `postwright diff` prints: lines for people, one JSON report for machines, and Markdown for pull requests."""

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice

import click

from postwright import __version__
from postwright.changes import Change, Severity, call_of, changes, shown_url
from postwright.cli.finding import path_of
from postwright.cli.inputs import Input
from postwright.cli.reporting import count, findings, printable, problem_lines, problem_records
from postwright.rendering import Code
from postwright.targets import markdown
from postwright.targets.python.interface import Method

FEW_OPERATIONS = 3
MOST_IN_MARKDOWN = 100  # lines of one severity: the text of a comment has a limit

_COLORS = {Severity.BREAKING: "red", Severity.BEHAVIOUR: "yellow", Severity.SAFE: "green"}
_HEADINGS = {
    Severity.BREAKING: "Breaking changes",
    Severity.BEHAVIOUR: "Changes of behaviour",
    Severity.SAFE: "Safe changes",
}
_COUNTS = {
    Severity.BREAKING: ("{} breaks callers", "{} break callers"),
    Severity.BEHAVIOUR: ("{} changes what is sent or comes back", "{} change what is sent or comes back"),
    Severity.SAFE: ("{} is safe", "{} are safe"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Comparison:
    """Two collections and what changed between them; no changes where one can't be read."""

    old: Input
    new: Input
    changes: tuple[Change, ...]

    @property
    def unreadable(self) -> list[Input]:
        """The sides that can't be read."""
        return [side for side in (self.old, self.new) if side.collection is None]

    @property
    def breaking(self) -> tuple[Change, ...]:
        """The changes that break callers."""
        return tuple(change for change in self.changes if change.severity is Severity.BREAKING)


def compare(old: Input, new: Input) -> Comparison:
    """Compare two collections as far as they can be read."""
    found = changes(old.collection, new.collection) if old.collection and new.collection else []
    return Comparison(old=old, new=new, changes=tuple(found))


def exit_code(comparison: Comparison) -> int:
    """3 if a collection can't be read, 1 if a change breaks callers."""
    return 3 if comparison.unreadable else int(bool(comparison.breaking))


def remarks(comparison: Comparison) -> Iterator[str]:
    """Why a collection can't be read, or how many changes there are."""
    problems = dict.fromkeys(problem for side in comparison.unreadable for problem in side.problems)
    sources = {**comparison.old.sources, **comparison.new.sources}
    yield from problem_lines(findings(list(problems), sources))
    if not comparison.unreadable:
        yield summary(comparison.changes)


def summary(changes: Sequence[Change]) -> str:
    """How many changes there are of each severity, counted as they are listed."""
    folded = _folded(changes)
    counts = Counter(alike[0].severity for alike in folded)
    parts = [_COUNTS[one][counts[one] > 1].format(counts[one]) for one in Severity if counts[one]]
    return f"{count(len(folded), 'change')}: {', '.join(parts)}." if changes else "No change that callers can notice."


def lines(_: Comparison, listed: Sequence[Change]) -> Iterator[str]:
    """A line for each change, of all operations that have it."""
    for alike in _folded(listed):
        first = alike[0]
        severity = click.style(first.severity.value, fg=_COLORS[first.severity], bold=True)
        where = "".join(f"{name}: " for name in [_where(alike, str)] if name)
        yield f"{severity}: {where}{first.sentence.quoted(_quoted)} [{first.kind}]"


def markdown_lines(comparison: Comparison, listed: Sequence[Change]) -> Iterator[Code]:
    """The report as Markdown, what is safe folded up; nothing if a collection can't be read."""
    if comparison.new.collection is None or comparison.unreadable:
        return
    yield from (Code(f"## Changes of {markdown.line(comparison.new.collection.name)}"), Code(""))
    yield Code(summary(comparison.changes))
    for severity in Severity:
        found = _folded(change for change in listed if change.severity is severity)
        heading = _HEADINGS[severity]
        is_safe = severity is Severity.SAFE
        if found:
            yield from (
                Code(""),
                Code(f"<details><summary>{heading}</summary>" if is_safe else f"### {heading}"),
                Code(""),
            )
            yield from _items(found)
            yield from (Code(""), Code("</details>")) if is_safe else ()


def report(comparison: Comparison, listed: Sequence[Change]) -> dict[str, object]:
    """The JSON report: plain data, the same keys in every run; `listed` are the changes to list."""
    counts = Counter(change.severity for change in comparison.changes)
    return {
        "version": __version__,
        "status": _status(comparison),
        "old": _side_record(comparison.old),
        "new": _side_record(comparison.new),
        "counts": {severity.value: counts[severity] for severity in Severity},
        "changes": [_record(change) for change in listed],
    }


def _status(comparison: Comparison) -> str:
    if comparison.unreadable:
        return "unreadable"
    if comparison.breaking:
        return "breaking"
    return "changed" if comparison.changes else "unchanged"


def _side_record(side: Input) -> dict[str, object]:
    return {
        "source": side.argument,
        "name": side.collection.name if side.collection else None,
        "operations": len(list(side.collection.operations())) if side.collection else 0,
        "problems": problem_records(side.problems, side.sources),
    }


def _record(change: Change) -> dict[str, object]:
    return {
        "kind": change.kind,
        "severity": change.severity.value,
        "message": change.sentence.quoted(_quoted),
        "names": list(change.sentence.names),
        "old": _method_record(change.old),
        "new": _method_record(change.new),
    }


def _method_record(method: Method | None) -> dict[str, str] | None:
    if method is None:
        return None
    operation = method.operation
    return {
        "call": ".".join(method.path),
        "operation": path_of(operation),
        "method": operation.method,
        "url": shown_url(operation),
    }


def _quoted(name: str) -> str:
    return f"`{printable(name)}`"


def _folded(changes: Iterable[Change]) -> list[list[Change]]:
    """The changes, those together that are the same for several operations; but all that come and go by themselves."""
    alike: dict[object, list[Change]] = {}
    for change in changes:
        own = change if change.old is None or change.new is None else None
        alike.setdefault((change.severity, change.kind, change.sentence, id(own)), []).append(change)
    return list(alike.values())


def _where(alike: Sequence[Change], quote: Callable[[str], str]) -> str:
    """The operations that changes are about, by their old names, which stand in the code of callers."""
    methods = [method for change in alike if (method := change.old or change.new)]
    names = ", ".join(quote(call_of(*method.path)) for method in methods[:FEW_OPERATIONS])
    return names if len(methods) <= FEW_OPERATIONS else f"{names} and {len(methods) - FEW_OPERATIONS} more"


def _items(found: Sequence[Sequence[Change]]) -> Iterator[Code]:
    """A list with an item for each operation, and the changes of it inside."""
    before = ""
    for alike in islice(found, MOST_IN_MARKDOWN):
        where = _where(alike, markdown.span)
        sentence = Code(alike[0].sentence.quoted(markdown.span))
        if where and where != before:
            yield Code(f"* {where}")
        yield Code(f"  * {sentence}" if where else f"* {sentence}")
        before = where
    if len(found) > MOST_IN_MARKDOWN:
        yield Code(f"* and {len(found) - MOST_IN_MARKDOWN} more")
