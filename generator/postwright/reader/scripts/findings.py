"""What is found in one script, and what all scripts of an operation say together."""

from collections.abc import Callable, Iterable
from typing import TypeAlias

from postwright.errors import Place
from postwright.model import Assignment, Findings, NamedCheck
from postwright.reader.scripts.branches import Runs
from postwright.reader.scripts.claims import Checks
from postwright.reader.scripts.scopes import InBody, InHeader, Value

# How many of each an operation has: those of a folder it has with all others in there.
MOST = 200

# Where a line of a script stands.
PlaceOf: TypeAlias = Callable[[int], Place]


class Found:
    """What is found in a script: as `Findings`, and the names of variables that an earlier script set in vain."""

    def __init__(self, place_of: PlaceOf) -> None:
        self.assignments: list[Assignment] = []
        self.checks: list[NamedCheck] = []
        self.missed = 0
        self.forgotten: set[str] = set()
        self._place_of = place_of

    def note_set(self, line: int, variable: str | None, given: Value, runs: Runs) -> None:
        """Note that a variable is set to what no literal is."""
        made = self._assignment(line, variable, given) if runs <= Runs.IF_THERE else None
        # What is set in vain, or may be, would be a wrong value.
        if variable is not None and (runs is Runs.ALWAYS or (made is None and runs is not Runs.NEVER)):
            self.forget(variable)
        if made is None:
            self.missed += 1
        elif len(self.assignments) < MOST:
            self.assignments.append(made)
        else:
            self.missed += 1

    def _assignment(self, line: int, variable: str | None, given: Value) -> Assignment | None:
        match variable, given:
            case str(), InBody(path):
                return Assignment(variable=variable, path=path, place=self._place_of(line))
            case str(), InHeader(name):
                return Assignment(variable=variable, header=name, place=self._place_of(line))
            case _:
                return None

    def forget(self, variable: str) -> None:
        """Note that a variable gets another value than it was set to before."""
        self.assignments = [each for each in self.assignments if each.variable != variable]
        self.forgotten.add(variable)

    def note_checks(self, line: int, name: str, checks: Checks, runs: Runs) -> None:
        """Note a test, which is missed if it is not made of every answer."""
        if not checks or runs is not Runs.ALWAYS:
            self.missed += 1
            return
        place = self._place_of(line)
        self.checks += (NamedCheck(name=name, check=check, place=place) for check in checks)
        self.missed += len(self.checks[MOST:])
        del self.checks[MOST:]


def combined(scripts: Iterable[Found]) -> Findings:
    """What several scripts say that run one after the other."""
    assignments: list[Assignment] = []
    checks: list[NamedCheck] = []
    missed = 0
    for script in scripts:
        assignments = [each for each in assignments if each.variable not in script.forgotten]
        assignments += script.assignments
        checks += script.checks
        missed += script.missed
    missed += len(assignments[MOST:]) + len(checks[MOST:])
    return Findings(assignments=tuple(assignments[:MOST]), checks=tuple(checks[:MOST]), missed=missed)
