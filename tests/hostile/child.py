"""The process in which clients are used: `child.py PLAN` imports and calls all of them, watched, and prints what came.

A plan is `{"folder", "core", "packages": [{"folder", "package", "methods", "suite"}]}`.
"""

import ast
import asyncio
import doctest
import importlib
import inspect
import json
import pkgutil
import pydoc
import sys
from collections.abc import Callable, Iterator
from operator import attrgetter
from pathlib import Path
from types import ModuleType
from typing import Any

import httpx2

sys.path.insert(0, str(Path(__file__).parents[1]))

from hostile.watching import watch

HOSTILE = "../../x?y=z#w\r\nX-Evil: 1\r\n\r\n@evil.test/{{v}}$(pwned)`pwned`"


class Recorder(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Keeps what would be sent, and answers that all is well."""

    def __init__(self) -> None:
        self.sent: list[str] = []

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Keep a request."""
        return self._keep(request, request.read())

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Keep a request of an async client."""
        return self._keep(request, await request.aread())

    def _keep(self, request: httpx2.Request, body: bytes) -> httpx2.Response:
        head = [request.url.netloc, request.url.raw_path, *(part for pair in request.headers.raw for part in pair)]
        self.sent.append(b"\n".join([request.method.encode("ascii", "replace"), *head, body]).decode("latin-1"))
        return httpx2.Response(200, content=b'{"ok": true}', headers={"Content-Type": "application/json"})


class Package:
    """A generated package, imported with all that is in it."""

    def __init__(self, name: str) -> None:
        self.module = importlib.import_module(name)
        found = pkgutil.walk_packages(self.module.__path__, f"{name}.")
        self.modules = [self.module, *(importlib.import_module(each.name) for each in found if _is_own(each.name))]
        core = importlib.import_module(f"{name}._core")
        exported = [getattr(self.module, each) for each in self.module.__all__]
        self.client, self.async_client = (_subclass(exported, base) for base in (core.Client, core.AsyncClient))

    def options(self, wire: Recorder, *, saved: bool) -> dict[str, Any]:
        """What a client is made with: no answer is asked for twice, and variables have harmless values."""
        declared = [each for each in self.modules if each.__name__.endswith("._variables")]
        names = [each.name for module in declared for each in module.VARIABLES]
        given = {} if saved else dict.fromkeys(names, "api.test")
        return {"saved_values": saved, "max_retries": 0, "variables": given}


def use(package: Package, methods: list[str], report: Callable[[str], object]) -> list[str]:
    """Call all methods of both twins in all ways, show all that there is, and give back what was sent."""
    wire = Recorder()
    for module in package.modules:
        pydoc.render_doc(module)
        _look_at_examples(module, report)
    for saved in (False, True):
        options = package.options(wire, saved=saved)
        with package.client(**options, http_client=httpx2.Client(transport=wire, trust_env=False)) as client:
            repr(client)
            for method in methods:
                for text in ("sample", HOSTILE):
                    _try(attrgetter(method)(client), text, report)
        asyncio.run(_use_async(package, methods, options, wire, report))
        _mock(package, methods, options, report)
    return wire.sent


def _mock(package: Package, methods: list[str], options: dict[str, Any], report: Callable[[str], object]) -> None:
    with package.client.mocked(**options) as client:
        for method in methods:
            _try(attrgetter(method)(client), "sample", report)


async def _use_async(
    package: Package, methods: list[str], options: dict[str, Any], wire: Recorder, report: Callable[[str], object]
) -> None:
    http_client = httpx2.AsyncClient(transport=wire, trust_env=False)
    async with package.async_client(**options, http_client=http_client) as client:
        for method in methods:
            call = attrgetter(method)(client)
            for text in ("sample", HOSTILE):
                try:
                    await call(**_arguments(call, text))
                except Exception as error:
                    _told(error, report)


def _arguments(call: Any, text: str) -> dict[str, Any]:
    """A value for each parameter that takes text, and bytes for each file."""
    found: dict[str, Any] = {}
    for name, parameter in inspect.signature(call).parameters.items():
        annotation = str(parameter.annotation)
        if parameter.kind in {parameter.VAR_KEYWORD, parameter.VAR_POSITIONAL} or name == "options":
            continue
        if "FileContent" in annotation:
            found[name] = b"content"
        elif annotation.startswith("str"):
            found[name] = text
        elif parameter.default is parameter.empty:
            found[name] = text if "str" in annotation else 1
    return found


def _try(call: Callable[..., object], text: str, report: Callable[[str], object]) -> None:
    try:
        call(**_arguments(call, text))
    except Exception as error:
        _told(error, report)


def _told(error: Exception, report: Callable[[str], object]) -> None:
    """Errors of the client and wrong values are what a caller expects; anything else is a finding."""
    kinds = [kind.__name__ for kind in type(error).__mro__]
    if not {"ApiError", "ValueError", "OSError"} & set(kinds):
        report(f"{kinds[0]}: {ascii(str(error))[:300]}")


def _look_at_examples(module: ModuleType, report: Callable[[str], object]) -> None:
    """What doctest would run has to be calls of the client, and no text of the collection."""
    for test in doctest.DocTestFinder(exclude_empty=True).find(module):
        for example in test.examples:
            names = {node.id for node in ast.walk(ast.parse(_complete(example.source))) if isinstance(node, ast.Name)}
            if {"os", "__import__", "pwned"} & names:
                report(f"doctest would run {example.source!a}")


def _complete(source: str) -> str:
    """The source with what makes a coroutine's line one that can be parsed."""
    lines = "".join(f"    {line}\n" for line in source.splitlines())
    return f"async def f():\n{lines}"


def _is_own(name: str) -> bool:
    return "._core" not in name


def _subclass(candidates: list[Any], base: type) -> Any:
    (found,) = (each for each in candidates if isinstance(each, type) and issubclass(each, base) and each is not base)
    return found


def forget(name: str) -> None:
    """Take a package out of what is imported."""
    for loaded in [each for each in sys.modules if each.partition(".")[0] == name]:
        del sys.modules[loaded]


def _results(plan: dict[str, Any]) -> Iterator[dict[str, Any]]:
    findings: list[str] = []
    watch([Path(plan["folder"]), Path(plan["core"])], findings.append)
    for each in plan["packages"]:
        sys.path.insert(0, each["folder"])
        try:
            sent = use(Package(each["package"]), each["methods"], findings.append)
        except Exception as error:
            findings.append(f"{type(error).__name__}: {ascii(str(error))[:300]}")
            sent = []
        forget(each["package"])
        sys.path.remove(each["folder"])
        yield {"sent": sent, "findings": [*findings]}
        findings.clear()


if __name__ == "__main__":
    for result in _results(json.loads(Path(sys.argv[1]).read_text())):
        sys.stdout.write(f"{json.dumps(result)}\n")
