"""Builds requests by the runtime alone, without a client or a server."""

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from postwright.runtime import OMIT, Operation, Options, PreparedRequest, SavedValues, Variable
from postwright.runtime.arguments import Arguments
from postwright.runtime.request import Setup, build
from postwright.runtime.variables import Variables


def operation(**fields: Any) -> Operation[Any]:
    """A POST to http://h/ unless told otherwise."""
    return Operation(**{"name": "Op", "method": "POST", "url": "http://h/", **fields})


def built(
    described: Operation[Any],
    *,
    body: object = OMIT,
    options: Options | None = None,
    variables: Mapping[str, str | None] | None = None,
    saved: SavedValues | None = None,
    auth: Any = None,
    arguments: Mapping[str, Any] | None = None,
    files_from: Path | None = None,
) -> PreparedRequest:
    """The request of a call with these arguments; `variables` are declared and given."""
    values = variables or {}
    declared = [Variable(name, name, name.upper()) for name in values]
    saved_values = None if saved is None else {described.name: saved}
    setup = Setup(Variables(declared, values), auth, saved_values, files_from=files_from)
    return build(described, Arguments(body=body, **(arguments or {})), options or {}, setup)


def content(request: PreparedRequest) -> bytes:
    """The whole body of a request."""
    return request.read()


def header(request: PreparedRequest, name: str) -> str | None:
    """The value of the only header of a name, in any case."""
    values = [value for key, value in request.headers if key.lower() == name.lower()]
    assert len(values) < 2
    return values[0] if values else None
