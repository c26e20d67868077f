"""Finds the examples in what a generated client says of itself, and runs them against its saved responses."""

import ast
import asyncio
import doctest
import importlib
import inspect
import pkgutil
import re
from collections.abc import Generator, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

_BLOCK = re.compile(r"^(?P<ticks>`{3,})python\n(?P<source>.*?)\n(?P=ticks)$", re.DOTALL | re.MULTILINE)
_MARKED = doctest.DocTestParser()


def blocks(page: str) -> list[str]:
    """The blocks of Python on a page."""
    return [match["source"] for match in _BLOCK.finditer(page)]


def documented(package: ModuleType) -> Iterator[tuple[str, str, bool]]:
    """The example in each method's docstring, with the method's name, and whether it is of the async twin."""
    for found in pkgutil.iter_modules(package.__path__, f"{package.__name__}."):
        if not found.name.endswith("._core"):
            module = importlib.import_module(found.name)
            for name, kind in inspect.getmembers(module, inspect.isclass):
                if kind.__module__ == module.__name__:
                    yield from _in_class(name, kind)


def _in_class(name: str, kind: type) -> Iterator[tuple[str, str, bool]]:
    for method_name, method in vars(kind).items():
        if inspect.isfunction(method) and "Example:" in (inspect.getdoc(method) or ""):
            yield f"{name}.{method_name}", marked(method), inspect.iscoroutinefunction(method)


def marked(documented: Any) -> str:
    """The example in a docstring."""
    (source,) = [example.source for example in _MARKED.get_examples(inspect.getdoc(documented) or "")] or [""]
    return source


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
    """Clients that are made inside answer from the saved responses, whatever else they are told."""
    originals = [(kind, kind.__init__) for kind in classes(package)]
    for (kind, original), make in zip(originals, ("client", "async_client"), strict=True):
        kind.__init__ = _answering(package, original, make)
    try:
        yield
    finally:
        for kind, original in originals:
            kind.__init__ = original


def _answering(package: ModuleType, original: Any, make: str) -> Any:
    def __init__(self: Any, **options: Any) -> None:
        transport = package.MockTransport()
        fixed = {"http_client": getattr(transport, make)(), "auth": package.NoAuth(), "max_retries": 0}
        original(self, **{**options, **fixed})

    return __init__


def page(folder: Path, name: str) -> str:
    """A page beside a package."""
    return (folder / name).read_text(encoding="utf-8")
