"""Verifies generated Python: that it can be parsed, and that Black would leave it as it is."""

import ast
import warnings
from collections.abc import Iterator, Mapping

from postwright.errors import Place, Problem, Severity
from postwright.formatting import by_black


def failures(files: Mapping[str, bytes], place: Place) -> Iterator[Problem]:
    """A problem for each generated Python file that fails, by its path; the runtime is copied, and taken for good."""
    for path, content in files.items():
        if path.endswith(".py") and "/_core/" not in path:
            yield from _failures(path, content.decode(), place)


def _failures(path: str, source: str, place: Place) -> Iterator[Problem]:
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            ast.parse(source)
    except SyntaxError as error:
        yield Problem(
            code="not-python",
            message=f"The generated file {path} is no Python: {error.msg} in line {error.lineno}.",
            place=place,
            hint="If templates of your own print it, look there; else please report it.",
            severity=Severity.ERROR,
        )
        return
    if by_black(source) != source:
        yield Problem(
            code="not-formatted",
            message=f"The generated file {path} is not as Black formats it.",
            place=place,
            hint="Please report it; with `formatter: black` in the configuration Black formats all files.",
            severity=Severity.ERROR,
        )
