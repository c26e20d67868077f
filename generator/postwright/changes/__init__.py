"""What changed between two collections, as callers of the generated client see it."""

from collections.abc import Iterator
from dataclasses import replace

from postwright.changes.change import Change, Kind, Sentence, Severity, note
from postwright.changes.client import client_changes, match_variables, type_changes
from postwright.changes.methods import call_of, method_changes
from postwright.changes.pairing import match_methods
from postwright.changes.types import Types
from postwright.changes.wire import shown_url
from postwright.model import Collection
from postwright.targets.python.interface import Interface, Method, interface

__all__ = ["Change", "Kind", "Sentence", "Severity", "call_of", "changes", "shown_url"]


def changes(old: Collection, new: Collection) -> list[Change]:
    """Every change that callers can notice, worst first, else in the order of the collections."""
    order = list(Severity)
    found = _changes(interface(old), interface(new))
    return sorted(found, key=lambda change: order.index(change.severity))


def _changes(old: Interface, new: Interface) -> Iterator[Change]:
    methods = match_methods(old.methods, new.methods)
    variables = match_variables(old, new, methods.pairs)
    types = Types(old.types, new.types)
    yield from client_changes(old, new, variables)
    for method in methods.removed:
        gone = note("operation-removed", Severity.BREAKING, "The operation is gone: {}.", _request(method))
        yield replace(gone, old=method)
    for before, after in methods.pairs:
        for change in method_changes(before, after, types, variables):
            yield replace(change, old=before, new=after)
    for method in methods.added:
        yield replace(note("operation-added", Severity.SAFE, "The operation is new: {}.", _request(method)), new=method)
    yield from type_changes(old, new, methods.pairs)


def _request(method: Method) -> str:
    return f"{method.operation.method} {shown_url(method.operation)}"
