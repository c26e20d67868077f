"""What an operation is expected to answer, by its scripts and its saved responses. Sections 7 and 8."""

from collections.abc import Iterator
from dataclasses import dataclass

from postwright.model import Operation, StatusCheck
from postwright.runtime.mock_matching import read_examples
from postwright.runtime.result import Answer, Headers, parse_body
from postwright.targets.python.examples import examples_file

Range = tuple[int, int]

# Stands for a body that holds variables where values should be.
UNKNOWN = object()


@dataclass(frozen=True, slots=True, kw_only=True)
class Saved:
    """A saved response, as the client gives it."""

    status: int
    headers: Headers
    body: object


@dataclass(frozen=True, slots=True, kw_only=True)
class Expected:
    """What a test expects.

    `ranges` are those of the status, both ends included, none where nothing is known. `answers` are the saved
    responses of which the mock gives one, all of one status, which has to be asked for if it `is_chosen`. Without any,
    `reason` says for the one who runs the test why it can't be run on the mock.
    """

    ranges: tuple[Range, ...]
    answers: tuple[Saved, ...] = ()
    is_chosen: bool = False
    reason: str = ""


def expected(operation: Operation) -> Expected:
    """What a test of an operation expects: what its scripts say, else its saved responses."""
    ranges = _checked_ranges(operation)
    saved = tuple(_saved(operation))
    fitting = [each.status for each in saved if _fits(each.status, ranges, operation)]
    if not fitting:
        return Expected(ranges=ranges, reason=_reason(saved, ranges))
    status = min(fitting, key=lambda status: (status != 200, not 200 <= status < 300))
    is_said = any(example.status == status for example in operation.examples)
    return Expected(
        ranges=ranges or (((status, status),) if is_said else ()),
        answers=tuple(each for each in saved if each.status == status),
        is_chosen=any(each.status != status for each in saved),
    )


def _reason(saved: tuple[Saved, ...], ranges: tuple[Range, ...]) -> str:
    if not saved:
        return "no saved example to answer from"
    statuses = ", ".join(map(str, dict.fromkeys(each.status for each in saved)))
    wanted = "a status that the scripts want" if ranges else "a success"
    return f"no saved example of {wanted}, only of {statuses}"


def _checked_ranges(operation: Operation) -> tuple[Range, ...]:
    """The statuses that all checks allow; those of the first where they contradict each other."""
    checks = [named.check.ranges for named in operation.findings.checks if isinstance(named.check, StatusCheck)]
    found = checks[0] if checks else ()
    for ranges in checks[1:]:
        found = tuple(_both(found, ranges)) or found
    return found


def _both(some: tuple[Range, ...], others: tuple[Range, ...]) -> Iterator[Range]:
    for first, last in some:
        for other_first, other_last in others:
            low, high = max(first, other_first), min(last, other_last)
            if low <= high:
                yield low, high


def _fits(status: int, ranges: tuple[Range, ...], operation: Operation) -> bool:
    """Whether a status is expected: without scripts, one of an answer that is no error and not followed."""
    if ranges:
        return any(first <= status <= last for first, last in ranges)
    return 200 <= status < (300 if operation.settings.follow_redirects else 400)


def _saved(operation: Operation) -> Iterator[Saved]:
    """The saved responses as the mock has them."""
    for example in read_examples(examples_file([("", operation)]) or b"{}"):
        text = "" if operation.method == "HEAD" else example.answer
        headers = Headers(example.answer_headers)
        body = parse_body(Answer(example.status, headers, text.encode(errors="replace")))
        is_open = "{{" in text and type(body) not in (dict, list)
        yield Saved(status=example.status, headers=headers, body=UNKNOWN if is_open else body)
