"""Verifies what was generated, apart from all that made it: that it is source as Postwright writes it, and no more."""

from collections.abc import Collection, Iterator, Mapping

from postwright.errors import Place, Problem, Severity
from postwright.formatting import by_black
from postwright.targets import BUILT_IN
from postwright.verifying.audit import audited
from postwright.verifying.python_files import parsed

__all__ = ["audit", "failures"]


def failures(files: Mapping[str, bytes], place: Place, own: Collection[str] = BUILT_IN) -> Iterator[Problem]:
    """A problem for each generated file that fails, by its path: `python/shop/a.py`, or with a folder before that.

    Python is parsed and compared with what Black makes of it, but for the runtime. What the targets in `own` made is
    audited, too: modules by their syntax trees and comments, scripts by their words, the runtime byte for byte.
    """
    strange = audited(files, own)
    for path, content in files.items():
        if path.endswith(".py") and "/_core/" not in path and (problem := _unlike_black(path, content.decode(), place)):
            yield problem
            if problem.code == "not-python":
                strange.pop(path, None)
        if path in strange:
            yield _unexpected(path, strange[path].line, strange[path].what, place)


def audit(files: Mapping[str, bytes], place: Place, own: Collection[str] = BUILT_IN) -> Iterator[Problem]:
    """What `failures` finds without Black, which takes most of its time."""
    for path, finding in audited(files, own).items():
        yield _unexpected(path, finding.line, finding.what, place)


def _unexpected(path: str, line: int, what: str, place: Place) -> Problem:
    return Problem(
        code="unexpected-source",
        message=f"The generated file {path} holds what Postwright never writes: {what} in line {line}.",
        place=place,
        hint="Don't run it. Please report it, with the part of the collection that it comes from.",
        severity=Severity.ERROR,
    )


def _unlike_black(path: str, source: str, place: Place) -> Problem | None:
    try:
        parsed(source)
    except SyntaxError as error:
        return Problem(
            code="not-python",
            message=f"The generated file {path} is no Python: {error.msg} in line {error.lineno}.",
            place=place,
            hint="If templates of your own print it, look there; else please report it.",
            severity=Severity.ERROR,
        )
    if by_black(source) == source:
        return None
    return Problem(
        code="not-formatted",
        message=f"The generated file {path} is not as Black formats it.",
        place=place,
        hint="Please report it; with `formatter: black` in the configuration Black formats all files.",
        severity=Severity.ERROR,
    )
