"""What belongs to one operation in the clients of each generator, and what is a type there."""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from counting import Piece, Source, bases, calls, methods, names, sources

_STAINLESS_CALLS = frozenset({"_get", "_post", "_put", "_patch", "_delete", "_get_api_list"})
_STAINLESS_BASES = frozenset({"SyncAPIResource", "AsyncAPIResource"})
_STAINLESS_WRAPPERS = ("WithRawResponse", "WithStreamingResponse")
_STRIPE_CALLS = frozenset({"_request", "_request_async", "_request_stream", "_request_stream_async"})


class Package(NamedTuple):
    """A client: the pieces of each operation, and the types by their names."""

    operations: dict[str, list[Piece]]
    types: dict[str, list[Piece]]


def postwright(folder: Path) -> Package:
    """An operation is its descriptor, and a method in each of two classes that sends it."""
    operations: dict[str, list[Piece]] = defaultdict(list)
    types: dict[str, list[Piece]] = defaultdict(list)
    for source in sources(folder):
        if "_core" in source.path.parts or source.path.name == "_saved_values.py":
            continue
        _add_types(types, source, source.tree.body if source.path.name == "types.py" else _records(source))
        sent = {name: source.piece(node) for name, node in _descriptors(source)}
        for name, piece in sent.items():
            operations[f"{source.path}:{name}"].append(piece)
        for owner in source.classes():
            for method in methods(owner):
                piece = source.piece(method)
                for name in piece.names & sent.keys():
                    operations[f"{source.path}:{name}"].append(piece)
    return Package(operations, types)


def stainless(folder: Path) -> Package:
    """An operation is a method with its overloads in both twins, and its four wrappers."""
    operations: dict[str, list[Piece]] = defaultdict(list)
    for source in sources(folder / "resources"):
        for owner in source.classes():
            if bases(owner) & _STAINLESS_BASES:
                sending = {method.name for method in methods(owner) if calls(method) & _STAINLESS_CALLS}
                _add_methods(operations, source, owner, sending, owner.name.removeprefix("Async"))
        _add_wrappers(operations, source)
    return Package(operations, _types(sources(folder / "types")))


def _add_wrappers(operations: dict[str, list[Piece]], source: Source) -> None:
    for owner in source.classes():
        if owner.name.endswith(_STAINLESS_WRAPPERS):
            resource = owner.name.removeprefix("Async").partition("With")[0]
            made = next((method for method in methods(owner) if method.name == "__init__"), None)
            for statement in made.body if made else ():
                target = statement.targets[0] if isinstance(statement, ast.Assign) else None
                if isinstance(target, ast.Attribute):
                    key = f"{source.path.parent}:{resource}.{target.attr}"
                    if key in operations:
                        operations[key].append(source.piece(statement))


def fern(folder: Path) -> Package:
    """An operation is a method of a client and of its raw client, in both twins."""
    operations: dict[str, list[Piece]] = defaultdict(list)
    for path in sorted(folder.rglob("*client.py")):
        if path.name not in {"client.py", "raw_client.py", "base_client.py", "raw_base_client.py"}:
            continue
        source = Source(path)
        for owner in source.classes():
            sending = {method.name for method in methods(owner) if _sends_by_fern(method)}
            name = owner.name.removeprefix("Async").removeprefix("Raw")
            _add_methods(operations, source, owner, sending, name)
    return Package(operations, _types(s for s in sources(folder) if "types" in s.path.parts))


def _sends_by_fern(method: ast.AST) -> bool:
    called = calls(method)
    raw = any(name.startswith("_raw_client.") for name in called)
    return raw or bool(called & {"_client_wrapper.httpx_client.request", "_client_wrapper.httpx_client.stream"})


def speakeasy(folder: Path) -> Package:
    """An operation is a method and its namesake with `_async`."""
    operations: dict[str, list[Piece]] = defaultdict(list)
    for source in sources(folder):
        for owner in source.classes():
            if "BaseSDK" in bases(owner):
                sending = {m.name for m in methods(owner) if calls(m) & {"do_request", "do_request_async"}}
                _add_methods(operations, source, owner, sending, owner.name)
    return Package(operations, _types(sources(folder / "models")))


def stripe(folder: Path) -> Package:
    """An operation is a method of a service and its namesake with `_async`."""
    operations: dict[str, list[Piece]] = defaultdict(list)
    types = _types(sources(folder / "params"))
    for source in sources(folder):
        if source.path.name.endswith("_service.py"):
            for owner in source.classes():
                sending = {method.name for method in methods(owner) if calls(method) & _STRIPE_CALLS}
                _add_methods(operations, source, owner, sending, owner.name)
        elif source.path.parent.name != "params":
            for owner in source.classes():
                types[owner.name].append(_fields(source, owner))
    return Package(operations, types)


def openapi_python_client(folder: Path) -> Package:
    """An operation is a module, without its imports."""
    operations: dict[str, list[Piece]] = {}
    for source in sources(folder / "api"):
        functions = [node for node in source.tree.body if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)]
        if functions:
            operations[str(source.path)] = [source.piece(node) for node in functions]
    return Package(operations, _types(sources(folder / "models")))


ADAPTERS: dict[str, Callable[[Path], Package]] = {
    "postwright": postwright,
    "stainless": stainless,
    "fern": fern,
    "speakeasy": speakeasy,
    "stripe": stripe,
    "openapi-python-client": openapi_python_client,
}


def _descriptors(source: Source) -> Iterator[tuple[str, ast.AnnAssign]]:
    for node in source.tree.body:
        if isinstance(node, ast.AnnAssign) and isinstance(node.target, ast.Name):
            annotation = ast.unparse(node.annotation).strip("'\"")
            if annotation.startswith("Operation["):
                yield node.target.id, node


def _records(source: Source) -> Iterator[ast.stmt]:
    return (node for node in source.tree.body if _is_record(node))


def _is_record(node: ast.stmt) -> bool:
    if isinstance(node, ast.ClassDef):
        return "TypedDict" in bases(node)
    return isinstance(node, ast.Assign) and ast.unparse(node.value).startswith("TypedDict(")


def _add_methods(
    operations: dict[str, list[Piece]], source: Source, owner: ast.ClassDef, sending: set[str], name: str
) -> None:
    for method in methods(owner):
        if method.name in sending:
            key = f"{source.path.parent}:{name}.{method.name.removesuffix('_async')}"
            operations[key].append(source.piece(method))


def _types(modules: Iterable[Source]) -> dict[str, list[Piece]]:
    types: dict[str, list[Piece]] = defaultdict(list)
    for source in modules:
        _add_types(types, source, source.tree.body)
    return types


def _add_types(types: dict[str, list[Piece]], source: Source, nodes: Iterable[ast.stmt]) -> None:
    for node in nodes:
        name = _bound(node)
        if name and name != "__all__":
            types[name].append(source.piece(node))


def _bound(node: ast.stmt) -> str | None:
    if isinstance(node, ast.ClassDef):
        return node.name
    target = node.targets[0] if isinstance(node, ast.Assign) else getattr(node, "target", None)
    return target.id if isinstance(target, ast.Name) else None


def _fields(source: Source, owner: ast.ClassDef) -> Piece:
    # Resources of Stripe have their own, older methods beside the services.
    methods_ = list(methods(owner))
    lines = source.piece(owner).lines - sum(source.piece(method).lines for method in methods_)
    used = (names(node) for node in owner.body if node not in methods_)
    return Piece(lines, frozenset().union(*used))
