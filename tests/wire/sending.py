"""Sends the operations of generated output, over the wire, as its lock file names them."""

import importlib
import json
import sys
from collections.abc import Callable, Generator, Iterator, Mapping
from contextlib import chdir, closing, contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, NamedTuple

import httpx2

from wire.chance import without_digest
from wire.comparing import Difference, compare_all
from wire.curl_scripts import Scripts, environment_of
from wire.proxy import Proxy, running
from wire.python_client import Caller, Sent
from wire.recording import Row

WAYS = ("curl", "python", "async")


class Outcome(NamedTuple):
    """How one operation was sent in one way; `differences` to Postman, `error` if there was one."""

    way: str
    row: Row
    sent: Sent
    differences: tuple[Difference, ...]

    @property
    def error(self) -> str:
        """What was raised, in words."""
        return f"{type(self.sent.error).__name__}: {self.sent.error}" if self.sent.error else ""


class Output(NamedTuple):
    """Generated output: its folder, what its lock file says, and the values of variables."""

    folder: Path
    lock: Mapping[str, Any]
    saved: Mapping[str, str]
    values: Mapping[str, str]
    files: Path


def read_output(lock: Path, saved: Mapping[str, str], values: Mapping[str, str], files: Path) -> Output:
    """The output beside a lock file, with the values of the collection and of an environment.

    Paths of the collection's files start at `files`.
    """
    return Output(lock.parent, json.loads(lock.read_text("utf-8")), saved, values, files)


def outcomes(output: Output, rows: list[Row], ways: tuple[str, ...] = WAYS) -> Iterator[Outcome]:
    """How each operation of a recording is sent, in each way; those that were not generated are left out."""
    operations = {entry["pointer"]: entry for entry in output.lock["operations"]}
    for target, made in (("curl", ("curl",)), ("python", ("python", "async"))):
        senders = {"curl": _curl, "python": _python}[target]
        wanted = [way for way in made if way in ways]
        if wanted:
            with running() as proxy, senders(output, proxy) as send:
                for row in rows:
                    if row.requests and target in operations.get(row.pointer, {"names": ()})["names"]:
                        yield from (_outcome(way, row, send(way, operations[row.pointer], row)) for way in wanted)


Send = Callable[[str, Mapping[str, Any], Row], Sent]


def _outcome(way: str, row: Row, sent: Sent) -> Outcome:
    wanted, got = row.requests, sent.requests
    if way == "curl":
        wanted, got = tuple(map(without_digest, wanted)), tuple(map(without_digest, got))
    return Outcome(way, row, sent, tuple(compare_all(wanted, got)))


@contextmanager
def _curl(output: Output, proxy: Proxy) -> Generator[Send]:
    names = {name: shell["curl"] for name, shell in output.lock["variables"].items() if "curl" in shell}
    environment = environment_of(names, output.values, output.saved)
    with TemporaryDirectory() as home:
        scripts = Scripts(proxy, environment, output.files, Path(home), {**output.saved, **output.values})
        yield lambda way, entry, row: scripts.run((output.folder / entry["files"]["curl"]).read_text("utf-8"), row)


@contextmanager
def _python(output: Output, proxy: Proxy) -> Generator[Send]:
    with _imported(output) as package, chdir(output.files):
        clients = (
            httpx2.Client(proxy=proxy.url, verify=False, trust_env=False),
            httpx2.AsyncClient(proxy=proxy.url, verify=False, trust_env=False),
        )
        caller = Caller(package, output.values, proxy, clients)
        calls = {"python": caller.call, "async": caller.call_async}
        with closing(caller):
            yield lambda way, entry, row: calls[way](entry["names"]["python"], row)


@contextmanager
def _imported(output: Output) -> Generator[ModuleType]:
    (init,) = (output.folder / "python").glob("*/__init__.py")
    name = init.parent.name
    sys.path.insert(0, str(init.parents[1]))
    try:
        yield importlib.import_module(name)
    finally:
        sys.path.remove(str(init.parents[1]))
        for loaded in [module for module in sys.modules if module.partition(".")[0] == name]:
            del sys.modules[loaded]
