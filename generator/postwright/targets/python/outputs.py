"""The variables of a client that the answer to an operation sets, as far as scripts say so."""

from collections.abc import Sequence

from postwright.model import Assignment, Operation
from postwright.targets.python.variables import VariablePlan


def outputs(operation: Operation, variables: Sequence[VariablePlan]) -> tuple[Assignment, ...]:
    """The assignments that matter to a client with these variables, each once; the last of a variable counts most.

    The rest are notes of the script to itself: no request of the collection has such a variable. Section 7.
    """
    if not operation.findings.assignments:
        return ()
    names = {variable.name for variable in variables}
    found = {
        (assignment.variable, assignment.path, assignment.header): assignment
        for assignment in reversed(operation.findings.assignments)
        if assignment.variable in names
    }
    return tuple(reversed(found.values()))
