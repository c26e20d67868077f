"""What changed about the request that a method sends, whatever is passed to it."""

import re
from collections.abc import Iterator
from dataclasses import fields

from postwright.changes.change import Change, Kind, Severity, note
from postwright.changes.pairing import path_shape
from postwright.model import Operation
from postwright.targets.python.interface import Method

_CREDENTIALS = re.compile(r"//[^/@]*@")
_BODIES = {"": "none", "json": "JSON", "raw": "text", "form": "a form", "graphql": "GraphQL", "file": "a file"}


def wire_changes(old: Method, new: Method) -> Iterator[Change]:
    """The changes that no caller sees in the code."""
    before, after = old.operation, new.operation
    if before.method != after.method:
        yield _behaviour("method", "The method is {}, no longer {}.", after.method, before.method)
    yield from _url_changes(old, new)
    if old.body_kind != new.body_kind:
        bodies = (_BODIES.get(method.body_kind, method.body_kind) for method in (new, old))
        yield _behaviour("body", "The body is {}, no longer {}.", *bodies)
    yield from _sent_changes(old, new)
    yield from _auth_changes(old.auth, new.auth)
    changed = [
        field.name
        for field in fields(before.settings)
        if getattr(before.settings, field.name) != getattr(after.settings, field.name)
    ]
    if changed:
        yield _behaviour("settings", "It is sent with other settings: {}.", ", ".join(changed))


def shown_url(operation: Operation) -> str:
    """The URL without its query, and without what stands before an `@`, which can be secret."""
    return _CREDENTIALS.sub("//...@", operation.url.source)


def _behaviour(kind: Kind, pattern: str, *names: str) -> Change:
    return note(kind, Severity.BEHAVIOUR, pattern, *names)


def _url_changes(old: Method, new: Method) -> Iterator[Change]:
    before, after = old.operation.url, new.operation.url
    if before.base != after.base:
        bases = (_CREDENTIALS.sub("//...@", url.base.source) for url in (after, before))
        yield _behaviour("base-url", "The base URL is {}, no longer {}.", *bases)
    shapes = path_shape(new), path_shape(old)
    if shapes[0] != shapes[1]:
        paths = ("/" + "/".join(shape) for shape in shapes)
        yield _behaviour("path", "The path is {}, no longer {}.", *paths)


def _sent_changes(old: Method, new: Method) -> Iterator[Change]:
    """Headers and query parameters that are sent without being passed; their values can be secret."""
    for place, name in dict.fromkeys([*old.sent, *new.sent]):
        before, after = old.sent.get((place, name)), new.sent.get((place, name))
        if before is None:
            yield _behaviour("sent", f"The {place} {{}} is sent now.", name)
        elif after is None:
            yield _behaviour("sent", f"The {place} {{}} is no longer sent if it is not passed.", name)
        elif before != after:
            yield _behaviour("sent", f"The {place} {{}} has another value.", name)


def _auth_changes(old: str, new: str) -> Iterator[Change]:
    before, after = (code.partition("(")[0] for code in (old, new))
    if old == new:
        return
    if before == after:
        yield _behaviour("auth", "The auth {} is set up in another way.", after)
    elif not before:
        yield _behaviour("auth", "It has auth now: {}.", after)
    elif not after:
        yield _behaviour("auth", "It has no auth any more; it was {}.", before)
    else:
        yield _behaviour("auth", "The auth is {}, no longer {}.", after, before)
