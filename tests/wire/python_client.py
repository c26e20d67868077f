"""Calls the operations of a generated client in this process, and catches what it would send."""

import asyncio
import importlib
import importlib.abc
import importlib.machinery
import importlib.util
import inspect
import pkgutil
import sys
from collections.abc import Callable, Generator, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext, suppress
from operator import attrgetter
from types import ModuleType
from typing import Any, NamedTuple, Protocol

import httpx2

from postwright import runtime
from postwright.targets.base import Output
from wire.chance import nonce, repeated
from wire.recording import Answer, Request, Row


class Sent(NamedTuple):
    """The requests that a call sent, in order; `error` is what it raised."""

    requests: tuple[Request, ...]
    error: Exception | None = None


class Catcher(httpx2.BaseTransport, httpx2.AsyncBaseTransport):
    """Keeps the requests in place of sending them, and answers with what Postman was answered."""

    def __init__(self) -> None:
        self.requests: list[Request] = []
        self.answers: Sequence[Answer] = ()

    def expect(self, answers: Sequence[Answer]) -> None:
        """Forget the requests, and have these answers ready."""
        self.requests, self.answers = [], answers

    def clients(self) -> tuple[httpx2.Client, httpx2.AsyncClient]:
        """Clients of the library whose requests are kept."""
        return httpx2.Client(transport=self, trust_env=False), httpx2.AsyncClient(transport=self, trust_env=False)

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Keep a request."""
        return self._keep(request, request.read())

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Keep a request of an async client."""
        return self._keep(request, await request.aread())

    def _keep(self, request: httpx2.Request, body: bytes) -> httpx2.Response:
        headers = tuple((name.decode("latin-1"), value.decode("latin-1")) for name, value in request.headers.raw)
        authority, target = request.url.netloc.decode("latin-1"), request.url.raw_path.decode("latin-1")
        position = len(self.requests)
        self.requests.append(Request(request.method, request.url.scheme, authority, target, headers, body))
        answer = self.answers[position] if position < len(self.answers) else Answer()
        answered = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in answer.headers]
        return httpx2.Response(answer.status, headers=answered, content=b'{"ok":true}')


class Package(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """A generated package that is imported from memory, with the runtime of this process as its `_core`."""

    def __init__(self, output: Output) -> None:
        sources = {file.path: file.content for file in output.files if "/_core/" not in file.path}
        self.name = output.files[0].path.partition("/")[0]
        self._sources = {
            path.removesuffix(".py").replace("/", ".").removesuffix(".__init__"): source.decode()
            for path, source in sources.items()
            if path.endswith(".py")
        }

    @contextmanager
    def imported(self) -> Generator[ModuleType]:
        """The package, imported; forgotten at the end."""
        sys.meta_path.insert(0, self)
        sys.modules.update({f"{self.name}._core{name}": module for name, module in _runtime_modules()})
        try:
            yield importlib.import_module(self.name)
        finally:
            sys.meta_path.remove(self)
            for loaded in [module for module in sys.modules if module.partition(".")[0] == self.name]:
                del sys.modules[loaded]

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        """The module of that name, if it is one of the package."""
        return importlib.util.spec_from_loader(name, self) if name in self._sources else None

    def get_source(self, name: str) -> str:
        """The source of a module."""
        return self._sources[name]

    def is_package(self, name: str) -> bool:
        """Whether a module is the package itself."""
        return name == self.name


def _runtime_modules() -> Iterator[tuple[str, ModuleType]]:
    prefix = runtime.__name__
    yield "", runtime
    for found in pkgutil.walk_packages(runtime.__path__, prefix + "."):
        with suppress(ImportError):
            yield found.name.removeprefix(prefix), importlib.import_module(found.name)


class Wire(Protocol):
    """Where requests arrive."""

    requests: list[Request]

    def expect(self, answers: Sequence[Answer]) -> None:
        """Forget the requests, and have these answers ready."""


class Caller:
    """Both twins of a client with saved values, whose requests arrive at a wire."""

    def __init__(
        self,
        package: ModuleType,
        variables: Mapping[str, str],
        wire: Wire,
        clients: tuple[httpx2.Client, httpx2.AsyncClient],
    ) -> None:
        exported = [getattr(package, name) for name in package.__all__]
        core = importlib.import_module(f"{package.__name__}._core")
        options: dict[str, Any] = {"saved_values": True, "files_from": ".", "max_retries": 0, "variables": variables}
        self._wire = wire
        self._clients = clients
        self._omit = core.OMIT
        self._fresh = _fresh(package)
        self._client = _subclass(exported, core.Client)(**options, http_client=clients[0])
        self._async_client = _subclass(exported, core.AsyncClient)(**options, http_client=clients[1])
        self._loop = asyncio.Runner()

    def call(self, method: str, row: Row) -> Sent:
        """Call a method with nothing but saved values."""
        return self._sent(attrgetter(method)(self._client), lambda result: None, row)

    def call_async(self, method: str, row: Row) -> Sent:
        """The same by the async twin."""
        return self._sent(attrgetter(method)(self._async_client), self._loop.run, row)

    def close(self) -> None:
        """Close the connections and the event loop."""
        self._clients[0].close()
        self._loop.run(self._clients[1].aclose())
        self._loop.close()

    def _sent(self, method: Any, finish: Callable[[Any], object], row: Row) -> Sent:
        self._wire.expect(row.answers)
        parameters = inspect.signature(method).parameters.values()
        required = [one for one in parameters if one.kind is one.POSITIONAL_OR_KEYWORD and one.default is one.empty]
        error = None
        try:
            with repeated(self._fresh, nonce(row.requests)) if self._fresh else nullcontext():
                finish(method(*[self._omit] * len(required)))
        except Exception as raised:
            error = raised
        return Sent(tuple(self._wire.requests), error)


def _fresh(package: ModuleType) -> ModuleType | None:
    try:
        return importlib.import_module(f"{package.__name__}._core.auth.fresh")
    except ModuleNotFoundError:
        return None  # nothing in the package is made by chance


def _subclass(candidates: Sequence[object], base: type) -> Any:
    (found,) = (item for item in candidates if isinstance(item, type) and issubclass(item, base) and item is not base)
    return found
