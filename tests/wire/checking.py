"""Sends every operation of a collection in our ways and by Postman's runtime, and finds what differs."""

import json
from collections.abc import Iterator, Mapping
from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from postwright.errors import CollectionError
from postwright.model import Collection
from postwright.reader import parse
from postwright.reader.values import truthy
from postwright.targets.curl import CURL
from postwright.targets.python import PYTHON
from wire.comparing import compare_all
from wire.curl_scripts import Scripts, environment_of
from wire.known import Found
from wire.node import FILES, Postman
from wire.proxy import Proxy
from wire.python_client import Caller, Catcher, Package, Sent
from wire.recording import Row
from wire.values import saved_values, secrets_in, values_in

Json = dict[str, Any]


class Result(NamedTuple):
    """What came of one collection: how many requests were compared, those that differ, and what can't be compared."""

    compared: int
    found: tuple[Found, ...]
    left_out: tuple[str, ...] = ()


def item_at(collection: Json, path: str) -> Json:
    """The request item at a place of a collection, as in `item/3/item/0`."""
    node: Any = collection
    for step in path.split("/"):
        node = node[int(step)] if step.isdigit() else node[step]
    return node  # type: ignore[no-any-return]


def check_python(postman: Postman, collection: Json, environment: Json, *, both: bool) -> Result:
    """Compare what the client sends, and if `both`, its async twin."""
    rows = postman.record(collection, environment)
    try:
        read = parse(json.dumps(collection).encode(), "collection.json", allowed_secrets=[""])
    except CollectionError as error:
        return Result(0, (), (f"not read: {error}",))
    return _compared(read, collection, environment, rows, both=both)


def check_curl(postman: Postman, scripts_proxy: Proxy, collection: Json, environment: Json) -> Result:
    """Compare what the curl scripts send."""
    rows = postman.record(collection, environment)
    try:
        read = parse(json.dumps(collection).encode(), "collection.json", allowed_secrets=[""])
    except CollectionError as error:
        return Result(0, (), (f"not read: {error}",))
    output = CURL.render(read)
    sources = {file.path: file.content.decode() for file in output.files}
    files = {pointer: names.file for pointer, names in output.operations.items()}
    values, saved = _values(collection, environment), saved_values(read)
    variables = environment_of(output.variables, values, saved)
    found: list[Found] = []
    left_out = []
    if any("\0" in value for value in variables.values()):
        return Result(0, (), ("NUL in the environment",))
    with TemporaryDirectory() as home:
        scripts = Scripts(scripts_proxy, variables, FILES, Path(home), saved | values)
        for row in rows:
            reason = _incomparable(row, files)
            if reason:
                left_out.append(reason)
            else:
                sent = scripts.run(sources[files[row.pointer]], row)
                found += _difference("curl", collection, environment, row, sent)
    return Result(len(rows) - len(left_out), tuple(found), tuple(left_out))


def _compared(read: Collection, collection: Json, environment: Json, rows: list[Row], *, both: bool) -> Result:
    output = PYTHON.render(read)
    names = {pointer: names.name for pointer, names in output.operations.items()}
    found: list[Found] = []
    left_out = []
    compared = 0
    catcher = Catcher()
    with (
        Package(output).imported() as package,
        closing(Caller(package, _values(collection, environment), catcher, catcher.clients())) as caller,
    ):
        for row in rows:
            reason = _incomparable(row, names)
            if reason:
                left_out.append(reason)
                continue
            compared += 1
            for way, sent in _calls(caller, names[row.pointer], row, both=both):
                found += _difference(way, collection, environment, row, sent)
    return Result(compared, tuple(found), tuple(left_out))


def _values(collection: Json, environment: Json) -> dict[str, str]:
    return secrets_in(collection) | values_in(environment)


def _incomparable(row: Row, names: Mapping[str, str]) -> str:
    if not row.requests:
        return f"Postman sent nothing: {row.error}"
    if row.error and not row.error.startswith("Exceeded maxRedirects"):
        return f"Postman failed: {row.error}"
    return "" if row.pointer in names else "not generated"


def _calls(caller: Caller, name: str, row: Row, *, both: bool) -> Iterator[tuple[str, Sent]]:
    yield "python", caller.call(name, row)
    if both:
        yield "async", caller.call_async(name, row)


def _around(collection: Json, environment: Json, path: str) -> tuple[Any, ...]:
    """What a request depends on: the auth around it, and lists and objects that are values of variables."""
    steps = path.split("/")
    above = [item_at(collection, "/".join(steps[:end])) for end in range(2, len(steps), 2)]
    odd = (entry for entry in _variables(collection, environment) if isinstance(entry.get("value"), dict | list))
    return (*(node.get("auth") for node in (collection, *above)), *odd)


def _variables(collection: Json, environment: Json) -> Iterator[Json]:
    for scope in (collection.get("variable"), environment.get("values")):
        for entry in scope if isinstance(scope, list) else ():
            if isinstance(entry, dict) and not truthy(entry.get("disabled")):
                yield entry


def _difference(way: str, collection: Json, environment: Json, row: Row, sent: Sent) -> Iterator[Found]:
    differences = tuple(compare_all(row.requests, sent.requests))
    if differences:
        error = f"{type(sent.error).__name__}: {sent.error}" if sent.error else ""
        item, around = item_at(collection, row.path), _around(collection, environment, row.path)
        values = {str(one.get("key")): one.get("value") for one in _variables(collection, environment)}
        yield Found(way, row.path, item, around, values, row.requests, row.answers, sent.requests, error, differences)
