"""Sends an operation three ways, to compare: by its curl script, and by the Python client, sync and async."""

import asyncio
import importlib
import inspect
import os
import re
import subprocess
from collections.abc import Collection, Mapping, Sequence
from operator import attrgetter
from pathlib import Path
from typing import Any, NamedTuple

from loopback import Answer, RecordedRequest

_OWN_HEADERS = {"user-agent", "accept", "accept-encoding", "host", "connection", "content-length", "expect"}
_BOUNDARY = re.compile(r'boundary="?([^";]+)"?')


class Sent(NamedTuple):
    """What can be compared of a request: headers sorted by name, the boundary of a multipart body replaced."""

    method: str
    target: str
    headers: tuple[tuple[str, str], ...]
    body: bytes


def sent(request: RecordedRequest, wanted: Collection[str] = ()) -> Sent:
    """What of a request any client would send alike; `wanted` names headers that count although clients add them."""
    own = _OWN_HEADERS - {name.lower() for name in wanted}
    headers = [(name, value) for name, value in request.headers if name.lower() not in own]
    body = request.body
    if found := next((_BOUNDARY.search(value) for value in request.values("Content-Type")), None):
        body = body.replace(found[1].encode(), b"BOUNDARY")
        headers = [(name, value.replace(found[0], "boundary=BOUNDARY")) for name, value in headers]
    return Sent(request.method, request.target, tuple(sorted(headers, key=lambda header: header[0].lower())), body)


def call_curl(script: Path, environment: Mapping[str, str], folder: Path) -> None:
    """Run a curl script in a folder, with nothing but PATH and these variables set."""
    result = subprocess.run(
        ["/bin/sh", script],
        cwd=folder,
        env={"PATH": os.environ["PATH"], **environment},
        capture_output=True,
        timeout=20,
        check=False,
    )
    if result.returncode:
        raise AssertionError(f"{script.name} ended with {result.returncode}: {result.stderr.decode(errors='replace')}")


def client_classes(package: str) -> tuple[Any, Any]:
    """The client of an importable package, and its async twin."""
    module = importlib.import_module(package)
    core = importlib.import_module(f"{package}._core")
    exported = [getattr(module, name) for name in module.__all__]
    return _subclass(exported, core.Client), _subclass(exported, core.AsyncClient)


def _subclass(candidates: Sequence[object], base: type) -> type:
    (found,) = (item for item in candidates if isinstance(item, type) and issubclass(item, base) and item is not base)
    return found


def call_python(client_class: Any, method: str, path: Sequence[str]) -> None:
    """Call a method as Postman's Send button would: saved values for everything but what has to be passed."""
    with client_class(saved_values=True, files_from=".", max_retries=0) as client:
        call = attrgetter(method)(client)
        call(*_positional(call, path))


def call_python_async(client_class: Any, method: str, path: Sequence[str]) -> None:
    """The same by the async twin."""

    async def call() -> None:
        async with client_class(saved_values=True, files_from=".", max_retries=0) as client:
            method_of_client = attrgetter(method)(client)
            await method_of_client(*_positional(method_of_client, path))

    asyncio.run(call())


def _positional(call: Any, path: Sequence[str]) -> Sequence[str]:
    required = [
        parameter
        for parameter in inspect.signature(call).parameters.values()
        if parameter.kind is parameter.POSITIONAL_OR_KEYWORD and parameter.default is parameter.empty
    ]
    assert len(required) == len(path), f"{len(required)} arguments for the path variables {path}"
    return path


def digest_challenge(request: RecordedRequest) -> Answer:
    """What a server that wants digest answers."""
    if request.values("Authorization"):
        return Answer()
    return Answer(401, b"{}", (("WWW-Authenticate", 'Digest realm="cases", nonce="n0nce", qop="auth", algorithm=MD5'),))
