"""Finds the examples in what a generated client says of itself, and runs them against its saved responses."""

import ast
import asyncio
import doctest
import importlib
import inspect
import logging
import pkgutil
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any, NamedTuple

import pytest

_BLOCK = re.compile(r"^(?P<ticks>`{3,})python\n(?P<source>.*?)\n(?P=ticks)$", re.DOTALL | re.MULTILINE)
_MARKED = doctest.DocTestParser()


def blocks(page: str) -> list[str]:
    """The blocks of Python on a page."""
    return [match["source"] for match in _BLOCK.finditer(page)]


class Documented(NamedTuple):
    """A method with an example: its name, its docstring, the example, and whether it is of the async twin."""

    name: str
    text: str
    source: str
    is_async: bool


def documented(package: ModuleType) -> Iterator[Documented]:
    """Every method whose docstring has an example."""
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if not found.name.endswith("._core"):
            module = importlib.import_module(found.name)
            for name, kind in inspect.getmembers(module, inspect.isclass):
                if kind.__module__ == module.__name__:
                    yield from _in_class(name, kind)


def quiet(capsys: pytest.CaptureFixture[str]) -> Iterator[None]:
    """What examples print inside is read by nobody, and what they tell the log to do is undone."""
    root, level = logging.getLogger(), logging.getLogger().level
    handlers = root.handlers[:]
    yield
    capsys.readouterr()
    root.handlers[:], root.level = handlers, level


def _in_class(name: str, kind: type) -> Iterator[Documented]:
    for method_name, method in vars(kind).items():
        text = inspect.getdoc(method) or ""
        if inspect.isfunction(method) and "Example:" in text:
            (source,) = examples(method)
            yield Documented(f"{name}.{method_name}", text, source, inspect.iscoroutinefunction(method))


def examples(documented: Any) -> list[str]:
    """The statements of the example in a docstring."""
    return [example.source for example in _MARKED.get_examples(inspect.getdoc(documented) or "")]


def classes(package: ModuleType) -> tuple[Any, Any]:
    """The client and its async twin."""
    exported = [getattr(package, name) for name in package.__all__]
    client, twin = sorted((item for item in exported if hasattr(item, "mocked")), key=lambda item: len(item.__name__))
    return client, twin


def run(source: str, names: dict[str, Any]) -> None:
    """Run a program, which may wait where it stands, with some names given beforehand."""
    code = compile(source, "example", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    waiting = eval(code, names)
    if inspect.iscoroutine(waiting):
        asyncio.run(waiting)


@contextmanager
def answering(package: ModuleType) -> Generator[None]:
    """Clients that are made inside answer from the saved responses, unless they are told otherwise."""
    originals = [(kind, kind.__init__) for kind in classes(package)]
    for (kind, original), make in zip(originals, ("client", "async_client"), strict=True):
        kind.__init__ = _answering(package, original, make)
    try:
        yield
    finally:
        for kind, original in originals:
            kind.__init__ = original


def _answering(package: ModuleType, original: Any, make: str) -> Any:
    def make_client(self: Any, **options: Any) -> None:
        transport = package.MockTransport()
        fixed = {"http_client": getattr(transport, make)(), "auth": package.NoAuth(), "max_retries": 0}
        original(self, **{**fixed, **options})

    return make_client


def page(folder: Path, name: str) -> str:
    """A page beside a package."""
    return (folder / name).read_text(encoding="utf-8")
