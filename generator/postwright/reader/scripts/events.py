"""The scripts of a collection, a folder or a request, each read once."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from postwright.model import Findings, ScriptCounts
from postwright.reader.scripts.branches import Runs
from postwright.reader.scripts.findings import Found, PlaceOf, combined
from postwright.reader.scripts.syntax import LONGEST, parser
from postwright.reader.scripts.walk import Walk
from postwright.reader.values import Node, enabled, js_text, word

if TYPE_CHECKING:
    from tree_sitter import Parser

# Postman has one of each kind; all of them are of every request inside.
_MOST = 20
_RUNS = {"prerequest": Runs.UNSURE, "test": Runs.ALWAYS}


@dataclass(frozen=True, slots=True)
class Scripts:
    """What was found in the scripts that run for a request: those before it is sent, and those after it."""

    before: tuple[Found, ...] = ()
    after: tuple[Found, ...] = ()

    def then(self, inner: "Scripts") -> "Scripts":
        """These, and then those of a folder or a request inside: outer ones run first, of both kinds."""
        return Scripts(self.before + inner.before, self.after + inner.after)

    def findings(self) -> Findings:
        """What they say together."""
        return combined(self.before + self.after)


NO_SCRIPTS = Scripts()


class ScriptReader:
    """Reads the scripts of one collection, and counts what it finds in them."""

    def __init__(self) -> None:
        self._parser: Parser | None = None
        self.counts = ScriptCounts()

    def read(self, node: Node) -> Scripts:
        """Read the scripts in the events of a collection, a folder or an item."""
        found: dict[str, list[Found]] = {"prerequest": [], "test": []}
        for event in node.get("event").items():
            listen = word(event.get("listen"))
            if listen in found and enabled(event) and len(found[listen]) < _MOST:
                found[listen] += self._read(event.get("script"), _RUNS[listen])
        return Scripts(tuple(found["prerequest"]), tuple(found["test"]))

    def _read(self, script: Node, runs: Runs) -> Iterator[Found]:
        lines = list(_lines(script))
        source = "\n".join(line for line, _ in lines)
        if not source.strip():
            return
        places = [entry for line, entry in lines for _ in range(line.count("\n") + 1)]
        found = self._found(source, lambda line: places[min(line, len(places) - 1)].place, runs)
        self.counts = self.counts.plus(
            ScriptCounts(assignments=len(found.assignments), checks=len(found.checks), missed=found.missed)
        )
        yield found

    def _found(self, source: str, place_of: PlaceOf, runs: Runs) -> Found:
        walk = Walk(place_of)
        if len(source) > LONGEST:
            walk.found.missed += 1
        else:
            self._parser = self._parser or parser()
            walk.visit(self._parser.parse(source.encode("utf-8", "replace")).root_node, runs)
        return walk.found


def _lines(script: Node) -> Iterator[tuple[str, Node]]:
    """The lines of a script, some in one text, and where they stand; none where they are in a file elsewhere."""
    if script.get("src").value:
        return
    code = script.get("exec") if isinstance(script.value, dict) else script
    if isinstance(code.value, str):
        yield code.value, code
    for line in code.items():
        yield js_text(line.value), line
