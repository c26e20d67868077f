"""Short ways to generate a Python package from the items of a collection, and to read and import what came out."""

import ast
import importlib
import sys
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from types import ModuleType
from typing import Any

from postwright.model import Collection
from postwright.targets.base import Output
from postwright.targets.python import PYTHON
from reading import collection

Item = dict[str, Any]


def folder(name: str, *items: Item, **members: Any) -> Item:
    """A folder."""
    return {"name": name, "item": [*items], **members}


def request(name: str = "R", url: Any = "https://a.test/x", method: str = "GET", **members: Any) -> Item:
    """A request item; `response` is the item's, all else the request's."""
    responses = members.pop("response", [])
    return {"name": name, "request": {"method": method, "url": url, **members}, "response": responses}


def raw(text: str, language: str = "json", **members: Any) -> Item:
    """A POST with a raw body."""
    body = {"mode": "raw", "raw": text, "options": {"raw": {"language": language}}}
    return request(method="POST", body=body, **members)


def saved(body: Any, status: int = 200, media_type: str | None = "application/json") -> Item:
    """A saved response."""
    header = [{"key": "Content-Type", "value": media_type}] if media_type else []
    return {"name": "Saved", "code": status, "body": body, "header": header}


def render(*items: Item, **members: Any) -> Output:
    """What the target makes of a collection called Test."""
    return PYTHON.render(collection(*items, **members))


def method_names(*items: Item, **members: Any) -> list[str]:
    """The attribute path of every method, in the order of the collection."""
    return [names.name for names in render(*items, **members).operations.values()]


def modules(*items: Item, **members: Any) -> dict[str, str]:
    """The source of every module, by its name, the runtime left out."""
    files = render(*items, **members).files
    return {
        Path(file.path).stem: file.content.decode()
        for file in files
        if file.path.endswith(".py") and "/_core/" not in file.path
    }


def client(*items: Item, **members: Any) -> str:
    """The source of the client's module."""
    return modules(*items, **members)["_client"]


def signature(source: str, method: str = "r") -> list[str]:
    """The parameters of a sync method, without `self` and the options."""
    nodes = (node for node in ast.walk(ast.parse(source)) if isinstance(node, ast.FunctionDef))
    arguments = next(node.args for node in nodes if node.name == method)
    defaults = [f" = {ast.unparse(default)}" for default in arguments.kw_defaults if default]
    optional = [f"{ast.unparse(one)}{end}" for one, end in zip(arguments.kwonlyargs, defaults, strict=True)]
    return [*map(ast.unparse, arguments.args[1:]), *(["*", *optional] if optional else [])]


def called(*items: Item, **members: Any) -> str:
    """The call in the snippet for the first operation."""
    return snippet(collection(*items, **members)).partition("print(")[2].rstrip()[:-1]


def snippet(read: Collection) -> str:
    """The snippet for a collection's first operation, which is Python."""
    source = PYTHON.snippet(read, next(read.operations()))
    compile(source, "snippet", "exec")
    return source


@contextmanager
def imported(folder_: Path, *items: Item, **members: Any) -> Generator[ModuleType]:
    """The generated package, imported."""
    with imported_output(folder_, render(*items, **members)) as made:
        yield made


@contextmanager
def imported_output(folder_: Path, output: Output) -> Generator[ModuleType]:
    """The package that the target made, imported."""
    for file in output.files:
        path = folder_ / file.path
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(file.content)
    name = output.files[0].path.partition("/")[0]
    sys.path.insert(0, str(folder_))
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(folder_))
        for loaded in [module for module in sys.modules if module.partition(".")[0] == name]:
            del sys.modules[loaded]
