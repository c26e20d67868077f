"""What changed about an operation that is in both collections."""

from collections.abc import Iterator

from postwright.changes.arguments import argument_changes
from postwright.changes.change import Change, Kind, Severity, note
from postwright.changes.types import Difference, Types
from postwright.changes.wire import wire_changes
from postwright.matching import Matching
from postwright.targets.python.interface import Method
from postwright.targets.python.variables import VariablePlan


def method_changes(old: Method, new: Method, types: Types, variables: Matching[VariablePlan]) -> Iterator[Change]:
    """All changes of one operation; `types` and `variables` are those of both packages."""
    yield from _name_changes(old, new)
    after = [*(pair[1] for pair in variables.pairs), *variables.added]
    yield from argument_changes(old, new, types, {variable.name for variable in after if variable.value is None})
    earlier = {new.name: old.name for old, new in variables.pairs}
    keywords = {variable.name: variable.keyword for variable in after}
    for name in new.needs:
        if earlier.get(name) not in old.needs:
            text = "The variable {} is needed now, and has no value in the collection."
            yield note("variable-needed", Severity.BREAKING, text, keywords[name])
    yield from map(_result_change, types.differences(old.result, new.result, "result", "result"))
    yield from _pages_changes(old.pages, new.pages)
    yield from wire_changes(old, new)


def _pages_changes(old: str, new: str) -> Iterator[Change]:
    if old and not new:
        text = "{} and {} don't go through its pages any more."
        yield note("pages", Severity.BREAKING, text, "each_page", "each_item")
    elif old != new:
        text = "Its pages go on in another way: {}." if old else "{} goes through its pages now."
        yield note("pages", Severity.SAFE, text, new if old else "each_page")


def call_of(*path: str) -> str:
    """How callers get to a method or a folder: `api.users.get_user`."""
    return ".".join(("api", *path))


def _name_changes(old: Method, new: Method) -> Iterator[Change]:
    before, after = old.path, new.path
    if before == after:
        if (old.operation.folders, old.operation.name) != (new.operation.folders, new.operation.name):
            text = "The collection calls it {} now."
            yield note("operation-renamed", Severity.SAFE, text, new.operation.name)
        return
    kind: Kind = "operation-renamed" if before[:-1] == after[:-1] else "operation-moved"
    # Of a folder that is renamed, all operations have one sentence, so that reports can put them together.
    while len(before) > 1 and len(after) > 1 and before[-1] == after[-1]:
        before, after = before[:-1], after[:-1]
    text = "{} is {} now." if before == old.path else "The folder {} is {} now."
    yield note(kind, Severity.BREAKING, text, call_of(*before), call_of(*after))


_SENTENCES = {
    "type": "{} is {} now; it was {}.",
    "key-removed": "{} is gone.",
    "key-added": "{} is new.",
    "key-required": "{} is always there now.",
    "key-optional": "{} can be missing now.",
}


def _result_change(found: Difference) -> Change:
    names = (found.path, found.new, found.old) if found.what == "type" else (found.path,)
    return note("result-type", found.severity, _SENTENCES[found.what], *names)
