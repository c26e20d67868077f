"""Verifies what was generated, apart from all that made it: that it is source as Postwright writes it, and no more."""

from collections.abc import Collection, Iterator, Mapping

from postwright.errors import Place, Problem, Severity
from postwright.formatting import by_black
from postwright.targets import BUILT_IN
from postwright.verifying.audit import audited
from postwright.verifying.finding import Finding
from postwright.verifying.python_files import parsed

__all__ = ["audit", "failures"]


def failures(files: Mapping[str, bytes], place: Place, own: Collection[str] = BUILT_IN) -> Iterator[Problem]:
    """A problem for each generated file that fails, by its path: `python/shop/a.py`, or with a folder before that.

    Python is parsed and compared with what Black makes of it, but for the runtime. What the targets in `own` made is
    audited, too: modules by their syntax trees and comments, scripts by their words, the runtime byte for byte.
    """
    strange = audited(files, own)
    for path, content in files.items():
        wrong = _unlike_black(path, content, place) if path.endswith(".py") and "/_core/" not in path else None
        if wrong:
            yield wrong
        if path in strange and (wrong is None or wrong.code != "not-python"):
            yield _unexpected(path, strange[path], place)


def audit(files: Mapping[str, bytes], place: Place, own: Collection[str] = BUILT_IN) -> Iterator[Problem]:
    """What `failures` finds without Black, which takes most of its time."""
    for path, finding in audited(files, own).items():
        yield _unexpected(path, finding, place)


def _unexpected(path: str, finding: Finding, place: Place) -> Problem:
    return Problem(
        code="unexpected-source",
        message=f"The generated file {path} holds what Postwright never writes: {finding.what} in line {finding.line}.",
        place=place,
        hint="Don't run it. Please report it, with the part of the collection that it comes from.",
        severity=Severity.ERROR,
    )


def _unlike_black(path: str, content: bytes, place: Place) -> Problem | None:
    source = content.decode(errors="surrogateescape")
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
