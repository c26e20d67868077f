"""The audit of the Python files of a client package, and of the tests that call it."""

import ast
import re
import warnings
from collections.abc import Collection, Iterator
from pathlib import PurePosixPath

from postwright.verifying.characters import hidden
from postwright.verifying.finding import Finding
from postwright.verifying.python_comments import odd_comments
from postwright.verifying.python_grammar import CONFTEST, MODULE, PYTHON, TESTS, Grammar
from postwright.verifying.python_tree import strange

_MODULE = re.compile(r"(?!_)[a-z0-9_]+\.py")
_TEST = re.compile(r"test_[a-z0-9_]+\.py")


def parsed(source: str) -> ast.Module:
    """The syntax tree; raises SyntaxError."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            return ast.parse(source)
        except ValueError as error:
            raise SyntaxError(str(error), ("", 1, 1, "")) from None


def odd_module(path: str, source: str, modules: Collection[str]) -> Iterator[Finding]:
    """What a module of the package holds that it should not; `modules` are those that stand beside it (`.users`)."""
    name = PurePosixPath(path).name
    grammar = PYTHON.get(name) or (MODULE if _MODULE.fullmatch(name) else None)
    if grammar is None:
        yield Finding(1, "a module of no known name")
    else:
        yield from _odd(source, grammar, modules)


def odd_test(path: str, source: str, packages: Collection[str]) -> Iterator[Finding]:
    """What a module of tests holds that it should not; `packages` are the clients that it can import."""
    name = PurePosixPath(path).name
    grammar = CONFTEST if name == "conftest.py" else TESTS if _TEST.fullmatch(name) else None
    if grammar is None:
        yield Finding(1, "a module of no known name")
    else:
        yield from _odd(source, grammar, packages)


def _odd(source: str, grammar: Grammar, modules: Collection[str]) -> Iterator[Finding]:
    if found := next(hidden(source, tabs=False), None):
        yield found
        return
    yield from odd_comments(source)
    try:
        yield from strange(parsed(source), grammar, modules)
    except SyntaxError as error:
        yield Finding(error.lineno or 1, "what is no Python")
