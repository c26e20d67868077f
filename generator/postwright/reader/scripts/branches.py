"""Whether statements run when a request succeeds: what the conditions before them ask."""

from enum import IntEnum

from postwright.model import HeaderCheck, StatusCheck, ValueCheck
from postwright.model.scripts import Check
from postwright.reader.scripts import claims
from postwright.reader.scripts.scopes import Value


class Runs(IntEnum):
    """Of a successful answer: always; if a value that belongs to it is there; nobody knows; never."""

    ALWAYS = 0
    IF_THERE = 1
    UNSURE = 2
    NEVER = 3


def judged(condition: Value) -> tuple[Runs, Runs]:
    """When the statements behind a condition run, and when those behind its `else`."""
    checks = claims.truth(condition)
    if checks is None:
        return Runs.UNSURE, Runs.UNSURE
    way = max(map(_way, checks))
    if len(checks) > 1 or way not in {Runs.ALWAYS, Runs.NEVER}:
        return way, Runs.UNSURE
    return way, Runs.NEVER if way is Runs.ALWAYS else Runs.ALWAYS


def _way(check: Check) -> Runs:
    match check:
        case StatusCheck(ranges=ranges):
            return Runs.ALWAYS if _is_success(ranges) else Runs.NEVER
        case ValueCheck(comparison="exists" | "not_empty", negated=False) | HeaderCheck(negated=False):
            return Runs.IF_THERE
        case ValueCheck(comparison="equals", value=True, negated=False):
            return Runs.IF_THERE
        case _:
            return Runs.UNSURE


def _is_success(ranges: tuple[tuple[int, int], ...]) -> bool:
    """Whether a condition is for success: it asks for some such statuses, or for no less than all of them."""
    if any(low <= 200 and high >= 299 for low, high in ranges):
        return True
    return all(high < 400 for _, high in ranges)
