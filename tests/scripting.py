"""Short ways to read what a test about scripts is about."""

from typing import Any

from postwright.model import Findings, HeaderCheck, StatusCheck, TimeCheck
from postwright.model.scripts import Check
from reading import collection

URL = "https://a.test/x"


def event(source: Any, listen: str = "test", **members: Any) -> dict[str, Any]:
    """An event that has a script; `source` is its text, or its `exec` in any shape."""
    return {"listen": listen, "script": {"exec": source}, **members}


def item(*events: Any, **members: Any) -> dict[str, Any]:
    """A request with these events."""
    return {"name": "R", "request": {"url": URL}, "event": [*events], **members}


def findings(*items: Any, **members: Any) -> Findings:
    """What the scripts of the last operation of a collection say."""
    return list(collection(*items, **members).operations())[-1].findings


def found_in(source: str) -> Findings:
    """What one test script says."""
    return findings(item(event(source)))


def sets(source: str) -> list[str]:
    """What a test script sets, as `name = path`, and how many statements were missed, if any."""
    found = found_in(source)
    lines = [f"{each.variable} = {_where(each.path, each.header)}" for each in found.assignments]
    return [*lines, *_missed(found)]


def checked(source: str) -> list[str]:
    """What a test script tests, in short, and how many statements were missed, if any."""
    found = found_in(source)
    return [*(short(named.check) for named in found.checks), *_missed(found)]


def short(check: Check) -> str:
    """A check on one line."""
    match check:
        case StatusCheck(ranges=ranges):
            return " ".join(str(low) if low == high else f"{low}-{high}" for low, high in ranges)
        case TimeCheck(below=below):
            return f"ms < {below}"
        case HeaderCheck(name=name, value=value, includes=includes):
            said = name if value is None else f"{name} {'has' if includes else '='} {value}"
            return f"not {said}" if check.negated else said
        case _:
            value = [] if check.comparison in {"exists", "not_empty"} else [repr(check.value)]
            said = " ".join([_where(check.path, None), check.comparison, *value])
            return f"not {said}" if check.negated else said


def _where(path: tuple[str | int, ...], header: str | None) -> str:
    return f"[{header}]" if header is not None else ".".join(map(str, ("$", *path)))


def _missed(found: Findings) -> list[str]:
    return [f"missed {found.missed}"] if found.missed else []
