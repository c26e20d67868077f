"""A target small enough to test what stands around targets: one line of text for each operation."""

import json
from pathlib import Path

from postwright.errors import Problem
from postwright.model import Collection, Operation
from postwright.naming import assign, kebab
from postwright.targets.base import DEFAULTS, File, OperationNames, Output, RenderOptions, Setting


class PlainTarget:
    """Writes `<name>.txt` for each operation; forgets those named "forget", and has a problem with "warn"."""

    def __init__(self, name: str, variables: dict[str, str] | None = None, *, by_default: bool = True) -> None:
        self.name = name
        self.by_default = by_default
        self.settings: dict[str, Setting] = {}
        self.description = f"Plain text for {name}."
        self.variables = variables or {}

    def render(self, collection: Collection, options: RenderOptions = DEFAULTS) -> Output:
        operations = [operation for operation in collection.operations() if operation.name != "forget"]
        stems = assign([[kebab(operation.name)] for operation in operations], joint="-")
        names = [OperationNames(name=stem, file=f"requests/{stem}.txt") for stem in stems]
        return Output(
            files=tuple(
                File(name.file, self.snippet(collection, operation).encode())
                for operation, name in zip(operations, names, strict=True)
            ),
            operations={operation.place.pointer: name for operation, name in zip(operations, names, strict=True)},
            variables=self.variables,
            problems=tuple(
                Problem(code="warned", message="A warning.", place=operation.place)
                for operation in operations
                if operation.name.startswith("warn")
            ),
        )

    def snippet(self, collection: Collection, operation: Operation, options: RenderOptions = DEFAULTS) -> str:
        return f"{self.name}: {operation.method} {operation.url.source}\n"


PLAIN = {name: PlainTarget(name) for name in ("python", "curl")}


def request(name: str, url: str = "https://example.com/", method: str = "GET") -> dict[str, object]:
    """A request item of a collection file."""
    return {"name": name, "request": {"method": method, "url": url}}


def folder(name: str, *items: dict[str, object]) -> dict[str, object]:
    """A folder item of a collection file."""
    return {"name": name, "item": list(items)}


def collection_bytes(name: str, *items: dict[str, object]) -> bytes:
    """A collection file."""
    schema = "https://schema.getpostman.com/json/collection/v2.1.0/collection.json"
    return json.dumps({"info": {"name": name, "schema": schema}, "item": items}, indent=1).encode()


def collection_file(path: Path, name: str, *items: dict[str, object]) -> str:
    """Write a collection file and give its path back."""
    path.write_bytes(collection_bytes(name, *items))
    return str(path)
